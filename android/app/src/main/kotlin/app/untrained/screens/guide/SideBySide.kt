package app.untrained.screens.guide

import android.content.Context
import android.util.AttributeSet
import android.widget.LinearLayout
import app.untrained.R

/** Lays out its children side by side if each has room to be legible, otherwise stacked. */
class SideBySide(context: Context, attributes: AttributeSet?) : LinearLayout(context, attributes) {

    private val gap = resources.getDimensionPixelSize(R.dimen.icon_gap)
    private val least = resources.getDimension(R.dimen.column) * resources.configuration.fontScale

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val room = MeasureSpec.getSize(widthMeasureSpec) - gap * (childCount - 1)
        arrange(beside = childCount > 1 && room >= least * childCount)
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }

    private fun arrange(beside: Boolean) {
        orientation = if (beside) HORIZONTAL else VERTICAL
        for (index in 0 until childCount) {
            (getChildAt(index).layoutParams as LayoutParams).apply {
                width = if (beside) 0 else LayoutParams.MATCH_PARENT
                height = if (beside) LayoutParams.MATCH_PARENT else LayoutParams.WRAP_CONTENT
                weight = if (beside) 1f else 0f
                marginStart = if (beside && index > 0) gap else 0
                topMargin = gap
                // Relative margins set later are not resolved to left and right by themselves.
                resolveLayoutDirection(this@SideBySide.layoutDirection)
            }
        }
    }
}
