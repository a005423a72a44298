package app.untrained.bench

import androidx.sqlite.SQLiteStatement
import androidx.sqlite.driver.bundled.BundledSQLiteDriver
import java.io.File

/** androidx.sqlite with the SQLite that it brings, and statements that are prepared once. */
class AndroidxSqlite(file: File) : Database {
    private val connection = BundledSQLiteDriver().open(file.path)
    private val statements = HashMap<String, SQLiteStatement>()

    init {
        Statements.SETTINGS.forEach(::change)
    }

    override fun <T> rows(sql: String, vararg values: Any, read: (Row) -> T): List<T> {
        val statement = bound(sql, values)
        val row = StatementRow(statement)
        val found = ArrayList<T>()
        while (statement.step()) found.add(read(row))
        statement.reset()
        return found
    }

    override fun change(sql: String, vararg values: Any) {
        bound(sql, values).run {
            step()
            reset()
        }
    }

    private fun bound(sql: String, values: Array<out Any>) =
        statements.getOrPut(sql) { connection.prepare(sql) }.apply {
            values.forEachIndexed { index, value ->
                if (value is Long) bindLong(index + 1, value) else bindText(index + 1, value as String)
            }
        }

    override fun <T> reading(work: () -> T): T = within(Statements.BEGIN, work)

    override fun <T> writing(work: () -> T): T = within(Statements.BEGIN_IMMEDIATE, work)

    private fun <T> within(begin: String, work: () -> T): T {
        change(begin)
        return work().also { change(Statements.COMMIT) }
    }

    override fun close() {
        statements.values.forEach { it.close() }
        connection.close()
    }

    private class StatementRow(private val statement: SQLiteStatement) : Row {
        override fun long(column: Int) = statement.getLong(column)
        override fun text(column: Int): String? = if (statement.isNull(column)) null else statement.getText(column)
    }
}
