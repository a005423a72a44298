package app.untrained.bench

import java.io.File
import java.nio.file.Files
import java.util.concurrent.TimeUnit
import org.openjdk.jmh.annotations.Benchmark
import org.openjdk.jmh.annotations.BenchmarkMode
import org.openjdk.jmh.annotations.Mode
import org.openjdk.jmh.annotations.OutputTimeUnit
import org.openjdk.jmh.annotations.Param
import org.openjdk.jmh.annotations.Scope
import org.openjdk.jmh.annotations.Setup
import org.openjdk.jmh.annotations.State
import org.openjdk.jmh.annotations.TearDown

/** A contender on a record of its own. Whoever draws must draw what the app draws. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
abstract class Measured {
    private lateinit var folder: File
    protected lateinit var contender: Contender

    protected fun open(name: String) {
        folder = Files.createTempDirectory("untrained-bench").toFile()
        Record.make(folder)
        val drawn = ThroughKotlin(folder).use { listOf(it.home(), it.step(), it.history()) }
        if (name != "kotlin") Record.withoutDigest(folder)
        contender = Contenders.open(name, folder)
        if (name != "rows") {
            val same = listOf(contender.home(), contender.step(), contender.history())
            check(same == drawn) { "$name draws\n$same\nand the app\n$drawn" }
        }
    }

    @TearDown
    fun close() {
        contender.close()
        folder.deleteRecursively()
    }
}

/** What every contender does: Home; and one more mark of a step that has many, and Home. */
open class AgainstAll : Measured() {
    @Param("kotlin", "hand", "rows", "exposed", "sqldelight", "androidx")
    lateinit var by: String

    @Setup
    fun open() = open(by)

    @Benchmark
    fun home() = contender.home()

    @Benchmark
    fun mark() = contender.mark()
}

/** What is drawn by hand only. */
open class AgainstHand : Measured() {
    @Param("kotlin", "hand", "rows")
    lateinit var by: String

    @Setup
    fun open() = open(by)

    @Benchmark
    fun step() = contender.step()

    @Benchmark
    fun history() = contender.history()
}
