package app.untrained.simulator

import android.app.LocaleManager
import android.os.LocaleList
import org.robolectric.RuntimeEnvironment
import java.util.Locale

/** What a person sets in the phone's settings and sees everywhere. */
class Appearance(private val process: AppProcess, private val stack: ActivityStack) {
    var night = false
        private set
    var landscape = false
        private set
    var fontScale = 1f
        private set
    var language = "en-US"
        private set
    private var appLocales = LocaleList.getEmptyLocaleList()

    fun setNight(on: Boolean) {
        night = on
        apply(if (on) "+night" else "+notnight")
    }

    fun rotate(landscape: Boolean) {
        this.landscape = landscape
        apply(if (landscape) "+w892dp-h412dp-land" else "+w412dp-h892dp-port")
    }

    fun setFontScale(scale: Float) {
        fontScale = scale
        RuntimeEnvironment.setFontScale(scale)
        stack.recreate()
    }

    fun setLanguage(tag: String) {
        language = tag
        if (appLocales.isEmpty) applyLocale(Locale.forLanguageTag(tag))
    }

    /** The app's own choice of language, which goes before the phone's. */
    fun followAppLocales() {
        if (!process.isAlive) return
        val wanted = process.application.getSystemService(LocaleManager::class.java).applicationLocales
        if (wanted == appLocales) return
        appLocales = wanted
        applyLocale(if (wanted.isEmpty) Locale.forLanguageTag(language) else wanted[0])
    }

    private fun applyLocale(locale: Locale) {
        val region = if (locale.country.isEmpty()) "" else "-r${locale.country}"
        apply("+${locale.language}$region")
    }

    private fun apply(qualifiers: String) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        if (fontScale != 1f) RuntimeEnvironment.setFontScale(fontScale)
        stack.recreate()
    }
}
