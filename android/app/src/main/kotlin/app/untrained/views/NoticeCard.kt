package app.untrained.views

import android.view.View
import android.widget.ImageView
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Notice

/** Shows a notice on a view of the layout `home_notice`, with its button if it has one. */
fun View.showNotice(notice: Notice, perform: (Action) -> Unit) {
    val action = notice.action
    findViewById<TextView>(R.id.notice_text).text = notice.text
    findViewById<ImageView>(R.id.notice_icon)
        .setImageResource(if (action == null) R.drawable.ic_info else R.drawable.ic_bell)
    findViewById<TextView>(R.id.notice_button).apply {
        text = notice.button
        showIf(action != null)
        if (action != null) setOnClickListener { perform(action) }
    }
}
