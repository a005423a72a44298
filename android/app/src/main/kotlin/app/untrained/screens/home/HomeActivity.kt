package app.untrained.screens.home

import android.content.Intent
import android.os.Bundle
import android.view.Gravity
import android.view.Menu
import android.view.MenuItem
import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import android.widget.Toolbar
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.HomeMenuItem
import app.untrained.core.HomeScreen
import app.untrained.core.NextAction
import app.untrained.core.Notice
import app.untrained.core.Ring
import app.untrained.core.StepGroup
import app.untrained.core.StepRow
import app.untrained.ffi.Untrained
import app.untrained.reminders.NotificationAccess
import app.untrained.reminders.Reminders
import app.untrained.shell.ScreenActivity
import app.untrained.shell.intentFor
import app.untrained.views.hasLargeText
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showNotice
import app.untrained.views.showStatus
import app.untrained.views.showText

/** How far you are, the one next action, and when the next review is. Links into the app arrive here. */
class HomeActivity : ScreenActivity(R.layout.home) {

    private val access by lazy { NotificationAccess(this) }

    /** The entries of the menu with a button at the top. */
    private var pinned = emptyList<HomeMenuItem>()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<Toolbar>(R.id.toolbar).setLogo(R.drawable.ic_mark)
        if (resources.hasLargeText) stackStanding()
        findViewById<View>(R.id.account).setOnClickListener { go(Destination.Accounts) }
        findViewById<View>(R.id.next_review_row).setOnClickListener { go(Destination.Review) }
        if (savedInstanceState == null) follow(intent)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        follow(intent)
    }

    override fun draw(core: Untrained) {
        draw(core.progress().home(access.state()))
        Reminders(this).apply {
            offeredOnScreen(core)
            replan(core)
        }
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        for (item in pinned) {
            menu.add(item.label).apply {
                setIcon(item.icon.picture)
                setShowAsAction(MenuItem.SHOW_AS_ACTION_ALWAYS)
                setOnMenuItemClickListener { true.also { go(item.destination) } }
            }
        }
        return true
    }

    /** Puts the words below the ring: beside it, large text would run down in a thin column. */
    private fun stackStanding() {
        findViewById<LinearLayout>(R.id.standing).apply {
            orientation = LinearLayout.VERTICAL
            gravity = Gravity.START
        }
        findViewById<View>(R.id.ring_caption).layoutParams =
            LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT).apply {
                topMargin = resources.getDimensionPixelSize(R.dimen.stacked_gap)
            }
    }

    private fun follow(intent: Intent) {
        // From the list of recent apps the intent comes again with which the task once began.
        if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return
        val link = intent.dataString ?: return
        attempt { core ->
            val destination = core.links().destination(link)
            if (destination !is Destination.Home) go(destination)
        }
    }

    private fun go(destination: Destination) = startActivity(intentFor(destination))

    private fun draw(screen: HomeScreen) {
        title = screen.title
        findViewById<TextView>(R.id.account).showText(screen.account)
        draw(screen.ring)
        draw(screen.next)
        findViewById<TextView>(R.id.next_review).text = screen.nextReview
        findViewById<ViewGroup>(R.id.notices).showAll(screen.notices, R.layout.home_notice, ::draw)
        findViewById<ViewGroup>(R.id.groups).showAll(screen.groups, R.layout.home_group, ::draw)
        pinned = screen.menu.filter { it.pinned }
        invalidateOptionsMenu()
        findViewById<TextView>(R.id.menu_heading).text = screen.menuHeading
        findViewById<ViewGroup>(R.id.menu).apply {
            clipToOutline = true
            showAll(screen.menu, R.layout.home_menu_item, ::draw)
        }
        findViewById<TextView>(R.id.translation).showText(screen.translation)
        findViewById<TextView>(R.id.footer).text = screen.footer
    }

    private fun draw(ring: Ring) {
        findViewById<ProgressRing>(R.id.ring).show(ring.done.toInt(), ring.total.toInt(), ring.text)
        findViewById<TextView>(R.id.ring_caption).text = ring.caption
        findViewById<View>(R.id.standing).contentDescription = ring.spoken
    }

    private fun draw(next: NextAction) {
        findViewById<TextView>(R.id.next_title).text = next.title
        findViewById<TextView>(R.id.next_body).showText(next.body)
        findViewById<TextView>(R.id.next_button).apply {
            text = next.button
            setOnClickListener { go(next.destination) }
        }
    }

    private fun draw(notice: Notice, card: View) = card.showNotice(notice, ::perform)

    private fun draw(group: StepGroup, view: View) {
        view.findViewById<TextView>(R.id.group_heading).showText(group.heading)
        val rows = view.findViewById<ViewGroup>(R.id.group_rows)
        rows.clipToOutline = true
        rows.showAll(group.rows, R.layout.home_step, ::draw)
    }

    private fun draw(row: StepRow, view: View) {
        view.findViewById<ImageView>(R.id.step_icon).showStatus(row.status)
        view.findViewById<TextView>(R.id.step_title).text = row.title
        view.findViewById<TextView>(R.id.step_detail).showText(row.detail)
        view.setOnClickListener { go(Destination.Step(row.stepId)) }
    }

    private fun draw(item: HomeMenuItem, view: View) {
        view.findViewById<ImageView>(R.id.menu_item_icon).setImageResource(item.icon.picture)
        view.findViewById<TextView>(R.id.menu_item_label).text = item.label
        view.findViewById<TextView>(R.id.menu_item_detail).text = item.detail
        view.setOnClickListener { go(item.destination) }
    }
}
