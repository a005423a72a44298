package app.untrained.screens.history

import android.graphics.Paint
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.ImageButton
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.HistoryFilter
import app.untrained.core.HistoryGroup
import app.untrained.core.HistoryRow
import app.untrained.core.HistoryScreen
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.FoldedSection
import app.untrained.views.add
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showMenuRow
import app.untrained.views.showText

/** What was recorded, newest first. Loads more as the end approaches. */
class HistoryActivity : ScreenActivity(R.layout.history) {

    /** The account whose marks are shown; null for all. */
    private var only: Long? = null

    /** How many pages are shown, so that a recreated screen shows as many. */
    private var pages = 1

    /** The first marks of the checks that the person unfolded. */
    private val unfolded = mutableSetOf<Long>()

    /** The mark before which the next page starts; null on the last page. */
    private var next: Long? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        only = savedInstanceState?.getLong(ONLY)?.takeIf { it != ALL }
        pages = savedInstanceState?.getInt(PAGES) ?: 1
        savedInstanceState?.getLongArray(UNFOLDED)?.let { unfolded.addAll(it.asList()) }
        super.onCreate(savedInstanceState)
        findViewById<Button>(R.id.more).setOnClickListener { more() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putLong(ONLY, only ?: ALL)
        outState.putInt(PAGES, pages)
        outState.putLongArray(UNFOLDED, unfolded.toLongArray())
    }

    override fun draw(core: Untrained) {
        val first = core.progress().history(only, null)
        showTitle(first.title)
        findViewById<TextView>(R.id.intro).showText(first.intro)
        findViewById<View>(R.id.filters_scroll).showIf(first.filters.isNotEmpty())
        findViewById<ViewGroup>(R.id.filters).showAll(first.filters, R.layout.history_filter, ::drawFilter)
        findViewById<TextView>(R.id.more).text = first.more
        findViewById<View>(R.id.timeline).showMenuRow(first.timeline) { go(first.timeline.destination) }
        findViewById<ViewGroup>(R.id.rows).apply {
            removeAllViews()
            clipToOutline = true
            showIf(first.groups.isNotEmpty())
        }
        append(first)
        var shown = 1
        while (shown < pages && next != null) {
            append(core.progress().history(only, next))
            shown++
        }
        pages = shown
    }

    override fun nearEnd() = more()

    private fun more() {
        if (next == null) return
        attempt { core ->
            append(core.progress().history(only, next))
            pages++
        }
    }

    private fun append(page: HistoryScreen) {
        page.groups.forEach { findViewById<ViewGroup>(R.id.rows).addGroup(it) }
        next = page.next
        findViewById<View>(R.id.more).showIf(next != null)
    }

    /** A single mark, or a row from which the marks of a check unfold. */
    private fun ViewGroup.addGroup(group: HistoryGroup) {
        val heading = group.heading ?: return addMarks(group.rows)
        val key = group.rows.first().markId
        FoldedSection(
            this,
            heading,
            startsOpen = key in unfolded,
            onFold = { if (it) unfolded.add(key) else unfolded.remove(key) },
        ) {
            // The rows extend from edge to edge, like those outside.
            setPadding(0, 0, 0, 0)
            addMarks(group.rows)
        }
    }

    private fun ViewGroup.addMarks(rows: List<HistoryRow>) = rows.forEach { drawMark(it, add(R.layout.history_row)) }

    private fun drawFilter(filter: HistoryFilter, view: View) {
        (view as RadioButton).apply {
            text = filter.label
            isChecked = filter.chosen
            setOnClickListener {
                only = filter.accountId
                pages = 1
                redraw()
            }
        }
    }

    private fun drawMark(row: HistoryRow, view: View) {
        view.findViewById<TextView>(R.id.row_said).apply {
            text = row.said
            if (row.undone) paintFlags = paintFlags or Paint.STRIKE_THRU_TEXT_FLAG
        }
        view.findViewById<TextView>(R.id.row_title).text = row.title
        view.findViewById<TextView>(R.id.row_detail).text = row.detail
        view.findViewById<ImageButton>(R.id.row_share).apply {
            contentDescription = row.shareSpoken
            tooltipText = row.share
            setOnClickListener { perform(Action.ShareReceipt(row.markId)) }
        }
    }

    private companion object {
        const val ONLY = "only"
        const val PAGES = "pages"
        const val UNFOLDED = "unfolded"
        const val ALL = -1L
    }
}
