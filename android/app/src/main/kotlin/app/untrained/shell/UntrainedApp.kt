package app.untrained.shell

import android.app.Application
import android.content.Context
import android.content.res.Configuration
import app.untrained.core.Options
import app.untrained.ffi.Untrained
import app.untrained.reminders.ReminderChannels
import app.untrained.reminders.Reminders
import java.io.File

/** Holds the core, which is opened when it is first asked for and stays open. */
class UntrainedApp : Application() {

    private var opened: Untrained? = null
    private var languages = emptyList<String>()

    /**
     * The core, speaking the languages of [configuration]. Throws what [Untrained.open] throws;
     * the next call tries again.
     */
    fun core(configuration: Configuration = resources.configuration): Untrained {
        val wanted = configuration.locales.toLanguageTags().split(',')
        val core = opened ?: Untrained.open(Options(folder(), wanted), PhoneClock).also {
            opened = it
            languages = wanted
            ReminderChannels(this).declare(it)
            // The process may be new because the person stopped the app, which took its alarm too.
            Reminders(this).replan(it)
        }
        if (languages != wanted) {
            core.setLanguages(wanted)
            languages = wanted
            ReminderChannels(this).declare(core)
        }
        return core
    }

    /** Lets the next call open the core again. */
    fun forgetCore() {
        opened?.destroy()
        opened = null
    }

    /** The only folder that backup rules let through to another phone. */
    private fun folder(): String = File(filesDir, "record").apply { mkdirs() }.path

    companion object {
        /** The app that [context] belongs to. */
        fun of(context: Context): UntrainedApp = context.applicationContext as UntrainedApp
    }
}
