package app.untrained.simulator

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import org.json.JSONArray
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm
import java.time.Instant

/** The alarms the app has set. They fire one by one, as the phone's clock reaches them. */
class Alarms(private val context: () -> Context, private val clock: ClockControl, private val journal: Journal) {
    private val manager: AlarmManager get() = context().getSystemService(AlarmManager::class.java)

    fun next(): Instant? = pending().firstOrNull()?.let { Instant.ofEpochMilli(it.triggerAtMs) }

    /** Fires the first alarm that is due. Returns whether there was one. */
    fun fireDue(): Boolean {
        val due = pending().firstOrNull { it.triggerAtMs <= clock.now.toEpochMilli() } ?: return false
        journal.say("Alarm: ${describe(due.operation)}")
        shadowOf(manager).fireAlarm(due)
        return true
    }

    fun clear() = manager.cancelAll()

    fun toJson() = JSONArray(
        pending().map {
            JSONObject()
                .put("at", Journal.local(Instant.ofEpochMilli(it.triggerAtMs).atZone(clock.zone)))
                .put("type", TYPES[it.type] ?: it.type.toString())
                .put("windowMinutes", it.windowLengthMs.coerceAtLeast(0) / 60_000)
                .put("exact", it.windowLengthMs == 0L)
                .put("allowWhileIdle", it.isAllowWhileIdle)
                .put("what", describe(it.operation))
        },
    )

    private fun pending(): List<ScheduledAlarm> = shadowOf(manager).scheduledAlarms.sorted()

    private fun describe(operation: PendingIntent?): String {
        val intent = operation?.let { shadowOf(it).savedIntent } ?: return "listener"
        return listOfNotNull(intent.component?.shortClassName?.trimStart('.'), intent.action?.substringAfterLast('.'))
            .joinToString(", ")
    }

    private companion object {
        val TYPES = mapOf(
            AlarmManager.RTC_WAKEUP to "RTC_WAKEUP",
            AlarmManager.RTC to "RTC",
            AlarmManager.ELAPSED_REALTIME_WAKEUP to "ELAPSED_REALTIME_WAKEUP",
            AlarmManager.ELAPSED_REALTIME to "ELAPSED_REALTIME",
        )
    }
}
