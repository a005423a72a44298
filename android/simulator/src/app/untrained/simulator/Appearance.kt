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

    /** The app's own choice of language, which goes before the phone's. */
    fun followAppLocales() {
        if (!process.isAlive) return
        val wanted = process.application.getSystemService(LocaleManager::class.java).applicationLocales
        if (wanted == appLocales) return
        appLocales = wanted
        apply()
    }

    /** Always all of it: a change to what is there would round the screen's size once more each time. */
    private fun apply() {
        val locale = if (appLocales.isEmpty) Locale.forLanguageTag(language) else appLocales[0]
        val region = if (locale.country.isEmpty()) "" else "-r${locale.country}"
        val size = if (landscape) "w892dp-h412dp-land" else "w412dp-h892dp-port"
        val light = if (night) "night" else "notnight"
        RuntimeEnvironment.setQualifiers("${locale.language}$region-$size-$light-420dpi")
        RuntimeEnvironment.setFontScale(fontScale)
        stack.recreate()
    }
}
