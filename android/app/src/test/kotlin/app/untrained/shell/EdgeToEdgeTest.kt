package app.untrained.shell

import android.app.Activity
import android.graphics.Rect
import android.view.View
import android.view.WindowInsets
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.experimental.categories.Category

@Category(EveryAndroid::class)
class EdgeToEdgeTest : PhoneTest() {

    private fun Activity.receive(bars: Rect) {
        // The constructor that every Android has; the builder came with Android 10.
        findViewById<View>(R.id.screen).dispatchApplyWindowInsets(WindowInsets(bars))
    }

    @Test
    fun `the toolbar keeps clear of the status bar, the content of the navigation bar`() {
        val home = openHome()

        home.receive(Rect(0, 63, 0, 126))

        assertEquals(63, home.findViewById<View>(R.id.toolbar).paddingTop)
        assertEquals(126, home.findViewById<View>(R.id.scroll).paddingBottom)
    }

    @Test
    fun `a button at the bottom stands above the navigation bar`() {
        val step = openStep(AI_TRAINING).get()

        step.receive(Rect(0, 63, 0, 126))

        assertEquals(126, step.findViewById<View>(R.id.bottom).paddingBottom)
        assertEquals(0, step.findViewById<View>(R.id.scroll).paddingBottom)
    }

    @Test
    fun `on its side the screen keeps clear of a cut-out`() {
        val home = openHome()

        home.receive(Rect(80, 0, 40, 0))

        assertEquals(80, home.findViewById<View>(R.id.screen).paddingLeft)
        assertEquals(40, home.findViewById<View>(R.id.screen).paddingRight)
    }
}
