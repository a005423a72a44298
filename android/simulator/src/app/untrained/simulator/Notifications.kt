package app.untrained.simulator

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.service.notification.StatusBarNotification
import org.json.JSONArray
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowNotificationManager
import org.robolectric.util.ReflectionHelpers

/** The notification shade, and whether the app may post to it. */
class Notifications(private val context: () -> Context, private val journal: Journal) {
    enum class Permission { NOT_ASKED, GRANTED, DENIED }

    var permission = Permission.NOT_ASKED
        private set
    private val blockedChannels = HashMap<String, Int>()
    /** When each was posted: the notification's own time, and that shown on the page. */
    private val posted = HashMap<String, Pair<Long, String>>()

    private val manager: NotificationManager get() = context().getSystemService(NotificationManager::class.java)

    fun permit(permission: Permission) {
        this.permission = permission
        val application = shadowOf(context().applicationContext as android.app.Application)
        val granted = permission == Permission.GRANTED
        if (granted) application.grantPermissions(POST_NOTIFICATIONS) else application.denyPermissions(POST_NOTIFICATIONS)
        shadowOf(manager).setNotificationsEnabled(granted)
        shadowOf(manager).setImportance(if (granted) NotificationManager.IMPORTANCE_DEFAULT else NotificationManager.IMPORTANCE_NONE)
    }

    /** What a person does in the system's settings; the app can only read it. */
    fun block(channel: String, blocked: Boolean) {
        val found = manager.getNotificationChannel(channel) ?: throw InvalidCommand("There is no channel $channel.")
        if (blocked) {
            blockedChannels.putIfAbsent(channel, found.importance)
            found.importance = NotificationManager.IMPORTANCE_NONE
        } else {
            blockedChannels.remove(channel)?.let { found.importance = it }
        }
    }

    /** Removes what the system would not have shown, and records what is new. */
    fun settle(now: String) {
        for (active in manager.activeNotifications) {
            val channel = active.notification.channelId
            if (permission != Permission.GRANTED || channel in blockedChannels) {
                manager.cancel(active.tag, active.id)
                journal.say("Not shown, because notifications are off: ${title(active)}")
            }
        }
        val keys = manager.activeNotifications.map(::key)
        posted.keys.retainAll(keys.toSet())
        for (active in manager.activeNotifications) {
            // One that replaced another under the same key is new too, unless it was silent.
            if (key(active) in posted && active.notification.flags and Notification.FLAG_ONLY_ALERT_ONCE != 0) continue
            val since = active.notification.`when`
            if (posted[key(active)]?.first == since) continue
            posted[key(active)] = since to now
            journal.say("Notification: ${title(active)}")
        }
    }

    /** The intent of the notification's body, or of the button [action]. */
    fun press(key: String, action: Int?): PendingIntent? {
        val active = manager.activeNotifications.firstOrNull { key(it) == key } ?: throw InvalidCommand("That notification is gone.")
        val notification = active.notification
        if (action != null) {
            val button = notification.actions.orEmpty().getOrNull(action) ?: throw InvalidCommand("That notification has no such button.")
            return button.actionIntent
        }
        if (notification.flags and Notification.FLAG_AUTO_CANCEL != 0) manager.cancel(active.tag, active.id)
        return notification.contentIntent
    }

    fun dismiss(key: String): PendingIntent? {
        val active = manager.activeNotifications.firstOrNull { key(it) == key } ?: return null
        manager.cancel(active.tag, active.id)
        return active.notification.deleteIntent
    }

    fun clear() = manager.cancelAll()

    /** Deleting a channel would keep the person's choice for its return; removing the app does not. */
    fun forgetChannels() {
        for (field in listOf("notificationChannels", "deletedNotificationChannels")) {
            ReflectionHelpers.getStaticField<MutableMap<*, *>>(ShadowNotificationManager::class.java, field).clear()
        }
        blockedChannels.clear()
    }

    val any: Boolean get() = manager.activeNotifications.isNotEmpty()

    fun toJson() = JSONArray(
        manager.activeNotifications.map { active ->
            val notification = active.notification
            JSONObject()
                .put("key", key(active))
                .put("at", posted[key(active)]?.second)
                .put("title", title(active))
                .put("text", notification.extras.getCharSequence(Notification.EXTRA_TEXT)?.toString() ?: "")
                .put("channel", notification.channelId)
                .put("icon", icon(notification))
                .put("actions", JSONArray(notification.actions.orEmpty().map { it.title.toString() }))
                .put("opens", notification.contentIntent != null)
        },
    )

    fun channels() = JSONArray(
        shadowOf(manager).notificationChannels.filterIsInstance<NotificationChannel>().map {
            JSONObject().put("id", it.id).put("name", it.name.toString()).put("blocked", it.id in blockedChannels)
        },
    )

    private fun title(active: StatusBarNotification) =
        active.notification.extras.getCharSequence(Notification.EXTRA_TITLE)?.toString() ?: "without a title"

    private fun key(active: StatusBarNotification) = "${active.tag ?: ""}#${active.id}"

    private fun icon(notification: Notification): String? {
        val drawable = notification.smallIcon?.loadDrawable(context()) ?: return null
        drawable.mutate().setTint(if (notification.color != 0) notification.color or (0xFF shl 24) else DEFAULT_TINT)
        return drawable.toDataUri(ICON_PX)
    }

    private companion object {
        const val ICON_PX = 72
        const val DEFAULT_TINT = 0xFF5F6368.toInt()
    }
}
