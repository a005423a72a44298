package app.untrained.screens.step

import android.app.AlertDialog
import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.SincePicker
import app.untrained.core.StepScreen
import app.untrained.core.StepTask
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.CardView
import app.untrained.views.FoldedSection
import app.untrained.views.SwitchView
import app.untrained.views.addSectionBody
import app.untrained.views.showChoice
import app.untrained.views.showChoices
import app.untrained.views.showIf
import app.untrained.views.showLabel
import app.untrained.views.showText

/** One step: what to do and the link to LinkedIn; on return, the question how it went. */
class StepActivity : ScreenActivity(R.layout.step) {

    private val card by lazy { CardView(findViewById(R.id.card), ::perform) }

    /** What the person folded or unfolded, by its heading. */
    private val folds = mutableMapOf<String, Boolean>()

    /** Whether the choice of months is open. */
    private var isPicking = false
    private var months: AlertDialog? = null

    private val stepId: String
        get() = intent.getStringExtra(STEP).orEmpty()

    override fun onCreate(savedInstanceState: Bundle?) {
        savedInstanceState?.getBundle(FOLDS)?.let { saved -> saved.keySet().associateWithTo(folds, saved::getBoolean) }
        isPicking = savedInstanceState?.getBoolean(PICKING) ?: false
        super.onCreate(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBundle(FOLDS, Bundle().apply { folds.forEach(::putBoolean) })
        outState.putBoolean(PICKING, isPicking)
    }

    override fun onDestroy() {
        months?.setOnDismissListener(null)
        months?.dismiss()
        super.onDestroy()
    }

    override fun draw(core: Untrained) = draw(core.progress().step(stepId, access.state()))

    override fun drawAfter(command: Command, core: Untrained) {
        // After an answer the help opens by itself, also where the person had folded it before.
        folds.clear()
        draw(core.progress().stepAfter(stepId, command, access.state()))
        scrollToTop()
    }

    /** The next step replaces this one, so that Back leads to where the person came from. */
    override fun go(destination: Destination) {
        super.go(destination)
        if (destination is Destination.Step) finish()
    }

    private fun draw(screen: StepScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.account).showText(screen.account)
        findViewById<SwitchView>(R.id.status_mark).show(screen.mark)
        findViewById<TextView>(R.id.status).text = screen.statusLine
        findViewById<View>(R.id.card).showIf(screen.card != null)
        screen.card?.let(card::show)
        findViewById<View>(R.id.task).showIf(screen.task != null)
        screen.task?.let(::drawTask)
        drawMain(screen.task)
    }

    private fun drawTask(task: StepTask) {
        findViewById<View>(R.id.instructions).showIf(task.instruction != null || task.label != null)
        findViewById<TextView>(R.id.instruction).showText(task.instruction)
        findViewById<View>(R.id.label).showLabel(task.label)
        findViewById<TextView>(R.id.summary).text = task.summary
        findViewById<ViewGroup>(R.id.folded).apply {
            removeAllViews()
            clipToOutline = true
            addFolded(task.help.heading, task.help.isOpen) { addNotFoundHelp(task.help, ::perform) }
            for (section in task.sections) {
                addFolded(section.heading, startsOpen = false) { addSectionBody(section) }
            }
        }
        findViewById<Button>(R.id.since).apply {
            showText(task.since?.label)
            setOnClickListener { task.since?.let(::pick) }
        }
        findViewById<ViewGroup>(R.id.more).showChoices(task.more, ::perform)
        if (isPicking) task.since?.let(::pick)
    }

    private fun ViewGroup.addFolded(heading: String, startsOpen: Boolean, fill: ViewGroup.() -> Unit) {
        FoldedSection(
            this,
            heading,
            startsOpen = folds[heading] ?: startsOpen,
            onFold = { folds[heading] = it },
            fill,
        )
    }

    /** The main action stays in reach at the bottom. */
    private fun drawMain(task: StepTask?) {
        findViewById<View>(R.id.bottom).showIf(task?.main != null)
        findViewById<View>(R.id.screen).requestApplyInsets()
        findViewById<Button>(R.id.main).showChoice(task?.main, ::perform)
    }

    private fun pick(since: SincePicker) {
        if (months?.isShowing == true) return
        isPicking = true
        months = AlertDialog.Builder(this)
            .setTitle(since.title)
            .setItems(since.months.map { it.label }.toTypedArray()) { _, index ->
                perform(Action.Send(since.months[index].command))
            }
            .setOnDismissListener { isPicking = false }
            .show()
    }

    companion object {
        private const val STEP = "step"
        private const val FOLDS = "folds"
        private const val PICKING = "picking"

        /** The intent that opens the step [stepId]. */
        fun intent(context: Context, stepId: String): Intent =
            Intent(context, StepActivity::class.java).putExtra(STEP, stepId)
    }
}
