package app.untrained.screens.home

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Destination
import app.untrained.core.HomeScreen
import app.untrained.core.MenuRow
import app.untrained.core.Notice
import app.untrained.views.CardView
import app.untrained.views.hasLargeText
import app.untrained.views.showAll
import app.untrained.views.showMenuRow
import app.untrained.views.showNotice
import app.untrained.views.showText

/** Draws Home on a view of the layout `home`. */
class HomeView(
    private val root: View,
    private val perform: (Action) -> Unit,
    private val go: (Destination) -> Unit,
) {
    private val card = CardView(root.findViewById(R.id.card), perform)

    init {
        root.findViewById<View>(R.id.account).setOnClickListener { go(Destination.Accounts) }
    }

    fun show(screen: HomeScreen) {
        root.findViewById<TextView>(R.id.account).showText(screen.account)
        root.findViewById<ViewGroup>(R.id.notices).showAll(screen.notices, R.layout.home_notice, ::draw)
        card.show(screen.card)
        drawRows(screen.rows)
        root.findViewById<TextView>(R.id.translation).showText(screen.translation)
        root.findViewById<TextView>(R.id.footer).text = screen.footer
    }

    private fun draw(notice: Notice, card: View) = card.showNotice(notice, perform)

    /** Rows without a detail are short, so two share a line, unless text is large. */
    private fun drawRows(rows: List<MenuRow>) {
        val (short, long) = rows.partition { it.detail == null && !root.resources.hasLargeText }
        root.findViewById<ViewGroup>(R.id.rows).apply {
            clipToOutline = true
            val lines = long.map(::listOf) + short.chunked(2)
            showAll(lines, R.layout.home_line, ::drawLine)
        }
    }

    private fun drawLine(rows: List<MenuRow>, line: View) =
        (line as ViewGroup).showAll(rows, R.layout.menu_row) { row, view ->
            view.showMenuRow(row) { go(row.destination) }
        }
}
