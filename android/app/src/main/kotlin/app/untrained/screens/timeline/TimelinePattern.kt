package app.untrained.screens.timeline

import android.content.Context
import android.graphics.Canvas
import android.graphics.ColorFilter
import android.graphics.Paint
import android.graphics.PixelFormat
import android.graphics.RectF
import android.graphics.drawable.Drawable
import app.untrained.R
import app.untrained.core.TimelineState

/**
 * The look of a timeline state, on the bar and next to its name: a colour and a pattern, so that
 * the states can be told apart without colour.
 */
class TimelinePattern(private val context: Context, private val state: TimelineState) : Drawable() {

    private val unit = context.resources.displayMetrics.density
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private val area = RectF()

    override fun draw(canvas: Canvas) {
        val inset = unit / 2
        area.set(bounds)
        area.inset(inset, inset)
        fill(canvas, background())
        canvas.save()
        canvas.clipRect(area)
        when (state) {
            TimelineState.NOT_LOOKED_SINCE -> slanted(canvas)
            TimelineState.ON -> crossed(canvas)
            TimelineState.NOT_KNOWN -> dotted(canvas)
            TimelineState.OFF, TimelineState.NO_TRAINING -> Unit
        }
        canvas.restore()
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = unit
        paint.color = context.getColor(border())
        canvas.drawRoundRect(area, CORNER * unit, CORNER * unit, paint)
    }

    /** The calm colour is reserved for what a person saw off. */
    private fun background() = if (state == TimelineState.OFF) R.color.accent else R.color.surface

    private fun border() = if (state == TimelineState.OFF) R.color.accent else R.color.ink_soft

    private fun fill(canvas: Canvas, color: Int) {
        paint.style = Paint.Style.FILL
        paint.color = context.getColor(color)
        canvas.drawRoundRect(area, CORNER * unit, CORNER * unit, paint)
    }

    private fun stroke() {
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = 2 * unit
        paint.color = context.getColor(R.color.ink_soft)
    }

    /** The lines are on a grid of the whole view, so that they continue across neighbours of one kind. */
    private fun slanted(canvas: Canvas) {
        stroke()
        var x = area.left - area.height()
        while (x < area.right) {
            canvas.drawLine(x, area.bottom, x + area.height(), area.top, paint)
            x += STEP * unit
        }
    }

    private fun crossed(canvas: Canvas) {
        slanted(canvas)
        var x = area.left - area.height()
        while (x < area.right) {
            canvas.drawLine(x, area.top, x + area.height(), area.bottom, paint)
            x += STEP * unit
        }
    }

    private fun dotted(canvas: Canvas) {
        paint.style = Paint.Style.FILL
        paint.color = context.getColor(R.color.ink_soft)
        var y = area.top + 4 * unit
        while (y < area.bottom) {
            var x = area.left + 4 * unit
            while (x < area.right) {
                canvas.drawCircle(x, y, 1.25f * unit, paint)
                x += 6 * unit
            }
            y += 6 * unit
        }
    }

    override fun setAlpha(alpha: Int) = Unit

    override fun setColorFilter(filter: ColorFilter?) = Unit

    @Deprecated("The platform asks for it.")
    override fun getOpacity(): Int = PixelFormat.TRANSLUCENT

    private companion object {
        const val CORNER = 4
        const val STEP = 8
    }
}
