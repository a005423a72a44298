package app.untrained.bench

import app.untrained.core.Command
import app.untrained.core.NotificationState
import app.untrained.core.Options
import app.untrained.core.StepAnswer
import app.untrained.ffi.Untrained
import java.io.File
import java.sql.DriverManager

/** The record that all contenders read, made by the app: the switch is off, and one step has many marks. */
object Record {
    /** The step with many marks. */
    const val MARKED = "two-factor"
    private const val MARKS = 10_000
    private val ANSWERED = listOf(Guide.SWITCH, Guide.OBJECTION, "research", "data-sharing", "ads-age", "sessions")

    fun make(folder: File) {
        Untrained.open(Options(folder.path, listOf("en"), true), ThroughKotlin.StandingClock).use { core ->
            core.data().use { it.`import`(document()) }
            core.progress().use { progress ->
                for (step in ANSWERED) {
                    progress.homeAfter(Command.Ask(1, step), NotificationState.ALLOWED)
                    progress.homeAfter(Command.Answer(1, step, StepAnswer.DONE), NotificationState.ALLOWED)
                }
            }
        }
    }

    /** Only the app can write with the digest's triggers. Those who are measured against it need none. */
    fun withoutDigest(folder: File) {
        DriverManager.getConnection("jdbc:sqlite:${folder.resolve("untrained.db")}").use { connection ->
            val names = connection.createStatement()
                .executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                .use { result -> generateSequence { if (result.next()) result.getString(1) else null }.toList() }
            names.forEach { name -> connection.createStatement().use { it.execute("DROP TRIGGER $name") } }
        }
    }

    private fun document(): String {
        val marks = (0 until MARKS).joinToString(",") {
            """{"step":"$MARKED","said":"done","utc_ms":${1_700_000_000_000 + it * 60_000L},"offset_s":3600}"""
        }
        return """{"format":"untrained-record","version":1,"exported_utc_ms":0,"exported_offset_s":0,
            "accounts":[{"label":"","region":null,"created_utc_ms":0}],
            "marks":[$marks],"schedule":null,"reviews":[]}"""
    }
}
