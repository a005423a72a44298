package app.untrained.reminders

import android.app.Notification
import android.content.Intent
import app.untrained.R
import app.untrained.core.ReminderActionKind
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What makes the system drop an alarm, or moves the clock under it, is made good. */
class SystemEventsTest : RemindedPhoneTest() {

    @Test
    fun `after a reboot the alarm is set again`() {
        settled()

        reboot()

        assertEquals("2026-11-24T09:00", alarmAt())
        assertTrue(posted().isEmpty())
    }

    @Test
    fun `what became due while the phone was off arrives when it starts`() {
        settled()

        reboot(off = Duration.ofDays(100))

        assertEquals(1, posted().size)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a snooze outlives a reboot`() {
        settled()
        until("2026-11-24T09:00")
        posted().single().press(ReminderActionKind.TOMORROW)

        reboot()

        assertEquals("2026-11-25T09:00", alarmAt())
        until("2026-11-25T09:00")
        assertEquals(1, posted().size)
    }

    @Test
    fun `after an update of the app the alarm is set again`() {
        settled()

        replacePackage()

        assertEquals("2026-11-24T09:00", alarmAt())
    }

    @Test
    fun `a clock set forward by years brings one reminder`() {
        settled()

        setClock("2036-08-24T12:00:00Z")

        assertEquals(1, posted().size)
        assertEquals("2036-11-24T09:00", alarmAt())
    }

    @Test
    fun `a clock that was years ahead and is put right leaves no silence and no reminder in the past`() {
        settled()
        setClock("2036-08-24T12:00:00Z")
        swipeAway()

        setClock("2026-10-01T12:00:00Z")

        assertTrue(posted().isEmpty())
        assertEquals("2026-11-24T09:00", alarmAt())
        until("2026-11-24T09:00")
        assertEquals(1, posted().size)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a review that was dealt with while the clock was years ahead comes again at its true time`() {
        settled()
        setClock("2036-08-24T12:00:00Z")
        posted().single().press(ReminderActionKind.SKIP)

        setClock("2026-10-01T12:00:00Z")
        until("2026-11-24T09:00")

        assertEquals(1, posted().size)
    }

    @Test
    fun `a clock set back to before the first step brings nothing, and loses nothing`() {
        settled()

        setClock("2019-01-01T12:00:00Z")
        assertTrue(posted().isEmpty())
        assertEquals("2026-11-24T09:00", alarmAt())

        setClock("2026-11-24T12:00:00Z")
        assertEquals(1, posted().size)
    }

    @Test
    fun `in another zone the reminder comes at the same hour on the wall`() {
        settled()
        for (zone in listOf("Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu", "Etc/GMT+12")) {
            travel(zone)
            assertEquals(zone, "2026-11-24T09:00", alarmAt())
        }
        assertTrue(posted().isEmpty())
    }

    @Test
    fun `a flight east over the hour brings the reminder on landing`() {
        settled()
        until("2026-11-24T05:00")

        travel("Asia/Tokyo")

        assertEquals(1, posted().size)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a flight west after the reminder does not bring it a second time`() {
        settled()
        until("2026-11-24T10:00")
        swipeAway()

        travel("America/Los_Angeles")
        until("2026-11-25T12:00")

        assertTrue(posted().isEmpty())
        assertTrue(isDue())
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `across the date line and back it comes once`() {
        settled()
        travel("Pacific/Kiritimati")
        until("2026-11-24T09:30")
        assertEquals(1, posted().size)
        swipeAway()

        travel("Etc/GMT+12")
        until("2026-11-25T12:00")
        travel("Pacific/Kiritimati")

        assertTrue(posted().isEmpty())
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a reminder at an hour that the clocks skip comes as they have skipped it`() {
        travel("Africa/Cairo") // midnight to one does not exist on the last Friday of April
        setClock("2027-01-29T22:30:00Z")
        settled()

        assertTrue(alarms().single().triggerAtMs > now())
        until("2027-05-01T12:00")
        assertEquals(1, posted().size)
    }

    @Test
    fun `after a change of language the notification and the channel speak it`() {
        settled()
        val channel = notifications.notificationChannels.single()
        val (name, description) = channel.name to channel.description
        until("2026-11-24T09:00")
        val english = posted().single().words

        speak("de")
        until("2027-02-24T09:00")

        val german = notifications.notificationChannels.single()
        assertEquals(channel.id, german.id)
        assertNotEquals(name, german.name)
        assertNotEquals(description, german.description)
        val words = posted().single().words
        assertEquals(emptyList<String>(), words.filter { it in english })
    }

    @Test
    fun `a notification that is shown changes its language, without a sound`() {
        settled()
        until("2026-11-24T09:00")
        val english = posted().single()

        speak("de")

        val german = posted().single()
        assertEquals(emptyList<String>(), german.words.filter { it in english.words })
        assertFalse(english.isSilentWhenShownAgain())
        assertTrue(german.isSilentWhenShownAgain())
        german.press(ReminderActionKind.TOMORROW)
        assertTrue(posted().isEmpty())
        assertEquals("2026-11-25T09:00", alarmAt())
        until("2026-11-25T09:00")
        assertFalse("the next one is heard", posted().single().isSilentWhenShownAgain())
    }

    private fun Notification.isSilentWhenShownAgain() = flags and Notification.FLAG_ONLY_ALERT_ONCE != 0

    @Test
    fun `a change of language shows no notification that is not there`() {
        settled()
        speak("de")
        assertTrue(posted().isEmpty())
        until("2026-11-24T09:00")
        swipeAway()

        speak("fr")

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `after a forced stop the alarm is set again when the app is opened`() {
        settled()
        forceStop()
        assertTrue(alarms().isEmpty())

        openHome()

        assertEquals("2026-11-24T09:00", alarmAt())
    }

    @Test
    fun `after a forced stop any screen sets it again, for a phone brings back the last one`() {
        settled()
        for (open in listOf({ openStep(AI_TRAINING).get() }, { openCheck() })) {
            forceStop()

            open()

            assertEquals("2026-11-24T09:00", alarmAt())
        }
    }

    @Test
    fun `what a forced stop swallowed is offered on opening`() {
        settled()
        forceStop()
        until("2026-12-01T12:00")
        assertTrue(posted().isEmpty())

        val home = openHome()

        assertTrue(isDue())
        assertEquals(home().card.title, home.textOf(R.id.card_title))
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `events that nobody asked for are not heard`() {
        settled()
        forgetAlarms()

        SystemEventsReceiver().onReceive(app, Intent("some.other.event"))

        assertTrue(alarms().isEmpty())
    }

    @Test
    fun `an event before anything is recorded sets nothing and shows nothing`() {
        allowNotifications()

        reboot()
        travel("Asia/Tokyo")

        assertTrue(alarms().isEmpty())
        assertTrue(posted().isEmpty())
        assertFalse(isDue())
    }
}
