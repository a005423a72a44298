package app.untrained.reminders

import app.untrained.PhoneTest
import app.untrained.core.CivilTime
import java.io.File
import java.time.LocalDate
import org.json.JSONArray
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** The table of schedules that every language reads. */
class ScheduleVectorsTest : PhoneTest() {

    @Test
    fun `the core gives the occurrences of the shared table`() {
        val vectors = JSONArray(File(System.getProperty("basedir"), "../tests/vectors/schedule.json").readText())
        assertTrue(vectors.length() > 10)
        for (index in 0 until vectors.length()) {
            val vector = vectors.getJSONObject(index)
            val expected = vector.getJSONArray("occurrences").let { days -> List(days.length(), days::getString) }
            val anchor = LocalDate.parse(vector.getString("anchor"))
            val start = CivilTime(anchor.year, anchor.monthValue.toUInt(), anchor.dayOfMonth.toUInt(), 9u, 0u)

            val found = core.review().preview(start, vector.getInt("interval").toUInt(), expected.size)

            val days = found.map { LocalDate.of(it.year, it.month.toInt(), it.day.toInt()).toString() }
            assertEquals(vector.getString("why"), expected, days)
        }
    }
}
