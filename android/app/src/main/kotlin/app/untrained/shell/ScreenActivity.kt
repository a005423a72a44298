package app.untrained.shell

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.os.LocaleList
import android.view.View
import android.widget.ScrollView
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Attempt
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.ffi.Untrained
import app.untrained.reminders.NotificationAccess
import app.untrained.reminders.Reminders
import app.untrained.screens.home.HomePane
import app.untrained.views.showIf

/**
 * A screen. Each time it comes to the foreground, it requests its view model from the core and
 * draws it; errors are shown as a sentence. Its layout must have the ids used here.
 */
abstract class ScreenActivity(private val layout: Int) : Activity() {

    protected val access by lazy { NotificationAccess(this) }

    private lateinit var message: MessageView
    private lateinit var content: View

    /** Home, where there is room for it beside this screen. */
    private var pane: HomePane? = null

    /** The languages of the screen, the preferred one first. */
    protected val languages: LocaleList
        get() = resources.configuration.locales

    /** Called as the end of the screen approaches. */
    protected open fun nearEnd() = Unit

    /** Requests the view model and draws it. */
    protected abstract fun draw(core: Untrained)

    /** Sends the core a command that this screen offered, and draws the view model that it returns. */
    protected open fun drawAfter(command: Command, core: Untrained): Unit =
        error("This screen offers no commands.")

    /** Called once the person is on the way to LinkedIn. */
    protected open fun onLeft(accepted: Attempt) {
        accepted.note?.let { show(it) }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(layout)
        val screen = findViewById<View>(R.id.screen)
        val isBelowHome = parentActivityIntent != null
        if (isBelowHome) pane = HomePane.beside(screen, ::performBeside)
        drawEdgeToEdge(screen, pane?.view)

        setActionBar(findViewById(R.id.toolbar))
        // Home has its title in the bar. Other screens have it below, and the Up button in the bar.
        actionBar?.setDisplayHomeAsUpEnabled(isBelowHome)
        actionBar?.setDisplayShowTitleEnabled(!isBelowHome)
        val scroll = findViewById<ScrollView>(R.id.scroll)
        val line = findViewById<View>(R.id.toolbar_line)
        scroll.setOnScrollChangeListener { _, _, y, _, _ ->
            line.visibility = if (y > 0) View.VISIBLE else View.INVISIBLE
            // Half a screen before the end, so that the rest is there when it is reached.
            if (scroll.getChildAt(0).height - y - scroll.height < scroll.height / 2) nearEnd()
        }

        content = findViewById(R.id.content)
        message = MessageView(findViewById(R.id.message)) { redraw() }
        message.restore(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        message.save(outState)
    }

    override fun onStart() {
        super.onStart()
        errorMessageOf { UntrainedApp.of(this).followLocale(resources.configuration) }
    }

    override fun onResume() {
        super.onResume()
        redraw()
    }

    override fun onNavigateUp(): Boolean {
        if (isTaskRoot) return super.onNavigateUp()
        finish()
        return true
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        access.answered(grantResults)
        change(::draw)
    }

    /** Carries out the action of a choice, a row or a notice. */
    protected fun perform(action: Action): Unit = perform(action, ::drawAfter)

    /** Like [perform], for Home beside this screen. */
    private fun performBeside(action: Action) {
        if (action is Action.Go) return goFromHome(action.destination)
        perform(action) { command, core ->
            pane?.drawAfter(command, core)
            draw(core)
        }
    }

    /** What is chosen on Home takes the place of this screen, and of those between it and Home. */
    private fun goFromHome(destination: Destination) {
        val path = listOf(Destination.Home, destination).distinct()
        startActivities(path.map(::intentFor).toTypedArray())
    }

    private fun perform(action: Action, drawAfter: (Command, Untrained) -> Unit): Unit = when (action) {
        is Action.Open -> leave(action, drawAfter)
        is Action.Send -> change { core -> drawAfter(action.command, core) }
        is Action.Go -> go(action.destination)
        is Action.AskPermission -> access.ask(this)
        is Action.OpenNotificationSettings -> access.openSettings(this)
        is Action.OpenAppSettings -> access.openAppSettings(this)
        is Action.ShareReceipt -> attempt { core ->
            val receipt = core.progress().receipt(action.markId)
            share(receipt.subject, receipt.text)
        }
        is Action.ShareText -> share(action.subject, action.text)
    }

    protected open fun go(destination: Destination) = startActivity(intentFor(destination))

    /** Shows the title on the screen, and sets it for the system, which announces it when the screen opens. */
    protected fun showTitle(words: String) {
        title = words
        findViewById<TextView>(R.id.title).text = words
    }

    /**
     * Redraws the screen; if that fails, shows only the error. An earlier message stays, unless it
     * was about drawing.
     */
    fun redraw() {
        val first = errorMessageOf { drawAll(core()) }
        val reopens = first?.remedy == Remedy.REOPEN
        val error = if (reopens) errorMessageOf { drawAll(core()) } else first
        content.showIf(error == null)
        when {
            error != null -> show(error.sentence, error.canRetry)
            first != null -> show(first.sentence)
            message.offersRetry -> message.hide()
        }
    }

    private fun drawAll(core: Untrained) {
        pane?.draw(core)
        draw(core)
    }

    /** Carries out what the person asked for; if that fails, redraws the screen and shows the error. */
    protected fun attempt(work: (Untrained) -> Unit) {
        message.hide()
        val error = errorMessageOf { work(core()) } ?: return
        redraw()
        if (!message.offersRetry) show(error.sentence)
    }

    /** Like [attempt], for changes that can move the next reminder. */
    protected fun change(work: (Untrained) -> Unit) = attempt { core ->
        work(core)
        pane?.draw(core)
        Reminders(this).sync(core)
    }

    /** Shows a sentence at the top, scrolled into view. */
    fun show(sentence: String, retry: Boolean = false) {
        message.show(sentence, retry)
        scrollToTop()
    }

    /** Scrolls what changed at the top into view. */
    protected fun scrollToTop() = findViewById<ScrollView>(R.id.scroll).scrollTo(0, 0)

    private fun leave(open: Action.Open, drawAfter: (Command, Untrained) -> Unit) = attempt { core ->
        val plan = core.links().leave(open.accountId, open.stepId, open.page)
        val accepted = LinkOpener(this).open(plan) ?: return@attempt
        drawAfter(Command.Left(open.stepId, accepted.method), core)
        onLeft(accepted)
    }

    private fun share(subject: String, text: String) {
        val send = Intent(Intent.ACTION_SEND)
            .setType("text/plain")
            .putExtra(Intent.EXTRA_SUBJECT, subject)
            .putExtra(Intent.EXTRA_TEXT, text)
        startActivity(Intent.createChooser(send, null))
    }

    private fun core(): Untrained = UntrainedApp.of(this).core()
}
