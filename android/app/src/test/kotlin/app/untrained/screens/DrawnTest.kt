package app.untrained.screens

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.views.SwitchView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.RuntimeEnvironment

/** The screens of the main job, drawn by each Android in the app's own colours. */
@Category(EveryAndroid::class)
class DrawnTest : PhoneTest() {

    private fun Activity.drawn(): Bitmap {
        val screen = window.decorView
        return Bitmap.createBitmap(screen.width, screen.height, Bitmap.Config.ARGB_8888).also { screen.draw(Canvas(it)) }
    }

    private fun assertDrawn(screen: Activity, vararg colors: Int) {
        val picture = screen.drawn()
        val pixels = IntArray(picture.width * picture.height)
        picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
        val found = pixels.toHashSet()
        for (color in colors) {
            val name = screen.resources.getResourceEntryName(color)
            assertTrue("$name is on ${screen.title}", screen.getColor(color) in found)
        }
    }

    @Test
    fun `Home, a step and the check are drawn, by day and by night`() {
        for (night in listOf("+notnight", "+night")) {
            RuntimeEnvironment.setQualifiers(night)
            assertDrawn(openHome(), R.color.background, R.color.surface, R.color.ink, R.color.action)
            assertDrawn(openStep(AI_TRAINING).get(), R.color.background, R.color.surface, R.color.ink, R.color.action)
        }
        settle(AI_TRAINING)
        pass(QUARTER)
        for (night in listOf("+notnight", "+night")) {
            RuntimeEnvironment.setQualifiers(night)
            assertDrawn(openHome(), R.color.background, R.color.ink, R.color.action)
            assertDrawn(openCheck(), R.color.background, R.color.surface, R.color.ink)
        }
    }

    @Test
    fun `the switch is green where it is off`() {
        settle(AI_TRAINING)
        allowNotifications()
        val home = openHome()
        val switch = home.findViewById<View>(R.id.card).findViewById<SwitchView>(R.id.card_mark)
        assertEquals(View.VISIBLE, switch.visibility)
        assertDrawn(home, R.color.accent, R.color.accent_soft)
    }
}
