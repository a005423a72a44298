package app.untrained.bench

import app.untrained.core.Clock
import app.untrained.core.Command
import app.untrained.core.NotificationState
import app.untrained.core.Options
import app.untrained.core.SkipReason
import app.untrained.core.Timestamp
import app.untrained.ffi.Untrained
import java.io.File
import java.nio.file.Files
import kotlin.system.measureNanoTime

/**
 * Measures what a person waits for, through Kotlin and JNA; writes the medians to the file given as
 * the first argument.
 */
object Main {
    private const val WARM_UP = 2_000
    private const val RUNS = 5_000

    @JvmStatic
    fun main(arguments: Array<String>) {
        val folder = Files.createTempDirectory("untrained-bench").toFile()
        try {
            Untrained.open(Options(folder.path, listOf("en"), true), StandingClock).use { core ->
                val progress = core.progress()
                val account = home(core).accountId
                val medians = mapOf(
                    "home_through_kotlin" to median(WARM_UP, RUNS) { home(core) },
                    "step_through_kotlin" to median(WARM_UP, RUNS) { progress.step("ai-training", NotificationState.ALLOWED) },
                    "mark_through_kotlin" to median(20, 200) { progress.homeAfter(skip(account), NotificationState.ALLOWED) },
                )
                File(arguments.first()).writeText(
                    medians.entries.joinToString(",", "{", "}") { (name, us) -> "\"$name\":{\"median_us\":$us}" },
                )
            }
        } finally {
            folder.deleteRecursively()
        }
    }

    private fun skip(account: Long) = Command.Skip(account, "two-factor", SkipReason.KEEP_AS_IS)

    private fun home(core: Untrained) = core.progress().use { it.home(NotificationState.ALLOWED) }

    private fun median(warmUp: Int, runs: Int, work: () -> Unit): Double {
        repeat(warmUp) { work() }
        return List(runs) { measureNanoTime(work) }.sorted()[runs / 2] / 1000.0
    }

    /** 24 November 2026, 09:05 UTC. */
    private object StandingClock : Clock {
        override fun now() = Timestamp(utcMs = 1_795_511_100_000, offsetS = 0)
    }
}
