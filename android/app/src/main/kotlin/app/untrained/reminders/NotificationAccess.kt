package app.untrained.reminders

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Activity
import android.app.NotificationManager
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.net.Uri
import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.S as ANDROID_12
import android.os.Build.VERSION_CODES.TIRAMISU as ANDROID_13
import android.provider.Settings
import app.untrained.core.NotificationState

/** Whether the person can see reminders, and how to change that. */
class NotificationAccess(private val context: Context) {

    private val notifications = context.getSystemService(NotificationManager::class.java)
    private val memory = context.getSharedPreferences("notification-access", Context.MODE_PRIVATE)

    fun state(): NotificationState = when {
        SDK_INT >= ANDROID_13 && !granted() && !memory.getBoolean(ASKED, false) -> NotificationState.NOT_ASKED
        !notifications.areNotificationsEnabled() -> NotificationState.DENIED
        ReminderChannels(context).blocked() != null -> NotificationState.CHANNEL_BLOCKED
        maySleep() -> NotificationState.MAY_SLEEP
        else -> NotificationState.ALLOWED
    }

    /** Requests the permission. Before Android 13 there is none, only a setting to change. */
    fun ask(activity: Activity) {
        if (SDK_INT >= ANDROID_13) {
            activity.requestPermissions(arrayOf(POST_NOTIFICATIONS), 0)
        } else {
            openSettings(activity)
        }
    }

    /** Remembers that the person answered; dismissing the dialog is not an answer. */
    fun answered(results: IntArray) {
        if (results.isNotEmpty()) memory.edit().putBoolean(ASKED, true).apply()
    }

    /** Opens the system's settings page on which reminders can be allowed. */
    fun openSettings(activity: Activity) {
        val channel = ReminderChannels(context).blocked().takeIf { notifications.areNotificationsEnabled() }
        val page = Intent(
            if (channel == null) Settings.ACTION_APP_NOTIFICATION_SETTINGS else Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS,
        )
        page.putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName)
        if (channel != null) page.putExtra(Settings.EXTRA_CHANNEL_ID, channel)
        open(page, activity)
    }

    /** Opens the system's page about this app, with the switch that keeps an unused one awake. */
    fun openAppSettings(activity: Activity) {
        val page = Settings.ACTION_APPLICATION_DETAILS_SETTINGS
        open(Intent(page, Uri.fromParts("package", context.packageName, null)), activity)
    }

    private fun open(page: Intent, activity: Activity) = try {
        activity.startActivity(page)
    } catch (_: ActivityNotFoundException) {
        activity.startActivity(Intent(Settings.ACTION_SETTINGS))
    }

    private fun granted(): Boolean =
        SDK_INT < ANDROID_13 || context.checkSelfPermission(POST_NOTIFICATIONS) == PERMISSION_GRANTED

    /**
     * Whether the system stops the app once it was not used for months. Android 11 only takes
     * permissions back then, of which the app has none there.
     */
    private fun maySleep(): Boolean =
        SDK_INT >= ANDROID_12 && !context.packageManager.isAutoRevokeWhitelisted

    private companion object {
        const val ASKED = "asked"
    }
}
