package app.untrained.reminders

import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.provider.Settings
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.NotificationState
import app.untrained.screens.settings.SettingsActivity
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** Android stops an app that was not used for 90 days, and takes back what it was permitted. */
@Config(minSdk = 31)
class SleepTest : RemindedPhoneTest() {

    @Before
    fun asPhonesAre() = maySleep(true)

    @Test
    @Config(minSdk = 33)
    fun `where notifications get through, the phone is asked whether it may put the app to sleep`() {
        assertEquals(NotificationState.NOT_ASKED, NotificationAccess(app).state())
        settled()
        assertEquals(NotificationState.MAY_SLEEP, NotificationAccess(app).state())
        maySleep(false)
        assertEquals(NotificationState.ALLOWED, NotificationAccess(app).state())
    }

    @Test
    fun `Home and Settings lead to the app's page in the system's settings`() {
        settled()
        for (screen in listOf(openHome(), openSettings())) {
            screen.tap(openAppSettings())
            val page = screen.sent()!!
            assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, page.action)
            assertEquals("package:app.untrained", page.dataString)
        }
    }

    @Test
    fun `a phone without that page opens its settings`() {
        settled()
        val home = openHome()
        refuseUnknownIntents()
        settingsAnswerTo(Settings.ACTION_SETTINGS)
        home.tap(openAppSettings())
        assertEquals(Settings.ACTION_SETTINGS, home.sent()?.action)
    }

    @Test
    fun `half a year says so where it is chosen`() {
        settled()
        val settings = openSettings()
        assertFalse(settings.sees(R.id.interval_note))
        settings.tap(core.settings().screen(NotificationState.MAY_SLEEP).reviews.schedule!!.intervals[2].label)
        assertTrue(settings.sees(R.id.interval_note))
    }

    @Test
    fun `what was lost is said on the next opening, and the check waits`() {
        settled()
        openHome()
        leaveApp()
        goesBy(Duration.ofDays(90))

        putToSleep()
        goesBy(Duration.ofDays(30))
        assertTrue("nothing comes", posted().isEmpty())

        val home = openHome()
        assertTrue(isDue())
        val notice = home().notices.single()
        assertTrue(notice.text in home.words())
        assertEquals("2027-02-24T09:00", alarmAt())

        permit()
        leaveApp()
        goesBy(Duration.ofDays(65))
        assertEquals("the next one comes", 1, posted().size)
    }

    private fun settingsAnswerTo(action: String) {
        val page = ComponentName("com.android.settings", "com.android.settings.Settings")
        val filter = IntentFilter(action).apply { addCategory(Intent.CATEGORY_DEFAULT) }
        shadowOf(app.packageManager).addActivityIfNotPresent(page)
        shadowOf(app.packageManager).addIntentFilterForActivity(page, filter)
    }

    private fun openSettings() = Robolectric.buildActivity(SettingsActivity::class.java).setup().get()

    private fun openAppSettings(): String = core.progress().home(NotificationState.MAY_SLEEP).card.buttons
        .first { it.action == Action.OpenAppSettings }.label
}
