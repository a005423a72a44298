package app.untrained.simulator.web

import java.util.concurrent.CompletableFuture
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

/**
 * What the threads that answer the browser and the thread that is the phone's main looper share.
 *
 * The phone lives in Robolectric's class loader, the web server outside of it; this package is the
 * one both see as the same classes. Only JDK types cross.
 */
object Wire {
    class Order(val name: String, val body: String) {
        val reply = CompletableFuture<String>()
    }

    class Picture(val version: Int, val width: Int, val height: Int, val rgba: ByteArray) {
        val png: ByteArray by lazy { Png.encode(width, height, rgba) }
    }

    private val orders = LinkedBlockingQueue<Order>()
    private val lock = Object()
    private var state = """{"version":0,"phase":"booting","boot":"Starting Java"}"""
    private var version = 0

    @Volatile
    var picture: Picture? = null

    fun order(name: String, body: String): CompletableFuture<String> =
        Order(name, body).also { orders.put(it) }.reply

    fun nextOrder(millis: Long): Order? = orders.poll(millis, TimeUnit.MILLISECONDS)

    fun publish(version: Int, state: String) = synchronized(lock) {
        this.version = version
        this.state = state
        lock.notifyAll()
    }

    fun booting(what: String) = synchronized(lock) {
        publish(version + 1, """{"version":${version + 1},"phase":"booting","boot":"$what"}""")
    }

    fun failed(why: String) = synchronized(lock) {
        val safe = why.map { if (it == '"' || it == '\\' || it < ' ') ' ' else it }.joinToString("")
        publish(version + 1, """{"version":${version + 1},"phase":"failed","boot":"$safe"}""")
    }

    fun currentVersion(): Int = synchronized(lock) { version }

    /** The state as soon as its version is another than [seen], or as it is after [millis]. */
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
