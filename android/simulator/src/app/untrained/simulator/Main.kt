package app.untrained.simulator

import app.untrained.simulator.web.Options
import app.untrained.simulator.web.WebServer
import app.untrained.simulator.web.Bridge
import org.junit.runner.JUnitCore
import java.net.BindException
import kotlin.system.exitProcess

/**
 * Boots the Android app on this machine and serves its screen to a browser.
 *
 * The page is served at once and says what it is waiting for. Robolectric only runs inside a JUnit
 * run, so the phone is one "test" that does not return.
 *
 * Its own words, and a crash of the app, go to standard output; standard error is Robolectric's.
 */
object Main {
    @JvmStatic
    fun main(args: Array<String>) {
        val options = try {
            Options.parse(args)
        } catch (e: Exception) {
            System.err.println(e.message)
            exitProcess(2)
        }
        Options.current = options
        val server = try {
            WebServer(options.port)
        } catch (e: BindException) {
            System.err.println("Port ${options.port} is taken: give another, or 0 for any free one.")
            exitProcess(2)
        }
        println("ready ${server.address}")
        System.out.flush()
        Bridge.booting("Loading the Android framework")
        val result = JUnitCore.runClasses(PhoneRun::class.java)
        result.failures.forEach {
            println(it.trace)
            Bridge.failed(it.exception.toString())
        }
        if (result.failures.isNotEmpty()) Thread.sleep(FAILURE_STAYS_READABLE_MS)
        exitProcess(if (result.wasSuccessful()) 0 else 1)
    }

    private const val FAILURE_STAYS_READABLE_MS = 3_000L
}
