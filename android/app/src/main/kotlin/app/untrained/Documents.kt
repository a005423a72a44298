package app.untrained

import android.content.Context
import android.net.Uri
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.nio.ByteBuffer

/** Writes [text] to the place that the person chose. Returns whether that went well. */
fun Context.write(text: String, place: Uri): Boolean = accessing {
    contentResolver.openOutputStream(place, "wt")?.use { it.write(text.toByteArray()) }
} != null

/**
 * What stands in the file at the [place] that the person chose; nothing where it cannot be read or
 * is no text. Of one with more than [longest] bytes it reads just so many that the core sees that.
 */
fun Context.read(place: Uri, longest: Int): String? = accessing {
    val bytes = contentResolver.openInputStream(place)?.use { it.readAtMost(longest + 1) }
    // Strict: a letter that cannot be read must not turn into another one.
    bytes?.let { Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(it)).toString() }
}

private fun InputStream.readAtMost(most: Int): ByteArray {
    val read = ByteArrayOutputStream()
    val chunk = ByteArray(64 * 1024)
    while (read.size() < most) {
        val count = read(chunk, 0, minOf(chunk.size, most - read.size()))
        if (count < 0) break
        read.write(chunk, 0, count)
    }
    return read.toByteArray()
}

/** Other apps hold the files, so anything can happen to them meanwhile, and anything be thrown. */
private fun <T> accessing(work: () -> T?): T? = try {
    work()
} catch (_: IOException) {
    null
} catch (_: RuntimeException) {
    // The right to the place was taken back, or the app that holds it failed.
    null
}
