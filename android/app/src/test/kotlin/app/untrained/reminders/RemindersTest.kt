package app.untrained.reminders

import android.app.AlarmManager
import android.app.Notification
import android.content.Intent
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.StepAnswer
import java.io.File
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** One inexact alarm, one notification, each occurrence once. */
class RemindersTest : RemindedPhoneTest() {

    @Test
    fun `a done step sets one inexact alarm, three months on`() {
        settle(AI_TRAINING)

        openHome()

        val alarm = alarms().single()
        assertEquals("2026-11-24T09:00", alarmAt())
        assertEquals(AlarmManager.RTC_WAKEUP, alarm.type)
        assertTrue(alarm.isAllowWhileIdle)
        assertTrue("the system may choose the moment", alarm.windowLengthMs != 0L)
    }

    @Test
    fun `the app's code calls nothing that sets an exact alarm`() {
        val classes = File(Reminders::class.java.getResource("Reminders.class")!!.toURI()).parentFile.parentFile
        val called = classes.walk().filter { it.extension == "class" }.map { it.readBytes().decodeToString() }.toList()
        fun calls(name: String) = called.any { name in it }

        assertTrue("the search finds what is called", calls("setAndAllowWhileIdle"))
        for (exact in listOf("setExact", "setAlarmClock", "canScheduleExactAlarms", "SCHEDULE_EXACT_ALARM", "USE_EXACT_ALARM")) {
            assertFalse(exact, calls(exact))
        }
    }

    @Test
    fun `the answer on the step's own screen sets the alarm`() {
        val screen = openStep(AI_TRAINING).get()
        screen.tap(alreadyDone())
        assertTrue(alarms().isEmpty())

        screen.tap(labelOf(AI_TRAINING, StepAnswer.DONE))

        assertEquals(1, alarms().size)
    }

    @Test
    fun `planning again and again leaves one alarm`() {
        settled()

        repeat(3) { openHome() }

        assertEquals(1, alarms().size)
    }

    @Test
    fun `when nothing is done there is nothing to be reminded of`() {
        openHome()

        assertTrue(alarms().isEmpty())
    }

    @Test
    fun `the alarm brings the reminder and sets the next alarm`() {
        settled()

        until("2026-11-24T09:00")

        val notification = posted().single()
        assertEquals(3, notification.actions.size)
        assertEquals(Notification.CATEGORY_REMINDER, notification.category)
        assertEquals(notifications.notificationChannels.single().id, notification.channelId)
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `a minute before its time nothing comes`() {
        settled()

        until("2026-11-24T08:59")

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `the same reminder is never shown twice, whatever asks for it`() {
        settled()
        until("2026-11-24T09:00")
        swipeAway()

        receive(Intent(ReminderReceiver.DUE, null, app, ReminderReceiver::class.java))
        reboot()
        replacePackage()
        speak("fr")
        travel("Asia/Tokyo")
        travel("America/Los_Angeles")
        travel("Europe/Berlin")
        permit()
        goesBy(Duration.ofDays(80))

        assertTrue(posted().isEmpty())
        assertTrue("but the app still offers it", isDue())
    }

    @Test
    fun `missed reminders collapse into one`() {
        settled()

        reboot(off = QUARTER.multipliedBy(5))

        assertEquals(1, posted().size)
        assertTrue(alarms().single().triggerAtMs > now())
    }

    @Test
    fun `a newer reminder takes the place of the older`() {
        settled()

        until("2027-02-24T09:00")

        assertEquals(1, posted().size)
    }

    @Test
    fun `a lock screen learns of no account and no step`() {
        settled()
        until("2026-11-24T09:00")

        val notification = posted().single()
        val everything = notification.words + notification.extras.keySet().map { notification.extras.get(it).toString() }
        val account = core.accounts().screen().rows.single().label
        for (secret in listOf(account, step(AI_TRAINING).title)) {
            assertFalse(secret, everything.any { secret in it })
        }
        assertEquals(Notification.VISIBILITY_PUBLIC, notification.visibility)
    }

    /** The label for a person who did it without this app. */
    private fun alreadyDone(): String =
        step(AI_TRAINING).task!!.more.first { (it.action as? Action.Send)?.command is Command.Ask }.label
}
