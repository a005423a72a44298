package app.untrained.shrunk

import app.untrained.core.Clock
import app.untrained.core.Command
import app.untrained.core.NotificationState
import app.untrained.core.Options
import app.untrained.core.SkipReason
import app.untrained.core.Timestamp
import app.untrained.ffi.Untrained
import app.untrained.ffi.UntrainedException
import java.io.File
import java.nio.file.Files
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * The real core behind what R8 leaves of its Kotlin, of JNA and of Kotlin's library. R8 shrinks this
 * class together with the app, and nothing else is on the class path but JUnit.
 */
class AfterR8 {

    private val folder: File = Files.createTempDirectory("untrained").toFile()
    private val clock = StoppedClock()
    private val core = open(folder)

    @After
    fun tidyUp() {
        core.destroy()
        folder.deleteRecursively()
    }

    @Test
    fun drawsHome() {
        val home = home()

        assertTrue(home.card.buttons.any { "LinkedIn" in it.label })
        assertTrue(home.accountId > 0)
    }

    @Test
    fun writesAMarkThatTheNextProcessFinds() {
        val before = home()

        val after = core.progress().homeAfter(
            Command.Skip(before.accountId, "ai-training", SkipReason.KEEP_AS_IS),
            NotificationState.ALLOWED,
        )

        assertNotEquals(before, after)
        assertEquals(after, open(folder).use { it.progress().home(NotificationState.ALLOWED) })
    }

    @Test
    fun isAskedForTheTime() {
        clock.asked = 0

        home()

        assertTrue(clock.asked > 0)
    }

    @Test
    fun tellsRefusalsFromFailures() {
        val refused = assertThrows(UntrainedException.Refused::class.java) {
            core.progress().step("no-such-step", NotificationState.ALLOWED)
        }

        assertTrue(refused.sentence.isNotEmpty())
    }

    @Test
    fun hasNoNamesOfOurs() {
        val names = listOf(home()::class.java.name, home().card::class.java.name)

        assertTrue("$names", names.none { it.startsWith("app.untrained.") })
    }

    private fun open(folder: File) = Untrained.open(Options(folder.path, listOf("en"), true, null), clock)

    private fun home() = core.progress().home(NotificationState.ALLOWED)

    /** 24 August 2026, 09:30 in Berlin. */
    private class StoppedClock : Clock {
        var asked = 0

        override fun now(): Timestamp {
            asked++
            return Timestamp(utcMs = 1_787_556_600_000, offsetS = 7200)
        }
    }
}
