package app.untrained.simulator.web

import org.json.JSONObject
import java.util.concurrent.CompletableFuture
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

/**
 * What the browser's request threads share with the thread that is the phone's main looper.
 *
 * The phone lives in Robolectric's class loader, the web server outside of it; both see this
 * package as the same classes. Only JDK types cross.
 */
object Bridge {
    class Command(val name: String, val body: String) {
        val reply = CompletableFuture<String>()
    }

    class Picture(val version: Int, val width: Int, val height: Int, val rgba: ByteArray) {
        val png: ByteArray by lazy { Png.encode(width, height, rgba) }
    }

    private val commands = LinkedBlockingQueue<Command>()
    private val lock = Object()
    private var version = 0
    private var state = notReady("booting", "Starting Java")

    @Volatile
    var picture: Picture? = null

    fun send(name: String, body: String): CompletableFuture<String> =
        Command(name, body).also { commands.put(it) }.reply

    fun nextCommand(millis: Long): Command? = commands.poll(millis, TimeUnit.MILLISECONDS)

    fun publish(version: Int, state: String) = synchronized(lock) {
        this.version = version
        this.state = state
        lock.notifyAll()
    }

    fun booting(what: String) = synchronized(lock) {
        version++
        publish(version, notReady("booting", what))
    }

    fun failed(why: String) = synchronized(lock) {
        version++
        publish(version, notReady("failed", why))
    }

    private fun notReady(phase: String, boot: String): String =
        JSONObject().put("version", version).put("phase", phase).put("boot", boot).toString()

    fun currentVersion(): Int = synchronized(lock) { version }

    /** The state as soon as its version differs from [seen], or after [millis]. */
    fun state(seen: Int, millis: Long): String = synchronized(lock) {
        val end = System.nanoTime() + millis * 1_000_000
        while (version == seen) {
            val left = (end - System.nanoTime()) / 1_000_000
            if (left <= 0) break
            lock.wait(left)
        }
        state
    }
}
