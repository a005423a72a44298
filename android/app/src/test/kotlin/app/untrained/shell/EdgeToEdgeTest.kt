package app.untrained.shell

import android.app.Activity
import android.graphics.Insets
import android.view.View
import android.view.WindowInsets
import app.untrained.PhoneTest
import app.untrained.R
import org.junit.Assert.assertEquals
import org.junit.Test

class EdgeToEdgeTest : PhoneTest() {

    private fun Activity.receive(bars: Insets) {
        val insets = WindowInsets.Builder().setInsets(WindowInsets.Type.systemBars(), bars).build()
        findViewById<View>(R.id.screen).dispatchApplyWindowInsets(insets)
    }

    @Test
    fun `the toolbar keeps clear of the status bar, the content of the navigation bar`() {
        val home = openHome()

        home.receive(Insets.of(0, 63, 0, 126))

        assertEquals(63, home.findViewById<View>(R.id.toolbar).paddingTop)
        assertEquals(126, home.findViewById<View>(R.id.scroll).paddingBottom)
    }

    @Test
    fun `a button at the bottom stands above the navigation bar`() {
        val step = openStep(AI_TRAINING).get()

        step.receive(Insets.of(0, 63, 0, 126))

        assertEquals(126, step.findViewById<View>(R.id.bottom).paddingBottom)
        assertEquals(0, step.findViewById<View>(R.id.scroll).paddingBottom)
    }

    @Test
    fun `on its side the screen keeps clear of a cut-out`() {
        val home = openHome()

        home.receive(Insets.of(80, 0, 40, 0))

        assertEquals(80, home.findViewById<View>(R.id.screen).paddingLeft)
        assertEquals(40, home.findViewById<View>(R.id.screen).paddingRight)
    }
}
