package app.untrained.screens.guide

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Agreement
import app.untrained.core.UseRow
import app.untrained.core.UseTable
import app.untrained.views.add
import app.untrained.views.hasLargeText
import app.untrained.views.showText

/** Adds the table of uses. Large text leaves no room for four columns, so it is shown as sentences. */
fun ViewGroup.addUseTable(table: UseTable) {
    val rows = add(R.layout.use_table) as ViewGroup
    val inSentences = resources.hasLargeText
    if (!inSentences) rows.addHead(table)
    for (row in table.rows) {
        rows.add(R.layout.use_row).apply {
            contentDescription = row.spoken
            if (inSentences) showCells(row.spoken, "", "", "") else showCells(row)
        }
    }
}

private fun ViewGroup.addHead(table: UseTable) {
    add(R.layout.use_row).apply {
        showCells(table.data, table.article, table.linkedin, table.agreement)
        // Redundant for screen readers: each row names its cells.
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        isFocusable = false
        for (id in CELLS) findViewById<TextView>(id).setTextAppearance(R.style.TableHead)
    }
}

private fun View.showCells(row: UseRow) {
    showCells(row.data, row.article, row.linkedin, row.agreementLine)
    val colour = when (row.agreement) {
        Agreement.DIFFER -> R.color.attention
        Agreement.SAME -> R.color.accent
        Agreement.NO_SOURCE, Agreement.ONLY_LINKEDIN -> R.color.ink_soft
    }
    findViewById<TextView>(R.id.use_agreement).setTextColor(context.getColor(colour))
}

private fun View.showCells(vararg cells: String) =
    CELLS.zip(cells).forEach { (id, words) -> findViewById<TextView>(id).showText(words) }

private val CELLS = listOf(R.id.use_data, R.id.use_article, R.id.use_linkedin, R.id.use_agreement)
