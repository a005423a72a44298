package app.untrained.screens.section

import android.app.Activity
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Group
import app.untrained.core.Knob
import app.untrained.core.SectionScreen
import app.untrained.screens.step.StepActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

class SectionTest : PhoneTest() {

    private fun open(): ActivityController<SectionActivity> =
        Robolectric.buildActivity(SectionActivity::class.java, SectionActivity.intent(app, Group.ADS)).setup()

    private fun section(): SectionScreen = core.progress().section(Group.ADS)

    private fun Activity.pick(index: Int): View =
        findViewById<ViewGroup>(R.id.picks).findViewById<ViewGroup>(R.id.section_body).getChildAt(index)

    private fun Activity.save() = pick(section().picks!!.rows.size) as Button

    @Test
    fun `each setting stands there with its switch, and leads to its step`() {
        val screen = open().get()
        val rows = screen.findViewById<ViewGroup>(R.id.rows)
        assertEquals(section().rows.size, rows.childCount)

        val row = section().rows.first()
        assertEquals(row.mark.word, rows.getChildAt(0).findViewById<View>(R.id.switch_mark).contentDescription)
        screen.tap(row.label)

        assertEquals(StepActivity::class.java.name, screen.sent()?.component?.className)
    }

    @Test
    fun `what one has already is ticked and saved at once, and taken back at once`() {
        val screen = open().get()
        assertFalse(screen.sees(R.id.undo))
        screen.tap(section().picks!!.heading)
        assertFalse("nothing is ticked", screen.save().isEnabled)

        screen.pick(0).performClick()
        screen.pick(1).performClick()
        screen.save().performClick()

        assertEquals(2, section().rows.count { it.mark.knob != Knob.UNKNOWN })
        assertTrue(screen.sees(R.id.undo))
        screen.tap(section().undo!!.label)
        assertEquals(0, section().rows.count { it.mark.knob != Knob.UNKNOWN })
        assertFalse(screen.sees(R.id.undo))
    }

    @Test
    fun `ticks stay when the phone is turned`() {
        val opened = open()
        opened.get().tap(section().picks!!.heading)
        opened.get().pick(2).performClick()

        assertTrue(opened.recreate().get().save().isEnabled)
    }
}
