package app.untrained.reminders

import android.app.Notification
import android.content.Intent
import app.untrained.core.ReminderActionKind
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.review.ReviewActivity
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** Done, Snooze and Open, pressed on the notification itself. */
class ReminderActionsTest : RemindedPhoneTest() {

    private fun aReminderArrives(): Notification {
        settled()
        until("2026-11-24T09:00")
        return posted().single()
    }

    @Test
    fun `the buttons are the core's, in its words`() {
        val notification = aReminderArrives()

        val labels = core.review().plan(1).single().actions.map { it.label }
        assertEquals(labels, notification.actions.map { it.title.toString() })
    }

    @Test
    fun `done for now ends the review and takes the reminder away, without a screen`() {
        aReminderArrives().press(ReminderActionKind.DONE_FOR_NOW)

        assertTrue(posted().isEmpty())
        assertFalse(isDue())
        assertNull(shadowOf(app).nextStartedActivity)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `snooze brings it again tomorrow, and the pattern stays`() {
        aReminderArrives().press(ReminderActionKind.SNOOZE)
        assertTrue(posted().isEmpty())
        assertEquals("2026-11-25T09:00", alarmAt())

        until("2026-11-25T09:00")

        assertEquals(1, posted().size)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `snooze can be pressed day after day`() {
        aReminderArrives()
        for (day in 25..29) {
            posted().single().press(ReminderActionKind.SNOOZE)
            until("2026-11-${day}T09:00")
            assertEquals("on the $day", 1, posted().size)
        }
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `open leads to the review, above Home`() {
        val open = shadowOf(aReminderArrives().buttonOf(ReminderActionKind.OPEN).actionIntent).savedIntent
        assertEquals(HomeActivity::class.java.name, open.component?.className)

        val home = Robolectric.buildActivity(HomeActivity::class.java, open).setup().get()

        assertEquals(ReviewActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `a tap on the notification itself leads there too`() {
        val tap = shadowOf(aReminderArrives().contentIntent).savedIntent

        val home = Robolectric.buildActivity(HomeActivity::class.java, tap).setup().get()

        assertEquals(ReviewActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `seeing the review takes the reminder away`() {
        aReminderArrives()

        openReview()

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `the buttons work in a new process`() {
        val notification = aReminderArrives()
        app.forgetCore()

        notification.press(ReminderActionKind.DONE_FOR_NOW)

        assertFalse(isDue())
    }

    @Test
    fun `a button of an old notification changes nothing and leaves the new one`() {
        for (kind in listOf(ReminderActionKind.DONE_FOR_NOW, ReminderActionKind.SNOOZE)) {
            notifications.cancelAll()
            settled()
            goesBy(QUARTER)
            val old = posted().single()
            goesBy(QUARTER)
            val alarm = alarmAt()

            old.press(kind)

            assertTrue("$kind: the newer review is still due", isDue())
            assertEquals("$kind: and its notification still there", 1, posted().size)
            assertEquals(kind.name, alarm, alarmAt())
        }
    }

    @Test
    fun `a button that is pressed twice acts once`() {
        val notification = aReminderArrives()
        notification.press(ReminderActionKind.SNOOZE)
        goesBy(Duration.ofHours(5))
        notification.press(ReminderActionKind.SNOOZE)
        assertEquals("2026-11-25T09:00", alarmAt())

        until("2026-11-25T09:00")
        val again = posted().single()
        again.press(ReminderActionKind.DONE_FOR_NOW)
        again.press(ReminderActionKind.SNOOZE)

        until("2027-02-23T12:00")
        assertTrue(posted().isEmpty())
    }

    @Test
    fun `a button of a review that was finished in the app changes nothing`() {
        val notification = aReminderArrives()
        core.review().dismissed()

        notification.press(ReminderActionKind.SNOOZE)

        assertFalse(isDue())
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a word to the receiver that names no reminder changes nothing`() {
        aReminderArrives()

        for (action in listOf(ReminderReceiver.DONE_FOR_NOW, ReminderReceiver.SNOOZE, "nonsense")) {
            for (id in listOf(null, "", "nonsense", "review-99-20990101T0900", "review-1", "review--1")) {
                val data = id?.let(ReminderReceiver::addressOf)
                ReminderReceiver().onReceive(app, Intent(action, data, app, ReminderReceiver::class.java))
            }
        }

        assertEquals(1, posted().size)
    }
}
