package app.untrained.simulator

import android.content.res.Resources
import android.graphics.Rect
import android.os.Build
import android.text.InputType
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.EditText
import org.json.JSONArray
import org.json.JSONObject

/**
 * What a screen reader says, stop by stop: anything that can be pressed or is marked as one stop
 * speaks for its content; everything else speaks for itself.
 */
class AccessibilityTree(private val windows: Windows) {
    private class Stop(val view: View, val json: JSONObject)

    private var stops = listOf<Stop>()

    fun toJson(): JSONArray {
        val found = ArrayList<Stop>()
        windows.top()?.let { visit(it, found) }
        found.forEachIndexed { index, stop -> stop.json.put("id", index) }
        stops = found
        return JSONArray(found.map { it.json })
    }

    /** The centre of the visible part of the stop [id], in screen pixels. */
    fun middle(id: Int): Pair<Float, Float> {
        val bounds = bounds(view(id)) ?: throw InvalidCommand("That is no longer on the screen.")
        return Pair(bounds.exactCenterX(), bounds.exactCenterY())
    }

    /** The view of the stop [id], scrolled into view. */
    fun reveal(id: Int) {
        val view = view(id)
        view.requestRectangleOnScreen(Rect(0, 0, view.width, view.height), true)
    }

    private fun view(id: Int): View =
        stops.getOrNull(id)?.view ?: throw InvalidCommand("There is nothing numbered $id on the screen.")

    private fun visit(view: View, into: MutableList<Stop>) {
        if (!view.isShown || view.alpha == 0f || hiddenWithDescendants(view)) return
        if (isStop(view)) {
            val node = view.createAccessibilityNodeInfo()
            val label = label(view, node)
            if (label.isNotEmpty() || view.isClickable) into += Stop(view, describe(view, node, label))
            if (view is ViewGroup) childrenOf(view).forEach { visitInner(it, into) }
            return
        }
        if (view is ViewGroup) childrenOf(view).forEach { visit(it, into) }
    }

    /** Inside a stop, only what can itself be pressed is another stop. */
    private fun visitInner(view: View, into: MutableList<Stop>) {
        if (isActionable(view)) return visit(view, into)
        if (view is ViewGroup && view.isShown && !hiddenWithDescendants(view)) childrenOf(view).forEach { visitInner(it, into) }
    }

    private fun isStop(view: View): Boolean {
        if (!view.isImportantForAccessibility) return false
        if (isActionable(view) || view.isScreenReaderFocusable) return true
        return speaks(view)
    }

    private fun isActionable(view: View) =
        view.isImportantForAccessibility && (view.isClickable || view.isLongClickable || (view.isFocusable && view !is ViewGroup))

    private fun speaks(view: View): Boolean {
        val node = view.createAccessibilityNodeInfo()
        return !(node.text.isNullOrBlank() && node.contentDescription.isNullOrBlank())
    }

    private fun label(view: View, node: AccessibilityNodeInfo): String {
        node.contentDescription?.toString()?.trim()?.takeIf { it.isNotEmpty() }?.let { return it }
        node.text?.toString()?.trim()?.takeIf { it.isNotEmpty() }?.let { return it }
        if (view !is ViewGroup) return ""
        return childrenOf(view).filter { it.isShown && !hiddenWithDescendants(it) && !isActionable(it) }
            .map { child -> label(child, child.createAccessibilityNodeInfo()) }.filter { it.isNotEmpty() }.joinToString(", ")
    }

    private fun describe(view: View, node: AccessibilityNodeInfo, label: String): JSONObject {
        val json = JSONObject().put("label", label).put("role", role(view, node))
        node.stateDescription?.let { json.put("state", it.toString()) }
        if (node.isCheckable) json.put("checked", node.isChecked)
        if (node.isSelected) json.put("selected", true)
        if (node.isHeading) json.put("heading", true)
        if (!node.isEnabled) json.put("disabled", true)
        if (view.isClickable) json.put("clickable", true)
        if (view.isFocused) json.put("focused", true)
        if (view.accessibilityLiveRegion != View.ACCESSIBILITY_LIVE_REGION_NONE) json.put("live", true)
        if (view is EditText) {
            view.hint?.let { json.put("hint", it.toString()) }
            val secret = view.inputType and InputType.TYPE_MASK_VARIATION == InputType.TYPE_TEXT_VARIATION_PASSWORD
            json.put("value", if (secret) "" else view.text.toString())
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) node.paneTitle?.let { json.put("pane", it.toString()) }
        resourceName(view)?.let { json.put("name", it) }
        val bounds = bounds(view)
        json.put("onScreen", bounds != null)
        val box = bounds ?: Rect().also { view.getBoundsOnScreen(it) }
        return json.put("bounds", JSONArray(listOf(box.left, box.top, box.right, box.bottom)))
    }

    private fun role(view: View, node: AccessibilityNodeInfo): String {
        node.extras.getCharSequence("AccessibilityNodeInfo.roleDescription")?.let { return it.toString() }
        val name = node.className?.toString()?.substringAfterLast('.') ?: ""
        return ROLES[name] ?: when {
            name.endsWith("Button") -> "button"
            view.isClickable -> "button"
            node.isHeading -> "heading"
            else -> "text"
        }
    }

    private fun bounds(view: View): Rect? {
        val box = Rect()
        if (!view.isAttachedToWindow || !view.getGlobalVisibleRect(box) || box.isEmpty) return null
        val place = IntArray(2).also { view.rootView.getLocationOnScreen(it) }
        box.offset(place[0], place[1])
        return box
    }

    private fun resourceName(view: View): String? =
        if (view.id == View.NO_ID || view.id == Resources.ID_NULL) null
        else runCatching { view.resources.getResourceEntryName(view.id) }.getOrNull()

    private fun hiddenWithDescendants(view: View) =
        view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS

    private fun childrenOf(group: ViewGroup): List<View> {
        val children = ArrayList<View>()
        group.addChildrenForAccessibility(children)
        return if (children.isEmpty()) (0 until group.childCount).map(group::getChildAt) else children
    }

    private companion object {
        val ROLES = mapOf(
            "Button" to "button", "ImageButton" to "button", "ToggleButton" to "button",
            "CheckBox" to "tick box", "RadioButton" to "radio button", "Switch" to "switch",
            "EditText" to "text field", "Spinner" to "list of choices", "SeekBar" to "slider",
            "ProgressBar" to "progress", "ImageView" to "image", "Chronometer" to "timer",
        )
    }
}
