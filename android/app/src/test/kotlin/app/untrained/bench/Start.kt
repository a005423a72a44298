package app.untrained.bench

import app.untrained.core.Clock
import app.untrained.core.NotificationState
import app.untrained.core.Options
import app.untrained.core.Timestamp
import app.untrained.ffi.Untrained
import app.untrained.ffi.uniffiEnsureInitialized
import com.sun.jna.Native
import java.nio.file.Files
import kotlin.system.measureNanoTime

/**
 * Measures the parts of a start up to the first Home, in the order in which the app goes through
 * them. Classes are loaded once, so each process measures one start.
 */
object Start {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val folder = Files.createTempDirectory("untrained-start").toFile()
        lateinit var core: Untrained
        try {
            part("jna") { Native.getNativeSize(Long::class.java) }
            part("bindings") { uniffiEnsureInitialized() }
            part("open") { core = Untrained.open(Options(folder.path, listOf("en"), true), StandingClock) }
            part("home") { core.progress().home(NotificationState.ALLOWED) }
        } finally {
            folder.deleteRecursively()
        }
    }

    private fun part(name: String, work: () -> Unit) = println("start_${name}_ms ${measureNanoTime(work) / 1e6}")

    private object StandingClock : Clock {
        override fun now() = Timestamp(utcMs = 1_795_511_100_000, offsetS = 0)
    }
}
