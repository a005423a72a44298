package app.untrained.bench

import java.io.File
import java.sql.Connection
import java.sql.ResultSet
import org.jetbrains.exposed.v1.core.LongColumnType
import org.jetbrains.exposed.v1.core.TextColumnType
import org.jetbrains.exposed.v1.core.statements.StatementType
import org.jetbrains.exposed.v1.jdbc.Database as ExposedDatabase
import org.jetbrains.exposed.v1.jdbc.JdbcTransaction
import org.jetbrains.exposed.v1.jdbc.transactions.TransactionManager
import org.jetbrains.exposed.v1.jdbc.transactions.transaction

/** Exposed's transactions with the same statements; its own query language costs more still. */
class Exposed(file: File) : Database {
    private val database = ExposedDatabase.connect(
        "jdbc:sqlite:$file?synchronous=FULL&temp_store=MEMORY&foreign_keys=true",
        "org.sqlite.JDBC",
    )

    override fun <T> rows(sql: String, vararg values: Any, read: (Row) -> T): List<T> {
        val found = ArrayList<T>()
        current().exec(sql, typed(values), StatementType.SELECT) { result ->
            val row = ResultRow(result)
            while (result.next()) found.add(read(row))
        }
        return found
    }

    override fun change(sql: String, vararg values: Any) {
        current().exec(sql, typed(values), StatementType.INSERT)
    }

    private fun current(): JdbcTransaction = TransactionManager.current()

    private fun typed(values: Array<out Any>) = values.map {
        (if (it is Long) LongColumnType() else TextColumnType()) to it
    }

    override fun <T> reading(work: () -> T): T = within(work)

    override fun <T> writing(work: () -> T): T = within(work)

    private fun <T> within(work: () -> T): T =
        transaction(database, transactionIsolation = Connection.TRANSACTION_SERIALIZABLE) { work() }

    override fun close() = TransactionManager.closeAndUnregister(database)

    private class ResultRow(private val result: ResultSet) : Row {
        override fun long(column: Int) = result.getLong(column + 1)
        override fun text(column: Int): String? = result.getString(column + 1)
    }
}
