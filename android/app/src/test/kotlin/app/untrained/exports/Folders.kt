package app.untrained.exports

import android.content.pm.ProviderInfo
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.CancellationSignal
import android.os.Looper
import android.os.ParcelFileDescriptor
import android.provider.DocumentsContract
import android.provider.DocumentsContract.Document
import android.provider.DocumentsProvider
import app.untrained.Handed
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.FileNotFoundException
import java.util.concurrent.CopyOnWriteArrayList
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** Another app that offers folders to the document picker: here those of [root]. */
class Folders : DocumentsProvider() {

    /** Whether any of it was asked for on the main thread. */
    val askedOnMainThread = CopyOnWriteArrayList<String>()

    /** What happens before a file is made, such as waiting for a network. */
    var beforeMaking: () -> Unit = {}

    /** Whether files stay empty, as on a full disk. */
    var isFull = false

    lateinit var root: File

    lateinit var handed: Handed

    override fun onCreate() = true

    override fun createDocument(parentDocumentId: String, mimeType: String, displayName: String): String {
        note("create")
        beforeMaking()
        val folder = existing(parentDocumentId)
        val taken = File(folder, displayName).exists()
        val file = File(folder, if (taken) displayName.replace(".json", " (1).json") else displayName)
        file.createNewFile()
        return "$parentDocumentId/${file.name}".also(::offer)
    }

    /** Robolectric opens no file of a provider by itself. */
    private fun offer(documentId: String) {
        val document = DocumentsContract.buildDocumentUriUsingTree(tree(documentId.substringBefore('/')), documentId)
        val resolver = shadowOf(context!!.contentResolver)
        resolver.registerOutputStreamSupplier(document) {
            note("write")
            handed.writing(if (isFull) ByteArrayOutputStream() else existing(documentId).outputStream())
        }
        resolver.registerInputStreamSupplier(document) {
            note("read")
            handed.reading(existing(documentId).inputStream())
        }
    }

    override fun deleteDocument(documentId: String) {
        note("delete")
        existing(documentId).delete()
    }

    override fun openDocument(documentId: String, mode: String, signal: CancellationSignal?): ParcelFileDescriptor =
        throw UnsupportedOperationException()

    override fun queryDocument(documentId: String, projection: Array<out String>?): Cursor {
        note("query")
        val file = existing(documentId)
        return handed.row(Document.COLUMN_DISPLAY_NAME to "My ${file.name}")
    }

    override fun queryChildDocuments(parentDocumentId: String, projection: Array<out String>?, sortOrder: String?): Cursor =
        throw UnsupportedOperationException()

    override fun queryRoots(projection: Array<out String>?): Cursor = MatrixCursor(emptyArray())

    override fun isChildDocument(parentDocumentId: String, documentId: String) = documentId.startsWith("$parentDocumentId/")

    private fun existing(id: String): File =
        File(root, id).takeIf(File::exists) ?: throw FileNotFoundException(id)

    private fun note(what: String) {
        if (Looper.getMainLooper().isCurrentThread) askedOnMainThread += what
    }

    companion object {
        private const val AUTHORITY = "folders"

        fun install(root: File, handed: Handed): Folders {
            val info = ProviderInfo().apply {
                authority = AUTHORITY
                exported = true
                grantUriPermissions = true
                readPermission = "android.permission.MANAGE_DOCUMENTS"
                writePermission = "android.permission.MANAGE_DOCUMENTS"
            }
            return Robolectric.buildContentProvider(Folders::class.java).create(info).get().also {
                it.root = root
                it.handed = handed
            }
        }

        fun tree(name: String): Uri = DocumentsContract.buildTreeDocumentUri(AUTHORITY, name)
    }
}
