package app.untrained.reminders

import app.untrained.core.Action
import app.untrained.core.ReminderActionKind
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What people complain about in other apps' reminders. Each was true of some app; none is of this one. */
class ComplaintsTest : RemindedPhoneTest() {

    @Test
    fun `"My phone was off that morning and I never got the reminder"`() {
        settled()
        until("2026-11-23T20:00")

        reboot(off = Duration.ofHours(20))

        assertEquals(1, posted().size)
    }

    @Test
    fun `"I came back from a long journey to a pile of old reminders"`() {
        settled()

        reboot(off = Duration.ofDays(2 * 365))

        assertEquals("one, for the latest", 1, posted().size)
        assertEquals("and nothing set in the past", 1, alarms().count { it.triggerAtMs > now() })
        assertEquals(1, alarms().size)
        skipCheck()
        assertTrue("nor does the app ask for each of them", !isDue())
    }

    @Test
    fun `"I snoozed once and now it comes on the wrong day for ever"`() {
        settled()
        until("2026-11-24T09:00")

        posted().single().press(ReminderActionKind.TOMORROW)
        until("2026-11-25T09:00")
        posted().single().press(ReminderActionKind.SKIP)

        for (expected in listOf("2027-02-24T09:00", "2027-05-24T09:00", "2027-08-24T09:00")) {
            assertEquals(expected, alarmAt())
            until(expected)
            assertEquals(1, posted().size)
            posted().single().press(ReminderActionKind.SKIP)
        }
    }

    @Test
    fun `"I had dealt with it, and after a restart the old snooze rang again"`() {
        settled()
        until("2026-11-24T09:00")
        posted().single().press(ReminderActionKind.TOMORROW)
        until("2026-11-25T09:00")
        posted().single().press(ReminderActionKind.SKIP)

        reboot()
        until("2027-02-23T12:00")

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `"I snoozed, was away for months, and got the stale snooze besides the new reminder"`() {
        settled()
        until("2026-11-24T09:00")
        posted().single().press(ReminderActionKind.TOMORROW)

        reboot(off = Duration.ofDays(100))
        posted().single().press(ReminderActionKind.SKIP)
        reboot()

        assertTrue(posted().isEmpty())
        assertTrue(!isDue())
        assertEquals("2027-05-24T09:00", alarmAt())
    }

    @Test
    fun `"The snooze ran out while my phone was off, and it never came back"`() {
        settled()
        until("2026-11-24T09:00")
        posted().single().press(ReminderActionKind.TOMORROW)

        reboot(off = Duration.ofDays(3))

        assertEquals(1, posted().size)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `"I said no to notifications once, and the app has been silent ever since"`() {
        settled()
        refuse()

        val home = openHome()
        val button = core.progress().home(NotificationAccess(app).state()).card.buttons.first()
        assertTrue(button.action == Action.AskPermission || button.action == Action.OpenNotificationSettings)
        assertTrue("it offers the one thing to do", button.label in home.words())
        leaveApp()

        until("2026-11-24T12:00")
        assertTrue("the review waits in the app", isDue())

        permit()
        assertEquals("and its reminder comes as soon as it may", 1, posted().size)
    }
}
