package app.untrained.views

import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.core.NotFoundHelp
import app.untrained.core.Fallback
import app.untrained.core.FallbackButton

/** Fills a section's body with what helps where a setting is not to be found, in order. */
fun ViewGroup.fill(notFoundHelp: NotFoundHelp, onLeave: (Fallback) -> Unit) {
    for (paragraph in notFoundHelp.paragraphs) addParagraph(paragraph)
    notFoundHelp.hub?.let { addDetour(it, onLeave) }
    if (notFoundHelp.path.isNotEmpty()) {
        (add(R.layout.subheading) as TextView).text = notFoundHelp.pathHeading
        addPath(notFoundHelp.path, notFoundHelp.pathSpoken)
    }
    notFoundHelp.form?.let { addDetour(it, onLeave) }
}

private fun ViewGroup.addDetour(button: FallbackButton, onLeave: (Fallback) -> Unit) {
    addButton(R.layout.fallback, button.label) { onLeave(button.fallback) }.leadsOut()
    (add(R.layout.note) as TextView).text = button.evidence
}
