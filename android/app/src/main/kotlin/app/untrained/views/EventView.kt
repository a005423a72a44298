package app.untrained.views

import android.view.View
import android.widget.TextView
import app.untrained.R
import app.untrained.core.EventRow

/** Shows an event with its date and sources on a view of the layout `event`. */
fun View.drawEvent(event: EventRow) {
    findViewById<TextView>(R.id.event_date).text = event.date
    findViewById<TextView>(R.id.event_text).text = event.text
    findViewById<TextView>(R.id.event_sources).text = event.sources.joinToString("\n")
}
