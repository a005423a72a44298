package app.untrained.shell

import android.app.Activity
import android.app.Application.ActivityLifecycleCallbacks
import android.os.Bundle

/** Which of the app's screens the person sees. [onOpen] is called when the app comes to the front. */
class Foreground(private val onOpen: () -> Unit) : ActivityLifecycleCallbacks {

    private val started = mutableSetOf<Activity>()
    private var isRecreating = false

    /** Whether the person sees the app. */
    val isInFront: Boolean
        get() = started.isNotEmpty()

    /** Draws the screens in front again, after something changed behind them. */
    fun redraw() = started.filterIsInstance<ScreenActivity>().forEach { it.redraw() }

    override fun onActivityStarted(activity: Activity) {
        val comesToFront = started.isEmpty() && !isRecreating
        isRecreating = false
        started += activity
        if (comesToFront) onOpen()
    }

    override fun onActivityStopped(activity: Activity) {
        started -= activity
        // Turning the phone is no leaving.
        isRecreating = activity.isChangingConfigurations
    }

    override fun onActivityCreated(activity: Activity, savedInstanceState: Bundle?) = Unit

    override fun onActivityResumed(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivitySaveInstanceState(activity: Activity, outState: Bundle) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit
}
