package app.untrained.reminders

import app.untrained.core.CivilTime
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.zone.ZoneOffsetTransition
import java.time.zone.ZoneRules
import java.time.zone.ZoneRulesProvider
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class CivilInstantTest {

    private fun instantOf(at: LocalDateTime, zone: ZoneId): Instant = CivilTime(
        at.year, at.monthValue.toUInt(), at.dayOfMonth.toUInt(), at.hour.toUInt(), at.minute.toUInt(),
    ).instantIn(zone)

    private fun check(civil: String, zone: String, instant: String) =
        assertEquals("$civil in $zone", Instant.parse(instant), instantOf(LocalDateTime.parse(civil), ZoneId.of(zone)))

    @Test
    fun `a civil time is what the clock on the wall shows`() {
        check("2026-11-24T09:00", "Europe/Berlin", "2026-11-24T08:00:00Z")
        check("2026-08-24T09:00", "Europe/Berlin", "2026-08-24T07:00:00Z")
        check("2026-11-24T09:00", "UTC", "2026-11-24T09:00:00Z")
        check("2026-11-24T09:00", "Asia/Kathmandu", "2026-11-24T03:15:00Z")
        check("2026-12-31T23:30", "America/Los_Angeles", "2027-01-01T07:30:00Z")
        check("2028-02-29T09:00", "Pacific/Kiritimati", "2028-02-28T19:00:00Z")
    }

    @Test
    fun `a time that the clocks skip is later by as much as they skip`() {
        check("2027-03-28T02:30", "Europe/Berlin", "2027-03-28T01:30:00Z")
        check("2027-03-14T02:00", "America/New_York", "2027-03-14T07:00:00Z")
        check("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00Z")
    }

    @Test
    fun `a day that the calendar skips moves to the next`() {
        check("2011-12-30T09:00", "Pacific/Apia", "2011-12-30T19:00:00Z")
    }

    @Test
    fun `a time that the clocks show twice is the first`() {
        check("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z")
        check("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00Z")
        check("2027-04-04T01:45", "Australia/Lord_Howe", "2027-04-03T14:45:00Z")
    }

    /**
     * The rule, written out with only the offsets on either side of a transition: in a gap and in
     * an overlap alike, the offset from before counts.
     */
    private fun expected(civil: LocalDateTime, transition: ZoneOffsetTransition): Instant = when {
        transition.isGap -> {
            val skipped = civil >= transition.dateTimeBefore && civil < transition.dateTimeAfter
            val offset = if (civil < transition.dateTimeBefore || skipped) transition.offsetBefore else transition.offsetAfter
            civil.toInstant(offset)
        }
        civil < transition.dateTimeBefore -> civil.toInstant(transition.offsetBefore)
        else -> civil.toInstant(transition.offsetAfter)
    }

    @Test
    fun `around every change of the clocks in every zone from 2020 to 2040`() {
        var zones = 0
        var checked = 0
        for (name in ZoneId.getAvailableZoneIds().sorted()) {
            val zone = ZoneId.of(name)
            // The calendar library of another test adds zone names of its own, without rules.
            val rules: ZoneRules = ZoneRulesProvider.getRules(name, false) ?: continue
            val transitions = generateSequence(rules.nextTransition(FROM)) { rules.nextTransition(it.instant) }
                .takeWhile { it.instant < UNTIL }
                .toList()
            if (transitions.isNotEmpty()) zones++
            for (transition in transitions) {
                val wall = listOf(transition.dateTimeBefore, transition.dateTimeAfter)
                val around = wall.flatMap { at -> MINUTES.map { at.plusMinutes(it.toLong()) } }.toSet()
                for (civil in around) {
                    assertEquals("$civil in $name, at $transition", expected(civil, transition), instantOf(civil, zone))
                    checked++
                }
                // Between the edges, minute by minute.
                var civil = minOf(transition.dateTimeBefore, transition.dateTimeAfter)
                while (civil < maxOf(transition.dateTimeBefore, transition.dateTimeAfter)) {
                    val instant = instantOf(civil, zone)
                    if (transition.isGap) {
                        val shown = LocalDateTime.ofInstant(instant, zone)
                        assertEquals("$civil in $name", civil.plus(transition.duration), shown)
                    } else {
                        assertTrue("$civil in $name is the first", instant < transition.instant)
                        assertEquals("$civil in $name", civil, LocalDateTime.ofInstant(instant, zone))
                    }
                    civil = civil.plusMinutes(7)
                    checked++
                }
            }
        }
        println("every zone that java.time knows: $checked civil times around the changes of $zones zones")
        assertTrue("$zones zones, $checked times", zones > 200 && checked > 100_000)
    }

    private companion object {
        val FROM: Instant = Instant.parse("2020-01-01T00:00:00Z")
        val UNTIL: Instant = Instant.parse("2041-01-01T00:00:00Z")
        val MINUTES = listOf(-1440, -121, -61, -60, -59, -31, -30, -29, -1, 0, 1, 29, 30, 31, 59, 60, 61, 121, 1440)
    }
}
