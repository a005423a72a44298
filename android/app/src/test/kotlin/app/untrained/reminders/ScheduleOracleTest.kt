package app.untrained.reminders

import app.untrained.core.CivilTime
import app.untrained.core.Clock
import app.untrained.core.Options
import app.untrained.core.Timestamp
import app.untrained.ffi.Untrained
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

/** The core's schedule against java.time, which knows nothing of its closed form. */
@RunWith(RobolectricTestRunner::class) // The core takes its callbacks from one class loader only: that of the other tests.
class ScheduleOracleTest {

    @get:Rule
    val folder = TemporaryFolder()

    private fun schedules(check: (start: LocalDateTime, interval: Long, previewed: (Int) -> List<LocalDateTime>) -> Unit) {
        Untrained.open(Options(folder.root.path, listOf("en")), StandingClock).use { core ->
            core.review().use { review ->
                val chance = Random(SEED)
                repeat(SCHEDULES) {
                    val day = LocalDate.of(2000, 1, 1).plusDays(chance.nextLong(DAYS))
                    val start = day.atTime(LocalTime.of(chance.nextInt(24), chance.nextInt(60)))
                    val interval = INTERVALS.random(chance)
                    check(start, interval) { limit ->
                        review.preview(start.toCivil(), interval.toUInt(), limit).map { it.toLocal() }
                    }
                }
            }
        }
    }

    @Test
    fun `a hundred thousand random schedules are those of java time`() {
        val chance = Random(SEED)
        schedules { start, interval, previewed ->
            // Most are short; now and then one looks a century ahead.
            val limit = if (chance.nextInt(1000) == 0) 400 else chance.nextInt(1, 9)
            val byJavaTime = (1L..limit).map { k -> LocalDateTime.of(start.toLocalDate().plusMonths(k * interval), start.toLocalTime()) }
            assertEquals("seed $SEED: every $interval months from $start", byJavaTime, previewed(limit))
        }
    }

    private object StandingClock : Clock {
        override fun now() = Timestamp(utcMs = 1_795_511_100_000, offsetS = 0)
    }

    private companion object {
        const val SEED = 20_261_124
        const val SCHEDULES = 100_000
        const val DAYS = 365_242L // to the end of 2999
        val INTERVALS = listOf(1L, 3L, 6L, 12L)
    }
}

internal fun LocalDateTime.toCivil() =
    CivilTime(year, monthValue.toUInt(), dayOfMonth.toUInt(), hour.toUInt(), minute.toUInt())

internal fun CivilTime.toLocal(): LocalDateTime =
    LocalDateTime.of(year, month.toInt(), day.toInt(), hour.toInt(), minute.toInt())
