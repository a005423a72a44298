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

/** Shows the view, or takes it out of the layout. */
fun View.showIf(shown: Boolean) {
    visibility = if (shown) View.VISIBLE else View.GONE
}

/** Shows the text, or nothing at all where there is none. */
fun TextView.showText(words: CharSequence?) {
    text = words
    showIf(!words.isNullOrEmpty())
}

/** Adds a view made from [layout] and returns it. */
fun ViewGroup.add(layout: Int): View =
    LayoutInflater.from(context).inflate(layout, this, false).also(::addView)

/**
 * Shows one view for each item, made from [layout]. Views that are there already are used
 * again, so that a keyboard or a screen reader keeps its focus.
 */
fun <T> ViewGroup.showAll(items: List<T>, layout: Int, draw: (T, View) -> Unit) {
    while (childCount > items.size) removeViewAt(childCount - 1)
    items.forEachIndexed { index, item -> draw(item, getChildAt(index) ?: add(layout)) }
}

/** Adds a button made from [layout]. */
fun ViewGroup.addButton(layout: Int, label: String, onTap: () -> Unit): Button =
    (add(layout) as Button).apply {
        text = label
        setOnClickListener { onTap() }
    }

/** Does the same as the button below the field, when the keyboard's own is pressed. */
fun EditText.onDone(act: () -> Unit) = setOnEditorActionListener { _, action, _ ->
    if (action == EditorInfo.IME_ACTION_DONE) act()
    action == EditorInfo.IME_ACTION_DONE
}

/** Marks a button that leads out of the app, or takes the mark away; its label stays in the middle. */
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
