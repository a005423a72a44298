package app.untrained.shell

import android.view.KeyEvent
import android.window.WindowOnBackInvokedDispatcher
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.annotation.Config

/** Back is the system's own on every screen, so that from Android 13 on its gesture shows where it leads. */
@Category(EveryAndroid::class)
class BackTest : PhoneTest() {

    @Test
    @Config(maxSdk = 32)
    fun `the key leaves a screen`() {
        val step = openStep(AI_TRAINING).get()
        assertFalse(step.isFinishing)

        step.window.decorView.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_BACK))
        step.window.decorView.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_BACK))

        assertTrue(step.isFinishing)
    }

    @Test
    @Config(minSdk = 33)
    fun `the gesture meets no callback but the system's`() {
        for (screen in listOf(openHome(), openStep(AI_TRAINING).get(), openCheck())) {
            val dispatcher = screen.window.decorView.viewRootImpl.onBackInvokedDispatcher as WindowOnBackInvokedDispatcher
            val callback = dispatcher.topCallback
            assertNotNull("the app takes part", callback)
            assertTrue("$callback", callback!!.javaClass.name.startsWith("android."))
        }
    }
}
