package app.untrained.views

import android.content.res.ColorStateList
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import app.untrained.R

/** Shows the view, or removes it from the layout. */
fun View.showIf(shown: Boolean) {
    visibility = if (shown) View.VISIBLE else View.GONE
}

/** Shows the text, or hides the view if there is none. */
fun TextView.showText(words: CharSequence?) {
    text = words
    showIf(!words.isNullOrEmpty())
}

/** Inflates [layout], adds the view and returns it. */
fun ViewGroup.add(layout: Int): View =
    LayoutInflater.from(context).inflate(layout, this, false).also(::addView)

/**
 * Shows one view per item, inflated from [layout]. Existing views are reused, so that the keyboard
 * and screen readers keep their focus.
 */
fun <T> ViewGroup.showAll(items: List<T>, layout: Int, draw: (T, View) -> Unit) {
    while (childCount > items.size) removeViewAt(childCount - 1)
    items.forEachIndexed { index, item -> draw(item, getChildAt(index) ?: add(layout)) }
}

/** Inflates a button from [layout] and adds it. */
fun ViewGroup.addButton(layout: Int, label: String, onTap: () -> Unit): Button =
    (add(layout) as Button).apply {
        text = label
        setOnClickListener { onTap() }
    }

/** Runs [act] on the keyboard's action key, like the button below the field. */
fun EditText.onDone(act: () -> Unit) = setOnEditorActionListener { _, action, _ ->
    if (action == EditorInfo.IME_ACTION_DONE) act()
    action == EditorInfo.IME_ACTION_DONE
}

/** Marks a button that leaves the app, or removes the mark; its label stays centred. */
fun Button.showLeadsOut(isOut: Boolean) {
    if (!isOut) {
        setCompoundDrawablesRelative(null, null, null, null)
        setPaddingRelative(paddingEnd, paddingTop, paddingEnd, paddingBottom)
        return
    }
    val arrow = context.getDrawable(R.drawable.ic_external)!!.mutate()
    arrow.setTintList(ColorStateList.valueOf(currentTextColor))
    setCompoundDrawablesRelativeWithIntrinsicBounds(null, null, arrow, null)
    compoundDrawablePadding = resources.getDimensionPixelSize(R.dimen.icon_gap)
    setPaddingRelative(
        paddingEnd + arrow.intrinsicWidth + compoundDrawablePadding,
        paddingTop,
        paddingEnd,
        paddingBottom,
    )
}
