package app.untrained.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import app.untrained.core.Reminder
import java.time.ZoneId

/** The single inexact alarm, for the next reminder. */
class ReminderAlarm(private val context: Context) {

    private val alarms = context.getSystemService(AlarmManager::class.java)
    private val memory = context.getSharedPreferences("reminder-alarm", Context.MODE_PRIVATE)

    /**
     * The id of the reminder that the alarm is for. The system drops the alarm along with the
     * pending intent on reboot, or when the app is stopped.
     */
    val held: String?
        get() = memory.getString(REMINDER, null)?.takeIf { pending(PendingIntent.FLAG_NO_CREATE) != null }

    /** Sets the alarm for [reminder], replacing the previous one; null cancels it. */
    fun hold(reminder: Reminder?) {
        if (reminder == null) return release()
        val alarm = checkNotNull(pending(PendingIntent.FLAG_UPDATE_CURRENT))
        val at = reminder.at.instantIn(ZoneId.systemDefault()).toEpochMilli()
        alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, alarm)
        memory.edit().putString(REMINDER, reminder.id).apply()
    }

    private fun release() {
        memory.edit().clear().apply()
        pending(PendingIntent.FLAG_NO_CREATE)?.let {
            alarms.cancel(it)
            it.cancel()
        }
    }

    private fun pending(flag: Int): PendingIntent? = PendingIntent.getBroadcast(
        context,
        0,
        Intent(ReminderReceiver.DUE, null, context, ReminderReceiver::class.java),
        PendingIntent.FLAG_IMMUTABLE or flag,
    )

    private companion object {
        const val REMINDER = "reminder"
    }
}
