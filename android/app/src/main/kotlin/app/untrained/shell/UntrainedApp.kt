package app.untrained.shell

import android.app.Application
import android.content.Context
import android.content.res.Configuration
import android.text.format.DateFormat
import app.untrained.core.Options
import app.untrained.exports.AutomaticExport
import app.untrained.ffi.Untrained
import app.untrained.reminders.Reminders
import java.io.File

/** Holds the core, which opens on first use and stays open. */
class UntrainedApp : Application() {

    /** The screens that the person sees. */
    val foreground = Foreground(onOpen = ::syncReminders)

    /** The exports to the person's folder. */
    val automaticExport = AutomaticExport(this)

    private var opened: Untrained? = null

    /** The language of the open core. */
    private var spoken: Locale? = null

    override fun onCreate() {
        super.onCreate()
        registerActivityLifecycleCallbacks(foreground)
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        errorMessageOf { followLocale(newConfig) }
    }

    /** The core. Throws what [Untrained.open] throws; the next call tries again. */
    fun core(): Untrained = opened ?: open(localeOf(resources.configuration))

    /**
     * Sets an open core to the languages of [configuration] and the phone's clock style. The clock
     * style is a setting of its own that no configuration contains.
     */
    fun followLocale(configuration: Configuration = resources.configuration) {
        val core = opened ?: return
        val wanted = localeOf(configuration)
        if (wanted == spoken) return
        core.setLocale(wanted.languages, wanted.uses24HourClock, wanted.country)
        spoken = wanted
    }

    /** Makes the next call open the core again. */
    fun dropCore() {
        opened?.destroy()
        opened = null
    }

    /** A new process may mean that the person stopped the app, which also cancelled its alarm. */
    private fun syncReminders() {
        errorMessageOf { Reminders(this).sync(core()) }
    }

    private fun open(locale: Locale): Untrained =
        Untrained.open(Options(folder(), locale.languages, locale.uses24HourClock, locale.country), PhoneClock).also {
            opened = it
            spoken = locale
        }

    private fun localeOf(configuration: Configuration) =
        Locale(
            configuration.locales.toLanguageTags().split(','),
            DateFormat.is24HourFormat(this),
            configuration.locales[0].country.ifEmpty { null },
        )

    /** The only folder that the backup rules allow to be transferred to another phone. */
    private fun folder(): String = File(filesDir, "record").apply { mkdirs() }.path

    private data class Locale(val languages: List<String>, val uses24HourClock: Boolean, val country: String?)

    companion object {
        fun of(context: Context): UntrainedApp = context.applicationContext as UntrainedApp
    }
}
