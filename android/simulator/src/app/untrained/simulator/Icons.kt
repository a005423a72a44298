package app.untrained.simulator

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Path
import android.graphics.drawable.Drawable
import java.io.ByteArrayOutputStream
import java.util.Base64

/** The drawable as a square PNG of [size] pixels, in a data URI for the page. */
fun Drawable.toDataUri(size: Int, clip: Path? = null): String {
    val bitmap = Bitmap.createBitmap(size, size, Bitmap.Config.ARGB_8888)
    val canvas = Canvas(bitmap)
    clip?.let(canvas::clipPath)
    setBounds(0, 0, size, size)
    draw(canvas)
    val png = ByteArrayOutputStream().also { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray())
}
