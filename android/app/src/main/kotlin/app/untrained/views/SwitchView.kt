package app.untrained.views

import android.animation.ValueAnimator
import android.content.Context
import android.graphics.Canvas
import android.graphics.DashPathEffect
import android.graphics.Paint
import android.graphics.Path
import android.graphics.RectF
import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.R as ANDROID_11
import android.util.AttributeSet
import android.view.HapticFeedbackConstants
import android.view.View
import app.untrained.R
import app.untrained.core.Knob
import app.untrained.core.SwitchMark
import app.untrained.core.Tone

/**
 * A switch as last seen, in the size of its layout. The knob's position and the outline carry the
 * meaning; colour only supports it. It runs from start to end, so it is mirrored in right-to-left
 * layouts.
 */
class SwitchView(context: Context, attributes: AttributeSet?) : View(context, attributes) {

    private var mark: SwitchMark? = null

    /** The drawn position of the knob: 0 is off, 1 is on. */
    private var position = 0f
    private var slide: ValueAnimator? = null

    private val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        strokeCap = Paint.Cap.ROUND
        strokeJoin = Paint.Join.ROUND
    }
    private val track = RectF()
    private val shape = Path()

    /** Shows [mark]; if it [slides], the knob moves there from the other end, once. */
    fun show(mark: SwitchMark, slides: Boolean = false) {
        this.mark = mark
        slide?.cancel()
        position = if (mark.knob == Knob.ON) 1f else 0f
        if (slides) slideTo(position)
        invalidate()
    }

    private fun slideTo(end: Float) {
        performHapticFeedback(
            if (SDK_INT >= ANDROID_11) HapticFeedbackConstants.CONFIRM else HapticFeedbackConstants.CLOCK_TICK,
        )
        if (!ValueAnimator.areAnimatorsEnabled()) return
        slide = ValueAnimator.ofFloat(1 - end, end).apply {
            duration = SLIDE_MS
            addUpdateListener {
                position = it.animatedValue as Float
                invalidate()
            }
            start()
        }
    }

    override fun onDetachedFromWindow() {
        super.onDetachedFromWindow()
        slide?.end()
    }

    override fun onDraw(canvas: Canvas) {
        val mark = mark ?: return
        val tall = height.toFloat()
        val stroke = tall * STROKE
        track.set(stroke / 2, stroke / 2, width - stroke / 2, tall - stroke / 2)
        if (layoutDirection == LAYOUT_DIRECTION_RTL) {
            canvas.save()
            canvas.scale(-1f, 1f, width / 2f, tall / 2)
        }
        when (mark.knob) {
            Knob.OFF, Knob.ON -> {
                drawTrack(canvas, mark.tone, stroke)
                drawKnob(canvas, mark.tone)
            }
            Knob.LOOKED -> {
                drawTrack(canvas, mark.tone, stroke)
                drawTick(canvas, mark.tone, stroke)
            }
            Knob.UNKNOWN -> drawDashes(canvas, mark.tone, stroke)
            Knob.MISSING -> {
                drawDashes(canvas, mark.tone, stroke)
                drawMagnifier(canvas, mark.tone, stroke)
            }
        }
        if (layoutDirection == LAYOUT_DIRECTION_RTL) canvas.restore()
    }

    private fun drawTrack(canvas: Canvas, tone: Tone, stroke: Float) {
        paint.style = Paint.Style.FILL
        paint.color = context.getColor(tone.ground)
        canvas.drawRoundRect(track, track.height() / 2, track.height() / 2, paint)
        outline(tone, stroke)
        canvas.drawRoundRect(track, track.height() / 2, track.height() / 2, paint)
    }

    private fun drawKnob(canvas: Canvas, tone: Tone) {
        val radius = height * KNOB
        val first = track.left + track.height() / 2
        val last = track.right - track.height() / 2
        paint.style = Paint.Style.FILL
        paint.color = context.getColor(tone.ink)
        canvas.drawCircle(first + (last - first) * position, track.centerY(), radius, paint)
    }

    /** A tick is not mirrored: it is drawn from left to right in every script. */
    private fun drawTick(canvas: Canvas, tone: Tone, stroke: Float) {
        val unit = height * GLYPH
        val across = if (layoutDirection == LAYOUT_DIRECTION_RTL) -unit else unit
        val x = track.centerX()
        val y = track.centerY()
        outline(tone, stroke * 1.25f)
        shape.rewind()
        shape.moveTo(x - across, y)
        shape.lineTo(x - across * 0.25f, y + unit * 0.7f)
        shape.lineTo(x + across, y - unit * 0.7f)
        canvas.drawPath(shape, paint)
    }

    private fun drawMagnifier(canvas: Canvas, tone: Tone, stroke: Float) {
        val unit = height * GLYPH
        val x = track.centerX() - unit * 0.2f
        val y = track.centerY() - unit * 0.2f
        outline(tone, stroke)
        canvas.drawCircle(x, y, unit * 0.65f, paint)
        canvas.drawLine(x + unit * 0.46f, y + unit * 0.46f, x + unit * 1.15f, y + unit * 1.15f, paint)
    }

    private fun drawDashes(canvas: Canvas, tone: Tone, stroke: Float) {
        outline(tone, stroke)
        // A whole number of dashes, so that the outline closes seamlessly.
        val around = 2 * (track.width() - track.height()) + Math.PI.toFloat() * track.height()
        val count = Math.round(around / (stroke * DASHES))
        val step = around / count
        paint.strokeCap = Paint.Cap.BUTT
        paint.pathEffect = DashPathEffect(floatArrayOf(step * 0.55f, step * 0.45f), 0f)
        canvas.drawRoundRect(track, track.height() / 2, track.height() / 2, paint)
        paint.strokeCap = Paint.Cap.ROUND
        paint.pathEffect = null
    }

    private fun outline(tone: Tone, stroke: Float) {
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = stroke
        paint.color = context.getColor(tone.ink)
    }

    private val Tone.ink: Int
        get() = when (this) {
            Tone.CALM -> R.color.accent
            Tone.NEEDS_YOU -> R.color.attention
            Tone.QUIET -> R.color.ink_soft
        }

    private val Tone.ground: Int
        get() = when (this) {
            Tone.CALM -> R.color.accent_soft
            Tone.NEEDS_YOU -> R.color.notice
            Tone.QUIET -> R.color.surface
        }

    private companion object {
        const val SLIDE_MS = 250L

        /** Relative to the height. */
        const val STROKE = 0.075f
        const val KNOB = 0.3f
        const val GLYPH = 0.28f

        /** The length of a dash with its gap, in stroke widths. */
        const val DASHES = 4f
    }
}
