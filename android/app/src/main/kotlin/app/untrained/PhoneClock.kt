package app.untrained

import app.untrained.core.Clock
import app.untrained.core.Moment
import java.util.TimeZone

/** The phone's clock. Nothing else in the app reads the time. */
object PhoneClock : Clock {
    override fun now(): Moment {
        val now = System.currentTimeMillis()
        return Moment(utcMs = now, offsetS = TimeZone.getDefault().getOffset(now) / 1000)
    }
}
