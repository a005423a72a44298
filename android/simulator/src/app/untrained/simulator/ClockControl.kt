package app.untrained.simulator

import android.os.SystemClock
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration
import java.time.Instant
import java.time.Period
import java.time.ZoneId
import java.time.ZonedDateTime
import java.util.TimeZone

/** The phone's clock: runs in real time and can be advanced. It never goes back. */
class ClockControl(start: Instant, zone: ZoneId?) {
    private var realNanos = System.nanoTime()

    init {
        SystemClock.setCurrentTimeMillis(start.toEpochMilli())
        if (zone != null) TimeZone.setDefault(TimeZone.getTimeZone(zone))
    }

    val now: Instant get() = Instant.ofEpochMilli(SystemClock.uptimeMillis())
    val zone: ZoneId get() = TimeZone.getDefault().toZoneId()
    val local: ZonedDateTime get() = now.atZone(zone)

    /** Advances the phone's time by the real time since the last call. */
    fun follow() {
        val nanos = System.nanoTime()
        ShadowSystemClock.advanceBy(Duration.ofNanos(nanos - realNanos))
        realNanos = nanos
    }

    fun advanceTo(moment: Instant) {
        if (moment > now) ShadowSystemClock.advanceBy(Duration.between(now, moment))
    }

    fun advanceBy(millis: Long) = ShadowSystemClock.advanceBy(Duration.ofMillis(millis))

    /** The same local time [period] later, whatever the time zone does in between. */
    fun after(period: Period): Instant = local.plus(period).toInstant()

    fun moveTo(zone: ZoneId) = TimeZone.setDefault(TimeZone.getTimeZone(zone))
}
