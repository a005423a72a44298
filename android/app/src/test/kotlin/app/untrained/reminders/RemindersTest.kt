package app.untrained.reminders

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.BroadcastReceiver
import android.content.Intent
import app.untrained.HomeActivity
import app.untrained.PhoneTest
import app.untrained.ReviewActivity
import app.untrained.core.NotificationState
import app.untrained.core.ReminderActionKind
import app.untrained.core.StepAnswer
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

class RemindersTest : PhoneTest() {

    /** The step is done, a quarter has gone by, and the alarm goes off. */
    private fun aReminderArrives(): Notification {
        allowNotifications()
        settle(AI_TRAINING)
        openHome()
        pass(QUARTER)
        alarmGoesOff()
        return posted().single()
    }

    private fun alarmGoesOff() = hear(ReminderReceiver(), Intent(ReminderReceiver.DUE))

    private fun hear(receiver: BroadcastReceiver, intent: Intent) = receiver.onReceive(app, intent)

    /** Presses a button of the notification, as the system does: through its pending intent. */
    private fun Notification.press(kind: ReminderActionKind): Intent {
        val order = listOf(ReminderActionKind.DONE_FOR_NOW, ReminderActionKind.SNOOZE, ReminderActionKind.OPEN)
        return shadowOf(actions[order.indexOf(kind)].actionIntent).savedIntent
    }

    @Test
    fun `a done step sets one inexact alarm, three months on`() {
        settle(AI_TRAINING)

        openHome()

        val alarm = alarms().single()
        assertEquals(AlarmManager.RTC_WAKEUP, alarm.type)
        assertEquals(berlin("2026-11-24T09:00"), alarm.triggerAtMs)
        assertTrue(alarm.isAllowWhileIdle)
    }

    @Test
    fun `the answer on the step's own screen sets the alarm`() {
        val screen = openStep(AI_TRAINING).get()
        screen.tap(step(AI_TRAINING).elsewhere)
        assertTrue(alarms().isEmpty())

        screen.tap(labelOf(AI_TRAINING, StepAnswer.DONE))

        assertEquals(1, alarms().size)
    }

    @Test
    fun `planning again and again leaves one alarm`() {
        settle(AI_TRAINING)

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
        val notification = aReminderArrives()

        assertEquals(3, notification.actions.size)
        assertEquals(Notification.CATEGORY_REMINDER, notification.category)
        assertEquals(core.review().channel().id, notification.channelId)
        assertTrue(alarms().single().triggerAtMs > now())
    }

    @Test
    fun `a reminder arrives once`() {
        aReminderArrives()
        notifications.cancelAll()

        alarmGoesOff()

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `missed reminders collapse into one`() {
        allowNotifications()
        settle(AI_TRAINING)
        repeat(5) { pass(QUARTER) }

        alarmGoesOff()

        assertEquals(1, posted().size)
    }

    @Test
    fun `a lock screen learns of no account and no step`() {
        val notification = aReminderArrives()

        val words = notification.extras.keySet().map { notification.extras.get(it).toString() } +
            notification.actions.map { it.title.toString() }
        val account = step(AI_TRAINING).account.substringAfter(": ")
        for (secret in listOf(account, step(AI_TRAINING).title)) {
            assertFalse(words.any { secret in it })
        }
    }

    @Test
    fun `done for now ends the review and takes the reminder away, without a screen`() {
        val done = aReminderArrives().press(ReminderActionKind.DONE_FOR_NOW)

        hear(ReminderReceiver(), done)

        assertTrue(posted().isEmpty())
        assertTrue(core.review().screen().accounts.isEmpty())
        assertNull(shadowOf(app).nextStartedActivity)
    }

    @Test
    fun `snooze brings it again tomorrow`() {
        val snooze = aReminderArrives().press(ReminderActionKind.SNOOZE)

        hear(ReminderReceiver(), snooze)
        assertTrue(posted().isEmpty())
        val hours = (alarms().single().triggerAtMs - now()) / 3_600_000.0
        assertTrue("$hours hours", hours in 20.0..28.0)

        pass(Duration.ofHours(28))
        alarmGoesOff()
        assertEquals(1, posted().size)
    }

    @Test
    fun `open leads to the review, above Home`() {
        val open = aReminderArrives().press(ReminderActionKind.OPEN)
        assertEquals(HomeActivity::class.java.name, open.component?.className)

        val home = Robolectric.buildActivity(HomeActivity::class.java, open).setup().get()

        assertEquals(ReviewActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `seeing the review takes the reminder away`() {
        aReminderArrives()

        openReview()

        assertTrue(posted().isEmpty())
    }

    @Test
    fun `a button on an old notification changes nothing`() {
        val old = aReminderArrives().press(ReminderActionKind.SNOOZE)
        core.review().putAside()
        pass(QUARTER)
        assertTrue(core.review().screen().accounts.isNotEmpty())

        hear(ReminderReceiver(), old)

        assertTrue(core.review().screen().accounts.isNotEmpty())
    }

    @Test
    fun `a reminder that could not be seen comes when notifications are allowed`() {
        settle(AI_TRAINING)
        pass(QUARTER)
        alarmGoesOff()
        assertTrue(posted().isEmpty())

        allowNotifications()
        alarmGoesOff()

        assertEquals(1, posted().size)
    }

    @Test
    fun `whatever makes the system forget alarms is made good`() {
        settle(AI_TRAINING)
        for (event in EVENTS) {
            assertTrue(event, alarms().isEmpty())
            hear(SystemEventsReceiver(), Intent(event))
            assertEquals(event, 1, alarms().size)
            forgetAlarms()
        }
    }

    @Test
    fun `what became due while the phone was off arrives when it starts`() {
        for (event in EVENTS) {
            allowNotifications()
            settle(AI_TRAINING)
            pass(QUARTER)

            hear(SystemEventsReceiver(), Intent(event))

            assertEquals(event, 1, posted().size)
            notifications.cancelAll()
            core.review().putAside()
        }
    }

    @Test
    fun `events that nobody asked for are not heard`() {
        settle(AI_TRAINING)

        hear(SystemEventsReceiver(), Intent("some.other.event"))

        assertTrue(alarms().isEmpty())
    }

    @Test
    fun `the manifest brings each event and each alarm to its receiver`() {
        val packages = app.packageManager
        for (event in EVENTS) {
            val heard = packages.queryBroadcastReceivers(Intent(event).setPackage(app.packageName), 0)
            assertEquals(event, listOf(SystemEventsReceiver::class.java.name), heard.map { it.activityInfo.name })
        }
        val alarm = Intent(ReminderReceiver.DUE, null, app, ReminderReceiver::class.java)
        assertEquals(1, packages.queryBroadcastReceivers(alarm, 0).size)
    }

    @Test
    fun `a blocked channel is told from a refused permission`() {
        allowNotifications()
        core
        assertEquals(NotificationState.ALLOWED, NotificationAccess(app).state())

        val id = core.review().channel().id
        notifications.deleteNotificationChannel(id)
        notifications.createNotificationChannel(
            NotificationChannel(id, "blocked", NotificationManager.IMPORTANCE_NONE),
        )
        assertEquals(NotificationState.CHANNEL_BLOCKED, NotificationAccess(app).state())
        assertNotNull(ReminderChannels(app).blocked())

        shadowOf(notifications).setNotificationsEnabled(false)
        assertEquals(NotificationState.DENIED, NotificationAccess(app).state())
    }

    private fun forgetAlarms() {
        val alarms = app.getSystemService(AlarmManager::class.java)
        alarms().toList().forEach { alarms.cancel(it.operation) }
    }

    private companion object {
        val EVENTS = listOf(
            "android.intent.action.BOOT_COMPLETED",
            "android.intent.action.MY_PACKAGE_REPLACED",
            "android.intent.action.TIME_SET",
            "android.intent.action.TIMEZONE_CHANGED",
            "android.intent.action.LOCALE_CHANGED",
        )
    }
}
