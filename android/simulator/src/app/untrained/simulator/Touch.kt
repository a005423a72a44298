package app.untrained.simulator

import android.os.SystemClock
import android.view.InputDevice
import android.view.MotionEvent
import android.view.View
import android.view.ViewConfiguration
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowLooper
import org.robolectric.util.ReflectionHelpers

/** A finger on the screen, in pixels of the screen. */
class Touch(private val windows: Windows, private val clock: ClockControl) {
    private var target: View? = null
    private var downAt = 0L

    init {
        // Robolectric leaves it at nothing: the wheel would turn and nothing scroll.
        val context = RuntimeEnvironment.getApplication()
        val notch = NOTCH_DP * context.resources.displayMetrics.density
        ReflectionHelpers.setField(ViewConfiguration.get(context), "mVerticalScrollFactor", notch)
    }

    fun tap(x: Float, y: Float, holdMillis: Long = TAP_MS) {
        down(x, y)
        pass(holdMillis)
        up(x, y)
        pass(TAP_MS)
    }

    fun drag(fromX: Float, fromY: Float, toX: Float, toY: Float) {
        down(fromX, fromY)
        for (step in 1..DRAG_STEPS) {
            pass(FRAME_MS)
            val part = step.toFloat() / DRAG_STEPS
            move(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part)
        }
        pass(HOLD_STILL_MS)
        up(toX, toY)
    }

    fun down(x: Float, y: Float) {
        target = windows.at(x, y) ?: return
        downAt = SystemClock.uptimeMillis()
        send(MotionEvent.ACTION_DOWN, x, y)
    }

    fun move(x: Float, y: Float) = send(MotionEvent.ACTION_MOVE, x, y)

    fun up(x: Float, y: Float) {
        send(MotionEvent.ACTION_UP, x, y)
        target = null
    }

    fun cancel() {
        if (target != null) send(MotionEvent.ACTION_CANCEL, 0f, 0f)
        target = null
    }

    /** A mouse wheel; [notches] above zero scrolls up. */
    fun wheel(x: Float, y: Float, notches: Float) {
        val view = windows.at(x, y) ?: return
        val place = IntArray(2).also(view::getLocationOnScreen)
        val properties = arrayOf(MotionEvent.PointerProperties().apply { id = 0; toolType = MotionEvent.TOOL_TYPE_MOUSE })
        val coordinates = arrayOf(
            MotionEvent.PointerCoords().apply {
                this.x = x - place[0]
                this.y = y - place[1]
                setAxisValue(MotionEvent.AXIS_VSCROLL, notches)
            },
        )
        val now = SystemClock.uptimeMillis()
        val event = MotionEvent.obtain(
            now, now, MotionEvent.ACTION_SCROLL, 1, properties, coordinates, 0, 0, 1f, 1f, 0, 0, InputDevice.SOURCE_MOUSE, 0,
        )
        view.dispatchGenericMotionEvent(event)
        event.recycle()
        ShadowLooper.idleMainLooper()
    }

    private fun send(action: Int, x: Float, y: Float) {
        val view = target ?: return
        val place = IntArray(2).also(view::getLocationOnScreen)
        val event = MotionEvent.obtain(downAt, SystemClock.uptimeMillis(), action, x - place[0], y - place[1], 0)
        event.source = InputDevice.SOURCE_TOUCHSCREEN
        view.dispatchTouchEvent(event)
        event.recycle()
        ShadowLooper.idleMainLooper()
    }

    private fun pass(millis: Long) {
        clock.advanceBy(millis)
        ShadowLooper.idleMainLooper()
    }

    private companion object {
        const val TAP_MS = 60L
        const val NOTCH_DP = 64f
        const val FRAME_MS = 16L
        const val DRAG_STEPS = 12
        const val HOLD_STILL_MS = 120L
    }
}
