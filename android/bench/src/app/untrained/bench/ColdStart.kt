package app.untrained.bench

import java.io.File
import kotlin.system.measureNanoTime

/** A process that opens the record and draws Home, and prints the microseconds of each. */
object ColdStart {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (name, path) = arguments
        val folder = File(path)
        if (name == "record") {
            Record.make(folder)
            return
        }
        val contender: Contender
        val opening = measureNanoTime { contender = Contenders.open(name, folder) }
        val drawing = measureNanoTime { contender.home() }
        println("${opening / 1000} ${drawing / 1000}")
        contender.close()
    }
}
