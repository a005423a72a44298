package app.untrained.reminders

import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.graphics.drawable.Icon
import android.net.Uri
import android.os.Bundle
import app.untrained.R
import app.untrained.core.Reminder
import app.untrained.core.ReminderAction
import app.untrained.core.ReminderActionKind
import app.untrained.screens.home.HomeActivity

/**
 * The notification of a reminder. There is at most one: a newer reminder replaces an older one. It
 * names no account and no step, so the lock screen may show it.
 */
class ReminderNotification(private val context: Context) {

    private val manager = context.getSystemService(NotificationManager::class.java)

    /** The id of the reminder on display, if any. */
    val shown: String?
        get() = manager.activeNotifications.firstOrNull { it.id == ID }?.notification?.extras?.getString(REMINDER)

    /** Shows the [reminder]; [silently] if it is already on display and only its text changes. */
    fun post(reminder: Reminder, channelId: String, silently: Boolean = false) {
        val notification = Notification.Builder(context, channelId)
            .setSmallIcon(R.drawable.ic_notification)
            .setColor(context.getColor(R.color.accent))
            .setContentTitle(reminder.title)
            .setContentText(reminder.body)
            .setStyle(Notification.BigTextStyle().bigText(reminder.body))
            .setCategory(Notification.CATEGORY_REMINDER)
            .setVisibility(Notification.VISIBILITY_PUBLIC)
            .setContentIntent(open(reminder))
            .setAutoCancel(true)
            .setOnlyAlertOnce(silently)
            .addExtras(Bundle().apply { putString(REMINDER, reminder.id) })
        reminder.actions.forEach { notification.addAction(button(it, reminder)) }
        manager.notify(ID, notification.build())
    }

    fun clear() = manager.cancel(ID)

    /** Dismisses the notification if [intent] shows that it opened the app. */
    fun clearAfter(intent: Intent) {
        val isOurs = try {
            intent.hasExtra(REMINDER)
        } catch (_: RuntimeException) {
            // Another app's, with extras of a class of its own: before Android 13 a look at one reads them all.
            false
        }
        if (isOurs) clear()
    }

    private fun button(action: ReminderAction, reminder: Reminder): Notification.Action {
        val intent = when (action.kind) {
            ReminderActionKind.LOOK -> open(reminder)
            ReminderActionKind.TOMORROW -> tell(ReminderReceiver.TOMORROW, reminder)
            ReminderActionKind.SKIP -> tell(ReminderReceiver.SKIP, reminder)
        }
        val icon = Icon.createWithResource(context, R.drawable.ic_notification)
        return Notification.Action.Builder(icon, action.label, intent).build()
    }

    /** Opens the app at the reminder's link, above Home. */
    private fun open(reminder: Reminder): PendingIntent {
        val intent = Intent(Intent.ACTION_VIEW, Uri.parse(reminder.link), context, HomeActivity::class.java)
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_CLEAR_TOP)
            .putExtra(REMINDER, reminder.id)
        return PendingIntent.getActivity(context, 0, intent, FLAGS)
    }

    /**
     * Notifies the receiver, without opening a screen. The reminder is part of the intent's
     * identity, so that leftovers of an older notification cannot act on a newer one.
     */
    private fun tell(action: String, reminder: Reminder): PendingIntent {
        val intent = Intent(action, ReminderReceiver.addressOf(reminder.id), context, ReminderReceiver::class.java)
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
    }

    private companion object {
        const val ID = 1
        const val REMINDER = "app.untrained.REMINDER"
        const val FLAGS = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
    }
}
