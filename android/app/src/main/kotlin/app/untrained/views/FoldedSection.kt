package app.untrained.views

import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.P as ANDROID_9
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.widget.TextView
import app.untrained.R

/** A section that shows only its heading until tapped. */
class FoldedSection(
    parent: ViewGroup,
    heading: String,
    startsOpen: Boolean,
    private val onFold: (open: Boolean) -> Unit,
    fill: ViewGroup.() -> Unit,
) {
    private val view = parent.add(R.layout.section_folded)
    private val header = view.findViewById<View>(R.id.section_header)
    private val chevron = view.findViewById<View>(R.id.section_chevron)
    private val body = view.findViewById<ViewGroup>(R.id.section_body)

    init {
        view.findViewById<TextView>(R.id.section_heading).text = heading
        body.fill()
        if (SDK_INT >= ANDROID_9) header.isAccessibilityHeading = true
        header.accessibilityDelegate = Spoken()
        header.setOnClickListener { fold(!isOpen) }
        place(startsOpen)
    }

    private val isOpen: Boolean
        get() = body.visibility == View.VISIBLE

    private fun fold(open: Boolean) {
        place(open)
        onFold(open)
    }

    private fun place(open: Boolean) {
        body.showIf(open)
        chevron.rotation = if (open) 180f else 0f
    }

    /** Announces that it can be expanded, in screen readers' own words. */
    private inner class Spoken : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.addAction(
                if (isOpen) AccessibilityAction.ACTION_COLLAPSE else AccessibilityAction.ACTION_EXPAND,
            )
        }

        override fun performAccessibilityAction(host: View, action: Int, args: Bundle?): Boolean =
            when (action) {
                AccessibilityNodeInfo.ACTION_EXPAND -> true.also { fold(true) }
                AccessibilityNodeInfo.ACTION_COLLAPSE -> true.also { fold(false) }
                else -> super.performAccessibilityAction(host, action, args)
            }
    }
}
