package app.untrained.bench

import app.untrained.ffi.uniffiEnsureInitialized
import com.sun.jna.Native
import java.io.File
import kotlin.system.measureNanoTime

/**
 * A process that opens the record and draws Home, and prints the milliseconds of each part, in the
 * order in which the app goes through them. Classes are loaded once, so each process measures one start.
 */
object ColdStart {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (name, path) = arguments
        val folder = File(path)
        if (name == "record") {
            Record.make(folder)
            return
        }
        if (name == "kotlin") {
            part("jna") { Native.getNativeSize(Long::class.java) }
            part("bindings") { uniffiEnsureInitialized() }
        }
        lateinit var contender: Contender
        part("open") { contender = Contenders.open(name, folder) }
        part("home") { contender.home() }
        contender.close()
    }

    private fun part(name: String, work: () -> Unit) = println("start_${name}_ms ${measureNanoTime(work) / 1e6}")
}
