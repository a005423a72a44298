package app.untrained.screens.step

import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Fallback
import app.untrained.core.FallbackButton
import app.untrained.core.NotFoundHelp
import app.untrained.views.add
import app.untrained.views.addButton
import app.untrained.views.addParagraph
import app.untrained.views.addPath
import app.untrained.views.leadsOut

/** Adds what helps where a setting is not to be found, in order. */
fun ViewGroup.addNotFoundHelp(help: NotFoundHelp, onLeave: (Fallback) -> Unit) {
    for (paragraph in help.paragraphs) addParagraph(paragraph)
    help.hub?.let { addFallback(it, onLeave) }
    if (help.path.isNotEmpty()) {
        (add(R.layout.subheading) as TextView).text = help.pathHeading
        addPath(help.path, help.pathSpoken)
    }
    help.form?.let { addFallback(it, onLeave) }
}

private fun ViewGroup.addFallback(button: FallbackButton, onLeave: (Fallback) -> Unit) {
    addButton(R.layout.fallback, button.label) { onLeave(button.fallback) }.leadsOut()
    (add(R.layout.note) as TextView).text = button.evidence
}
