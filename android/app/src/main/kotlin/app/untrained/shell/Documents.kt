package app.untrained.shell

import android.content.Context
import android.net.Uri
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.nio.ByteBuffer

/** Writes [text] to the [document] that the person chose. Returns whether all of it is there. */
fun Context.write(text: String, document: Uri): Boolean {
    val bytes = text.toByteArray()
    val stream = WRITE_MODES.firstNotNullOfOrNull { mode ->
        withFile { contentResolver.openOutputStream(document, mode) }
    }
    val isWritten = stream != null && withFile { stream.use { it.write(bytes) } } != null
    // What can't be read back has to be believed.
    val readBack = withFile { contentResolver.openInputStream(document)?.use { it.readAtMost(bytes.size + 1) } }
    return isWritten && (readBack == null || readBack.size == bytes.size)
}

/**
 * The text of the [document] that the person chose; null if it can't be read or is no text. Of a
 * document with more than [maxBytes] bytes it reads just so many that the core sees that.
 */
fun Context.read(document: Uri, maxBytes: Int): String? = withFile {
    val bytes = contentResolver.openInputStream(document)?.use { it.readAtMost(maxBytes + 1) }
    // Strict: a byte that can't be decoded must not turn into another letter.
    bytes?.let { Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(it)).toString() }
}

/**
 * Truncating first, so that nothing of a longer document stays behind. Not every app that holds
 * documents knows how to: Google Drive refuses the first.
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
 * Returns null if [work] throws. The documents belong to other apps: they may have been deleted,
 * access may have been revoked, and the other app may throw whatever it likes.
 */
private fun <T> withFile(work: () -> T?): T? = try {
    work()
} catch (_: IOException) {
    null
} catch (_: RuntimeException) {
    null
}
