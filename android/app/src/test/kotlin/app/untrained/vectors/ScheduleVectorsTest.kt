package app.untrained.vectors

import app.untrained.reminders.SetClock
import app.untrained.reminders.begun
import app.untrained.reminders.planned
import java.time.LocalDate
import org.json.JSONArray
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The table of schedules shared by all languages' tests. */
@RunWith(RobolectricTestRunner::class) // The core takes its callbacks from one class loader only: that of the other tests.
class ScheduleVectorsTest {

    @get:Rule
    val folder = TemporaryFolder()

    @Test
    fun `the core plans the occurrences of the shared table`() {
        val vectors = JSONArray(vectors("schedule")).objects()
        assertTrue(vectors.size > 10)
        for (vector in vectors) {
            val expected = vector.getJSONArray("occurrences").strings()
            val anchor = LocalDate.parse(vector.getString("anchor")).atTime(8, 0)
            begun(folder.newFolder(), SetClock(anchor)).use { core ->
                core.settings().setInterval(vector.getInt("interval").toUInt())

                val days = core.planned(expected.size).map { it.toLocalDate().toString() }

                assertEquals(vector.getString("why"), expected, days)
            }
        }
    }
}
