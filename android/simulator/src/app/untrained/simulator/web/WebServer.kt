package app.untrained.simulator.web

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetAddress
import java.net.InetSocketAddress
import java.util.concurrent.ExecutionException
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import kotlin.io.path.exists
import kotlin.io.path.readBytes

/**
 * The page and its JSON interface, on loopback only.
 *
 *     GET  /               the page
 *     GET  /state?since=N  the phone's state; waits until it is another than version N
 *     GET  /screen.png     the phone's screen at its own density
 *     GET  /document?name=N  a file on the phone
 *     POST /<command>      JSON in, the state afterwards out; Commands.kt lists them
 */
class WebServer(port: Int) {
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0)
    val address = "http://127.0.0.1:${server.address.port}/"

    init {
        server.executor = Executors.newCachedThreadPool { Thread(it, "web").apply { isDaemon = true } }
        server.createContext("/") { exchange ->
            exchange.use { answer(it) }
        }
        server.start()
    }

    private fun HttpExchange.use(block: (HttpExchange) -> Unit) {
        try {
            block(this)
        } catch (e: java.io.IOException) {
            // The browser closed the connection.
        } catch (e: Exception) {
            println(e.stackTraceToString())
        } finally {
            close()
        }
    }

    private fun answer(exchange: HttpExchange) {
        if (!fromThisMachine(exchange)) return exchange.send(403, TEXT, "This address answers its own page only.")
        val path = exchange.requestURI.path
        when (exchange.requestMethod) {
            "GET" -> get(path, exchange)
            "POST" -> post(path.removePrefix("/"), exchange)
            else -> exchange.send(405, TEXT, "GET or POST")
        }
    }

    /** Another site's page must not reach the phone, neither directly nor by a host name that points here. */
    private fun fromThisMachine(exchange: HttpExchange): Boolean {
        val host = exchange.requestHeaders.getFirst("Host") ?: return false
        val port = server.address.port
        if (host != "127.0.0.1:$port" && host != "localhost:$port") return false
        val origin = exchange.requestHeaders.getFirst("Origin") ?: return true
        return origin == "http://$host"
    }

    private fun get(path: String, exchange: HttpExchange) {
        when (path) {
            "/" -> exchange.file("index.html", "text/html; charset=utf-8")
            "/page.css" -> exchange.file("page.css", "text/css; charset=utf-8")
            "/page.js" -> exchange.file("page.js", "text/javascript; charset=utf-8")
            "/favicon.svg" -> exchange.file("favicon.svg", "image/svg+xml")
            "/state" -> {
                val since = exchange.query("since")?.toIntOrNull()
                exchange.send(200, JSON, if (since == null) Bridge.state(-1, 0) else Bridge.state(since, LONG_POLL_MS))
            }
            "/screen.png" -> {
                val picture = Bridge.picture ?: return exchange.send(503, TEXT, "The phone is still booting.")
                exchange.send(200, "image/png", picture.png)
            }
            "/document" -> document(exchange.query("name").orEmpty(), exchange)
            else -> exchange.send(404, TEXT, "There is nothing here.")
        }
    }

    private fun document(name: String, exchange: HttpExchange) {
        val folder = Options.current.data.resolve("documents")
        val file = folder.resolve(name).normalize()
        if (file.parent != folder || !file.exists()) return exchange.send(404, TEXT, "There is no such document.")
        exchange.send(200, TEXT, file.readBytes())
    }

    private fun post(command: String, exchange: HttpExchange) {
        val body = exchange.requestBody.readNBytes(MAX_BODY + 1)
        if (body.size > MAX_BODY) return exchange.send(413, TEXT, "That is too large for this phone.")
        try {
            exchange.send(200, JSON, Bridge.send(command, body.toString(Charsets.UTF_8)).get(60, TimeUnit.SECONDS))
        } catch (e: ExecutionException) {
            exchange.send(400, TEXT, e.cause?.message ?: e.cause.toString())
        } catch (e: TimeoutException) {
            exchange.send(504, TEXT, "The phone did not answer within a minute.")
        }
    }

    private fun HttpExchange.query(name: String): String? =
        requestURI.query?.split('&')?.firstOrNull { it.startsWith("$name=") }?.substringAfter('=')

    private fun HttpExchange.file(name: String, type: String) {
        val bytes = WebServer::class.java.getResourceAsStream("/app/untrained/simulator/page/$name")!!.readBytes()
        responseHeaders.add("Content-Security-Policy", "default-src 'self'; img-src 'self' data:")
        send(200, type, bytes)
    }

    private fun HttpExchange.send(status: Int, type: String, text: String) = send(status, type, text.toByteArray())

    private fun HttpExchange.send(status: Int, type: String, bytes: ByteArray) {
        responseHeaders.add("Content-Type", type)
        responseHeaders.add("Cache-Control", "no-store")
        sendResponseHeaders(status, bytes.size.toLong())
        responseBody.write(bytes)
    }

    private companion object {
        const val TEXT = "text/plain; charset=utf-8"
        const val JSON = "application/json; charset=utf-8"
        const val LONG_POLL_MS = 20_000L

        /** A file somewhat larger than the app accepts, in Base64. */
        const val MAX_BODY = 1 shl 24
    }
}
