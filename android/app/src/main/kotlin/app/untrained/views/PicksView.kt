package app.untrained.views

import android.os.Bundle
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.PickPurpose
import app.untrained.core.Picks

/** A row that unfolds settings to tick, and the button that sends the ticked ones. */
class PicksView(private val card: ViewGroup, private val perform: (Action) -> Unit) {

    private val ticked = mutableSetOf<String>()
    private var isOpen = false

    fun show(picks: Picks?) {
        card.showIf(picks != null)
        card.removeAllViews()
        if (picks == null) {
            ticked.clear()
            isOpen = false
            return
        }
        card.clipToOutline = true
        ticked.retainAll(picks.rows.map { it.stepId }.toSet())
        FoldedSection(card, picks.heading, startsOpen = isOpen, onFold = { isOpen = it }) { fill(picks) }
    }

    fun save(state: Bundle) {
        state.putStringArray(TICKED, ticked.toTypedArray())
        state.putBoolean(OPEN, isOpen)
    }

    fun restore(state: Bundle?) {
        state?.getStringArray(TICKED)?.let(ticked::addAll)
        isOpen = state?.getBoolean(OPEN) ?: false
    }

    private fun ViewGroup.fill(picks: Picks) {
        val boxes = picks.rows.map { pick ->
            (add(R.layout.pick) as CheckBox).apply {
                text = pick.label
                isChecked = pick.stepId in ticked
            } to pick.stepId
        }
        val save = addButton(R.layout.button_outlined, picks.save) { send(picks) }
        save.isEnabled = ticked.isNotEmpty()
        for ((box, stepId) in boxes) {
            box.setOnCheckedChangeListener { _, isTicked ->
                if (isTicked) ticked.add(stepId) else ticked.remove(stepId)
                save.isEnabled = ticked.isNotEmpty()
            }
        }
    }

    private fun send(picks: Picks) {
        val steps = picks.rows.map { it.stepId }.filter { it in ticked }
        ticked.clear()
        isOpen = false
        perform(Action.Send(picks.command(steps)))
    }

    private fun Picks.command(steps: List<String>): Command = when (purpose) {
        PickPurpose.HAVE_ALREADY -> Command.MarkTogether(accountId, group, steps)
        PickPurpose.CHANGED -> Command.AnswerGroup(accountId, group, steps)
    }

    private companion object {
        const val TICKED = "ticked"
        const val OPEN = "picking"
    }
}
