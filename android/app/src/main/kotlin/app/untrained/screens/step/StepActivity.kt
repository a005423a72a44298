package app.untrained.screens.step

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.ImageView
import android.widget.TextView
import app.untrained.R
import app.untrained.core.NextAction
import app.untrained.core.OpenPlan
import app.untrained.core.Question
import app.untrained.core.StepAnswer
import app.untrained.core.StepScreen
import app.untrained.core.SwitchLabel
import app.untrained.ffi.Links
import app.untrained.ffi.Progress
import app.untrained.ffi.Untrained
import app.untrained.shell.LinkOpener
import app.untrained.shell.ScreenActivity
import app.untrained.shell.intentFor
import app.untrained.views.FoldedSection
import app.untrained.views.addButton
import app.untrained.views.addSection
import app.untrained.views.addSectionBody
import app.untrained.views.english
import app.untrained.views.leadsOut
import app.untrained.views.showIf
import app.untrained.views.showStatus
import app.untrained.views.showText

/** One step: why, what to do, the way to LinkedIn, and on return the question how it went. */
class StepActivity : ScreenActivity(R.layout.step) {

    /** The headings of sections that the person unfolded. */
    private val unfolded = mutableSetOf<String>()

    /** Whether the question was on the screen already: a new one comes into view. */
    private var isAsked = false

    private val stepId: String
        get() = intent.getStringExtra(STEP).orEmpty()

    override fun onCreate(savedInstanceState: Bundle?) {
        savedInstanceState?.getStringArray(UNFOLDED)?.let(unfolded::addAll)
        isAsked = savedInstanceState?.getBoolean(ASKED) ?: false
        super.onCreate(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putStringArray(UNFOLDED, unfolded.toTypedArray())
        outState.putBoolean(ASKED, isAsked)
    }

    override fun draw(core: Untrained) = draw(core.progress().step(stepId))

    private fun leave(screen: StepScreen, way: (Links) -> OpenPlan) = attempt { core ->
        val plan = way(core.links())
        val accepted = LinkOpener(this).open(plan) ?: return@attempt
        core.links().left(screen.stepId, accepted.method)
        draw(core)
        accepted.note?.let { show(it) }
    }

    /** Records something and shows the step as it is now. */
    private fun record(mark: (Progress) -> StepScreen) = change { core ->
        draw(mark(core.progress()))
        scrollToTop()
    }

    private fun draw(screen: StepScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.account).showText(screen.account)
        findViewById<ImageView>(R.id.status_icon).showStatus(screen.status)
        findViewById<TextView>(R.id.status).text = screen.statusLine

        drawQuestion(screen)
        drawSections(screen)
        drawSwitch(screen.switch)
        drawExtra(screen.extra)
        drawOpen(screen)
        drawOtherWays(screen)
    }

    private fun drawQuestion(screen: StepScreen) {
        val question = screen.question
        findViewById<View>(R.id.question).showIf(question != null)
        if (question != null && !isAsked) scrollToTop()
        isAsked = question != null
        if (question == null) return
        findViewById<TextView>(R.id.question_title).text = question.confirmAccount?.title ?: question.title
        findViewById<TextView>(R.id.question_body).showText(question.confirmAccount?.body ?: question.body)
        findViewById<ViewGroup>(R.id.question_answers).apply {
            removeAllViews()
            for (choice in question.confirmAccount?.choices.orEmpty()) {
                addButton(R.layout.button_outlined, choice.label) {
                    record { it.confirmAccount(choice.accountId, screen.stepId) }
                }
            }
            question.answers.forEachIndexed { index, choice ->
                val layout = when {
                    choice.answer == StepAnswer.LATER -> R.layout.button_plain
                    index == 0 -> R.layout.button_filled
                    else -> R.layout.button_outlined
                }
                addButton(layout, choice.label) {
                    record { it.answer(screen.accountId, screen.stepId, choice.answer) }
                }
            }
        }
        drawPageQuestion(question, screen.stepId)
    }

    private fun drawPageQuestion(question: Question, stepId: String) {
        val page = question.page
        findViewById<View>(R.id.page).showIf(page != null)
        if (page == null) return
        findViewById<TextView>(R.id.page_title).text = page.title
        val answers = listOf(Triple(R.id.page_yes, page.yes, true), Triple(R.id.page_no, page.no, false))
        for ((id, label, right) in answers) {
            findViewById<Button>(id).apply {
                text = label
                setOnClickListener { attempt { draw(it.links().pageOpened(stepId, right)) } }
            }
        }
    }

    private fun drawSections(screen: StepScreen) {
        val (folded, open) = screen.sections.partition { it.folded }
        findViewById<ViewGroup>(R.id.sections).apply {
            removeAllViews()
            open.forEach(::addSection)
        }
        findViewById<ViewGroup>(R.id.folded_sections).apply {
            removeAllViews()
            clipToOutline = true
            for (section in folded) addFolded(section.heading) { addSectionBody(section) }
            addFolded(screen.notFoundHelp.heading) {
                addNotFoundHelp(screen.notFoundHelp) { fallback ->
                    leave(screen) { it.leaveBy(screen.accountId, screen.stepId, fallback) }
                }
            }
        }
    }

    private fun ViewGroup.addFolded(heading: String, fill: ViewGroup.() -> Unit) {
        FoldedSection(
            this,
            heading,
            startsOpen = heading in unfolded,
            onFold = { if (it) unfolded.add(heading) else unfolded.remove(heading) },
            fill,
        )
    }

    private fun drawSwitch(switch: SwitchLabel?) {
        findViewById<View>(R.id.switch_card).showIf(switch != null)
        if (switch == null) return
        findViewById<TextView>(R.id.switch_heading).text = switch.heading
        findViewById<TextView>(R.id.switch_label).text = english(switch.label)
        findViewById<TextView>(R.id.switch_state).text = switch.wanted
        findViewById<TextView>(R.id.switch_note).showText(switch.note)
    }

    private fun drawExtra(extra: NextAction?) {
        findViewById<View>(R.id.extra).showIf(extra != null)
        if (extra == null) return
        findViewById<TextView>(R.id.extra_title).text = extra.title
        findViewById<TextView>(R.id.extra_body).showText(extra.body)
        findViewById<Button>(R.id.extra_button).apply {
            text = extra.button
            setOnClickListener { startActivity(intentFor(extra.destination)) }
        }
    }

    private fun drawOpen(screen: StepScreen) {
        val open = screen.open
        findViewById<View>(R.id.bottom).showIf(open != null)
        findViewById<View>(R.id.screen).requestApplyInsets()
        findViewById<View>(R.id.evidence_row).showIf(open != null)
        findViewById<TextView>(R.id.evidence).text = open?.evidence
        if (open == null) return
        findViewById<Button>(R.id.open).apply {
            text = open.label
            // While a question is open, its answers are what matters.
            val isFirst = screen.question == null
            setBackgroundResource(if (isFirst) R.drawable.button_filled else R.drawable.button_outlined)
            setTextColor(context.getColor(if (isFirst) R.color.on_accent else R.color.ink))
            leadsOut()
            setOnClickListener { leave(screen) { it.leave(screen.accountId, screen.stepId) } }
        }
    }

    private fun drawOtherWays(screen: StepScreen) {
        findViewById<Button>(R.id.elsewhere).apply {
            showText(screen.elsewhere)
            setOnClickListener { record { it.doneElsewhere(screen.accountId, screen.stepId) } }
        }
        findViewById<Button>(R.id.undo).apply {
            showText(screen.undo)
            setOnClickListener { record { it.undo(screen.accountId, screen.stepId) } }
        }
        findViewById<TextView>(R.id.skip_heading).apply {
            text = screen.skipHeading
            showIf(screen.skip.isNotEmpty())
        }
        findViewById<ViewGroup>(R.id.skip).apply {
            removeAllViews()
            showIf(screen.skip.isNotEmpty())
            for (choice in screen.skip) {
                addButton(R.layout.button_outlined, choice.label) {
                    record { it.skip(screen.accountId, screen.stepId, choice.reason) }
                }
            }
        }
    }

    companion object {
        private const val STEP = "step"
        private const val UNFOLDED = "unfolded"
        private const val ASKED = "asked"

        /** The intent that opens the step [stepId]. */
        fun intent(context: Context, stepId: String): Intent =
            Intent(context, StepActivity::class.java).putExtra(STEP, stepId)
    }
}
