package app.untrained

import android.database.MatrixCursor
import java.io.FilterInputStream
import java.io.FilterOutputStream
import java.io.InputStream
import java.io.OutputStream
import java.util.concurrent.CopyOnWriteArrayList
import org.junit.Assert.assertEquals
import org.junit.rules.ExternalResource

/** The streams and cursors that another app handed to this one. After a test all of them must be closed. */
class Handed : ExternalResource() {

    private val open = CopyOnWriteArrayList<Any>()

    var count = 0
        private set

    fun reading(stream: InputStream): InputStream = object : FilterInputStream(stream) {
        override fun close() {
            open -= this
            super.close()
        }
    }.also(::note)

    fun writing(stream: OutputStream): OutputStream = object : FilterOutputStream(stream) {
        override fun close() {
            open -= this
            super.close()
        }
    }.also(::note)

    fun row(vararg columns: Pair<String, String>): MatrixCursor =
        object : MatrixCursor(columns.map { it.first }.toTypedArray()) {
            override fun close() {
                open -= this
                super.close()
            }
        }.also { cursor ->
            cursor.addRow(columns.map { it.second })
            note(cursor)
        }

    @Synchronized
    private fun note(one: Any) {
        open += one
        count++
    }

    override fun after() = assertEquals("left open", emptyList<Any>(), open)
}
