package app.untrained.shell

import app.untrained.core.Clock
import app.untrained.core.Timestamp
import java.time.Instant
import java.time.ZoneId

/**
 * The phone's clock. Nothing else in the app reads the time. The offset comes from java.time, as
 * for alarms: java.util.TimeZone knows some zones' transitions only until 2037.
 */
object PhoneClock : Clock {
    override fun now(): Timestamp {
        val now = System.currentTimeMillis()
        val offset = ZoneId.systemDefault().rules.getOffset(Instant.ofEpochMilli(now))
        return Timestamp(utcMs = now, offsetS = offset.totalSeconds)
    }
}
