package app.untrained.shell

import android.app.Activity
import android.app.Application.ActivityLifecycleCallbacks
import android.os.Bundle

/**
 * Tracks which of the app's screens the person sees. [onOpen] is called when the app comes to the
 * foreground.
 */
class Foreground(private val onOpen: () -> Unit) : ActivityLifecycleCallbacks {

    private val started = mutableSetOf<Activity>()
    private var isRecreating = false

    val isInFront: Boolean
        get() = started.isNotEmpty()

    private val screens: List<ScreenActivity>
        get() = started.filterIsInstance<ScreenActivity>()

    /** Redraws the visible screens, after something changed behind them. */
    fun redraw() = screens.forEach { it.redraw() }

    /** Shows [sentence] on the visible screens, after something failed behind them. */
    fun show(sentence: String) = screens.forEach { it.show(sentence) }

    override fun onActivityStarted(activity: Activity) {
        val comesToFront = started.isEmpty() && !isRecreating
        isRecreating = false
        started += activity
        if (comesToFront) onOpen()
    }

    override fun onActivityStopped(activity: Activity) {
        started -= activity
        // Rotation does not count as leaving.
        isRecreating = activity.isChangingConfigurations
    }

    override fun onActivityCreated(activity: Activity, savedInstanceState: Bundle?) = Unit

    override fun onActivityResumed(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivitySaveInstanceState(activity: Activity, outState: Bundle) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit
}
