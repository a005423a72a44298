package app.untrained.screens.search

import android.content.Context
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.text.style.ForegroundColorSpan
import app.untrained.R
import app.untrained.core.TextRun

/** The runs as one text, with the hits highlighted. */
fun Context.marked(runs: List<TextRun>): CharSequence = SpannableStringBuilder().apply {
    for (run in runs) {
        val start = length
        append(run.text)
        if (!run.hit) continue
        setSpan(BackgroundColorSpan(getColor(R.color.highlight)), start, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
        setSpan(ForegroundColorSpan(getColor(R.color.ink)), start, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    }
}
