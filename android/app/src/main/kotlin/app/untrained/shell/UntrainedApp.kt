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
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException

/** Holds the core, which opens when the process starts, off the main thread, and stays open. */
open class UntrainedApp : Application() {

    /** The screens that the person sees. */
    val foreground = Foreground(onOpen = ::syncReminders)

    /** The exports to the person's folder. */
    val automaticExport = AutomaticExport(this)

    private var opened: Untrained? = null

    /** The language of the open core. */
    private var spoken: Locale? = null

    /** What the start of the process set off, until the core is first asked for. */
    private var early: CompletableFuture<Opened>? = null

    override fun onCreate() {
        super.onCreate()
        openEarly()
        registerActivityLifecycleCallbacks(foreground)
    }

    /** Loading the library takes most of a start: whoever asks for the core waits only for what is left of it. */
    protected open fun openEarly() {
        early = CompletableFuture.supplyAsync(::open)
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        errorMessageOf { followLocale(newConfig) }
    }

    /** The core. Throws what [Untrained.open] throws; the next call tries again. */
    fun core(): Untrained = opened ?: keep(takeEarly() ?: open())

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

    private fun takeEarly(): Opened? {
        val outcome = early ?: return null
        early = null
        return try {
            outcome.get()
        } catch (error: ExecutionException) {
            throw error.cause ?: error
        }
    }

    private fun open(): Opened {
        val locale = localeOf(resources.configuration)
        val options = Options(folder(), locale.languages, locale.uses24HourClock, locale.country)
        return Opened(Untrained.open(options, PhoneClock), locale)
    }

    private fun keep(new: Opened): Untrained {
        opened = new.core
        spoken = new.locale
        // The phone may have been set to another language since.
        followLocale()
        return new.core
    }

    private fun localeOf(configuration: Configuration) =
        Locale(
            configuration.locales.toLanguageTags().split(','),
            DateFormat.is24HourFormat(this),
            configuration.locales[0].country.ifEmpty { null },
        )

    /** The only folder that the backup rules allow to be transferred to another phone. */
    private fun folder(): String = File(filesDir, "record").apply { mkdirs() }.path

    private class Opened(val core: Untrained, val locale: Locale)

    private data class Locale(val languages: List<String>, val uses24HourClock: Boolean, val country: String?)

    companion object {
        fun of(context: Context): UntrainedApp = context.applicationContext as UntrainedApp
    }
}
