package app.untrained

import android.content.Context
import android.net.Uri
import android.os.Handler
import android.os.Looper
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.nio.ByteBuffer
import java.util.concurrent.CompletableFuture

/** Writes [text] to the place that the person chose. Returns whether that went well. */
fun Context.write(text: String, place: Uri): Boolean = accessing {
    contentResolver.openOutputStream(place, "wt")?.use { it.write(text.toByteArray()) }
} != null

/**
 * The file at the [place] that the person chose. It is read once, off the main thread: another
 * app holds it, perhaps not even on this phone.
 */
class ChosenFile(context: Context, place: Uri, longest: Int) {

    private val app = context.applicationContext
    private val reading = CompletableFuture.supplyAsync { app.read(place, longest) }

    val isRead: Boolean
        get() = reading.isDone

    /** What stands in it; nothing where it cannot be read or is no text. */
    val text: String?
        get() = reading.join()

    /** Lets the main thread [act] when the file is read. */
    fun whenRead(act: () -> Unit) {
        reading.whenComplete { _, _ -> Handler(Looper.getMainLooper()).post(act) }
    }
}

/** Of a file with more than [longest] bytes it reads just so many that the core sees that. */
private fun Context.read(place: Uri, longest: Int): String? = accessing {
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

/** Other apps hold the files, so anything can happen to them meanwhile. */
private fun <T> accessing(work: () -> T?): T? = try {
    work()
} catch (_: IOException) {
    null
} catch (_: SecurityException) {
    // The right to the place was taken back.
    null
}
