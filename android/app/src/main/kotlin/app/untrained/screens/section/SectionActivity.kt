package app.untrained.screens.section

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Command
import app.untrained.core.Group
import app.untrained.core.SectionScreen
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.PicksView
import app.untrained.views.showChoice
import app.untrained.views.showSwitches
import app.untrained.views.showText

/** The settings of one section, each with its switch. */
class SectionActivity : ScreenActivity(R.layout.section_screen) {

    private val picks by lazy { PicksView(findViewById(R.id.picks), ::perform) }

    private val group: Group
        get() = Group.valueOf(intent.getStringExtra(GROUP).orEmpty())

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        picks.restore(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        picks.save(outState)
    }

    override fun draw(core: Untrained) = draw(core.progress().section(group))

    override fun drawAfter(command: Command, core: Untrained) {
        draw(core.progress().sectionAfter(group, command))
        scrollToTop()
    }

    private fun draw(screen: SectionScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.account).showText(screen.account)
        findViewById<ViewGroup>(R.id.rows).showSwitches(screen.rows, ::perform)
        picks.show(screen.picks)
        findViewById<Button>(R.id.undo).showChoice(screen.undo, ::perform)
    }

    companion object {
        private const val GROUP = "group"

        /** The intent that opens the section [group]. */
        fun intent(context: Context, group: Group): Intent =
            Intent(context, SectionActivity::class.java).putExtra(GROUP, group.name)
    }
}
