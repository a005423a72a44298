package app.untrained.simulator

import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.graphics.RectF
import android.graphics.Typeface
import android.view.View
import android.view.WindowInsetsController
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter.from
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.util.Locale

/**
 * The status bar and the gesture handle. The app gets their insets, as on a phone, and is drawn
 * underneath; Robolectric reserves the space but draws nothing in it.
 */
class SystemBars(private val clock: ClockControl, private val hasNotification: () -> Boolean) {
    private val time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)

    /** Call it before the first window opens. */
    fun reserve() {
        val type = Class.forName("org.robolectric.shadows.SystemUi")
        val ui = ReflectionHelpers.callStaticMethod<Any>(type, "systemUiForDefaultDisplay")
        fun behaviour(setter: String, kind: String, field: String) = ReflectionHelpers.callInstanceMethod<Any>(
            ui, setter, from(Class.forName("${type.name}\$$kind"), ReflectionHelpers.getStaticField(type, field)),
        )
        behaviour("setStatusBarBehavior", "StatusBarBehavior", "STANDARD_STATUS_BAR")
        behaviour("setNavigationBarBehavior", "NavigationBarBehavior", "GESTURAL_NAVIGATION")
    }

    fun draw(canvas: Canvas, width: Int, height: Int, density: Float, window: View) {
        val appearance = window.viewRootImpl?.mWindowAttributes?.insetsFlags?.appearance ?: 0
        val statusInk = ink(appearance and WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS != 0)
        val handleInk = ink(appearance and WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS != 0)
        val paint = Paint(Paint.ANTI_ALIAS_FLAG)
        paint.color = statusInk
        paint.textSize = 14 * density
        paint.typeface = Typeface.create("sans-serif-medium", Typeface.NORMAL)
        val baseline = STATUS_DP * density / 2 + 5 * density
        val text = clock.local.format(time.withLocale(Locale.getDefault()))
        canvas.drawText(text, 16 * density, baseline, paint)
        if (hasNotification()) {
            canvas.drawCircle(16 * density + paint.measureText(text) + 12 * density, STATUS_DP * density / 2, 3 * density, paint)
        }
        battery(canvas, width - 16 * density, STATUS_DP * density / 2, density, paint)
        paint.color = handleInk
        val handle = RectF(width / 2f - 54 * density, height - 12 * density, width / 2f + 54 * density, height - 8 * density)
        canvas.drawRoundRect(handle, 2 * density, 2 * density, paint)
    }

    private fun battery(canvas: Canvas, right: Float, middle: Float, density: Float, paint: Paint) {
        val body = RectF(right - 10 * density, middle - 6 * density, right - 2 * density, middle + 7 * density)
        canvas.drawRoundRect(body, 1.5f * density, 1.5f * density, paint)
        canvas.drawRect(body.centerX() - 2 * density, body.top - 1.5f * density, body.centerX() + 2 * density, body.top, paint)
    }

    private fun ink(onLight: Boolean) = if (onLight) Color.argb(222, 0, 0, 0) else Color.WHITE

    private companion object {
        const val STATUS_DP = 24
    }
}
