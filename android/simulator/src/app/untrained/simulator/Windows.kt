package app.untrained.simulator

import android.app.Activity
import android.content.Context
import android.content.ContextWrapper
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager.LayoutParams
import android.view.inspector.WindowInspector

/** The visible windows: the top activity's and those it opened, such as dialogs and menus. */
class Windows(private val stack: ActivityStack) {
    /** Bottom first. */
    fun visible(): List<View> {
        val top = stack.top ?: return emptyList()
        if (!stack.inFront) return emptyList()
        return WindowInspector.getGlobalWindowViews().filter {
            it.isAttachedToWindow && it.visibility == View.VISIBLE && activityOf(it) === top
        }
    }

    /** The focused window. The handle of a text cursor is a window, too, and never has the focus. */
    fun top(): View? = visible().lastOrNull { it.flags and LayoutParams.FLAG_NOT_FOCUSABLE == 0 }

    /** The window that gets a touch: a dialog takes them all, a popup only those on it. */
    fun at(x: Float, y: Float): View? {
        val windows = visible()
        val place = IntArray(2)
        return windows.asReversed().firstOrNull { window ->
            window.getLocationOnScreen(place)
            window.isModal() || (x >= place[0] && y >= place[1] && x < place[0] + window.width && y < place[1] + window.height)
        }
    }

    private fun View.isModal(): Boolean = flags and LayoutParams.FLAG_NOT_TOUCH_MODAL == 0

    private val View.flags: Int
        get() = (layoutParams as? LayoutParams)?.flags ?: 0

    /** A window's outermost view has a context of its own; its children know the activity. */
    private fun activityOf(window: View): Activity? =
        activityOf(window.context) ?: (window as? ViewGroup)?.getChildAt(0)?.let { activityOf(it.context) }

    private fun activityOf(context: Context): Activity? {
        var current: Context? = context
        while (current is ContextWrapper) {
            if (current is Activity) return current
            current = current.baseContext
        }
        return null
    }
}
