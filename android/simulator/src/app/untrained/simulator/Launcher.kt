package app.untrained.simulator

import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Path
import android.graphics.drawable.AdaptiveIconDrawable
import org.json.JSONObject
import java.io.ByteArrayOutputStream
import java.util.Base64

/** How the app looks on the phone's home screen. */
class Launcher(private val context: () -> Context) {
    private val icon: String by lazy(::drawIcon)

    fun toJson(): JSONObject = JSONObject()
        .put("label", context().applicationInfo.loadLabel(context().packageManager).toString())
        .put("icon", icon)

    private fun drawIcon(): String {
        val drawable = context().applicationInfo.loadIcon(context().packageManager)
        val bitmap = Bitmap.createBitmap(ICON_PX, ICON_PX, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(bitmap)
        drawable.setBounds(0, 0, ICON_PX, ICON_PX)
        if (drawable is AdaptiveIconDrawable) {
            canvas.clipPath(Path().apply { addCircle(ICON_PX / 2f, ICON_PX / 2f, ICON_PX / 2f, Path.Direction.CW) })
        }
        drawable.draw(canvas)
        val png = ByteArrayOutputStream().also { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray())
    }

    private companion object {
        const val ICON_PX = 192
    }
}
