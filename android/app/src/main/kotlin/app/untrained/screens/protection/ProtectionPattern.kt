package app.untrained.screens.protection

import android.content.Context
import android.graphics.Canvas
import android.graphics.ColorFilter
import android.graphics.Paint
import android.graphics.PixelFormat
import android.graphics.RectF
import android.graphics.drawable.Drawable
import app.untrained.R
import app.untrained.core.Protection

/**
 * How a kind of protection looks, on the bar and beside its name: a colour and a pattern of its
 * own, so that the kinds differ without colour, too.
 */
class ProtectionPattern(private val context: Context, private val kind: Protection) : Drawable() {

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
        when (kind) {
            Protection.ASSUMED -> slanted(canvas, R.color.accent, 8 * unit)
            Protection.UNPROTECTED -> crossed(canvas)
            Protection.SUSPENDED -> level(canvas)
            Protection.UNKNOWN -> dotted(canvas)
            Protection.PROTECTED, Protection.NOT_AFFECTED -> Unit
        }
        canvas.restore()
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = unit
        paint.color = context.getColor(border())
        canvas.drawRoundRect(area, CORNER * unit, CORNER * unit, paint)
    }

    private fun background() = when (kind) {
        Protection.PROTECTED -> R.color.accent
        Protection.ASSUMED -> R.color.accent_soft
        Protection.UNPROTECTED -> R.color.notice
        Protection.NOT_AFFECTED, Protection.SUSPENDED, Protection.UNKNOWN -> R.color.surface
    }

    private fun border() = when (kind) {
        Protection.PROTECTED, Protection.ASSUMED -> R.color.accent
        Protection.UNPROTECTED -> R.color.attention
        Protection.NOT_AFFECTED, Protection.SUSPENDED, Protection.UNKNOWN -> R.color.ink_soft
    }

    private fun fill(canvas: Canvas, color: Int) {
        paint.style = Paint.Style.FILL
        paint.color = context.getColor(color)
        canvas.drawRoundRect(area, CORNER * unit, CORNER * unit, paint)
    }

    private fun stroke(color: Int) {
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = 2 * unit
        paint.color = context.getColor(color)
    }

    /** The lines lie on a grid of the whole view, so that neighbours of one kind go on. */
    private fun slanted(canvas: Canvas, color: Int, step: Float) {
        stroke(color)
        var x = area.left - area.height()
        while (x < area.right) {
            canvas.drawLine(x, area.bottom, x + area.height(), area.top, paint)
            x += step
        }
    }

    private fun crossed(canvas: Canvas) {
        slanted(canvas, R.color.attention, 8 * unit)
        var x = area.left - area.height()
        while (x < area.right) {
            canvas.drawLine(x, area.top, x + area.height(), area.bottom, paint)
            x += 8 * unit
        }
    }

    private fun level(canvas: Canvas) {
        stroke(R.color.ink_soft)
        var y = area.top + 4 * unit
        while (y < area.bottom) {
            canvas.drawLine(area.left, y, area.right, y, paint)
            y += 6 * unit
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
    }
}
