package app.untrained.reminders

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.untrained.core.ReminderChannel

/** The notification channel of the reminders. */
class ReminderChannels(context: Context) {

    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Creates the channel, or updates its name to the current language. */
    fun declare(wanted: ReminderChannel) {
        val channel = NotificationChannel(wanted.id, wanted.name, NotificationManager.IMPORTANCE_DEFAULT)
        channel.description = wanted.description
        channel.setShowBadge(true)
        manager.createNotificationChannel(channel)
    }

    /** The id of a channel that the person switched off, if any. */
    fun blocked(): String? = manager.notificationChannels
        .firstOrNull { it.importance == NotificationManager.IMPORTANCE_NONE }
        ?.id
}
