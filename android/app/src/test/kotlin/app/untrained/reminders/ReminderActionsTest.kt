package app.untrained.reminders

import android.app.Notification
import android.content.Intent
import app.untrained.R
import app.untrained.core.NotificationState
import app.untrained.core.PhoneReminders
import app.untrained.core.ReminderActionKind
import app.untrained.screens.check.CheckActivity
import app.untrained.screens.home.HomeActivity
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** Look, Tomorrow and Skip, pressed on the notification itself. */
class ReminderActionsTest : RemindedPhoneTest() {

    private fun aReminderArrives(): Notification {
        settled()
        until("2026-11-24T09:00")
        return posted().single()
    }

    @Test
    fun `the buttons are the core's, in its words`() {
        val notification = aReminderArrives()

        val phone = PhoneReminders(NotificationState.ALLOWED, emptyList(), null, appInFront = false, planLimit = 1u)
        val next = core.reminders().sync(phone).plan.single()
        assertEquals(next.actions.map { it.label }, notification.actions.map { it.title.toString() })
    }

    @Test
    fun `skip ends the check and takes the reminder away, without a screen`() {
        aReminderArrives().press(ReminderActionKind.SKIP)

        assertTrue(posted().isEmpty())
        assertFalse(isDue())
        assertNull(shadowOf(app).nextStartedActivity)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `tomorrow brings it again tomorrow, and the pattern stays`() {
        aReminderArrives().press(ReminderActionKind.TOMORROW)
        assertTrue(posted().isEmpty())
        assertEquals("2026-11-25T09:00", alarmAt())

        until("2026-11-25T09:00")

        assertEquals(1, posted().size)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `tomorrow can be pressed day after day`() {
        aReminderArrives()
        for (day in 25..29) {
            posted().single().press(ReminderActionKind.TOMORROW)
            until("2026-11-${day}T09:00")
            assertEquals("on the $day", 1, posted().size)
        }
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `look leads to the check, above Home`() {
        val open = shadowOf(aReminderArrives().buttonOf(ReminderActionKind.LOOK).actionIntent).savedIntent
        assertEquals(HomeActivity::class.java.name, open.component?.className)

        val home = Robolectric.buildActivity(HomeActivity::class.java, open).setup().get()

        assertEquals(CheckActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `a tap on the notification itself leads there too`() {
        val tap = shadowOf(aReminderArrives().contentIntent).savedIntent

        val home = Robolectric.buildActivity(HomeActivity::class.java, tap).setup().get()

        assertEquals(CheckActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `who opened the app by the notification needs it no more`() {
        val look = shadowOf(aReminderArrives().buttonOf(ReminderActionKind.LOOK).actionIntent).savedIntent

        Robolectric.buildActivity(HomeActivity::class.java, look).setup()

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `Home in front shows what a button did`() {
        val notification = aReminderArrives()
        val home = openHome()
        val due = home.textOf(R.id.card_title)

        notification.press(ReminderActionKind.SKIP)

        assertEquals(home().card.title, home.textOf(R.id.card_title))
        assertNotEquals(due, home.textOf(R.id.card_title))
    }

    @Test
    fun `the buttons work in a new process`() {
        val notification = aReminderArrives()
        app.dropCore()

        notification.press(ReminderActionKind.SKIP)

        assertFalse(isDue())
    }

    @Test
    fun `a button of an old notification acts on what took its place`() {
        val old = aReminderArrives()
        goesBy(QUARTER)
        assertTrue(isDue())

        old.press(ReminderActionKind.SKIP)

        assertFalse(isDue())
        assertTrue("and takes the newer notification away", posted().isEmpty())
    }

    @Test
    fun `a button that is pressed twice acts once`() {
        val notification = aReminderArrives()
        notification.press(ReminderActionKind.TOMORROW)
        goesBy(Duration.ofHours(5))
        notification.press(ReminderActionKind.TOMORROW)
        assertEquals("2026-11-25T09:00", alarmAt())

        until("2026-11-25T09:00")
        val again = posted().single()
        again.press(ReminderActionKind.SKIP)
        again.press(ReminderActionKind.TOMORROW)

        until("2027-02-23T12:00")
        assertTrue(posted().isEmpty())
    }

    @Test
    fun `a button of a check that was finished in the app changes nothing`() {
        val notification = aReminderArrives()
        skipCheck()

        notification.press(ReminderActionKind.TOMORROW)

        assertFalse(isDue())
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a word to the receiver that names no reminder changes nothing`() {
        aReminderArrives()

        for (action in listOf(ReminderReceiver.SKIP, ReminderReceiver.TOMORROW, "nonsense")) {
            for (id in listOf(null, "", "nonsense", "review-99-20990101T0900", "review-1", "review--1")) {
                val data = id?.let(ReminderReceiver::addressOf)
                ReminderReceiver().onReceive(app, Intent(action, data, app, ReminderReceiver::class.java))
            }
        }

        assertEquals(1, posted().size)
    }
}
