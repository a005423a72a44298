package app.untrained.exports

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.DocumentsContract.Document
import app.untrained.core.FolderFailure
import app.untrained.core.FileToSave
import app.untrained.shell.write
import java.io.FileNotFoundException

/** A folder that the person chose once. Another app provides it, possibly over a network, and may throw anything. */
class ExportFolder(private val context: Context, private val tree: Uri) {

    private val provider = context.contentResolver
    private val root = DocumentsContract.buildDocumentUriUsingTree(tree, DocumentsContract.getTreeDocumentId(tree))

    /** Keeps the access beyond a restart of the phone. Not every app offers that; then writing is refused later. */
    fun keepAccess() = try {
        provider.takePersistableUriPermission(tree, ACCESS)
    } catch (_: SecurityException) {
        // The first export says so.
    }

    /** As the person knows it; failing that, as the provider does. */
    fun name(): String = nameFromProvider() ?: DocumentsContract.getTreeDocumentId(tree)

    /** Returns the new file. It has another name if that of [file] is taken. */
    fun write(file: FileToSave): Written {
        val mayWrite = provider.persistedUriPermissions.any { it.uri == tree && it.isWritePermission }
        if (!mayWrite) return Written.Failed(FolderFailure.REFUSED)
        return try {
            val document = DocumentsContract.createDocument(provider, root, file.mediaType, file.name)
            when {
                document == null -> Written.Failed(failure())
                context.write(file.text, document) -> Written.Document(document)
                else -> Written.Failed(failure()).also { delete(document) }
            }
        } catch (_: SecurityException) {
            Written.Failed(FolderFailure.REFUSED)
        } catch (_: FileNotFoundException) {
            Written.Failed(failure())
        } catch (_: RuntimeException) {
            Written.Failed(failure())
        }
    }

    fun delete(document: Uri) {
        try {
            DocumentsContract.deleteDocument(provider, document)
        } catch (_: FileNotFoundException) {
            // Gone already.
        } catch (_: RuntimeException) {
            // It stays.
        }
    }

    private fun failure() = if (nameFromProvider() == null) FolderFailure.GONE else FolderFailure.FAILED

    private fun nameFromProvider(): String? = try {
        provider.query(root, arrayOf(Document.COLUMN_DISPLAY_NAME), null, null)?.use { found ->
            if (found.moveToFirst()) found.getString(0) else null
        }
    } catch (_: RuntimeException) {
        null
    }

    sealed interface Written {
        class Document(val document: Uri) : Written
        class Failed(val failure: FolderFailure) : Written
    }

    companion object {
        private const val ACCESS = Intent.FLAG_GRANT_READ_URI_PERMISSION or Intent.FLAG_GRANT_WRITE_URI_PERMISSION

        /** Gives up the access to every folder but [tree]. */
        fun giveUpAccess(context: Context, except: Uri? = null) {
            val provider = context.contentResolver
            provider.persistedUriPermissions.filter { it.uri != except }.forEach {
                provider.releasePersistableUriPermission(it.uri, ACCESS)
            }
        }
    }
}
