package app.untrained.simulator

import android.content.Intent
import android.net.Uri
import org.json.JSONArray
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.fileSize
import kotlin.io.path.inputStream
import kotlin.io.path.isRegularFile
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.outputStream
import kotlin.io.path.writeBytes

/** The phone's file picker over a real folder, so that an export can be inspected and imported again. */
class Documents(private val folder: Path, private val process: AppProcess) {
    fun offer(intent: Intent): JSONObject? = when (intent.action) {
        Intent.ACTION_CREATE_DOCUMENT -> JSONObject().put("create", intent.getStringExtra(Intent.EXTRA_TITLE) ?: "document")
        Intent.ACTION_OPEN_DOCUMENT, Intent.ACTION_GET_CONTENT -> JSONObject().put("open", JSONArray(names()))
        else -> null
    }

    fun pick(intent: Intent, name: String): Intent {
        val file = place(name)
        val uri = Uri.Builder().scheme("content").authority("documents").appendPath(name).build()
        val resolver = shadowOf(process.application.contentResolver)
        if (intent.action == Intent.ACTION_CREATE_DOCUMENT) {
            resolver.registerOutputStreamSupplier(uri) { file.outputStream() }
        } else {
            if (!file.exists()) throw InvalidCommand("There is no document $name.")
        }
        resolver.registerInputStreamSupplier(uri) { file.inputStream() }
        return Intent().setData(uri)
    }

    /** A file that came to the phone from elsewhere. */
    fun put(name: String, content: ByteArray) {
        place(name).writeBytes(content)
    }

    fun toJson() = JSONArray(names().map { JSONObject().put("name", it).put("bytes", folder.resolve(it).fileSize()) })

    private fun place(name: String): Path {
        val file = folder.resolve(name).normalize()
        if (file.parent != folder) throw InvalidCommand("A document's name holds no folder.")
        Files.createDirectories(folder)
        return file
    }

    private fun names(): List<String> =
        if (folder.exists()) folder.listDirectoryEntries().filter { it.isRegularFile() }.map { it.name }.sorted() else emptyList()
}
