package app.untrained.screens.home

import android.content.Intent
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import android.widget.Toolbar
import app.untrained.R
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.HomeScreen
import app.untrained.core.MenuRow
import app.untrained.core.Notice
import app.untrained.ffi.Untrained
import app.untrained.reminders.ReminderNotification
import app.untrained.shell.ScreenActivity
import app.untrained.shell.wellFormed
import app.untrained.views.CardView
import app.untrained.views.hasLargeText
import app.untrained.views.showAll
import app.untrained.views.showMenuRow
import app.untrained.views.showNotice
import app.untrained.views.showText

/** The state of the AI switch, and the one thing to do about it. Links into the app arrive here. */
class HomeActivity : ScreenActivity(R.layout.home) {

    private val card by lazy { CardView(findViewById(R.id.card), ::perform) }

    /** The row at the top of the screen. */
    private var settings: MenuRow? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<Toolbar>(R.id.toolbar).setLogo(R.drawable.ic_mark)
        findViewById<View>(R.id.account).setOnClickListener { go(Destination.Accounts) }
        if (savedInstanceState == null) follow(intent)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        follow(intent)
    }

    override fun draw(core: Untrained) = draw(core.progress().home(access.state()))

    override fun drawAfter(command: Command, core: Untrained) {
        draw(core.progress().homeAfter(command, access.state()))
        scrollToTop()
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        val row = settings ?: return true
        menu.add(row.label).apply {
            setIcon(R.drawable.ic_settings)
            setShowAsAction(MenuItem.SHOW_AS_ACTION_ALWAYS)
            setOnMenuItemClickListener { true.also { go(row.destination) } }
        }
        return true
    }

    private fun follow(intent: Intent) {
        // The list of recent apps sends the intent again with which the task began.
        if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return
        val link = intent.dataString?.wellFormed() ?: return
        ReminderNotification(this).clearAfter(intent)
        attempt { core ->
            val destination = core.links().destination(link)
            if (destination !is Destination.Home) go(destination)
        }
    }

    private fun draw(screen: HomeScreen) {
        title = screen.title
        findViewById<TextView>(R.id.account).showText(screen.account)
        findViewById<ViewGroup>(R.id.notices).showAll(screen.notices, R.layout.home_notice, ::draw)
        card.show(screen.card)
        drawRows(screen.rows)
        if (settings != screen.settings) {
            settings = screen.settings
            invalidateOptionsMenu()
        }
        findViewById<TextView>(R.id.translation).showText(screen.translation)
        findViewById<TextView>(R.id.footer).text = screen.footer
    }

    private fun draw(notice: Notice, card: View) = card.showNotice(notice, ::perform)

    /** Rows without a detail are short, so two share a line, unless text is large. */
    private fun drawRows(rows: List<MenuRow>) {
        val (short, long) = rows.partition { it.detail == null && !resources.hasLargeText }
        findViewById<ViewGroup>(R.id.rows).apply {
            clipToOutline = true
            val lines = long.map(::listOf) + short.chunked(2)
            showAll(lines, R.layout.home_line, ::drawLine)
        }
    }

    private fun drawLine(rows: List<MenuRow>, line: View) =
        (line as ViewGroup).showAll(rows, R.layout.menu_row) { row, view ->
            view.showMenuRow(row) { go(row.destination) }
        }
}
