package app.untrained.views

import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Path
import app.untrained.core.Section

/** Adds a section that is open from the start. */
fun ViewGroup.addSection(section: Section) {
    val view = add(R.layout.section)
    view.findViewById<TextView>(R.id.section_heading).text = section.heading
    view.findViewById<ViewGroup>(R.id.section_body).addSectionBody(section)
}

/** Adds a section's content: paragraphs, then the entries to tap in turn. */
fun ViewGroup.addSectionBody(section: Section) {
    for (paragraph in section.paragraphs) addParagraph(paragraph)
    section.path?.let(::addPath)
}

fun ViewGroup.addParagraph(words: String) {
    (add(R.layout.paragraph) as TextView).text = words
}

/** Adds the entries to tap in turn; a screen reader speaks them as one sentence. */
fun ViewGroup.addPath(path: Path) = (add(R.layout.path) as ViewGroup).run {
    contentDescription = path.spoken
    path.entries.forEachIndexed { index, entry ->
        val row = add(R.layout.path_entry)
        row.findViewById<TextView>(R.id.path_number).text = (index + 1).toString()
        row.findViewById<TextView>(R.id.path_label).text = inLanguage(entry, ENGLISH)
    }
}
