package app.untrained.reminders

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.AlarmManager
import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.BroadcastReceiver
import android.content.Intent
import android.os.SystemClock
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.ReminderActionKind
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import java.util.TimeZone
import org.junit.experimental.categories.Category
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowPausedSystemClock
import org.robolectric.shadows.ShadowPendingIntent

/**
 * A phone through the years. System events go through the manifest to the real receivers, alarms
 * and notifications through their own pending intents, and the core is the real library on a real
 * file. An event missing from the manifest fails here.
 */
@Category(EveryAndroid::class)
abstract class RemindedPhoneTest : PhoneTest() {

    private val alarmManager get() = app.getSystemService(AlarmManager::class.java)

    /** The AI switch is confirmed off today, so that reviews come every three months at nine. */
    fun settled(allowed: Boolean = true) {
        if (allowed) allowNotifications()
        settle(AI_TRAINING)
        Reminders(app).sync(core)
    }

    // Time.

    /** Time passes with the phone on: alarms go off on the way, each at its own time. */
    fun goesBy(time: Duration) = until(now() + time.toMillis())

    fun until(local: String) = until(LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli())

    private fun until(end: Long) {
        while (true) {
            val next = alarms().filter { it.triggerAtMs <= end }.minByOrNull { it.triggerAtMs } ?: break
            SystemClock.setCurrentTimeMillis(maxOf(now(), next.triggerAtMs))
            alarmManager.cancel(next.operation)
            receive(shadowOf(next.operation).savedIntent)
        }
        SystemClock.setCurrentTimeMillis(end)
    }

    /** The clock is set, by hand or by the network, forward or back. */
    fun setClock(instant: String) {
        // Robolectric's clock only goes forward, unless it is reset.
        ShadowPausedSystemClock.reset()
        SystemClock.setCurrentTimeMillis(Instant.parse(instant).toEpochMilli())
        hear(Intent.ACTION_TIME_CHANGED)
        goesBy(Duration.ZERO)
    }

    fun travel(zone: String) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone))
        hear(Intent.ACTION_TIMEZONE_CHANGED)
        goesBy(Duration.ZERO)
    }

    // What happens to phones.

    /** Tells the app what the system would. */
    fun hear(event: String) = receive(Intent(event).setPackage(app.packageName))

    /** Delivers [intent] to the receivers in the manifest: a new object each time, as the system does. */
    fun receive(intent: Intent) {
        for (found in app.packageManager.queryBroadcastReceivers(intent, 0)) {
            val receiver = Class.forName(found.activityInfo.name).getDeclaredConstructor().newInstance() as BroadcastReceiver
            receiver.onReceive(app, Intent(intent))
        }
    }

    /** The phone is off for [off]: alarms, notifications and the process are gone, files stay. */
    fun reboot(off: Duration = Duration.ofSeconds(30)) {
        leaveApp()
        forgetAlarms()
        notifications.cancelAll()
        app.dropCore()
        ShadowPendingIntent.reset()
        pass(off)
        hear(Intent.ACTION_BOOT_COMPLETED)
        goesBy(Duration.ZERO)
    }

    /** An update: the process ends, and alarms are cancelled. */
    fun replacePackage() {
        leaveApp()
        forgetAlarms()
        app.dropCore()
        hear(Intent.ACTION_MY_PACKAGE_REPLACED)
    }

    /** "Force stop" in the settings: nothing reaches the app until it is opened again. */
    fun forceStop() {
        leaveApp()
        forgetAlarms()
        notifications.cancelAll()
        app.dropCore()
    }

    /** The app was not used for 90 days: it is stopped, and what it was permitted is taken back. */
    fun putToSleep() {
        forceStop()
        ShadowPendingIntent.reset()
        shadowOf(app as Application).denyPermissions(POST_NOTIFICATIONS)
        shadowOf(notifications).setNotificationsEnabled(false)
    }

    fun speak(qualifiers: String) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        hear(Intent.ACTION_LOCALE_CHANGED)
    }

    fun forgetAlarms() = alarms().toList().forEach { alarmManager.cancel(it.operation) }

    // Permission and channel, as set in the system's settings. From Android 9 on, the system tells
    // the app about either.

    fun refuse() {
        shadowOf(app as Application).denyPermissions(POST_NOTIFICATIONS)
        shadowOf(notifications).setNotificationsEnabled(false)
        notifications.cancelAll()
        hear(NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED)
    }

    fun permit() {
        allowNotifications()
        shadowOf(notifications).setNotificationsEnabled(true)
        hear(NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED)
    }

    fun blockChannel(blocked: Boolean) {
        val channel = notifications.notificationChannels.single()
        channel.importance = if (blocked) NotificationManager.IMPORTANCE_NONE else NotificationManager.IMPORTANCE_DEFAULT
        if (blocked) notifications.cancelAll()
        hear(NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED)
    }

    // What a person sees and does.

    fun Notification.press(kind: ReminderActionKind) = receive(shadowOf(buttonOf(kind).actionIntent).savedIntent)

    fun Notification.buttonOf(kind: ReminderActionKind): Notification.Action =
        actions[listOf(ReminderActionKind.LOOK, ReminderActionKind.TOMORROW, ReminderActionKind.SKIP).indexOf(kind)]

    val Notification.words: List<String>
        get() = listOf(Notification.EXTRA_TITLE, Notification.EXTRA_TEXT).map { extras.getCharSequence(it).toString() } +
            actions.map { it.title.toString() }

    fun swipeAway() = notifications.cancelAll()

    /** When the one alarm goes off, in local time. */
    fun alarmAt(): String = Instant.ofEpochMilli(alarms().single().triggerAtMs)
        .atZone(ZoneId.systemDefault()).toLocalDateTime().toString()

    /** Whether the app offers the check when it is opened. */
    fun isDue(): Boolean = skip in home().card.buttons.map { it.action }

    /** Skips the check, as its own button does. */
    fun skipCheck() = core.check().after(Command.SkipCheck)

    private val skip = Action.Send(Command.SkipCheck)
}
