package app.untrained.simulator

import android.content.ClipboardManager
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowToast
import org.robolectric.util.ReflectionHelpers

/** Toasts and the clipboard. */
class Messages(private val process: AppProcess, private val journal: Journal) {
    val toasts = journal.sibling()

    fun collect() {
        val shown = shadowOf(process.application).shownToasts
        for (toast in shown.toList()) {
            val shadow = org.robolectric.shadow.api.Shadow.extract<ShadowToast>(toast)
            val text = ReflectionHelpers.getField<String?>(shadow, "text") ?: continue
            toasts.say(text)
            journal.say("Toast: $text")
        }
        shown.clear()
    }

    fun clipboard(): String? = process.application.getSystemService(ClipboardManager::class.java)
        .primaryClip?.takeIf { it.itemCount > 0 }?.getItemAt(0)?.coerceToText(process.application)?.toString()
}
