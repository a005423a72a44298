package app.untrained.reminders

import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import kotlin.random.Random
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The core's schedule compared with java.time, which has no closed form. */
@RunWith(RobolectricTestRunner::class) // The core takes its callbacks from one class loader only: that of the other tests.
class ScheduleOracleTest {

    @get:Rule
    val folder = TemporaryFolder()

    @Test
    fun `random schedules are those of java time`() {
        val now = LocalDateTime.parse("2126-11-24T09:05")
        val chance = Random(SEED)
        begun(folder.root, SetClock(now)).use { core ->
            repeat(SCHEDULES) {
                val day = LocalDate.of(2026, 1, 1).plusDays(chance.nextLong(DAYS))
                val start = day.atTime(LocalTime.of(chance.nextInt(24), chance.nextInt(60)))
                val interval = INTERVALS.random(chance)
                val limit = chance.nextInt(1, 64)
                core.settings().setInterval(interval.toUInt())
                core.settings().setStart(start.toCivil())

                val byJavaTime = generateSequence(1L) { it + 1 }
                    .map { k -> LocalDateTime.of(start.toLocalDate().plusMonths(k * interval), start.toLocalTime()) }
                    .filter { it > now }.take(limit).toList()
                assertEquals("seed $SEED: every $interval months from $start", byJavaTime, core.planned(limit))
            }
        }
    }

    private companion object {
        const val SEED = 20_261_124
        const val SCHEDULES = 1_000
        const val DAYS = 36_000L
        val INTERVALS = listOf(1L, 3L, 6L, 12L)
    }
}
