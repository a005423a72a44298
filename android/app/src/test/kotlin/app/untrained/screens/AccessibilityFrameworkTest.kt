package app.untrained.screens

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityHierarchyCheckResult
import com.google.android.apps.common.testing.accessibility.framework.Parameters
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid
import com.google.android.apps.common.testing.accessibility.framework.utils.contrast.BitmapImage
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.RuntimeEnvironment

/** Google's own checks, which its Accessibility Scanner runs on a phone, on every screen. */
class AccessibilityFrameworkTest : EveryScreen() {

    /** Thin strokes lose contrast to the smoothing of their edges where pixels are few. */
    private val inFullDensity = settings.mapValues { (_, make) ->
        {
            make()
            RuntimeEnvironment.setQualifiers("+xxhdpi")
        }
    }

    /** What they warn of and stays, by the check and the reason. */
    private val accepted = mapOf(
        "DuplicateSpeakableTextCheck" to "a field is named by the text above it, which a screen reader also stops at",
        "TextContrastCheck" to "it takes an outline, or the mark behind a word that was found, for the text; ResourcesTest holds the colours",
    )

    @Test
    fun `Google's accessibility checks find nothing that is not accepted with a reason`() {
        val found = sortedMapOf<String, MutableList<String>>()
        onEveryScreen(inFullDensity) { screen, activity ->
            activity.layOut()
            for (result in activity.results()) {
                val isRelevant = result.type == AccessibilityCheckResultType.ERROR || result.type == AccessibilityCheckResultType.WARNING
                val check = result.sourceCheckClass.simpleName
                if (isRelevant && (result.type == AccessibilityCheckResultType.ERROR || check !in accepted)) {
                    val element = result.element
                    val said = element?.contentDescription ?: element?.text
                    val finding = "${result.type} $check: ${result.getMessage(Locale.ENGLISH)} (${element?.resourceName}, \"$said\")"
                    found.getOrPut(finding) { mutableListOf() } += screen
                }
            }
        }
        assertEquals("", found.entries.joinToString("\n") { (finding, screens) -> "$finding\n    on ${screens.joinToString("; ")}" })
    }

    private fun Activity.results(): List<AccessibilityHierarchyCheckResult> {
        val root = window.decorView
        val picture = Bitmap.createBitmap(root.width, root.height, Bitmap.Config.ARGB_8888)
        root.draw(Canvas(picture))
        val hierarchy = AccessibilityHierarchyAndroid.newBuilder(root).build()
        val parameters = Parameters().apply { putScreenCapture(BitmapImage(picture)) }
        return AccessibilityCheckPreset.getAccessibilityHierarchyChecksForPreset(AccessibilityCheckPreset.LATEST)
            .flatMap { it.runCheckOnHierarchy(hierarchy, null, parameters) }
    }
}
