package app.untrained.views

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Card
import app.untrained.core.Choice
import app.untrained.core.Emphasis
import app.untrained.core.LinkedInLabel
import app.untrained.core.SwitchRow

/** A card on a view of the layout `card`: one thing to know or to answer, and what can be done. */
class CardView(private val view: View, private val perform: (Action) -> Unit) {

    private val picks = PicksView(view.findViewById(R.id.card_picks), perform)

    fun show(card: Card) {
        view.findViewById<SwitchView>(R.id.card_mark).apply {
            showIf(card.mark != null)
            card.mark?.let { show(it, card.slides) }
            // If the title says the same, it is spoken once.
            contentDescription = card.mark?.word.takeIf { it != card.title }
            importantForAccessibility =
                if (contentDescription == null) View.IMPORTANT_FOR_ACCESSIBILITY_NO else View.IMPORTANT_FOR_ACCESSIBILITY_YES
        }
        view.findViewById<TextView>(R.id.card_title).apply {
            // A live region announces every change of its text, even to the same.
            if (text.toString() != card.title) text = card.title
            // Below the large switch, the title is the largest text; without it, one of several.
            setTextAppearance(if (card.mark != null) R.style.Text_Display else R.style.Text_Title)
        }
        view.findViewById<TextView>(R.id.card_body).showText(card.body)
        view.findViewById<ViewGroup>(R.id.card_switches).showSwitches(card.switches, perform)
        view.findViewById<View>(R.id.card_label).showLabel(card.label)
        view.findViewById<ViewGroup>(R.id.card_answers).showAnswers(card.answers, perform)
        picks.show(card.picks)
        view.findViewById<ViewGroup>(R.id.card_buttons).showChoices(card.buttons, perform)
    }

    fun save(state: Bundle) = picks.save(state)

    fun restore(state: Bundle?) = picks.restore(state)
}

/** Shows answers as rows of equal weight. */
fun ViewGroup.showAnswers(answers: List<Choice>, perform: (Action) -> Unit) {
    showIf(answers.isNotEmpty())
    clipToOutline = true
    showAll(answers, R.layout.card_answer) { choice, row ->
        row.findViewById<SwitchView>(R.id.answer_mark).apply {
            showIf(choice.mark != null)
            choice.mark?.let { show(it) }
        }
        row.findViewById<TextView>(R.id.answer_label).text = choice.label
        row.setOnClickListener { perform(choice.action) }
    }
}

/** Shows LinkedIn's label on a view of the layout `linkedin_label`. */
fun View.showLabel(label: LinkedInLabel?) {
    showIf(label != null)
    if (label == null) return
    findViewById<TextView>(R.id.label_text).text = inLanguage(label.text, label.language)
    findViewById<TextView>(R.id.label_english).showText(label.english?.let { inLanguage(it, ENGLISH) })
    findViewById<TextView>(R.id.label_note).showText(label.note)
}

/** Shows a list of switches; tapping one performs its row's action. */
fun ViewGroup.showSwitches(rows: List<SwitchRow>, perform: (Action) -> Unit) {
    showIf(rows.isNotEmpty())
    clipToOutline = true
    showAll(rows, R.layout.switch_row) { row, view ->
        view.findViewById<SwitchView>(R.id.switch_mark).apply {
            show(row.mark)
            contentDescription = row.mark.word
        }
        view.findViewById<TextView>(R.id.switch_label).text = row.label
        view.findViewById<TextView>(R.id.switch_detail).showText(row.detail)
        view.setOnClickListener { perform(row.action) }
    }
}

/** Shows one button per choice, styled by emphasis. */
fun ViewGroup.showChoices(choices: List<Choice>, perform: (Action) -> Unit) {
    removeAllViews()
    showIf(choices.isNotEmpty())
    for (choice in choices) {
        addButton(choice.emphasis.layout, choice.label) { perform(choice.action) }.showLeadsOut(choice.action is Action.Open)
    }
}

/** Shows a choice on an existing button. */
fun Button.showChoice(choice: Choice?, perform: (Action) -> Unit) {
    showIf(choice != null)
    if (choice == null) return
    text = choice.label
    setOnClickListener { perform(choice.action) }
    showLeadsOut(choice.action is Action.Open)
}

private val Emphasis.layout: Int
    get() = when (this) {
        Emphasis.PRIMARY -> R.layout.button_filled
        Emphasis.SECONDARY, Emphasis.ROW -> R.layout.button_outlined
        Emphasis.QUIET -> R.layout.button_plain
    }
