package app.untrained.vectors

import app.untrained.core.Clock
import app.untrained.core.NotificationState.ALLOWED
import app.untrained.core.Timestamp
import app.untrained.ffi.Untrained
import app.untrained.reminders.SetClock
import app.untrained.reminders.begun
import app.untrained.reminders.planned
import app.untrained.reminders.toCivil
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import org.json.JSONArray
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** Clocks that show anything, and times of day as a phone writes them. */
@RunWith(RobolectricTestRunner::class) // The core takes its callbacks from one class loader only: that of the other tests.
class ClockVectorsTest {

    @get:Rule
    val folder = TemporaryFolder()

    private class AnyClock(val shown: Timestamp) : Clock {
        override fun now() = shown
    }

    private fun drawn(core: Untrained): List<String> = listOf(
        core.progress().home(ALLOWED).title,
        core.check().screen().title,
        core.settings().screen(ALLOWED).title,
        core.progress().timeline().title,
        core.progress().history(null, null).title,
        core.data().screen().title,
    )

    @Test
    fun `every screen draws under each clock of the shared table`() {
        for (row in JSONArray(vectors("clocks")).objects()) {
            val clock = AnyClock(Timestamp(row.getLong("utc_ms"), row.getInt("offset_s")))
            begun(folder.newFolder(), clock).use { core ->
                assertTrue(row.getString("why"), drawn(core).all(String::isNotEmpty))
                core.planned(64)
            }
        }
    }

    @Test
    fun `a time of day is written as the shared table says, in the style of the phone`() {
        val day = LocalDate.of(2026, 11, 24)
        begun(folder.newFolder(), SetClock(day.atTime(8, 0))).use { core ->
            for (row in JSONArray(vectors("times")).objects()) {
                core.settings().setStart(LocalDateTime.of(day, LocalTime.parse(row.getString("time"))).toCivil())
                for ((style, uses24HourClock) in listOf("of_12_hours" to false, "of_24_hours" to true)) {
                    core.setLocale(listOf(row.getString("language")), uses24HourClock)
                    val shown = core.settings().screen(ALLOWED).reviews.schedule!!.time.value
                    assertEquals("${row.getString("language")}, ${row.getString("why")}", row.getString(style), shown)
                }
            }
        }
    }
}
