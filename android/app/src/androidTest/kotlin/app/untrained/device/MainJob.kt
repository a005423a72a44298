package app.untrained.device

import android.app.Activity
import android.app.Instrumentation.ActivityMonitor
import android.app.Instrumentation.ActivityResult
import android.content.Intent
import android.content.IntentFilter
import android.os.SystemClock
import android.view.accessibility.AccessibilityNodeInfo
import androidx.test.platform.app.InstrumentationRegistry
import org.junit.Assert.assertEquals
import org.junit.Test

/** The main job on a device: by what the screen says, and nothing behind it. */
class MainJob {

    private val phone = InstrumentationRegistry.getInstrumentation()

    @Test
    fun threeTapsFromTheAppsIconToTheSwitchAndBack() {
        // No page is loaded: what would leave the app is counted, and stopped.
        val linkedIn = ActivityMonitor(pages(), ActivityResult(Activity.RESULT_OK, null), true)
        phone.addMonitor(linkedIn)

        openFromItsIcon()
        tap("Open LinkedIn")
        await("What does the switch show?")
        tap("Off")

        await("Off")
        assertEquals(1, linkedIn.hits)
        phone.removeMonitor(linkedIn)
    }

    private fun pages() = IntentFilter(Intent.ACTION_VIEW).apply {
        addCategory(Intent.CATEGORY_BROWSABLE)
        addDataScheme("https")
    }

    private fun openFromItsIcon() {
        val app = phone.targetContext
        val intent = app.packageManager.getLaunchIntentForPackage(app.packageName)
        app.startActivity(intent!!.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_CLEAR_TASK))
    }

    private fun tap(label: String) {
        val clickable = generateSequence(await(label)) { it.parent }.first { it.isClickable }
        clickable.performAction(AccessibilityNodeInfo.ACTION_CLICK)
        phone.waitForIdleSync()
    }

    private fun await(text: String): AccessibilityNodeInfo {
        val deadline = SystemClock.uptimeMillis() + PATIENCE_MS
        while (SystemClock.uptimeMillis() < deadline) {
            find(text)?.let { return it }
            SystemClock.sleep(100)
        }
        throw AssertionError("After ${PATIENCE_MS / 1000} s the screen does not say: $text")
    }

    private fun find(text: String): AccessibilityNodeInfo? =
        phone.uiAutomation.rootInActiveWindow
            ?.findAccessibilityNodeInfosByText(text)
            ?.firstOrNull { it.text?.toString() == text }

    private companion object {
        /** An emulator's first start of an app is slow. */
        const val PATIENCE_MS = 60_000L
    }
}
