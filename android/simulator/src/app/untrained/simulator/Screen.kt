package app.untrained.simulator

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.view.PixelCopy
import android.view.View
import android.view.WindowManager
import app.untrained.simulator.web.Bridge
import org.json.JSONObject
import org.robolectric.RuntimeEnvironment
import java.nio.ByteBuffer
import java.nio.IntBuffer

/** The picture of the screen: the visible windows with their shadows, and the system bars on top. */
class Screen(private val windows: Windows, private val bars: SystemBars) {
    private var last: ByteArray? = null
    private var version = 0

    private val width: Int get() = RuntimeEnvironment.getApplication().resources.displayMetrics.widthPixels
    private val height: Int get() = RuntimeEnvironment.getApplication().resources.displayMetrics.heightPixels
    private val density: Float get() = RuntimeEnvironment.getApplication().resources.displayMetrics.density

    /** Redraws. Returns whether anything looks different. */
    fun refresh(): Boolean {
        val visible = windows.visible()
        if (visible.isEmpty()) return false
        val picture = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(picture)
        canvas.drawColor(Color.BLACK)
        visible.forEach { draw(it, canvas) }
        bars.draw(canvas, width, height, density, visible.first())
        val rgba = ByteArray(width * height * 4)
        picture.copyPixelsToBuffer(ByteBuffer.wrap(rgba))
        picture.recycle()
        if (rgba.contentEquals(last)) return false
        last = rgba
        Bridge.picture = Bridge.Picture(++version, width, height, rgba)
        return true
    }

    fun toJson(): JSONObject =
        JSONObject().put("version", version).put("width", width).put("height", height).put("density", density)

    private fun draw(window: View, canvas: Canvas) {
        if (window.width == 0 || window.height == 0) return
        window.jumpDrawablesToCurrentState()
        dimBehind(window, canvas)
        val layer = Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888)
        val request = PixelCopy.Request.Builder.ofWindow(window)
            .setSourceRect(Rect(0, 0, window.width, window.height)).setDestinationBitmap(layer).build()
        PixelCopy.request(request, Runnable::run) { }
        swapRedAndBlue(layer)
        val place = IntArray(2).also(window::getLocationOnScreen)
        canvas.drawBitmap(layer, place[0].toFloat(), place[1].toFloat(), null)
        layer.recycle()
    }

    /** Robolectric's PixelCopy swaps them. By a colour filter, the whole picture takes twice as long. */
    private fun swapRedAndBlue(layer: Bitmap) {
        val pixels = IntArray(layer.width * layer.height)
        layer.copyPixelsToBuffer(IntBuffer.wrap(pixels))
        for (i in pixels.indices) {
            val pixel = pixels[i]
            pixels[i] = pixel and GREEN_AND_ALPHA or (pixel and BLUE shl 16) or (pixel ushr 16 and BLUE)
        }
        layer.copyPixelsFromBuffer(IntBuffer.wrap(pixels))
    }

    private fun dimBehind(window: View, canvas: Canvas) {
        val parameters = window.layoutParams as? WindowManager.LayoutParams ?: return
        if (parameters.flags and WindowManager.LayoutParams.FLAG_DIM_BEHIND == 0) return
        canvas.drawColor(Color.argb((parameters.dimAmount * 255).toInt(), 0, 0, 0))
    }

    private companion object {
        const val GREEN_AND_ALPHA = 0xFF00FF00.toInt()
        const val BLUE = 0xFF
    }
}
