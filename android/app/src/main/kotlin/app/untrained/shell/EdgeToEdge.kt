package app.untrained.shell

import android.app.Activity
import android.content.res.Resources
import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.R as ANDROID_11
import android.view.View
import android.view.WindowInsets
import app.untrained.R

/**
 * Draws [screen] behind the system bars and keeps its content clear of them: the toolbar of the
 * status bar, the bottom of the navigation bar, and both of the edges of the display. In a wide
 * window the content is a centred column, in what the [pane] at its start leaves.
 */
@Suppress("DEPRECATION")
fun Activity.drawEdgeToEdge(screen: View, pane: View? = null) {
    if (SDK_INT >= ANDROID_11) {
        window.setDecorFitsSystemWindows(false)
    } else {
        val light = window.decorView.systemUiVisibility
        window.decorView.systemUiVisibility = light or
            View.SYSTEM_UI_FLAG_LAYOUT_STABLE or
            View.SYSTEM_UI_FLAG_LAYOUT_FULLSCREEN or
            View.SYSTEM_UI_FLAG_LAYOUT_HIDE_NAVIGATION
    }
    val window = resources.configuration.screenWidthDp * resources.displayMetrics.density
    val beside = if (pane == null) 0f else resources.getDimension(R.dimen.home_pane)
    val isLeftToRight = resources.configuration.layoutDirection == View.LAYOUT_DIRECTION_LTR
    if (pane != null) keepClear(pane, beside, atLeft = isLeftToRight, atRight = !isLeftToRight)
    keepClear(screen, window - beside, atLeft = pane == null || !isLeftToRight, atRight = pane == null || isLeftToRight)
}

/** Pads [screen], which is [width] pixels wide and lies at one edge of the window, or at both. */
private fun keepClear(screen: View, width: Float, atLeft: Boolean, atRight: Boolean) {
    val toolbar = screen.findViewById<View>(R.id.toolbar)
    val top = screen.findViewById<View?>(R.id.top)
    val scroll = screen.findViewById<View>(R.id.scroll)
    val bottom = screen.findViewById<View?>(R.id.bottom)
    screen.setOnApplyWindowInsetsListener { _, insets ->
        val bars = bars(insets)
        val left = if (atLeft) bars.left else 0
        val right = if (atRight) bars.right else 0
        val side = screen.resources.sideOfColumn(width - left - right)
        screen.setPadding(left, 0, right, 0)
        toolbar.setPadding(side, bars.top, side, 0)
        top?.setPadding(side, 0, side, 0)
        val hasBar = bottom != null && bottom.visibility == View.VISIBLE
        scroll.setPadding(side, 0, side, if (hasBar) 0 else bars.bottom)
        bottom?.setPadding(side, 0, side, bars.bottom)
        insets
    }
}

/** What is free on either side of the column, which is as wide as one reads with ease. */
private fun Resources.sideOfColumn(width: Float): Int {
    val column = getDimension(R.dimen.reading_width) + 2 * getDimension(R.dimen.screen_margin)
    return maxOf(0f, (width - column) / 2).toInt()
}

private class Bars(val left: Int, val top: Int, val right: Int, val bottom: Int)

@Suppress("DEPRECATION")
private fun bars(insets: WindowInsets): Bars =
    if (SDK_INT >= ANDROID_11) {
        val kinds = WindowInsets.Type.systemBars() or
            WindowInsets.Type.displayCutout() or
            WindowInsets.Type.ime()
        insets.getInsets(kinds).let { Bars(it.left, it.top, it.right, it.bottom) }
    } else {
        Bars(
            insets.systemWindowInsetLeft,
            insets.systemWindowInsetTop,
            insets.systemWindowInsetRight,
            insets.systemWindowInsetBottom,
        )
    }
