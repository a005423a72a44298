package app.untrained.bench

import app.untrained.bench.Statements as Sql

/** A row that was read; columns count from 0. */
interface Row {
    fun long(column: Int): Long
    fun text(column: Int): String?
}

/** A library that runs SQL. */
interface Database : AutoCloseable {
    fun <T> rows(sql: String, vararg values: Any, read: (Row) -> T): List<T>
    fun change(sql: String, vararg values: Any)

    /** Reads one snapshot. */
    fun <T> reading(work: () -> T): T
    fun <T> writing(work: () -> T): T
}

/** The rows of each screen. */
class Reader(private val db: Database) {
    fun home(): HomeRows {
        val device = db.rows(Sql.ACCOUNTS) { Device(AccountRow(it.long(0), it.text(1)!!), it.long(2), it.long(3) != 0L) }
        val chosen = device.first().chosen
        return HomeRows(
            accounts = device.map { it.account },
            chosen = chosen,
            isPending = isPending(),
            schedule = schedule(),
            marks = db.rows(Sql.MARKS, chosen, read = ::mark),
            switches = db.rows(Sql.SWITCHES, Guide.SWITCH) { it.long(7) to mark(it) }.toMap(),
            wrongPage = wrongPage(),
            objectionSent = db.rows(Sql.OBJECTION_SENT, chosen, Guide.OBJECTION, read = ::moment).firstOrNull(),
            objectionSaid = db.rows(Sql.OBJECTION_SAID, chosen) { it.text(0) }.firstOrNull(),
            remindersDeclined = device.first().declined,
            sleepAllowed = sleepAllowed(),
        )
    }

    fun step(): StepRows {
        val device = db.rows(Sql.ACCOUNTS) { Device(AccountRow(it.long(0), it.text(1)!!), it.long(2), it.long(3) != 0L) }
        val chosen = device.first().chosen
        return StepRows(
            accounts = device.map { it.account },
            chosen = chosen,
            isPending = isPending(),
            mark = db.rows(Sql.MARK_OF_STEP, chosen, Guide.SWITCH, read = ::mark).firstOrNull(),
            reversals = db.rows(Sql.REVERSALS, chosen, Guide.SWITCH, read = ::moment),
            schedule = schedule(),
            wrongPage = wrongPage(),
            remindersDeclined = device.first().declined,
            sleepAllowed = sleepAllowed(),
        )
    }

    fun history() = HistoryRows(
        accounts = db.rows(Sql.ACCOUNTS) { AccountRow(it.long(0), it.text(1)!!) },
        entries = db.rows(Sql.HISTORY) { EntryRow(mark(it), it.long(7), it.long(8) != 0L, it.long(9) != 0L) },
    )

    private class Device(val account: AccountRow, val chosen: Long, val declined: Boolean)

    private fun isPending() = db.rows(Sql.PENDING) { it.text(1) }.isNotEmpty()

    private fun schedule() = db.rows(Sql.SCHEDULE) {
        ScheduleRow(it.text(0)!!, it.long(1).toInt(), it.long(2).toInt(), it.long(3) != 0L)
    }.firstOrNull()

    private fun wrongPage() = db.rows(Sql.PAGE, Guide.SWITCH) { it.long(1) == 0L }.firstOrNull() ?: false

    private fun sleepAllowed() = db.rows(Sql.HEALTH) { it.long(2) != 0L }.firstOrNull() ?: false

    private fun moment(row: Row) = Moment(row.long(0), row.long(1).toInt())

    private fun mark(row: Row) = MarkRow(
        id = row.long(0),
        stepId = row.text(1)!!,
        said = row.text(2)!!,
        at = Moment(row.long(3), row.long(4).toInt()),
        revision = row.long(5).toInt(),
        together = row.long(6) != 0L,
    )
}
