package app.untrained.screens.licences

import android.view.ViewGroup
import android.widget.TextView
import app.untrained.R
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.ENGLISH
import app.untrained.views.FoldedSection
import app.untrained.views.add
import app.untrained.views.inLanguage

/** The licences of everything that ships, in the words of those who wrote them. */
class LicencesActivity : ScreenActivity(R.layout.licences) {

    override fun draw(core: Untrained) {
        showTitle(core.settings().screen(access.state()).licences)
        val list = findViewById<ViewGroup>(R.id.licences)
        // What is unfolded stays so when the screen comes back to the front.
        if (list.childCount > 0) return
        list.clipToOutline = true
        for (licence in licences()) {
            FoldedSection(list, licence.substringBefore('\n'), startsOpen = false, onFold = {}) {
                (add(R.layout.paragraph) as TextView).text = inLanguage(licence.substringAfter('\n').trim(), ENGLISH)
            }
        }
    }

    /** As the build wrote them: parted by a form feed, each with its name in the first line. */
    private fun licences(): List<String> =
        assets.open("licences.txt").reader().use { it.readText() }.split('\u000c')
}
