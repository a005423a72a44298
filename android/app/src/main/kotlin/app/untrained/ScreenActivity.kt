package app.untrained

import android.app.Activity
import android.os.Bundle
import android.os.LocaleList
import android.view.View
import android.widget.ScrollView
import app.untrained.ffi.Untrained
import app.untrained.reminders.Reminders
import app.untrained.views.MessageView
import app.untrained.views.drawEdgeToEdge
import app.untrained.views.showIf

/**
 * A screen: it asks the core for its view model each time it comes to the front, draws it, and
 * shows what went wrong as a sentence. Its layout holds the ids that are named here.
 */
abstract class ScreenActivity(private val layout: Int) : Activity() {

    private lateinit var message: MessageView
    private lateinit var content: View

    /** The languages that the screen speaks, the most wanted first. */
    protected val languages: LocaleList
        get() = resources.configuration.locales

    /** The end of the screen comes near. */
    protected open fun nearEnd() = Unit

    /** Fetches the view model and draws it. */
    protected abstract fun draw(core: Untrained)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(layout)
        drawEdgeToEdge(findViewById(R.id.screen))

        setActionBar(findViewById(R.id.toolbar))
        val scroll = findViewById<ScrollView>(R.id.scroll)
        val line = findViewById<View>(R.id.toolbar_line)
        scroll.setOnScrollChangeListener { _, _, y, _, _ ->
            line.visibility = if (y > 0) View.VISIBLE else View.INVISIBLE
            // Half a screen before the end, so that what follows is there when it is reached.
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

    override fun onResume() {
        super.onResume()
        redraw()
    }

    override fun onNavigateUp(): Boolean {
        if (isTaskRoot) return super.onNavigateUp()
        finish()
        return true
    }

    /**
     * Draws the screen anew; where that fails, only the sentence stands there. A sentence from
     * before stays, unless it was about drawing.
     */
    protected fun redraw() {
        val failure = failureOf { draw(core()) }
        content.showIf(failure == null)
        when {
            failure != null -> show(failure.sentence, failure.retry)
            message.offersRetry -> message.hide()
        }
    }

    /** Does what the person asked for. Where that fails, shows the screen as it is, and the sentence. */
    protected fun attempt(work: (Untrained) -> Unit) {
        message.hide()
        val failure = failureOf { work(core()) } ?: return
        redraw()
        if (!message.offersRetry) show(failure.sentence)
    }

    /** Like [attempt], for what can move the next reminder. */
    protected fun change(work: (Untrained) -> Unit) = attempt { core ->
        work(core)
        Reminders(this).replan(core)
    }

    /** Shows a sentence at the top, where it is seen. */
    protected fun show(sentence: String, retry: Boolean = false) {
        message.show(sentence, retry)
        scrollToTop()
    }

    /** Brings what changed at the top into view. */
    protected fun scrollToTop() = findViewById<ScrollView>(R.id.scroll).scrollTo(0, 0)

    private fun core(): Untrained = UntrainedApp.of(this).core(resources.configuration)
}
