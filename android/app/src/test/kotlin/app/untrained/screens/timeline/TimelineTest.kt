package app.untrained.screens.timeline

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Region
import app.untrained.core.TimelineScreen
import app.untrained.core.TimelineState
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController

class TimelineTest : PhoneTest() {

    private fun open(): ActivityController<TimelineActivity> =
        Robolectric.buildActivity(TimelineActivity::class.java).setup()

    private fun screen(): TimelineScreen = core.progress().timeline()

    private fun liveIn(region: Region) = core.accounts().setRegion(screen().accountId, region)

    private fun TimelineActivity.list(id: Int): List<View> =
        findViewById<ViewGroup>(id).let { list -> (0 until list.childCount).map(list::getChildAt) }

    @Test
    fun `the region comes first, and without it nothing is drawn`() {
        val timeline = open().get()

        assertTrue(timeline.sees(R.id.region_choices))
        assertFalse(timeline.sees(R.id.region_change))
        assertFalse(timeline.sees(R.id.known))
        assertNull(screen().known)
    }

    @Test
    fun `the region of the phone's country is confirmed with one tap`() {
        RuntimeEnvironment.setQualifiers("de-rDE")
        val timeline = open().get()

        timeline.tap(screen().region.proposal!!.label)

        assertTrue(timeline.sees(R.id.known))
        assertFalse(timeline.sees(R.id.region_propose))
    }

    @Test
    fun `a tap on a region is kept and draws its timeline`() {
        val timeline = open().get()

        timeline.tap(screen().region.choices.first { it.region == Region.EU }.label)

        assertEquals(screen().known!!.today.title, timeline.textOf(R.id.today_title))
        assertFalse(timeline.sees(R.id.region_choices))
        timeline.tap(screen().region.change!!)
        assertTrue(timeline.sees(R.id.region_choices))
    }

    @Test
    fun `the bar and the sentences tell the same story`() {
        liveIn(Region.HK)
        settle(AI_TRAINING)
        pass(Duration.ofDays(40))

        val timeline = open().get()

        val known = screen().known!!
        val bar = known.bar!!
        assertEquals(bar.spoken, timeline.findViewById<TimelineBarView>(R.id.bar).contentDescription)
        assertEquals(bar.stretches.map { it.spoken }, timeline.list(R.id.stretches).map { it.contentDescription })
        assertEquals(
            known.sources.map { it.text },
            timeline.list(R.id.sources).map { it.findViewById<TextView>(R.id.event_text).text.toString() },
        )
        assertEquals(TimelineState.NOT_LOOKED_SINCE, bar.stretches.last().state)
    }

    @Test
    fun `unfolded regions stay unfolded when the process ends`() {
        liveIn(Region.US)
        val controller = open()
        controller.get().tap(screen().region.change!!)

        val state = controller.endProcess()
        val again = Robolectric.buildActivity(TimelineActivity::class.java).setup(state).get()

        assertTrue(again.sees(R.id.region_choices))
    }

    @Test
    fun `a link leads there`() {
        assertEquals(TimelineActivity::class.java.name, openHome("untrained://timeline").sent()?.component?.className)
    }
}
