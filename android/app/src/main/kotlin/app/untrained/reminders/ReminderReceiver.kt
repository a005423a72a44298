package app.untrained.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.net.Uri
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf

/** Hears the alarm of the next reminder, and the buttons on its notification. */
class ReminderReceiver : BroadcastReceiver() {

    override fun onReceive(context: Context, intent: Intent) {
        val reminder = intent.data?.schemeSpecificPart.orEmpty()
        // No screen is there to show an error on. The notification then stays, and so does what
        // it is about: it is found on the next opening.
        context.errorMessageOf {
            val core = UntrainedApp.of(context).core()
            when (intent.action) {
                DONE_FOR_NOW -> core.review().reminderDoneForNow(reminder)
                SNOOZE -> core.review().reminderSnoozed(reminder)
            }
            if (intent.action != DUE) ReminderNotification(context).clear(reminder)
            Reminders(context).deliver(core)
            Reminders(context).replan(core)
        }
    }

    companion object {
        const val DUE = "app.untrained.DUE"
        const val DONE_FOR_NOW = "app.untrained.DONE_FOR_NOW"
        const val SNOOZE = "app.untrained.SNOOZE"

        /** Names a reminder within an intent to this receiver. */
        fun addressOf(reminderId: String): Uri = Uri.fromParts("reminder", reminderId, null)
    }
}
