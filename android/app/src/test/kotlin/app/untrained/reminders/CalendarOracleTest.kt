package app.untrained.reminders

import app.untrained.ffi.Untrained
import java.io.StringReader
import java.time.Duration
import java.time.LocalDateTime
import java.time.temporal.Temporal
import java.util.logging.Handler
import java.util.logging.Level
import java.util.logging.LogRecord
import java.util.logging.Logger
import net.fortuna.ical4j.data.CalendarBuilder
import net.fortuna.ical4j.model.Calendar
import net.fortuna.ical4j.model.Component
import net.fortuna.ical4j.model.Period
import net.fortuna.ical4j.model.component.VEvent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The calendar file as read by another program: ical4j, in its strictest mode. */
@RunWith(RobolectricTestRunner::class) // The core takes its callbacks from one class loader only: that of the other tests.
class CalendarOracleTest {

    @get:Rule
    val folder = TemporaryFolder()

    private val start: LocalDateTime = LocalDateTime.parse("2026-01-01T10:05")

    /** The file of a schedule from the day of [anchor], every [interval] months, saved on [today]. */
    private fun <T> withCalendar(
        anchor: LocalDateTime,
        interval: UInt,
        today: LocalDateTime = anchor,
        language: String = "en",
        check: (Untrained, String) -> T,
    ): T {
        val clock = SetClock(anchor)
        return begun(folder.newFolder(), clock, language).use { core ->
            core.settings().setInterval(interval)
            clock.local = today
            check(core, core.settings().calendar().text)
        }
    }

    private fun read(text: String): Calendar = CalendarBuilder().build(StringReader(text))

    private fun Calendar.events(): List<VEvent> = getComponents<VEvent>(Component.VEVENT)

    /** Every start until [end], as computed by ical4j. */
    private fun Calendar.expanded(from: LocalDateTime, end: LocalDateTime): List<LocalDateTime> = events()
        .flatMap { it.calculateRecurrenceSet<LocalDateTime>(Period(from, end)) }
        .map { it.start }
        .sorted()

    @Test
    fun `ten years of it are the core's own list, for every day a month can begin on or end with`() {
        var compared = 0
        for (interval in INTERVALS) {
            for (anchor in listOf("01-01", "02-28", "01-28", "01-29", "01-30", "01-31", "08-29", "08-30", "08-31", "11-30", "12-31", "06-15")) {
                val from = LocalDateTime.parse("2026-${anchor}T10:05")
                val end = from.plusYears(10)
                withCalendar(from, interval) { core, text ->
                    val ours = core.planned(MOST_PLANNED).filter { it < end }
                    val theirs = read(text).expanded(from, end)
                    assertEquals("every $interval months from $from", ours, theirs.take(ours.size))
                    assertTrue("all of it", ours.size == MOST_PLANNED || ours.size == theirs.size)
                    compared += ours.size
                }
            }
        }
        assertTrue("$compared", compared > 1_000)
    }

    @Test
    fun `a leap day comes back as the core says`() {
        for (interval in INTERVALS) {
            val from = LocalDateTime.parse("2028-02-29T10:05")
            withCalendar(from, interval) { core, text ->
                val end = from.plusYears(10)
                val ours = core.planned(MOST_PLANNED).filter { it < end }
                assertEquals(ours, read(text).expanded(from, end).take(ours.size))
            }
        }
    }

    @Test
    fun `saved years later it begins with the next review`() {
        for (day in listOf("2026-01-15", "2026-01-31")) {
            val from = LocalDateTime.parse("${day}T10:05")
            val today = LocalDateTime.parse("2033-06-02T12:00")
            withCalendar(from, 3u, today) { core, text ->
                val next = core.planned(1).single()
                assertEquals(next, read(text).expanded(today.minusYears(20), today.plusYears(1)).first())
            }
        }
    }

    @Test
    fun `it is valid in every language, and read without a warning`() {
        val heard = mutableListOf<LogRecord>()
        val listener = object : Handler() {
            override fun publish(record: LogRecord) { if (record.level.intValue() >= Level.WARNING.intValue()) heard += record }
            override fun flush() = Unit
            override fun close() = Unit
        }
        val root = Logger.getLogger("").apply { addHandler(listener) }
        try {
            for (language in listOf("en", "de", "fr", "es", "ar")) {
                for (day in listOf(15, 31)) {
                    withCalendar(start.withDayOfMonth(day), 3u, language = language) { _, text ->
                        val result = read(text).validate(true)
                        assertTrue("$language: $result", !result.hasErrors() && result.entries.isEmpty())
                    }
                }
            }
            Logger.getLogger("net.fortuna.ical4j").warning("the listener hears")
        } finally {
            root.removeHandler(listener)
        }
        assertEquals(listOf("the listener hears"), heard.map { it.message })
    }

    @Test
    fun `each event has words, an alarm at its start, a UID of its own, and a stamp in UTC`() {
        for (day in listOf(15, 31)) {
            withCalendar(start.withDayOfMonth(day), 3u) { core, text ->
                val events = read(text).events()
                assertEquals(events.size, events.map { it.uid.get().value }.toSet().size)
                for (event in events) {
                    assertTrue(event.summary!!.value.isNotEmpty())
                    assertTrue(event.description!!.value.isNotEmpty())
                    assertTrue("the time is that of the wall, wherever one is", event.getDateTimeStart<Temporal>()!!.date is LocalDateTime)
                    val alarm = event.alarms.single()
                    assertEquals(Duration.ZERO, alarm.getTrigger().get().duration)
                }
                assertTrue(text.lines().filter { it.startsWith("DTSTAMP:") }.all { it.trim().endsWith("Z") })
                assertTrue("lines are folded", text.split("\r\n").all { it.toByteArray().size <= 75 })
                assertTrue("and end as they should", !text.replace("\r\n", "").contains('\n'))
                assertEquals("the same file again but for the stamp", text, core.settings().calendar().text)
            }
        }
    }

    private companion object {
        const val MOST_PLANNED = 64
        val INTERVALS = listOf(1u, 3u, 6u, 12u)
    }
}
