package app.untrained.reminders

import app.untrained.core.CivilTime
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId

/**
 * The instant of a civil time in [zone]. Where the clocks skip it, it is later by as much as they
 * skip; where they show it twice, it is the first time.
 */
fun CivilTime.instantIn(zone: ZoneId): Instant =
    LocalDateTime.of(year, month.toInt(), day.toInt(), hour.toInt(), minute.toInt())
        .atZone(zone)
        .toInstant()
