package app.untrained.shell

import android.content.Context
import android.net.Uri
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.nio.ByteBuffer

/** Writes [text] to the [document] that the person chose. Returns whether all of it was written. */
fun Context.write(text: String, document: Uri): Boolean {
    val bytes = text.toByteArray()
    val stream = WRITE_MODES.firstNotNullOfOrNull { mode ->
        withFile { contentResolver.openOutputStream(document, mode) }
    }
    val isWritten = stream != null && withFile { stream.use { it.write(bytes) } } != null
    // If it cannot be read back, assume success.
    val readBack = withFile { contentResolver.openInputStream(document)?.use { it.readAtMost(bytes.size + 1) } }
    return isWritten && (readBack == null || readBack.size == bytes.size)
}

/**
 * The text of the [document] that the person chose; null if it cannot be read or is not text. Of
 * one with more than [maxBytes] bytes, reads just enough for the core to notice.
 */
fun Context.read(document: Uri, maxBytes: Int): String? = withFile {
    val bytes = contentResolver.openInputStream(document)?.use { it.readAtMost(maxBytes + 1) }
    // Strict: an invalid byte must not turn into another letter.
    bytes?.let { Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(it)).toString() }
}

/**
 * Truncating modes first, so that no remains of a longer document stay. Not every document provider
 * supports truncation: Google Drive refuses the first mode.
 */
private val WRITE_MODES = listOf("wt", "rwt", "w")

private fun InputStream.readAtMost(count: Int): ByteArray {
    val read = ByteArrayOutputStream()
    val chunk = ByteArray(64 * 1024)
    while (read.size() < count) {
        val length = read(chunk, 0, minOf(chunk.size, count - read.size()))
        if (length < 0) break
        read.write(chunk, 0, length)
    }
    return read.toByteArray()
}

/**
 * Returns null if [work] throws. Documents belong to other apps: they may have been deleted, access
 * may have been revoked, and the provider may throw anything.
 */
private fun <T> withFile(work: () -> T?): T? = try {
    work()
} catch (_: IOException) {
    null
} catch (_: RuntimeException) {
    null
}
