package app.untrained.bench

import java.io.File
import java.sql.Connection
import java.sql.DriverManager
import java.sql.PreparedStatement
import java.sql.ResultSet

/** sqlite-jdbc, with statements that are prepared once. */
class SqliteJdbc(file: File) : Database {
    private val connection: Connection = DriverManager.getConnection("jdbc:sqlite:$file")
    private val statements = HashMap<String, PreparedStatement>()

    init {
        Statements.SETTINGS.forEach { sql -> connection.createStatement().use { it.execute(sql) } }
    }

    override fun <T> rows(sql: String, vararg values: Any, read: (Row) -> T): List<T> {
        val found = ArrayList<T>()
        bound(sql, values).executeQuery().use { result ->
            val row = JdbcRow(result)
            while (result.next()) found.add(read(row))
        }
        return found
    }

    override fun change(sql: String, vararg values: Any) {
        bound(sql, values).executeUpdate()
    }

    override fun <T> reading(work: () -> T): T = within(Statements.BEGIN, work)

    override fun <T> writing(work: () -> T): T = within(Statements.BEGIN_IMMEDIATE, work)

    private fun <T> within(begin: String, work: () -> T): T {
        prepared(begin).execute()
        return work().also { prepared(Statements.COMMIT).execute() }
    }

    private fun prepared(sql: String) = statements.getOrPut(sql) { connection.prepareStatement(sql) }

    private fun bound(sql: String, values: Array<out Any>) = prepared(sql).apply {
        values.forEachIndexed { index, value ->
            if (value is Long) setLong(index + 1, value) else setString(index + 1, value as String)
        }
    }

    override fun close() = connection.close()

    private class JdbcRow(private val result: ResultSet) : Row {
        override fun long(column: Int) = result.getLong(column + 1)
        override fun text(column: Int): String? = result.getString(column + 1)
    }
}
