package app.untrained.shell

import android.os.Bundle
import android.view.View
import android.widget.TextView
import app.untrained.R
import app.untrained.views.showIf

/** A calm sentence at the top of a screen, with a retry button if that may help. */
class MessageView(private val card: View, onRetry: () -> Unit) {

    private val text = card.findViewById<TextView>(R.id.message_text)
    private val retry = card.findViewById<View>(R.id.message_retry)

    init {
        retry.setOnClickListener { onRetry() }
    }

    val isShown: Boolean
        get() = card.visibility == View.VISIBLE

    val offersRetry: Boolean
        get() = isShown && retry.visibility == View.VISIBLE

    fun show(sentence: String, withRetry: Boolean) {
        card.visibility = View.VISIBLE
        retry.showIf(withRetry)
        text.text = sentence
    }

    fun hide() {
        card.visibility = View.GONE
        text.text = null
    }

    fun save(state: Bundle) {
        if (isShown && !offersRetry) state.putCharSequence(KEY, text.text)
    }

    fun restore(state: Bundle?) {
        state?.getCharSequence(KEY)?.let { show(it.toString(), withRetry = false) }
    }

    private companion object {
        const val KEY = "message"
    }
}
