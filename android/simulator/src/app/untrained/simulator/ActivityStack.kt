package app.untrained.simulator

import android.app.Activity
import android.content.Intent
import android.content.pm.ActivityInfo
import android.os.Bundle
import android.os.Parcel
import android.view.View
import android.view.WindowManager
import android.view.inspector.WindowInspector
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController

/**
 * The app's only task. Robolectric merely records a started activity; here it opens, covers the one
 * below, is finished, returns its result, and survives as a saved state.
 */
class ActivityStack(private val process: AppProcess) {
    private class Entry(val info: ActivityInfo, val intent: Intent, val requester: Entry?, val requestCode: Int) {
        var controller: ActivityController<out Activity>? = null
        var saved: Bundle? = null
        var resumed = false
        val activity: Activity? get() = controller?.get()
    }

    private val entries = ArrayList<Entry>()

    /** Whether the phone shows the app. */
    var inFront = false
        private set

    val isEmpty: Boolean get() = entries.isEmpty()
    val top: Activity? get() = entries.lastOrNull()?.activity
    val isRoot: Boolean get() = entries.size == 1
    val names: List<String> get() = entries.map { it.info.name.substringAfterLast('.') }

    /** Opens the activity of [info], as the flags of [intent] and its launch mode require. */
    fun open(info: ActivityInfo, intent: Intent, requestCode: Int) {
        process.ensureAlive()
        if (intent.has(Intent.FLAG_ACTIVITY_CLEAR_TASK)) clear()
        val single = info.launchMode != ActivityInfo.LAUNCH_MULTIPLE || intent.has(Intent.FLAG_ACTIVITY_SINGLE_TOP)
        val clearsTop = info.launchMode >= ActivityInfo.LAUNCH_SINGLE_TASK || intent.has(Intent.FLAG_ACTIVITY_CLEAR_TOP)
        val existing = entries.lastOrNull { it.info.name == info.name }
        if (existing != null && clearsTop) {
            while (entries.last() !== existing) remove(entries.last())
            if (!single) remove(existing)
        }
        val top = entries.lastOrNull()
        if (top != null && top.info.name == info.name && single) {
            deliver(top, intent)
        } else {
            top?.let(::pause)
            entries += Entry(info, intent, top.takeIf { requestCode >= 0 }, requestCode)
        }
        toFront()
        stopCovered()
    }

    /** Shows the task: the top activity resumes, from its saved state if its process died. */
    fun toFront() {
        val entry = entries.lastOrNull() ?: return
        process.ensureAlive()
        inFront = true
        resume(entry)
        settle()
    }

    /** Another app covers this one. */
    fun toBack() {
        inFront = false
        entries.lastOrNull()?.let(::stop)
    }

    /** Removes finished activities and resumes the one below. Returns whether the task is now empty. */
    fun settle(): Boolean {
        var finished = entries.filter { it.activity?.isFinishing == true }
        while (finished.isNotEmpty()) {
            finished.forEach(::finish)
            if (inFront) entries.lastOrNull()?.let(::resume)
            finished = entries.filter { it.activity?.isFinishing == true }
        }
        if (entries.isEmpty()) inFront = false
        return entries.isEmpty()
    }

    fun finishTop() {
        top?.finish()
        settle()
    }

    /** The system's answer to a permission request, or a result from another app. */
    fun deliverResult(who: String?, requestCode: Int, resultCode: Int, data: Intent?) {
        val activity = top ?: return
        shadowOf(activity).internalCallDispatchActivityResult(who, requestCode, resultCode, data)
    }

    /** The configuration changed: visible activities are recreated now, the others when next visible. */
    fun recreate() {
        for (entry in entries) {
            val controller = entry.controller ?: continue
            if (entry.resumed) {
                controller.recreate()
                removeVeil(entry)
            } else {
                forget(entry, destroy = true)
            }
        }
    }

    /** Under a gesture's handle a phone draws no veil; Robolectric's resources are a phone's with buttons. */
    private fun removeVeil(entry: Entry) {
        entry.activity?.window?.isNavigationBarContrastEnforced = false
    }

    /** The process died: only intents and saved states remain. */
    fun processDies() {
        toBack()
        entries.forEach { forget(it, destroy = false) }
        WindowInspector.getGlobalWindowViews().forEach(::removeWindow)
    }

    /** The phone was switched off. */
    fun clearWithoutCallbacks() {
        processDies()
        entries.clear()
    }

    private fun clear() {
        entries.reversed().toList().forEach(::remove)
    }

    /** An activity whose process died is recreated first, so that the intent still reaches it. */
    private fun deliver(entry: Entry, intent: Intent) {
        if (entry.controller == null) create(entry)
        pause(entry)
        entry.controller?.newIntent(intent)
    }

    private fun resume(entry: Entry) {
        val controller = entry.controller
        when {
            entry.resumed -> return
            controller == null -> create(entry)
            else -> {
                if (entry.activity!!.window.decorView.visibility != View.VISIBLE) {
                    entry.activity!!.window.decorView.visibility = View.VISIBLE
                    controller.restart().start()
                }
                controller.resume().topActivityResumed(true).windowFocusChanged(true)
                entry.resumed = true
            }
        }
    }

    private fun create(entry: Entry) {
        val type = Class.forName(entry.info.name, true, javaClass.classLoader).asSubclass(Activity::class.java)
        val controller = Robolectric.buildActivity(type, entry.intent)
        entry.controller = controller
        val state = entry.saved
        controller.create(state)
        if (entry.activity!!.isFinishing) return
        removeVeil(entry)
        controller.start()
        if (state != null) controller.restoreInstanceState(state)
        controller.postCreate(state).resume().visible().windowFocusChanged(true).topActivityResumed(true)
        entry.resumed = true
    }

    private fun pause(entry: Entry) {
        if (!entry.resumed) return
        entry.resumed = false
        entry.controller?.topActivityResumed(false)?.pause()
    }

    private fun stop(entry: Entry) {
        val controller = entry.controller ?: return
        val decor = controller.get().window.decorView
        if (decor.visibility != View.VISIBLE) return
        pause(entry)
        entry.saved = throughParcel(Bundle().also { controller.stop().saveInstanceState(it) })
        decor.visibility = View.INVISIBLE
    }

    private fun stopCovered() {
        entries.dropLast(1).forEach(::stop)
    }

    private fun finish(entry: Entry) {
        val result = entry.activity?.let(::shadowOf)
        val requester = entry.requester?.takeIf { it in entries }
        pause(entry)
        if (requester != null && result != null) {
            if (requester.controller == null) create(requester).also { pause(requester) }
            shadowOf(requester.activity).internalCallDispatchActivityResult(
                null, entry.requestCode, result.resultCode, result.resultIntent,
            )
        }
        remove(entry)
    }

    private fun remove(entry: Entry) {
        entries -= entry
        forget(entry, destroy = true)
    }

    private fun forget(entry: Entry, destroy: Boolean) {
        val controller = entry.controller ?: return
        if (destroy) {
            stop(entry)
            controller.destroy()
        }
        entry.resumed = false
        entry.controller = null
    }

    private fun removeWindow(view: View) {
        val manager = view.context.getSystemService(WindowManager::class.java)
        runCatching { manager.removeViewImmediate(view) }
    }

    /** As the system keeps it: what cannot be parcelled does not survive. */
    private fun throughParcel(bundle: Bundle): Bundle {
        val parcel = Parcel.obtain()
        bundle.writeToParcel(parcel, 0)
        val bytes = parcel.marshall()
        parcel.recycle()
        val copy = Parcel.obtain().apply { unmarshall(bytes, 0, bytes.size); setDataPosition(0) }
        return copy.readBundle(javaClass.classLoader)!!.also { copy.recycle() }
    }

    private fun Intent.has(flag: Int) = flags and flag != 0
}
