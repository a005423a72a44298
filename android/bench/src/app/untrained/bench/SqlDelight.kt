package app.untrained.bench

import app.cash.sqldelight.TransacterImpl
import app.cash.sqldelight.db.QueryResult
import app.cash.sqldelight.db.SqlCursor
import app.cash.sqldelight.db.SqlPreparedStatement
import app.cash.sqldelight.driver.jdbc.sqlite.JdbcSqliteDriver
import java.io.File
import java.util.Properties

/** SQLDelight's JVM driver, called as the code that it generates calls it. */
class SqlDelight(file: File) : Database {
    private val driver = JdbcSqliteDriver(
        "jdbc:sqlite:$file",
        Properties().apply { mapOf("synchronous" to "FULL", "temp_store" to "MEMORY", "foreign_keys" to "true").forEach(::setProperty) },
    )
    private val transacter = object : TransacterImpl(driver) {}

    override fun <T> rows(sql: String, vararg values: Any, read: (Row) -> T): List<T> =
        driver.executeQuery(sql.hashCode(), sql, { cursor ->
            val row = CursorRow(cursor)
            val found = ArrayList<T>()
            while (cursor.next().value) found.add(read(row))
            QueryResult.Value(found)
        }, values.size) { bind(values) }.value

    override fun change(sql: String, vararg values: Any) {
        driver.execute(sql.hashCode(), sql, values.size) { bind(values) }.value
    }

    private fun SqlPreparedStatement.bind(values: Array<out Any>) = values.forEachIndexed { index, value ->
        if (value is Long) bindLong(index, value) else bindString(index, value as String)
    }

    override fun <T> reading(work: () -> T): T = transacter.transactionWithResult { work() }

    override fun <T> writing(work: () -> T): T = transacter.transactionWithResult { work() }

    override fun close() = driver.close()

    private class CursorRow(private val cursor: SqlCursor) : Row {
        override fun long(column: Int) = cursor.getLong(column)!!
        override fun text(column: Int): String? = cursor.getString(column)
    }
}
