package app.untrained.reminders

import app.untrained.core.CivilTime
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import org.junit.Assert.assertEquals
import org.junit.Test

class CivilInstantTest {

    private fun check(civil: String, zone: String, instant: String) {
        val at = LocalDateTime.parse(civil)
        val time = CivilTime(
            at.year, at.monthValue.toUInt(), at.dayOfMonth.toUInt(), at.hour.toUInt(), at.minute.toUInt(),
        )
        assertEquals("$civil in $zone", Instant.parse(instant), time.instantIn(ZoneId.of(zone)))
    }

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
}
