package app.untrained.simulator

import android.content.Context
import android.graphics.Path
import android.graphics.drawable.AdaptiveIconDrawable
import org.json.JSONObject

/** How the app looks on the phone's home screen. */
class Launcher(private val context: () -> Context) {
    private val icon: String by lazy(::drawIcon)

    fun toJson(): JSONObject = JSONObject()
        .put("label", context().applicationInfo.loadLabel(context().packageManager).toString())
        .put("icon", icon)

    private fun drawIcon(): String {
        val drawable = context().applicationInfo.loadIcon(context().packageManager)
        val circle = Path().apply { addCircle(ICON_PX / 2f, ICON_PX / 2f, ICON_PX / 2f, Path.Direction.CW) }
        return drawable.toDataUri(ICON_PX, circle.takeIf { drawable is AdaptiveIconDrawable })
    }

    private companion object {
        const val ICON_PX = 192
    }
}
