package app.untrained.screens.settings

import android.app.DatePickerDialog
import android.app.Dialog
import android.app.TimePickerDialog
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.TIRAMISU as ANDROID_13
import android.os.Bundle
import android.provider.Settings as SystemSettings
import android.text.format.DateFormat
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.R
import app.untrained.core.CalendarOffer
import app.untrained.core.CivilTime
import app.untrained.core.LanguageSetting
import app.untrained.core.ReminderStatus
import app.untrained.core.ReviewSettings
import app.untrained.core.FileToSave
import app.untrained.core.ScheduleSettings
import app.untrained.core.SettingRow
import app.untrained.core.SettingsScreen
import app.untrained.ffi.Settings
import app.untrained.ffi.Untrained
import app.untrained.reminders.Reminders
import app.untrained.screens.licences.LicencesActivity
import app.untrained.shell.FileSavingActivity
import app.untrained.views.addSection
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showMenuRow
import app.untrained.views.showNotice
import app.untrained.views.showText

/** The review schedule, whether reminders arrive, the calendar file, the language. */
class SettingsActivity : FileSavingActivity(R.layout.settings) {

    private enum class Picker { DATE, TIME }

    /** The picker that is open, with its values when the screen was recreated. */
    private var picker: Picker? = null
    private var dialog: Dialog? = null
    private var picked: Bundle? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        picker = savedInstanceState?.getString(PICKER)?.let(Picker::valueOf)
        picked = savedInstanceState?.getBundle(PICKED)
        super.onCreate(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(PICKER, picker?.name)
        outState.putBundle(PICKED, dialog?.onSaveInstanceState() ?: picked)
    }

    override fun onDestroy() {
        dialog?.setOnDismissListener(null)
        dialog?.dismiss()
        super.onDestroy()
    }

    override fun draw(core: Untrained) {
        // The phone first reports what it has scheduled and allows, so that the screen is up to
        // date.
        Reminders(this).sync(core)
        drawScreen(core.settings().screen(access.state()))
    }

    override fun file(core: Untrained): FileToSave = core.settings().calendar()

    override fun report(core: Untrained, isSaved: Boolean): String =
        core.settings().screen(access.state()).calendar.run { if (isSaved) saved else notSaved }

    private fun set(setting: (Settings) -> Unit) = attempt { core ->
        setting(core.settings())
        // The first sync moves the alarm; the one before drawing reports it.
        Reminders(this).sync(core)
        draw(core)
    }

    private fun drawScreen(screen: SettingsScreen) {
        showTitle(screen.title)
        drawReviews(screen.reviews)
        drawReminders(screen.reminders)
        drawCalendar(screen.calendar)
        drawLanguage(screen.language)
        findViewById<ViewGroup>(R.id.rows).apply {
            clipToOutline = true
            showAll(screen.rows, R.layout.menu_row) { row, view -> view.showMenuRow(row) { go(row.destination) } }
        }
        findViewById<ViewGroup>(R.id.about).apply {
            removeAllViews()
            addSection(screen.about)
        }
        findViewById<Button>(R.id.licences).apply {
            text = screen.licences
            setOnClickListener { startActivity(Intent(context, LicencesActivity::class.java)) }
        }
    }

    private fun drawReviews(reviews: ReviewSettings) {
        findViewById<TextView>(R.id.reviews_heading).text = reviews.heading
        findViewById<TextView>(R.id.reviews_summary).showText(reviews.summary)
        val schedule = reviews.schedule
        findViewById<View>(R.id.schedule).showIf(schedule != null)
        if (schedule != null) drawSchedule(schedule)
    }

    private fun drawSchedule(schedule: ScheduleSettings) {
        findViewById<TextView>(R.id.interval_heading).text = schedule.intervalHeading
        findViewById<ViewGroup>(R.id.intervals).showAll(schedule.intervals, R.layout.choice) { choice, view ->
            (view as RadioButton).apply {
                text = choice.label
                isChecked = choice.chosen
                setOnClickListener { set { it.setInterval(choice.months) } }
            }
        }
        findViewById<TextView>(R.id.interval_note).showText(schedule.intervalNote)
        val rows = listOf(schedule.date to Picker.DATE, schedule.time to Picker.TIME)
        findViewById<ViewGroup>(R.id.start).apply {
            clipToOutline = true
            showAll(rows, R.layout.settings_row) { (row, picker), view ->
                drawRow(row, view) { open(picker, schedule.start) }
            }
        }
        findViewById<TextView>(R.id.next_heading).text = schedule.nextHeading
        findViewById<ViewGroup>(R.id.next).showAll(schedule.next, R.layout.settings_date) { date, view ->
            (view as TextView).text = date
        }
        findViewById<Button>(R.id.pause).apply {
            text = schedule.pause.label
            setOnClickListener { set { it.setPaused(!schedule.pause.paused) } }
        }
        findViewById<TextView>(R.id.pause_note).showText(schedule.pause.note)
        // A picker that was open before rotation opens again, with the same values.
        if (dialog == null) picker?.let { open(it, schedule.start) }
    }

    private fun drawRow(row: SettingRow, view: View, onTap: () -> Unit) {
        view.findViewById<TextView>(R.id.row_label).text = row.label
        view.findViewById<TextView>(R.id.row_value).showText(row.value)
        view.setOnClickListener { onTap() }
    }

    private fun open(which: Picker, start: CivilTime) {
        val opened = when (which) {
            Picker.DATE -> datePicker(start)
            Picker.TIME -> timePicker(start)
        }
        picked?.let(opened::onRestoreInstanceState)
        picked = null
        opened.setOnDismissListener {
            picker = null
            dialog = null
        }
        picker = which
        dialog = opened
        opened.show()
    }

    private fun datePicker(start: CivilTime) = DatePickerDialog(
        this,
        { _, year, month, day ->
            set { it.setStart(start.copy(year = year, month = (month + 1).toUInt(), day = day.toUInt())) }
        },
        start.year,
        start.month.toInt() - 1,
        start.day.toInt(),
    )

    private fun timePicker(start: CivilTime) = TimePickerDialog(
        this,
        { _, hour, minute -> set { it.setStart(start.copy(hour = hour.toUInt(), minute = minute.toUInt())) } },
        start.hour.toInt(),
        start.minute.toInt(),
        DateFormat.is24HourFormat(this),
    )

    private fun drawReminders(reminders: ReminderStatus) {
        findViewById<TextView>(R.id.reminders_heading).text = reminders.heading
        findViewById<TextView>(R.id.reminders_text).apply {
            showText(reminders.notice.text)
            showIf(!reminders.atRisk)
        }
        findViewById<View>(R.id.reminders_notice).apply {
            showIf(reminders.atRisk)
            showNotice(reminders.notice, ::perform)
        }
        findViewById<ViewGroup>(R.id.facts).showAll(reminders.facts, R.layout.settings_fact) { fact, view ->
            (view as TextView).showText(fact)
        }
    }

    private fun drawCalendar(calendar: CalendarOffer) {
        findViewById<TextView>(R.id.calendar_heading).text = calendar.heading
        findViewById<TextView>(R.id.calendar_text).showText(calendar.text)
        findViewById<TextView>(R.id.calendar_earlier).showText(calendar.earlier)
        findViewById<Button>(R.id.calendar_button).apply {
            showText(calendar.button)
            setOnClickListener { save() }
        }
    }

    private fun drawLanguage(language: LanguageSetting) {
        findViewById<TextView>(R.id.language_heading).text = language.heading
        findViewById<TextView>(R.id.language_text).showText(language.text)
        findViewById<Button>(R.id.language_button).apply {
            text = language.button
            showIf(SDK_INT >= ANDROID_13)
            setOnClickListener { chooseLanguage() }
        }
    }

    private fun chooseLanguage() {
        if (SDK_INT < ANDROID_13) return
        val page = Intent(SystemSettings.ACTION_APP_LOCALE_SETTINGS, Uri.fromParts("package", packageName, null))
        try {
            startActivity(page)
        } catch (_: ActivityNotFoundException) {
            startActivity(Intent(SystemSettings.ACTION_SETTINGS))
        }
    }

    private companion object {
        const val PICKER = "picker"
        const val PICKED = "picked"
    }
}
