package app.untrained.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.net.Uri
import app.untrained.core.ReminderActionKind
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf
import app.untrained.shell.wellFormed

/** Receives the alarm of the next reminder, and the buttons of its notification. */
class ReminderReceiver : BroadcastReceiver() {

    override fun onReceive(context: Context, intent: Intent) {
        val app = UntrainedApp.of(context)
        val reminder = intent.data?.schemeSpecificPart.orEmpty().wellFormed()
        // There is no screen to show an error on. The notification stays, and so does its reminder,
        // for the next time the app opens.
        app.errorMessageOf {
            val reminders = Reminders(app)
            when (intent.action) {
                TOMORROW -> reminders.act(app.core(), reminder, ReminderActionKind.TOMORROW)
                SKIP -> reminders.act(app.core(), reminder, ReminderActionKind.SKIP)
                else -> reminders.sync(app.core())
            }
        }
        app.foreground.redraw()
    }

    companion object {
        const val DUE = "app.untrained.DUE"
        const val TOMORROW = "app.untrained.TOMORROW"
        const val SKIP = "app.untrained.SKIP"

        /** Identifies a reminder in an intent to this receiver. */
        fun addressOf(reminderId: String): Uri = Uri.fromParts("reminder", reminderId, null)
    }
}
