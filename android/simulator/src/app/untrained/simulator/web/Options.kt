package app.untrained.simulator.web

import java.nio.file.Path
import java.time.Instant
import java.time.ZoneId

/** The command line. */
class Options(val port: Int, val data: Path, val now: Instant?, val zone: ZoneId?, val display: Display) {
    companion object {
        const val USAGE = "--port N (0: any free one)  --data DIR  [--now 2026-01-31T09:00:00Z]  [--zone Europe/Berlin]  [--display 412x892@420]"

        @Volatile
        lateinit var current: Options

        fun parse(args: Array<String>): Options {
            require(args.size % 2 == 0) { "each option takes a value: $USAGE" }
            val given = args.toList().chunked(2).associate { it[0] to it[1] }
            val unknown = given.keys - setOf("--port", "--data", "--now", "--zone", "--display")
            require(unknown.isEmpty()) { "unknown option $unknown: $USAGE" }
            return Options(
                port = given["--port"]?.let { requireNotNull(it.toIntOrNull()) { "--port takes a number" } } ?: 0,
                data = Path.of(requireNotNull(given["--data"]) { "--data is missing: $USAGE" }).toAbsolutePath(),
                now = given["--now"]?.let(Instant::parse),
                zone = given["--zone"]?.let(ZoneId::of),
                display = given["--display"]?.let(Display::parse) ?: Display.USUAL,
            )
        }
    }
}
