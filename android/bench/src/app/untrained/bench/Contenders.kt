package app.untrained.bench

import app.untrained.core.Clock
import app.untrained.core.Command
import app.untrained.core.NotificationState
import app.untrained.core.Options
import app.untrained.core.SkipReason
import app.untrained.core.Timestamp
import app.untrained.ffi.Progress
import app.untrained.ffi.Untrained
import java.io.File

/** Draws the screens that are measured, and records a mark and draws Home. */
interface Contender : AutoCloseable {
    fun home(): Any
    fun step(): Any
    fun history(): Any
    fun mark(): Any
}

/** The app's core, through the Kotlin that UniFFI generates. */
class ThroughKotlin(folder: File) : Contender {
    private val core = Untrained.open(Options(folder.path, listOf("en"), true), StandingClock)
    private val progress: Progress = core.progress()

    override fun home() = progress.home(NotificationState.ALLOWED)
    override fun step() = progress.step(Guide.SWITCH, NotificationState.ALLOWED)
    override fun history() = progress.history(null, null)
    override fun mark() =
        progress.homeAfter(Command.Skip(1, Record.MARKED, SkipReason.KEEP_AS_IS), NotificationState.ALLOWED)

    override fun close() {
        progress.close()
        core.close()
    }

    /** 24 November 2026, 09:05 UTC. */
    object StandingClock : Clock {
        override fun now() = Timestamp(NOW_MS, OFFSET_S)
    }

    companion object {
        const val NOW_MS = 1_795_511_100_000L
        const val OFFSET_S = 3600
    }
}

/** The same by hand, over `db`. */
class ByHand(private val db: Database, guideFolder: File) : Contender {
    private val reader = Reader(db)
    private val now = Moment(ThroughKotlin.NOW_MS, ThroughKotlin.OFFSET_S).local
    private val drawn = HandDrawn(Texts.read(guideFolder.resolve("en")), Guide.read(guideFolder), now)

    override fun home() = db.reading { drawn.home(reader.home()) }
    override fun step() = db.reading { drawn.step(reader.step()) }
    override fun history() = db.reading { drawn.history(reader.history()) }
    override fun mark() = db.writing {
        append(db)
        drawn.home(reader.home())
    }

    override fun close() = db.close()
}

/** Only the statements, and no screen: the floor. */
class BareRows(private val db: Database) : Contender {
    private val reader = Reader(db)

    override fun home() = db.reading { reader.home() }
    override fun step() = db.reading { reader.step() }
    override fun history() = db.reading { reader.history() }
    override fun mark() = db.writing { append(db) }
    override fun close() = db.close()
}

private fun append(db: Database) {
    val said = "keep_as_is"
    db.change(
        Statements.INSERT_MARK, 1L, Record.MARKED, said, ThroughKotlin.NOW_MS, ThroughKotlin.OFFSET_S.toLong(), 1L,
    )
    db.change(Statements.UPDATE_STATE, 1L, Record.MARKED)
}

object Contenders {
    private val guideFolder = File(System.getProperty("untrained.guide"))

    /** Opens the contender of this name on the record in `folder`, which the app made. */
    fun open(name: String, folder: File): Contender {
        val file = folder.resolve("untrained.db")
        return when (name) {
            "kotlin" -> ThroughKotlin(folder)
            "hand" -> ByHand(SqliteJdbc(file), guideFolder)
            "rows" -> BareRows(SqliteJdbc(file))
            "exposed" -> ByHand(Exposed(file), guideFolder)
            "sqldelight" -> ByHand(SqlDelight(file), guideFolder)
            "androidx" -> ByHand(AndroidxSqlite(file), guideFolder)
            else -> error("no such contender: $name")
        }
    }
}
