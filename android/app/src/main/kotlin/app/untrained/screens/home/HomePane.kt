package app.untrained.screens.home

import android.view.Gravity
import android.view.LayoutInflater
import android.view.MenuItem
import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout
import android.widget.ScrollView
import android.widget.Toolbar
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.HomeScreen
import app.untrained.ffi.Untrained
import app.untrained.reminders.NotificationAccess
import app.untrained.views.showIf

/**
 * Home beside another screen, in a window that is wide enough for both. The activities stay as they
 * are in a narrow window, one above the other: the pane is part of what each of them draws.
 */
class HomePane private constructor(val view: View, private val perform: (Action) -> Unit) {

    private val access = NotificationAccess(view.context)
    private val home = HomeView(view, perform, ::go)
    private val toolbar = view.findViewById<Toolbar>(R.id.toolbar)

    init {
        view.findViewById<View>(R.id.content).showIf(true)
        toolbar.setLogo(R.drawable.ic_mark)
        view.findViewById<ScrollView>(R.id.scroll).setOnScrollChangeListener { _, _, y, _, _ ->
            view.findViewById<View>(R.id.toolbar_line).visibility = if (y > 0) View.VISIBLE else View.INVISIBLE
        }
    }

    fun draw(core: Untrained) = draw(core.progress().home(access.state()))

    fun drawAfter(command: Command, core: Untrained) = draw(core.progress().homeAfter(command, access.state()))

    private fun draw(screen: HomeScreen) {
        home.show(screen)
        toolbar.title = screen.title
        toolbar.menu.clear()
        toolbar.menu.add(screen.settings.label).apply {
            setIcon(R.drawable.ic_settings)
            setShowAsAction(MenuItem.SHOW_AS_ACTION_ALWAYS)
            setOnMenuItemClickListener { true.also { go(screen.settings.destination) } }
        }
    }

    private fun go(destination: Destination) = perform(Action.Go(destination))

    companion object {
        /** Puts Home beside [screen]; null in a window that is too narrow. */
        fun beside(screen: View, perform: (Action) -> Unit): HomePane? {
            val width = screen.resources.getDimensionPixelSize(R.dimen.home_pane)
            if (width == 0) return null
            // Behind the screen in the order of the views: both hold the same ids, and the screen's come first.
            val parent = screen.parent as ViewGroup
            val view = LayoutInflater.from(parent.context).inflate(R.layout.home, parent, false)
            parent.addView(view, FrameLayout.LayoutParams(width, ViewGroup.LayoutParams.MATCH_PARENT, Gravity.START))
            // What the system keeps of the views goes by their ids, too.
            view.isSaveFromParentEnabled = false
            (screen.layoutParams as ViewGroup.MarginLayoutParams).marginStart = width
            return HomePane(view, perform)
        }
    }
}
