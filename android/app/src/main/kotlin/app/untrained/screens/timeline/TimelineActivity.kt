package app.untrained.screens.timeline

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.TextView
import app.untrained.R
import app.untrained.core.KnownTimeline
import app.untrained.core.TimelineBar
import app.untrained.core.TimelineScreen
import app.untrained.core.TimelineStretch
import app.untrained.core.Today
import app.untrained.core.Tone
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.RegionPickerView
import app.untrained.views.drawEvent
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showText

/** What is known, day by day, about AI training on the account's data: a bar, and the same in words. */
class TimelineActivity : ScreenActivity(R.layout.timeline) {

    private var accountId = 0L

    private val region by lazy {
        RegionPickerView(findViewById(R.id.region)) { chosen ->
            attempt { core ->
                core.accounts().setRegion(accountId, chosen)
                draw(core)
            }
        }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        region.isUnfolded = savedInstanceState?.getBoolean(UNFOLDED) ?: false
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(UNFOLDED, region.isUnfolded)
    }

    override fun draw(core: Untrained) = drawScreen(core.progress().timeline())

    private fun drawScreen(screen: TimelineScreen) {
        showTitle(screen.title)
        accountId = screen.accountId
        findViewById<TextView>(R.id.account).showText(screen.account)
        region.show(screen.region)
        findViewById<View>(R.id.known).showIf(screen.known != null)
        screen.known?.let(::drawKnown)
    }

    private fun drawKnown(known: KnownTimeline) {
        drawToday(known.today)
        findViewById<View>(R.id.bar_card).showIf(known.bar != null)
        known.bar?.let(::drawBar)
        val stretches = known.bar?.stretches.orEmpty()
        findViewById<TextView>(R.id.stretches_heading).apply {
            text = known.stretchesHeading
            showIf(stretches.isNotEmpty())
        }
        findViewById<ViewGroup>(R.id.stretches).showAll(stretches, R.layout.timeline_stretch, ::drawStretch)
        findViewById<TextView>(R.id.at_the_start).showText(known.atTheStart)
        findViewById<TextView>(R.id.sources_heading).text = known.sourcesHeading
        findViewById<ViewGroup>(R.id.sources).showAll(known.sources, R.layout.event) { event, row -> row.drawEvent(event) }
        findViewById<TextView>(R.id.note).text = known.note
    }

    private fun drawToday(today: Today) {
        findViewById<View>(R.id.today)
            .setBackgroundResource(if (today.tone == Tone.CALM) R.drawable.card_calm else R.drawable.card)
        findViewById<TextView>(R.id.today_title).text = today.title
        findViewById<TextView>(R.id.today_body).showText(today.body)
    }

    private fun drawBar(bar: TimelineBar) {
        findViewById<TimelineBarView>(R.id.bar).show(bar.stretches, bar.spoken)
        findViewById<TextView>(R.id.bar_start).text = bar.start
        findViewById<TextView>(R.id.bar_end).text = bar.end
    }

    private fun drawStretch(stretch: TimelineStretch, row: View) {
        row.contentDescription = stretch.spoken
        // The pattern is the key to the bar.
        row.findViewById<ImageView>(R.id.stretch_pattern).setImageDrawable(TimelinePattern(this, stretch.state))
        row.findViewById<TextView>(R.id.stretch_span).text = stretch.span
        row.findViewById<TextView>(R.id.stretch_label).text = stretch.label
        row.findViewById<TextView>(R.id.stretch_text).text = stretch.text
    }

    private companion object {
        const val UNFOLDED = "unfolded"
    }
}
