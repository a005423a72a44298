package app.untrained.reminders

import android.app.NotificationManager
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf

/**
 * Receives what makes the system drop an alarm or moves the clock under it (boot, an update of the
 * app, a change of time, time zone, clock style or language) and that notifications are allowed
 * again. Shows what fell due meanwhile.
 */
class SystemEventsReceiver : BroadcastReceiver() {

    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action !in EVENTS) return
        val app = UntrainedApp.of(context)
        app.errorMessageOf {
            app.followLocale()
            Reminders(app).sync(app.core())
        }
        app.foreground.redraw()
    }

    private companion object {
        val EVENTS = setOf(
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
            NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED,
            NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED,
        )
    }
}
