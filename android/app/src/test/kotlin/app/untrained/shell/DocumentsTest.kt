package app.untrained.shell

import android.content.ContentResolver
import android.net.Uri
import app.untrained.PhoneTest
import java.io.File
import java.io.FileNotFoundException
import java.io.InputStream
import java.io.OutputStream
import java.io.RandomAccessFile
import java.nio.channels.Channels
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowContentResolver

/** Other apps provide the documents, and each has its own idea of how they may be written. */
@Config(shadows = [DocumentsTest.AskingContentResolver::class])
class DocumentsTest : PhoneTest() {

    /** Another app with one document, which it opens in [modes] only. */
    class OtherApp(private val file: File, private val modes: Set<String>) {
        /** How many bytes it loses from the end of what is written. */
        var loses = 0

        fun openToWrite(mode: String): OutputStream {
            if (mode !in modes) throw FileNotFoundException("Unsupported mode: $mode")
            val opened = RandomAccessFile(file, "rw")
            if ('t' in mode) opened.setLength(0)
            return Channels.newOutputStream(opened.channel)
        }

        fun openToRead(): InputStream {
            if ("r" !in modes) throw SecurityException("Permission denied")
            return file.readBytes().dropLast(loses).toByteArray().inputStream()
        }
    }

    /** Robolectric's own does not pass the mode to other apps. */
    @Implements(ContentResolver::class)
    class AskingContentResolver : ShadowContentResolver() {
        @Implementation
        public override fun openOutputStream(uri: Uri, mode: String): OutputStream = otherApp.openToWrite(mode)

        @Implementation
        public override fun openInputStream(uri: Uri): InputStream = otherApp.openToRead()
    }

    private val document = Uri.parse("content://documents/record.json")
    private val file by lazy { File(app.cacheDir, "record.json") }

    private fun otherAppOpens(vararg modes: String) {
        otherApp = OtherApp(file, modes.toSet())
    }

    @Before
    fun putALongerDocumentThere() = file.writeText("x".repeat(1000))

    @Test
    fun `a document is written whole, and nothing of a longer one stays behind`() {
        otherAppOpens("r", "wt")

        assertTrue(app.write("{\"version\":1}", document))
        assertEquals("{\"version\":1}", file.readText())
    }

    @Test
    fun `where one way of writing is refused the next is tried`() {
        otherAppOpens("r", "rwt")

        assertTrue(app.write("{}", document))
        assertEquals("{}", file.readText())
    }

    @Test
    fun `the last way is good enough for a new document`() {
        otherAppOpens("r", "w")
        file.writeText("")

        assertTrue(app.write("{}", document))
        assertEquals("{}", file.readText())
    }

    @Test
    fun `it is noticed when the end of a longer document stays behind`() {
        otherAppOpens("r", "w")

        assertFalse(app.write("{}", document))
    }

    @Test
    fun `it is noticed when the end of a document gets lost`() {
        otherAppOpens("r", "wt")
        otherApp.loses = 1

        assertFalse(app.write("{}", document))
    }

    @Test
    fun `a document that can be written and not read counts as written`() {
        otherAppOpens("wt")

        assertTrue(app.write("{}", document))
    }

    @Test
    fun `a document that no way of writing opens is not written, and stays as it was`() {
        otherAppOpens("r")

        assertFalse(app.write("{}", document))
        assertEquals(1000, file.length())
    }

    private companion object {
        lateinit var otherApp: OtherApp
    }
}
