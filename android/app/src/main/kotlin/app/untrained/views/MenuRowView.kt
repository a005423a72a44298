package app.untrained.views

import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import app.untrained.R
import app.untrained.core.MenuRow

/** Shows a row that leads to another screen on a view of the layout `menu_row`. */
fun View.showMenuRow(row: MenuRow, go: () -> Unit) {
    findViewById<TextView>(R.id.menu_label).text = row.label
    findViewById<TextView>(R.id.menu_detail).showText(row.detail)
    // Side by side, large text would run in narrow columns.
    findViewById<LinearLayout>(R.id.menu_words).orientation =
        if (resources.hasLargeText) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
    setOnClickListener { go() }
}
