package app.untrained.screens.home

import android.content.Intent
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.widget.Toolbar
import app.untrained.R
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.HomeScreen
import app.untrained.core.MenuRow
import app.untrained.ffi.Untrained
import app.untrained.reminders.ReminderNotification
import app.untrained.shell.ScreenActivity
import app.untrained.shell.wellFormed

/** The state of the AI switch, and the one thing to do about it. Links into the app arrive here. */
class HomeActivity : ScreenActivity(R.layout.home) {

    private val home by lazy { HomeView(findViewById(R.id.screen), ::perform, ::go) }

    /** The row at the top of the screen. */
    private var settings: MenuRow? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<Toolbar>(R.id.toolbar).setLogo(R.drawable.ic_mark)
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
        home.show(screen)
        if (settings != screen.settings) {
            settings = screen.settings
            invalidateOptionsMenu()
        }
    }
}
