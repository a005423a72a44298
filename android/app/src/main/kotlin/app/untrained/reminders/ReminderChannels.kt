package app.untrained.reminders

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.untrained.core.ReminderChannel

/** The channel under which the system lists the app's reminders. */
class ReminderChannels(context: Context) {

    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Makes the channel, or gives it the name it has in today's language. */
    fun declare(wanted: ReminderChannel) {
        val channel = NotificationChannel(wanted.id, wanted.name, NotificationManager.IMPORTANCE_DEFAULT)
        channel.description = wanted.description
        channel.setShowBadge(true)
        manager.createNotificationChannel(channel)
    }

    /** The id of a channel that the person switched off, if there is one. */
    fun blocked(): String? = manager.notificationChannels
        .firstOrNull { it.importance == NotificationManager.IMPORTANCE_NONE }
        ?.id
}
