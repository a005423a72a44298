package app.untrained.views

import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Confirmation

/** The button of an irreversible action; tapping it shows the question in its place. */
class ConfirmationView(view: View, private val onConfirm: () -> Unit) {

    private val button = view.findViewById<Button>(R.id.confirmation_button)
    private val question = view.findViewById<View>(R.id.confirmation_question)
    private val title = view.findViewById<TextView>(R.id.confirmation_title)
    private val body = view.findViewById<TextView>(R.id.confirmation_body)
    private val cancel = view.findViewById<Button>(R.id.confirmation_cancel)
    private val confirm = view.findViewById<Button>(R.id.confirmation_confirm)

    init {
        button.setOnClickListener { ask(true) }
        cancel.setOnClickListener { ask(false) }
        confirm.setOnClickListener {
            ask(false)
            onConfirm()
        }
    }

    fun show(confirmation: Confirmation) {
        button.text = confirmation.button
        title.text = confirmation.title
        body.text = confirmation.body
        cancel.text = confirmation.cancel
        confirm.text = confirmation.confirm
    }

    fun save(state: Bundle) = state.putBoolean(KEY, question.visibility == View.VISIBLE)

    fun restore(state: Bundle?) = ask(state?.getBoolean(KEY) ?: false)

    private fun ask(asking: Boolean) {
        button.showIf(!asking)
        question.showIf(asking)
    }

    private companion object {
        const val KEY = "confirmation"
    }
}
