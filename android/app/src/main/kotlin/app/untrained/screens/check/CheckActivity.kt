package app.untrained.screens.check

import android.os.Bundle
import android.widget.TextView
import app.untrained.R
import app.untrained.core.CheckScreen
import app.untrained.core.Command
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.CardView
import app.untrained.views.showText

/** The quarterly check, one card at a time. */
class CheckActivity : ScreenActivity(R.layout.check) {

    private val card by lazy { CardView(findViewById(R.id.card), ::perform) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        card.restore(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        card.save(outState)
    }

    override fun draw(core: Untrained) = draw(core.check().screen())

    override fun drawAfter(command: Command, core: Untrained) {
        draw(core.check().after(command))
        scrollToTop()
    }

    private fun draw(screen: CheckScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.progress).showText(screen.progress)
        card.show(screen.card)
    }
}
