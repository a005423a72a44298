package app.untrained.screens.step

import android.view.ViewGroup
import app.untrained.core.Action
import app.untrained.core.NotFoundHelp
import app.untrained.R
import app.untrained.views.add
import app.untrained.views.addParagraph
import app.untrained.views.addPath
import app.untrained.views.showChoices

/** Adds the help for a setting that cannot be found, in the order to try it. */
fun ViewGroup.addNotFoundHelp(help: NotFoundHelp, perform: (Action) -> Unit) {
    for (paragraph in help.paragraphs) addParagraph(paragraph)
    help.path?.let(::addPath)
    (add(R.layout.choices) as ViewGroup).showChoices(help.ways, perform)
}
