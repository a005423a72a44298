package app.untrained.screens.timeline

import android.content.Context
import android.graphics.Canvas
import android.util.AttributeSet
import android.view.View
import app.untrained.core.TimelineStretch
import kotlin.math.roundToInt

/**
 * The stretches of time side by side, in reading direction. Widths are proportional to days, with a
 * minimum at which a short one is still visible.
 */
class TimelineBarView(context: Context, attributes: AttributeSet?) : View(context, attributes) {

    private var stretches = emptyList<TimelineStretch>()
    private var patterns = emptyList<TimelinePattern>()

    fun show(stretches: List<TimelineStretch>, spoken: String) {
        this.stretches = stretches
        patterns = stretches.map { TimelinePattern(context, it.state) }
        contentDescription = spoken
        invalidate()
    }

    override fun onDraw(canvas: Canvas) {
        val unit = resources.displayMetrics.density
        val gap = GAP * unit
        val widths = shares(width - gap * (stretches.size - 1), NARROWEST * unit)
        val mirrored = layoutDirection == LAYOUT_DIRECTION_RTL
        var start = 0f
        patterns.zip(widths) { pattern, wide ->
            val left = if (mirrored) width - start - wide else start
            pattern.setBounds(left.roundToInt(), 0, (left + wide).roundToInt(), height)
            pattern.draw(canvas)
            start += wide + gap
        }
    }

    /** The widths of the stretches in [room]: the minimum of the short ones is taken from the others. */
    private fun shares(room: Float, narrowest: Float): List<Float> {
        val days = stretches.map { it.days.toFloat() }
        val short = days.map { room * it / days.sum() < narrowest }
        val rest = room - narrowest * short.count { it }
        val restDays = days.zip(short).sumOf { (days, isShort) -> if (isShort) 0.0 else days.toDouble() }
        return days.zip(short) { own, isShort ->
            if (isShort) narrowest else (rest * own / restDays).toFloat()
        }
    }

    private companion object {
        const val GAP = 2
        const val NARROWEST = 8
    }
}
