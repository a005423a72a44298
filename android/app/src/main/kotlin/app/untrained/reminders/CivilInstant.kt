package app.untrained.reminders

import app.untrained.core.CivilTime
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId

/**
 * The instant of a civil time in [zone]. If the clocks skip it, it moves later by the length of the
 * gap; if they show it twice, the first one counts.
 */
fun CivilTime.instantIn(zone: ZoneId): Instant =
    LocalDateTime.of(year, month.toInt(), day.toInt(), hour.toInt(), minute.toInt())
        .atZone(zone)
        .toInstant()
