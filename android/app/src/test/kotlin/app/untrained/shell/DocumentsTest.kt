package app.untrained.shell

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import app.untrained.PhoneTest
import java.io.File
import java.io.FileNotFoundException
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.shadows.ShadowContentResolver

/** Other apps hold the documents, and each has its own idea of how they may be written. */
class DocumentsTest : PhoneTest() {

    private val document = Uri.parse("content://app.drive/record.json")

    /** Another app that keeps its one document in [file], and opens it in [modes] only. */
    private class Drive(private val file: File, private val modes: Set<String>) : ContentProvider() {
        /** What the document reads as, where that is not what was written. */
        var readsAs: File? = null

        override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
            if (mode !in modes) throw FileNotFoundException("Unsupported mode: $mode")
            val opened = readsAs.takeIf { mode == "r" } ?: file
            return ParcelFileDescriptor.open(opened, ParcelFileDescriptor.parseMode(mode))
        }

        override fun onCreate() = true
        override fun getType(uri: Uri) = "application/json"
        override fun query(uri: Uri, columns: Array<String>?, where: String?, values: Array<String>?, order: String?): Cursor? = null
        override fun insert(uri: Uri, values: ContentValues?): Uri? = null
        override fun update(uri: Uri, values: ContentValues?, where: String?, args: Array<String>?) = 0
        override fun delete(uri: Uri, where: String?, args: Array<String>?) = 0
    }

    private val file by lazy { File(app.cacheDir, "drive.json") }

    private fun drive(vararg modes: String) =
        Drive(file, modes.toSet()).also { ShadowContentResolver.registerProviderInternal("app.drive", it) }

    @Before
    fun putALongerDocumentThere() = file.writeText("x".repeat(1000))

    @Test
    fun `a document is written whole, and nothing of a longer one stays behind`() {
        drive("r", "wt")

        assertTrue(app.write("{\"version\":1}", document))
        assertEquals("{\"version\":1}", file.readText())
    }

    @Test
    fun `where one way of writing is refused the next is tried`() {
        drive("r", "rwt")

        assertTrue(app.write("{}", document))
        assertEquals("{}", file.readText())
    }

    @Test
    fun `what stays of a longer document is noticed`() {
        drive("r", "w")
        // A file's "w" truncates here; an app's own need not.
        val drive = drive("r", "w").apply { readsAs = File(app.cacheDir, "kept").apply { writeText("{}xxxx") } }

        assertFalse(app.write("{}", document))
        drive.readsAs = null
        assertTrue(app.write("{}", document))
    }

    @Test
    fun `a document that was cut short is noticed`() {
        drive("r", "wt").readsAs = File(app.cacheDir, "short").apply { writeText("{") }

        assertFalse(app.write("{}", document))
    }

    @Test
    fun `a document that can be written and not read counts as written`() {
        drive("wt")

        assertTrue(app.write("{}", document))
    }

    @Test
    fun `a document that can't be written is not written`() {
        drive("r")

        assertFalse(app.write("{}", document))
        assertEquals(1000, file.length())
    }
}
