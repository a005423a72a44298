package app.untrained.screens.licences

import android.app.Activity
import app.untrained.PhoneTest
import app.untrained.core.NotificationState
import app.untrained.screens.settings.SettingsActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric

class LicencesTest : PhoneTest() {

    private val title get() = core.settings().screen(NotificationState.ALLOWED).licences

    private fun open(): Activity = Robolectric.buildActivity(LicencesActivity::class.java).setup().get()

    @Test
    fun `Settings leads to the licences`() {
        val settings = Robolectric.buildActivity(SettingsActivity::class.java).setup().get()
        settings.tap(title)
        assertEquals(LicencesActivity::class.java.name, settings.sent()?.component?.className)
    }

    @Test
    fun `what is under a licence is there with its text, once unfolded`() {
        val screen = open()
        assertTrue(title in screen.words())
        assertTrue(screen.words().none { "JNA" in it })

        screen.tap("Apache-2.0")

        assertTrue(screen.words().any { "JNA" in it && "Kotlin standard library" in it })
        assertTrue(screen.words().any { "END OF TERMS AND CONDITIONS" in it })
    }
}
