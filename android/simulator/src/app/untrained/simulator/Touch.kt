package app.untrained.simulator

import android.os.SystemClock
import android.view.InputDevice
import android.view.MotionEvent
import android.view.View
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowLooper

/** A finger on the screen, in screen pixels. */
class Touch(private val windows: Windows, private val clock: ClockControl) {
    private var target: View? = null
    private var downAt = 0L

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

    /**
     * A mouse wheel; positive [notches] scroll up. Acts as a finger, because Robolectric's views
     * get no wheel events.
     */
    fun wheel(x: Float, y: Float, notches: Float) {
        val density = RuntimeEnvironment.getApplication().resources.displayMetrics.density
        drag(x, y, x, y + notches * NOTCH_DP * density)
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
