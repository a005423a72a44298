package app.untrained.views

import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Absent
import app.untrained.core.Detour
import app.untrained.core.DetourButton

/** Fills a section's body with what helps where a setting is not to be found, in order. */
fun ViewGroup.fill(absent: Absent, onLeave: (Detour) -> Unit) {
    for (paragraph in absent.paragraphs) addParagraph(paragraph)
    absent.hub?.let { addDetour(it, onLeave) }
    if (absent.path.isNotEmpty()) {
        (add(R.layout.subheading) as TextView).text = absent.pathHeading
        addPath(absent.path, absent.pathSpoken)
    }
    absent.form?.let { addDetour(it, onLeave) }
}

private fun ViewGroup.addDetour(button: DetourButton, onLeave: (Detour) -> Unit) {
    addButton(R.layout.detour, button.label) { onLeave(button.detour) }.leadsOut()
    (add(R.layout.note) as TextView).text = button.evidence
}
