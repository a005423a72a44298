package app.untrained.screens.settings

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Activity
import android.app.AlertDialog
import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.content.DialogInterface.BUTTON_POSITIVE
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Looper
import android.provider.Settings
import android.view.ViewGroup
import android.widget.RadioButton
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.CalendarOffer
import app.untrained.core.NotificationState
import app.untrained.core.FileToSave
import app.untrained.core.ScheduleSettings
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.OutputStream
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowDialog

@Category(EveryAndroid::class)
class SettingsTest : PhoneTest() {

    private fun openSettings(): ActivityController<SettingsActivity> =
        Robolectric.buildActivity(SettingsActivity::class.java).setup()

    private fun schedule(): ScheduleSettings =
        core.settings().screen(NotificationState.ALLOWED).reviews.schedule!!

    private fun Activity.intervals(): List<RadioButton> =
        findViewById<ViewGroup>(R.id.intervals).let { group ->
            (0 until group.childCount).map { group.getChildAt(it) as RadioButton }
        }

    private fun AlertDialog.confirm() {
        getButton(BUTTON_POSITIVE).performClick()
        // The dialog notifies its listener through a message.
        shadowOf(Looper.getMainLooper()).idle()
    }

    @Test
    fun `before a step is done there is nothing to set, and the screen says so`() {
        val screen = openSettings().get()

        assertEquals(core.settings().screen(NotificationState.ALLOWED).reviews.summary, screen.textOf(R.id.reviews_summary))
        assertFalse(screen.sees(R.id.schedule))
        assertFalse(screen.sees(R.id.calendar_button))
    }

    @Test
    fun `the screen shows the pattern and the next dates`() {
        settle(AI_TRAINING)

        val words = openSettings().get().words()

        val expected = schedule().next + schedule().intervals.map { it.label } +
            listOf(schedule().date.value, schedule().time.value)
        assertEquals(emptyList<String>(), expected - words.toSet())
    }

    @Test
    fun `another interval moves the next dates and the alarm`() {
        settle(AI_TRAINING)
        val screen = openSettings().get()
        val monthly = schedule().intervals.first { it.months == 1u }.label

        screen.tap(monthly)

        assertEquals(listOf(monthly), screen.intervals().filter { it.isChecked }.map { it.text.toString() })
        assertEquals(berlin("2026-09-24T09:00"), alarms().single().triggerAtMs)
    }

    @Test
    fun `the day is chosen with the system's picker`() {
        settle(AI_TRAINING)
        val screen = openSettings().get()

        screen.tap(schedule().date.label)
        val picker = ShadowDialog.getLatestDialog() as DatePickerDialog
        picker.updateDate(2026, 7, 31)
        picker.confirm()

        assertEquals(berlin("2026-08-31T09:00"), alarms().single().triggerAtMs)
        assertTrue(schedule().date.value in screen.words())
    }

    @Test
    fun `the time of day is chosen with the system's picker`() {
        settle(AI_TRAINING)
        val screen = openSettings().get()

        screen.tap(schedule().time.label)
        val picker = ShadowDialog.getLatestDialog() as TimePickerDialog
        picker.updateTime(18, 45)
        picker.confirm()

        assertEquals(berlin("2026-11-24T18:45"), alarms().single().triggerAtMs)
    }

    @Test
    fun `a picker that was left changes nothing`() {
        settle(AI_TRAINING)
        val before = schedule()
        val screen = openSettings().get()

        screen.tap(schedule().date.label)
        (ShadowDialog.getLatestDialog() as DatePickerDialog).apply { updateDate(2030, 0, 1) }.cancel()

        assertEquals(before, schedule())
    }

    @Test
    fun `a date that no schedule takes is refused in words`() {
        settle(AI_TRAINING)
        val before = schedule()
        val screen = openSettings().get()

        screen.tap(schedule().date.label)
        (ShadowDialog.getLatestDialog() as DatePickerDialog).apply { updateDate(1901, 0, 1) }.confirm()

        assertTrue(screen.sees(R.id.message))
        assertFalse(screen.sees(R.id.message_retry))
        assertEquals(before, schedule())
    }

    @Test
    fun `an open picker survives turning the phone, as it was`() {
        settle(AI_TRAINING)
        val screen = openSettings()
        screen.get().tap(schedule().date.label)
        (ShadowDialog.getLatestDialog() as DatePickerDialog).updateDate(2026, 7, 31)

        screen.recreate()

        val picker = ShadowDialog.getLatestDialog() as DatePickerDialog
        assertTrue(picker.isShowing)
        picker.confirm()
        assertEquals(31u, schedule().start.day)
    }

    @Test
    fun `pausing takes the alarm away, resuming brings it back`() {
        settle(AI_TRAINING)
        val screen = openSettings().get()

        screen.tap(schedule().pause.label)
        assertTrue(alarms().isEmpty())

        screen.tap(schedule().pause.label)
        assertEquals(berlin("2026-11-24T09:00"), alarms().single().triggerAtMs)
    }

    @Test
    @Config(minSdk = 33)
    fun `what keeps reminders from arriving has the one button that helps`() {
        settle(AI_TRAINING)
        val notAsked = openSettings().get()
        notAsked.tap(notAsked.textOf(R.id.notice_button))
        assertEquals(listOf(POST_NOTIFICATIONS), shadowOf(notAsked).lastRequestedPermission.requestedPermissions.toList())

        allowNotifications()
        shadowOf(notifications).setNotificationsEnabled(false)
        val denied = openSettings().get()
        denied.tap(denied.textOf(R.id.notice_button))
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, denied.sent()?.action)
    }

    @Test
    fun `when reminders arrive the screen says so, with the one that is planned`() {
        settle(AI_TRAINING)
        allowNotifications()

        val screen = openSettings().get()

        assertFalse(screen.sees(R.id.reminders_notice))
        val facts = core.settings().screen(NotificationState.ALLOWED).reminders.facts
        assertTrue(schedule().next.first() in facts.single())
        assertTrue(facts.single() in screen.words())
    }

    @Test
    fun `a reminder that arrived is told of`() {
        settle(AI_TRAINING)
        allowNotifications()
        openHome()
        leaveApp()
        pass(QUARTER)
        openHome()
        openSettings()

        assertEquals(2, core.settings().screen(NotificationState.ALLOWED).reminders.facts.size)
    }

    // The calendar file.

    private fun save(into: () -> OutputStream): Activity {
        settle(AI_TRAINING)
        val screen = openSettings().get()
        screen.tap(offer().button!!)
        val asked = screen.asked()
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, asked.intent.action)
        assertEquals(file().mediaType, asked.intent.type)
        assertEquals(file().name, asked.intent.getStringExtra(Intent.EXTRA_TITLE))
        val place = Uri.parse("content://documents/1")
        shadowOf(app.contentResolver).registerOutputStreamSupplier(place, into)
        shadowOf(screen).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
        waitUntil("the calendar file is written") { screen.sees(R.id.message) }
        return screen
    }

    private fun file(): FileToSave = core.settings().calendar()

    private fun offer(): CalendarOffer = core.settings().screen(NotificationState.ALLOWED).calendar

    @Test
    fun `the calendar file is saved where the person says`() {
        val saved = ByteArrayOutputStream()

        val screen = save { saved }

        assertEquals(file().text, saved.toString(Charsets.UTF_8))
        assertEquals(offer().saved, screen.textOf(R.id.message_text))
    }

    @Test
    fun `a calendar file that can't be saved there is told of`() {
        assertEquals(offer().notSaved, save { failing(IOException("no space left")) }.textOf(R.id.message_text))
    }

    @Test
    fun `an app that fails while it takes the calendar file does no harm`() {
        val screen = save { failing(IllegalStateException("the cloud is gone")) }

        assertEquals(offer().notSaved, screen.textOf(R.id.message_text))
    }

    private fun failing(with: Exception) = object : OutputStream() {
        override fun write(b: Int) = throw with
    }

    @Test
    fun `without an app that saves files the screen says so`() {
        refuseUnknownIntents()
        settle(AI_TRAINING)
        val screen = openSettings().get()

        screen.tap(offer().button!!)
        waitUntil("the screen says so") { screen.sees(R.id.message) }

        assertEquals(offer().notSaved, screen.textOf(R.id.message_text))
    }

    @Test
    fun `leaving the file picker without a place changes nothing`() {
        settle(AI_TRAINING)
        val screen = openSettings().get()
        screen.tap(offer().button!!)
        val asked = screen.asked()

        shadowOf(screen).receiveResult(asked.intent, Activity.RESULT_CANCELED, null)

        assertFalse(screen.sees(R.id.message))
    }

    @Test
    @Config(minSdk = 33)
    fun `the language is chosen on the system's page for it`() {
        val screen = openSettings().get()

        screen.tap(screen.textOf(R.id.language_button))

        val page = screen.sent()!!
        assertEquals(Settings.ACTION_APP_LOCALE_SETTINGS, page.action)
        assertEquals("package:${app.packageName}", page.dataString)
    }

    @Test
    @Config(maxSdk = 32)
    fun `before Android 13 there is no such page, and nothing leads to it`() {
        val screen = openSettings().get()

        assertFalse(screen.sees(R.id.language_button))
        assertTrue(screen.sees(R.id.language_text))
    }

    @Test
    fun `a link leads here`() {
        val linked = openHome("untrained://settings")
        assertEquals(SettingsActivity::class.java.name, linked.sent()?.component?.className)
    }

    @Test
    fun `the screen is drawn anew after the system ended the app's process`() {
        settle(AI_TRAINING)
        val screen = openSettings()
        screen.get().tap(schedule().time.label)
        val state: Bundle = screen.endProcess()

        val restored = Robolectric.buildActivity(SettingsActivity::class.java).setup(state).get()

        assertNotNull(ShadowDialog.getLatestDialog() as TimePickerDialog)
        assertTrue(schedule().date.value in restored.words())
        assertNull(restored.sent())
    }
}
