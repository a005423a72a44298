package app.untrained.screens.objection

import android.content.ClipboardManager
import android.widget.CheckBox
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.ObjectionScreen
import app.untrained.core.ObjectionUse
import app.untrained.core.Region
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

class ObjectionTest : PhoneTest() {

    private fun open(): ActivityController<ObjectionActivity> =
        Robolectric.buildActivity(ObjectionActivity::class.java).setup()

    private fun screen(vararg uses: ObjectionUse): ObjectionScreen =
        core.progress().objection(uses.toList().takeIf { it.isNotEmpty() })

    private fun label(use: ObjectionUse) = screen().uses.first { it.kind == use }.label

    private fun clipboard(): String? = app.getSystemService(ClipboardManager::class.java)
        .primaryClip?.getItemAt(0)?.text?.toString()

    @Test
    fun `the step leads to the text`() {
        val step = openStep(OBJECTION).get()

        step.tap(step(OBJECTION).task!!.main!!.label)

        assertEquals(ObjectionActivity::class.java.name, step.sent()?.component?.className)
    }

    @Test
    fun `one tap copies the text that is shown, and says so`() {
        val objection = open().get()
        assertFalse(objection.sees(R.id.copied))

        objection.tap(screen().copy)

        assertEquals(screen().letter, objection.textOf(R.id.letter))
        assertEquals(screen().letter, clipboard())
        assertEquals(screen().copied, objection.textOf(R.id.copied))
    }

    @Test
    fun `a tick changes the text, and what was copied before is no longer it`() {
        val objection = open().get()
        objection.tap(screen().copy)

        objection.tap(label(ObjectionUse.SECURITY))

        val letter = screen(*ObjectionUse.entries.toTypedArray()).letter
        assertEquals(letter, objection.textOf(R.id.letter))
        assertFalse(objection.sees(R.id.copied))
    }

    @Test
    fun `where nothing is ticked there is nothing to copy`() {
        val objection = open().get()

        screen().uses.filter { it.chosen }.forEach { objection.tap(it.label) }

        assertFalse(objection.sees(R.id.letter))
        assertFalse(objection.sees(R.id.copy))
        assertEquals(core.progress().objection(emptyList()).letterNote, objection.textOf(R.id.letter_note))
    }

    @Test
    fun `ticks stay when the process ends`() {
        val controller = open()
        controller.get().tap(label(ObjectionUse.PERSONALISATION))

        val state = controller.endProcess()
        val again = Robolectric.buildActivity(ObjectionActivity::class.java).setup(state).get()

        assertEquals(screen(ObjectionUse.OLDER_CONTENT).letter, again.textOf(R.id.letter))
    }

    @Test
    fun `the form opens as a step does, and the question waits on the step`() {
        install(BROWSER)
        refuseUnknownIntents()
        val objection = open().get()

        objection.tap(screen().open!!.label)

        assertEquals("https://www.linkedin.com/help/linkedin/ask/TS-DPRO", objection.sent()?.dataString)
        assertTrue(objection.isFinishing)
        assertNull("the question takes the place of the task", step(OBJECTION).task)
    }

    @Test
    fun `where nothing opens the form its address is copied, and the screen stays`() {
        refuseUnknownIntents()
        val objection = open().get()

        objection.tap(screen().open!!.label)

        assertFalse(objection.isFinishing)
        assertTrue(objection.sees(R.id.message))
        assertEquals("https://www.linkedin.com/help/linkedin/ask/TS-DPRO", clipboard())
    }

    @Test
    fun `a region that is said stands in the text`() {
        val objection = open().get()
        val before = objection.textOf(R.id.letter)

        objection.tap(screen().region.choices.first { it.region == Region.CH }.label)

        assertEquals(screen().letter, objection.textOf(R.id.letter))
        assertTrue(before != objection.textOf(R.id.letter))
    }

    @Test
    fun `a month after it was sent, the answer is asked for and kept`() {
        settle(OBJECTION)
        assertFalse(screen().followUp!!.isDue)
        pass(Duration.ofDays(30))

        assertTrue(screen().followUp!!.isDue)
        val objection = open().get()
        objection.tap(screen().followUp!!.answers.first().label)

        assertFalse(screen().followUp!!.isDue)
        assertEquals(screen().followUp!!.title, objection.textOf(R.id.follow_up_title))
    }

    @Test
    fun `before anything was sent there is no question`() {
        assertNull(screen().followUp)
        assertFalse(open().get().sees(R.id.follow_up))
        assertTrue(open().get().findViewById<CheckBox>(R.id.use).isChecked)
    }

    private companion object {
        const val OBJECTION = "objection"
    }
}
