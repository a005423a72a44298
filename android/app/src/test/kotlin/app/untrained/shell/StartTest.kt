package app.untrained.shell

import android.content.Intent
import android.database.sqlite.SQLiteDatabase
import app.untrained.EveryAndroid
import app.untrained.LateApp
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.reminders.ReminderReceiver
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.RuntimeEnvironment

/** The core opens while the process starts; what goes wrong there is said as if it had been opened later. */
@Category(EveryAndroid::class)
class StartTest : PhoneTest() {

    private val record get() = File(app.filesDir, "record")
    private val database get() = File(record, "untrained.db")

    private fun startProcess() = (app as LateApp).startProcess()

    @Test
    fun `the core opens without the main thread, and Home is drawn from it`() {
        startProcess()
        waitUntil("the record is there", mustStayIdle = true, isSo = database::exists)

        val home = openHome()

        assertTrue(home.sees(R.id.content))
        assertEquals(home().card.title, home.textOf(R.id.card_title))
    }

    @Test
    fun `a receiver in a new process finds it, too`() {
        settle(AI_TRAINING)
        app.dropCore()
        startProcess()

        ReminderReceiver().onReceive(app, Intent(ReminderReceiver.DUE))

        assertEquals(1, alarms().size)
    }

    @Test
    fun `where the data folder can't be had, Home says so, and trying again works once it is there`() {
        record.writeText("a file is in the way")
        startProcess()
        val home = openHome()
        assertTrue(home.sees(R.id.message_retry))
        assertFalse(home.sees(R.id.content))

        record.delete()
        home.tap(home.textOf(R.id.message_retry))

        assertTrue(home.sees(R.id.content))
    }

    @Test
    fun `a damaged record is told of, and laid aside`() {
        record.mkdirs()
        database.writeBytes(ByteArray(5_000) { 7 })
        startProcess()

        assertTrue(home().notices.single().text in openHome().words())
        assertTrue(record.list()!!.size > 1)
    }

    @Test
    fun `a record of a newer app is refused with its sentence, each time, and left as it is`() {
        record.mkdirs()
        SQLiteDatabase.openOrCreateDatabase(database, null).use {
            it.execSQL("CREATE TABLE of_later (id INTEGER)")
            it.version = 10_000
        }
        val before = database.readBytes()
        startProcess()

        val home = openHome()
        val sentence = home.textOf(R.id.message_text)

        assertTrue(sentence.isNotEmpty())
        assertFalse(home.sees(R.id.message_retry))
        assertEquals("and not only at first", sentence, openHome().textOf(R.id.message_text))
        assertTrue(before.contentEquals(database.readBytes()))
    }

    @Test
    fun `a language that was chosen meanwhile is spoken`() {
        val english = home().card.title
        app.dropCore()
        startProcess()
        waitUntil("the record is open", mustStayIdle = true) { File(record, "untrained.db-wal").exists() }

        RuntimeEnvironment.setQualifiers("+de")

        assertFalse(english == openHome().textOf(R.id.card_title))
    }
}
