package app.untrained.simulator

import android.app.Activity
import android.view.KeyEvent
import android.view.View
import android.window.OnBackInvokedCallback
import android.window.WindowOnBackInvokedDispatcher
import org.robolectric.shadows.ShadowLooper
import org.robolectric.util.ReflectionHelpers

/**
 * Back, as the app declared it: through the callbacks it registered, or as a key.
 *
 * The framework's default asks the system what to do, and here the simulator is the system: the
 * launcher's activity goes to the background, any other finishes.
 */
class BackGesture(private val stack: ActivityStack, private val windows: Windows, private val manifest: Manifest) {
    fun press() {
        val window = windows.top() ?: return
        val activity = stack.top ?: return
        val isActivityWindow = window === activity.window.decorView
        if (manifest.takesBackGestures) {
            val callback = topCallback(window)
            if (callback != null && !(isActivityWindow && callback === defaultOf(activity))) {
                callback.onBackInvoked()
            } else if (isActivityWindow) {
                leave()
            } else {
                key(window)
            }
        } else {
            key(window)
            if (isActivityWindow && !activity.isFinishing && asksTheSystem(activity)) leave()
        }
        ShadowLooper.idleMainLooper()
        stack.settle()
    }

    private fun leave() {
        if (stack.isRoot) stack.toBack() else stack.finishTop()
    }

    private fun topCallback(window: View): OnBackInvokedCallback? =
        (window.viewRootImpl?.onBackInvokedDispatcher as? WindowOnBackInvokedDispatcher)?.topCallback

    private fun defaultOf(activity: Activity): Any? =
        runCatching { ReflectionHelpers.getField<Any>(activity, "mDefaultBackCallback") }.getOrNull()

    /** Whether Back as a key ends in Activity's own onBackPressed, which asks the system. */
    private fun asksTheSystem(activity: Activity): Boolean =
        activity.javaClass.getMethod("onBackPressed").declaringClass == Activity::class.java

    private fun key(window: View) {
        window.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_BACK))
        window.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_BACK))
    }
}
