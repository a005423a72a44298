package app.untrained.shell

import android.os.SystemClock
import app.untrained.PhoneTest
import java.time.Instant
import java.time.ZoneId
import java.util.TimeZone
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** The core works in the local time it is given, which must be the one that alarms use. */
class PhoneClockTest : PhoneTest() {

    private class Second(val instant: Instant, val zone: String, val offsetS: Int)

    @Test
    fun `the offset is that of java time, around every change of the clocks from 2027 to 2040`() {
        val seconds = ZoneId.getAvailableZoneIds()
            .filter { TimeZone.getTimeZone(it).toZoneId().id == it }
            .flatMap { name ->
                val rules = ZoneId.of(name).rules
                generateSequence(rules.nextTransition(FROM)) { rules.nextTransition(it.instant) }
                    .takeWhile { it.instant < UNTIL }
                    .flatMap { change -> listOf(-1L, 0L, 1L).map { change.instant.plusSeconds(it) } }
                    .map { Second(it, name, rules.getOffset(it).totalSeconds) }
            }
            .sortedBy { it.instant } // this clock goes forward only

        for (second in seconds) {
            TimeZone.setDefault(TimeZone.getTimeZone(second.zone))
            SystemClock.setCurrentTimeMillis(second.instant.toEpochMilli())
            val told = PhoneClock.now()
            assertEquals(second.instant.toEpochMilli(), told.utcMs)
            assertEquals("${second.instant} in ${second.zone}", second.offsetS, told.offsetS)
        }
        assertTrue("${seconds.size}", seconds.size > 10_000)
    }

    private companion object {
        val FROM: Instant = Instant.parse("2027-01-01T00:00:00Z")
        val UNTIL: Instant = Instant.parse("2041-01-01T00:00:00Z")
    }
}
