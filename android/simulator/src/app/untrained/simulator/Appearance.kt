package app.untrained.simulator

import android.app.LocaleManager
import android.content.res.Configuration
import android.content.res.Resources
import android.os.LocaleList
import android.provider.Settings
import app.untrained.simulator.web.Display
import org.robolectric.RuntimeEnvironment
import java.util.Locale

/** What a person sets in the phone's settings and sees everywhere. */
class Appearance(private val process: AppProcess, private val stack: ActivityStack, private val display: Display) {
    var night = false
        private set
    var landscape = false
        private set
    var fontScale = 1f
        private set
    var language = "en-US"
        private set
    /** Android 14's regional preferences, which are part of every language tag. */
    private val regional = mutableMapOf<String, String>()
    private var appLocales = LocaleList.getEmptyLocaleList()

    fun setNight(on: Boolean) {
        night = on
        apply()
    }

    fun rotate(landscape: Boolean) {
        this.landscape = landscape
        apply()
    }

    fun setFontScale(scale: Float) {
        fontScale = scale
        apply()
    }

    fun setLanguage(tag: String) {
        language = tag
        apply()
    }

    fun regional(preference: String): String = regional[preference].orEmpty()

    /** Sets a regional preference to its keyword in a language tag; empty follows the language. */
    fun setRegional(preference: String, word: String) {
        if (word.isEmpty()) regional.remove(preference) else regional[preference] = word
        apply()
    }

    /** "12", "24", or empty to follow the language. */
    val clockStyle: String
        get() = Settings.System.getString(process.application.contentResolver, Settings.System.TIME_12_24).orEmpty()

    fun setClockStyle(hours: String) {
        Settings.System.putString(process.application.contentResolver, Settings.System.TIME_12_24, hours.ifEmpty { null })
    }

    /** The app's own choice of language, which overrides the phone's. */
    fun followAppLocales() {
        if (!process.isAlive) return
        val wanted = process.application.getSystemService(LocaleManager::class.java).applicationLocales
        if (wanted == appLocales) return
        appLocales = wanted
        apply()
    }

    /** Always applies everything: incremental changes would round the screen's size again each time. */
    fun apply() {
        val locales = if (appLocales.isEmpty) LocaleList.forLanguageTags(language) else appLocales
        val first = locales[0]
        val region = if (first.country.isEmpty()) "" else "-r${first.country}"
        val size = with(display) {
            if (landscape) "w${height}dp-h${width}dp-land" else "w${width}dp-h${height}dp-port"
        }
        val light = if (night) "night" else "notnight"
        RuntimeEnvironment.setQualifiers("${first.language}$region-$size-$light-${display.dpi}dpi")
        RuntimeEnvironment.setFontScale(fontScale)
        // Qualifiers cannot express regional preferences.
        val resources = process.application.resources
        val configuration = Configuration(resources.configuration)
        configuration.setLocales(LocaleList(*Array(locales.size()) { withPreferences(locales[it]) }))
        @Suppress("DEPRECATION")
        for (each in listOf(Resources.getSystem(), resources)) each.updateConfiguration(configuration, each.displayMetrics)
        if (process.isAlive) process.application.onConfigurationChanged(configuration)
        stack.recreate()
    }

    private fun withPreferences(locale: Locale): Locale {
        val builder = Locale.Builder().setLocale(locale)
        for ((preference, word) in regional) builder.setUnicodeLocaleKeyword(KEYS.getValue(preference), word)
        return builder.build()
    }

    private companion object {
        val KEYS = mapOf("firstDay" to "fw", "temperature" to "mu", "numerals" to "nu")
    }
}
