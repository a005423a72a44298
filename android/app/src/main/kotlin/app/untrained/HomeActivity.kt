package app.untrained

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
import app.untrained.core.Destination
import app.untrained.core.HomeScreen
import app.untrained.core.NextAction
import app.untrained.core.Notice
import app.untrained.core.NoticeAction
import app.untrained.core.HomeMenuItem
import app.untrained.core.Ring
import app.untrained.core.StepGroup
import app.untrained.core.StepRow
import app.untrained.ffi.Untrained
import app.untrained.links.intentFor
import app.untrained.reminders.NotificationAccess
import app.untrained.reminders.Reminders
import app.untrained.views.ProgressRing
import app.untrained.views.picture
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showNotice
import app.untrained.views.showStatus
import app.untrained.views.showText

/** How far you are, the one next action, and when the next review is. Links into the app arrive here. */
class HomeActivity : ScreenActivity(R.layout.home) {

    private val access by lazy { NotificationAccess(this) }

    /** The places with a button at the top. */
    private var pinned = emptyList<Place>()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<Toolbar>(R.id.toolbar).setLogo(R.drawable.ic_mark)
        if (resources.configuration.fontScale >= LARGE_TEXT) stackStanding()
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
        for (place in pinned) {
            menu.add(place.label).apply {
                setIcon(place.icon.picture)
                setShowAsAction(MenuItem.SHOW_AS_ACTION_ALWAYS)
                setOnMenuItemClickListener { true.also { go(place.destination) } }
            }
        }
        return true
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        access.answered(grantResults)
        redraw()
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
        findViewById<TextView>(R.id.places_heading).text = screen.menuHeading
        findViewById<ViewGroup>(R.id.menu).apply {
            clipToOutline = true
            showAll(screen.menu, R.layout.home_place, ::draw)
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

    private fun draw(notice: Notice, card: View) = card.showNotice(notice, ::act)

    private fun act(action: NoticeAction) = when (action) {
        NoticeAction.ASK_NOTIFICATION_PERMISSION -> access.ask(this)
        NoticeAction.OPEN_NOTIFICATION_SETTINGS -> access.openSettings(this)
        NoticeAction.OPEN_DATA -> startActivity(intentFor(Destination.Data))
    }

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

    private fun draw(place: Place, view: View) {
        view.findViewById<ImageView>(R.id.place_icon).setImageResource(place.icon.picture)
        view.findViewById<TextView>(R.id.place_label).text = place.label
        view.findViewById<TextView>(R.id.place_detail).text = place.detail
        view.setOnClickListener { go(place.destination) }
    }

    private companion object {
        const val LARGE_TEXT = 1.3f
    }
}
