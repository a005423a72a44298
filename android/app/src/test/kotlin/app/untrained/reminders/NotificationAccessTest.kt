package app.untrained.reminders

import android.Manifest.permission.POST_NOTIFICATIONS
import android.provider.Settings
import app.untrained.core.NotificationState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/**
 * Permission revoked and granted again, channel blocked and unblocked: nothing is lost, nothing
 * comes twice.
 */
class NotificationAccessTest : RemindedPhoneTest() {

    @Test
    @Config(maxSdk = 32)
    fun `before Android 13 there is nothing to ask for`() {
        assertEquals(NotificationState.ALLOWED, NotificationAccess(app).state())

        val home = openHome()
        NotificationAccess(app).ask(home)

        assertNull(shadowOf(home).lastRequestedPermission)
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, home.sent()?.action)
    }

    @Test
    @Config(maxSdk = 30)
    fun `before Android 12 no app is put to sleep`() {
        maySleep(true)

        assertEquals(NotificationState.ALLOWED, NotificationAccess(app).state())
    }

    @Test
    @Config(minSdk = 33)
    fun `from Android 13 on the person is asked once`() {
        assertEquals(NotificationState.NOT_ASKED, NotificationAccess(app).state())

        val home = openHome()
        NotificationAccess(app).ask(home)

        assertEquals(listOf(POST_NOTIFICATIONS), shadowOf(home).lastRequestedPermission.requestedPermissions.toList())
        assertNotEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, home.sent()?.action)
    }

    @Test
    fun `a blocked channel is told from a refused permission`() {
        settled()
        assertEquals(NotificationState.ALLOWED, NotificationAccess(app).state())

        blockChannel(true)
        assertEquals(NotificationState.CHANNEL_BLOCKED, NotificationAccess(app).state())
        assertNotNull(ReminderChannels(app).blocked())

        shadowOf(notifications).setNotificationsEnabled(false)
        assertEquals(NotificationState.DENIED, NotificationAccess(app).state())
    }

    @Test
    fun `while permission is refused the alarm stays, and the app still offers the review`() {
        settled()
        refuse()

        until("2026-11-24T12:00")

        assertTrue(posted().isEmpty())
        assertTrue(isDue())
        assertEquals("2027-02-24T09:00", alarmAt())
    }

    @Test
    fun `what could not be shown comes when permission is given back, once`() {
        settled()
        refuse()
        until("2026-11-24T12:00")

        permit()
        assertEquals(1, posted().size)

        swipeAway()
        refuse()
        permit()
        reboot()
        assertTrue(posted().isEmpty())
    }

    @Test
    @Config(minSdk = 33)
    fun `a phone that does not tell of it shows it at the next occasion`() {
        settled(allowed = false)
        until("2026-11-24T12:00")
        assertTrue(posted().isEmpty())

        allowNotifications()
        reboot()

        assertEquals(1, posted().size)
    }

    @Test
    fun `what Home has offered meanwhile needs no notification any more`() {
        settled()
        refuse()
        until("2026-11-24T12:00")
        openHome()
        assertTrue(isDue())
        leaveApp()

        permit()
        reboot()

        assertTrue(posted().isEmpty())
        until("2027-02-24T09:00")
        assertEquals("the next one does", 1, posted().size)
    }

    @Test
    fun `several that could not be shown come as one`() {
        settled()
        refuse()
        until("2027-09-01T12:00")

        permit()

        assertEquals(1, posted().size)
        assertEquals("2027-11-24T09:00", alarmAt())
    }

    @Test
    fun `permission that comes and goes between two reviews brings nothing`() {
        settled()
        refuse()
        permit()

        assertTrue(posted().isEmpty())
        assertEquals("2026-11-24T09:00", alarmAt())
    }

    @Test
    fun `what a blocked channel kept back comes when it is unblocked, once`() {
        settled()
        blockChannel(true)
        until("2026-11-24T12:00")
        assertTrue(posted().isEmpty())

        blockChannel(false)
        assertEquals(1, posted().size)

        swipeAway()
        blockChannel(true)
        blockChannel(false)
        assertTrue(posted().isEmpty())
    }

    @Test
    fun `a new name does not unblock a blocked channel`() {
        settled()
        blockChannel(true)

        speak("de")
        reboot()

        assertNotNull(ReminderChannels(app).blocked())
        blockChannel(false)
        assertNull(ReminderChannels(app).blocked())
    }
}
