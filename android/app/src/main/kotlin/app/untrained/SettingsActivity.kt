package app.untrained

import android.app.DatePickerDialog
import android.app.Dialog
import android.app.TimePickerDialog
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.TIRAMISU as ANDROID_13
import android.os.Bundle
import android.provider.Settings
import android.text.format.DateFormat
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.core.CalendarOffer
import app.untrained.core.CivilTime
import app.untrained.core.Destination
import app.untrained.core.LanguageSetting
import app.untrained.core.NoticeAction
import app.untrained.core.ReminderHealth
import app.untrained.core.ReviewSettings
import app.untrained.core.ScheduleSettings
import app.untrained.core.SettingRow
import app.untrained.core.SettingsScreen
import app.untrained.ffi.Review
import app.untrained.ffi.Untrained
import app.untrained.links.intentFor
import app.untrained.reminders.NotificationAccess
import app.untrained.reminders.Reminders
import app.untrained.views.addSection
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showNotice
import app.untrained.views.showText

/** When reviews take place, whether their reminders arrive, the calendar file, the language. */
class SettingsActivity : ScreenActivity(R.layout.settings) {

    private enum class Picker { DATE, TIME }

    private val access by lazy { NotificationAccess(this) }

    /** The picker that is open, and what it showed when the screen was made anew. */
    private var picker: Picker? = null
    private var dialog: Dialog? = null
    private var picked: Bundle? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        picker = savedInstanceState?.getString(PICKER)?.let(Picker::valueOf)
        picked = savedInstanceState?.getBundle(PICKED)
        super.onCreate(savedInstanceState)
        actionBar?.setDisplayHomeAsUpEnabled(true)
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
        // First the phone is made to match the plan, so that the screen tells of that.
        Reminders(this).replan(core)
        draw(core.review().settings(access.state()))
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        access.answered(grantResults)
        redraw()
    }

    private fun set(setting: (Review) -> Unit) = attempt { core ->
        setting(core.review())
        draw(core)
    }

    private fun draw(screen: SettingsScreen) {
        title = screen.title
        actionBar?.setDisplayShowTitleEnabled(false)
        findViewById<TextView>(R.id.title).text = screen.title
        draw(screen.reviews)
        draw(screen.reminders)
        draw(screen.calendar)
        draw(screen.language)
        findViewById<ViewGroup>(R.id.about).apply {
            removeAllViews()
            addSection(screen.about)
        }
    }

    private fun draw(reviews: ReviewSettings) {
        findViewById<TextView>(R.id.reviews_heading).text = reviews.heading
        findViewById<TextView>(R.id.reviews_standing).showText(reviews.standing)
        val schedule = reviews.schedule
        findViewById<View>(R.id.schedule).showIf(schedule != null)
        if (schedule != null) draw(schedule)
    }

    private fun draw(schedule: ScheduleSettings) {
        findViewById<TextView>(R.id.interval_heading).text = schedule.intervalHeading
        findViewById<ViewGroup>(R.id.intervals).showAll(schedule.intervals, R.layout.settings_interval) { choice, view ->
            (view as RadioButton).apply {
                text = choice.label
                setOnCheckedChangeListener(null)
                isChecked = choice.chosen
                setOnClickListener { set { it.setInterval(choice.months) } }
            }
        }
        findViewById<View>(R.id.start).clipToOutline = true
        draw(schedule.date, findViewById(R.id.date)) { open(Picker.DATE, schedule.start) }
        draw(schedule.time, findViewById(R.id.time)) { open(Picker.TIME, schedule.start) }
        findViewById<TextView>(R.id.next_heading).text = schedule.nextHeading
        findViewById<ViewGroup>(R.id.next).showAll(schedule.next, R.layout.settings_date) { date, view ->
            (view as TextView).text = date
        }
        findViewById<Button>(R.id.pause).apply {
            text = schedule.pause.label
            setOnClickListener { set { it.setPaused(!schedule.pause.paused) } }
        }
        findViewById<TextView>(R.id.pause_note).showText(schedule.pause.note)
        // A picker that was open when the phone was turned opens again, as it was.
        if (dialog == null) picker?.let { open(it, schedule.start) }
    }

    private fun draw(row: SettingRow, view: View, onTap: () -> Unit) {
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

    private fun draw(reminders: ReminderHealth) {
        findViewById<TextView>(R.id.reminders_heading).text = reminders.heading
        findViewById<TextView>(R.id.reminders_text).apply {
            showText(reminders.notice.text)
            showIf(!reminders.blocked)
        }
        findViewById<View>(R.id.reminders_notice).apply {
            showIf(reminders.blocked)
            showNotice(reminders.notice) { act(it) }
        }
        findViewById<ViewGroup>(R.id.facts).showAll(reminders.facts, R.layout.settings_fact) { fact, view ->
            (view as TextView).showText(fact)
        }
    }

    private fun act(action: NoticeAction) = when (action) {
        NoticeAction.ASK_NOTIFICATION_PERMISSION -> access.ask(this)
        NoticeAction.OPEN_NOTIFICATION_SETTINGS -> access.openSettings(this)
        NoticeAction.OPEN_DATA -> startActivity(intentFor(Destination.Data))
    }

    private fun draw(calendar: CalendarOffer) {
        findViewById<TextView>(R.id.calendar_heading).text = calendar.heading
        findViewById<TextView>(R.id.calendar_text).showText(calendar.text)
        findViewById<Button>(R.id.calendar_button).apply {
            showText(calendar.button)
            setOnClickListener { save(calendar) }
        }
    }

    /** Lets the person choose where; the file is written in [onActivityResult]. */
    private fun save(calendar: CalendarOffer) = attempt { core ->
        val file = core.review().calendar()
        val place = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType(file.mediaType)
            .putExtra(Intent.EXTRA_TITLE, file.name)
        try {
            startActivityForResult(place, SAVE_CALENDAR)
        } catch (_: ActivityNotFoundException) {
            show(calendar.notSaved)
        }
    }

    @Deprecated("Its successor is in AndroidX.")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val place = data?.data
        if (requestCode != SAVE_CALENDAR || resultCode != RESULT_OK || place == null) return
        attempt { core ->
            val calendar = core.review().settings(access.state()).calendar
            val isWritten = write(core.review().calendar().text, place)
            show(if (isWritten) calendar.saved else calendar.notSaved)
        }
    }

    private fun draw(language: LanguageSetting) {
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
        val page = Intent(Settings.ACTION_APP_LOCALE_SETTINGS, Uri.fromParts("package", packageName, null))
        try {
            startActivity(page)
        } catch (_: ActivityNotFoundException) {
            startActivity(Intent(Settings.ACTION_SETTINGS))
        }
    }

    private companion object {
        const val SAVE_CALENDAR = 1
        const val PICKER = "picker"
        const val PICKED = "picked"
    }
}
