package app.untrained.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import app.untrained.core.NotificationState
import app.untrained.ffi.Untrained
import java.time.ZoneId

/** Makes the platform match the core's plan: one inexact alarm, for the next reminder. */
class Reminders(private val context: Context) {

    private val alarms = context.getSystemService(AlarmManager::class.java)

    /** Sets the alarm of the next reminder, or none. As often as you like: there is only the one. */
    fun replan(core: Untrained) {
        val next = core.review().plan(limit = 1).firstOrNull()
        if (next == null) {
            alarms.cancel(alarm())
        } else {
            val at = next.at.instantIn(ZoneId.systemDefault()).toEpochMilli()
            alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, alarm())
        }
        core.review().reportReminders(NotificationAccess(context).state(), next?.id)
    }

    /**
     * Shows the reminder that is due, if there is one. While notifications are refused nothing is
     * taken from the core, so that the reminder still comes when they are allowed again.
     */
    fun deliver(core: Untrained) {
        if (NotificationAccess(context).state() != NotificationState.ALLOWED) return
        val due = core.review().deliver() ?: return
        ReminderNotification(context).post(due, core.review().channel().id)
    }

    /** Gives a notification that is shown the words of today's language. One that is gone stays away. */
    fun refresh(core: Untrained) {
        val notification = ReminderNotification(context)
        val reminder = notification.shown?.let(core.review()::reminder) ?: return
        notification.post(reminder, core.review().channel().id, silently = true)
    }

    /** Home says that a review is due: who has read that needs no notification of it any more. */
    fun offeredOnScreen(core: Untrained) {
        core.review().deliver()
    }

    private fun alarm(): PendingIntent = PendingIntent.getBroadcast(
        context,
        0,
        Intent(ReminderReceiver.DUE, null, context, ReminderReceiver::class.java),
        PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT,
    )
}
