package app.untrained.screens.home

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Typeface
import android.util.AttributeSet
import android.view.View
import app.untrained.R
import kotlin.math.min
import kotlin.math.roundToInt

/** How far you are: a ring that fills clockwise from the top, with a few words inside. */
class ProgressRing(context: Context, attributes: AttributeSet?) : View(context, attributes) {

    private var share = 0f
    private var words = ""

    private val track = stroke(R.color.ring_track)
    private val arc = stroke(R.color.accent).apply { strokeCap = Paint.Cap.ROUND }
    private val text = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        color = context.getColor(R.color.ink)
        typeface = Typeface.create("sans-serif-medium", Typeface.NORMAL)
        textAlign = Paint.Align.CENTER
    }

    fun show(done: Int, total: Int, words: String) {
        share = if (total > 0) done.toFloat() / total else 0f
        this.words = words
        invalidate()
    }

    /** The ring grows with the text inside it. */
    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val scale = resources.configuration.fontScale.coerceIn(1f, LARGEST_SCALE)
        val size = (resources.getDimension(R.dimen.ring) * scale).roundToInt()
        setMeasuredDimension(resolveSize(size, widthMeasureSpec), resolveSize(size, heightMeasureSpec))
    }

    override fun onDraw(canvas: Canvas) {
        val size = min(width, height).toFloat()
        val thickness = size / 11
        val x = width / 2f
        val y = height / 2f
        val radius = (size - thickness) / 2
        track.strokeWidth = thickness
        arc.strokeWidth = thickness
        canvas.drawCircle(x, y, radius, track)
        if (share > 0) {
            canvas.drawArc(x - radius, y - radius, x + radius, y + radius, -90f, 360 * share, false, arc)
        }
        text.textSize = size / 5
        val room = (radius - thickness) * 2 * ROOM_ACROSS
        val wide = text.measureText(words)
        if (wide > room) text.textSize *= room / wide
        canvas.drawText(words, x, y - (text.ascent() + text.descent()) / 2, text)
    }

    private fun stroke(color: Int) = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        style = Paint.Style.STROKE
        this.color = context.getColor(color)
    }

    private companion object {
        /** How much of the inner width a line of text may take. */
        const val ROOM_ACROSS = 0.9f
        const val LARGEST_SCALE = 1.75f
    }
}
