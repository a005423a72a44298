package app.untrained.screens.protection

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.NotificationState
import app.untrained.core.Protection
import app.untrained.core.ProtectionScreen
import app.untrained.core.Region
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

class ProtectionTest : PhoneTest() {

    private fun open(): ActivityController<ProtectionActivity> =
        Robolectric.buildActivity(ProtectionActivity::class.java).setup()

    private fun screen(): ProtectionScreen = core.progress().protection()

    private fun liveIn(region: Region) = core.accounts().setRegion(screen().accountId, region)

    private fun ProtectionActivity.list(id: Int): List<View> =
        findViewById<ViewGroup>(id).let { list -> (0 until list.childCount).map(list::getChildAt) }

    @Test
    fun `without a region the screen asks for it and says little`() {
        val protection = open().get()

        assertTrue(protection.sees(R.id.region_choices))
        assertFalse(protection.sees(R.id.region_change))
        assertEquals(screen().today.title, protection.textOf(R.id.today_title))
        assertEquals(Protection.UNKNOWN, screen().today.kind)
    }

    @Test
    fun `a tap on a region is kept and draws its timeline`() {
        val protection = open().get()

        protection.tap(screen().region.choices.first { it.region == Region.EU }.label)

        assertEquals(Protection.UNPROTECTED, screen().today.kind)
        assertEquals(screen().today.title, protection.textOf(R.id.today_title))
        assertFalse(protection.sees(R.id.region_choices))
        protection.tap(screen().region.change!!)
        assertTrue(protection.sees(R.id.region_choices))
    }

    @Test
    fun `the bar, the legend and the sentences tell the same story`() {
        liveIn(Region.HK)
        settle(AI_TRAINING)
        pass(Duration.ofDays(40))

        val protection = open().get()

        val screen = screen()
        assertEquals(screen.bar.spoken, protection.findViewById<ProtectionBarView>(R.id.bar).contentDescription)
        assertEquals(
            screen.bar.stretches.map { it.spoken },
            protection.list(R.id.stretches).map { it.contentDescription },
        )
        assertEquals(
            screen.legend.map { it.label },
            protection.list(R.id.legend).map { it.findViewById<TextView>(R.id.kind_label).text.toString() },
        )
        assertEquals(
            screen.sources.map { it.text },
            protection.list(R.id.sources).map { it.findViewById<TextView>(R.id.event_text).text.toString() },
        )
        assertEquals(
            listOf(Protection.UNPROTECTED, Protection.SUSPENDED, Protection.UNPROTECTED, Protection.ASSUMED),
            screen.bar.stretches.map { it.kind },
        )
    }

    @Test
    fun `unfolded regions stay unfolded when the process ends`() {
        liveIn(Region.US)
        val controller = open()
        controller.get().tap(screen().region.change!!)

        val state = controller.endProcess()
        val again = Robolectric.buildActivity(ProtectionActivity::class.java).setup(state).get()

        assertTrue(again.sees(R.id.region_choices))
    }

    @Test
    fun `Home and a link lead there`() {
        val home = openHome("untrained://protection")
        assertEquals(ProtectionActivity::class.java.name, home.sent()?.component?.className)
        val place = core.progress().home(NotificationState.ALLOWED).menu
            .first { it.destination is Destination.Protection }
        home.tap(place.label)
        assertEquals(ProtectionActivity::class.java.name, home.sent()?.component?.className)
    }
}
