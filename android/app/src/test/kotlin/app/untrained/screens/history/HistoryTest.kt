package app.untrained.screens.history

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.SkipReason
import app.untrained.screens.timeline.TimelineActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

class HistoryTest : PhoneTest() {

    private fun openHistory(): ActivityController<HistoryActivity> =
        Robolectric.buildActivity(HistoryActivity::class.java).setup()

    private fun Activity.rows(): ViewGroup = findViewById(R.id.rows)

    private fun marks(count: Int) = repeat(count) {
        send(Command.Skip(step("research").accountId, "research", SkipReason.KEEP_AS_IS), "research")
    }

    @Test
    fun `before the first answer the screen says so`() {
        val screen = openHistory().get()

        assertEquals(core.progress().history(null, null).intro, screen.textOf(R.id.intro))
        assertFalse(screen.sees(R.id.rows))
        assertFalse(screen.sees(R.id.more))
    }

    @Test
    fun `a row says what was said of which step, and when`() {
        settle(AI_TRAINING)

        val words = openHistory().get().words()

        val row = core.progress().history(null, null).groups.single().rows.single()
        assertEquals(emptyList<String>(), listOf(row.said, row.title, row.detail) - words.toSet())
    }

    @Test
    fun `a receipt is handed to whatever shares text`() {
        settle(AI_TRAINING)
        val screen = openHistory().get()

        screen.rows().getChildAt(0).findViewById<View>(R.id.row_share).performClick()

        val chooser = screen.sent()
        assertEquals(Intent.ACTION_CHOOSER, chooser?.action)
        val send = chooser!!.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!
        val row = core.progress().history(null, null).groups.single().rows.single()
        val receipt = core.progress().receipt(row.markId)
        assertEquals(Intent.ACTION_SEND, send.action)
        assertEquals("text/plain", send.type)
        assertEquals(receipt.text, send.getStringExtra(Intent.EXTRA_TEXT))
        assertEquals(receipt.subject, send.getStringExtra(Intent.EXTRA_SUBJECT))
    }

    @Test
    fun `more is shown as the end comes near, and again when the phone was turned`() {
        marks(120)
        val opened = openHistory()
        assertEquals(50, opened.get().rows().childCount)

        opened.get().tap(core.progress().history(null, null).more)
        assertEquals(100, opened.get().rows().childCount)
        opened.get().findViewById<View>(R.id.scroll).scrollTo(0, 1_000_000)
        assertEquals(120, opened.get().rows().childCount)
        assertFalse(opened.get().sees(R.id.more))

        val state = opened.endProcess()
        val again = Robolectric.buildActivity(HistoryActivity::class.java).setup(state).get()
        assertEquals(120, again.rows().childCount)
    }

    @Test
    fun `with several accounts one can be looked at alone`() {
        val mine = step("research").accountId
        marks(1)
        val work = core.accounts().add("Work").rows.last().accountId
        send(Command.Skip(work, "cookies", SkipReason.DOES_NOT_APPLY), "cookies")
        send(Command.Skip(work, "cookies", SkipReason.KEEP_AS_IS), "cookies")
        val screen = openHistory().get()
        assertEquals(3, screen.rows().childCount)

        screen.tap("Work")
        assertEquals(2, screen.rows().childCount)
        screen.tap(core.progress().history(null, null).filters.first { it.accountId == mine }.label)
        assertEquals(1, screen.rows().childCount)
        screen.tap(core.progress().history(null, null).filters.first { it.accountId == null }.label)
        assertEquals(3, screen.rows().childCount)
    }

    @Test
    fun `what was taken back still stands there`() {
        settle(AI_TRAINING)
        send(Command.Undo(home().accountId, AI_TRAINING))

        val screen = openHistory().get()

        assertEquals(2, screen.rows().childCount)
        assertTrue(core.progress().history(null, null).groups.last().rows.last().said in screen.words())
    }

    @Test
    fun `an answer given meanwhile is on the screen when it comes back`() {
        val opened = openHistory()
        settle("passwords")

        opened.leaveAndReturn()

        assertEquals(1, opened.get().rows().childCount)
    }

    @Test
    fun `the answers of a check are one row, which unfolds`() {
        settle("research")
        settle("data-sharing")
        pass(QUARTER)
        val check = core.check()
        check.after((check.screen().card.answers.first().action as Action.Send).command)
        val screen = openHistory()
        assertEquals("the check, and what was done before", 3, screen.get().rows().childCount)
        val group = core.progress().history(null, null).groups.first()
        assertFalse(group.rows.first().detail in screen.get().words())

        screen.get().tap(group.heading!!)

        assertTrue(group.rows.first().detail in screen.recreate().get().words())
    }

    @Test
    fun `the timeline is a tap away`() {
        val screen = openHistory().get()

        screen.tap(core.progress().history(null, null).timeline.label)

        assertEquals(TimelineActivity::class.java.name, screen.sent()?.component?.className)
    }
}
