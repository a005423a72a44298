package app.untrained.simulator

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.PackageInfo
import android.content.pm.ApplicationInfo
import android.os.PatternMatcher
import org.robolectric.Shadows.shadowOf

/** The other apps on the phone, as far as an intent can tell: which exist and what they open. */
class InstalledApps(private val context: () -> Context) {
    enum class LinkedIn {
        /** It opens every LinkedIn address. */
        EVERY_ADDRESS,

        /** It opens what its manifests are known to claim, which includes no page of a single setting. */
        CLAIMED_ADDRESSES,
        ABSENT,
    }

    var linkedIn = LinkedIn.CLAIMED_ADDRESSES
        private set
    var browser = true
        private set

    init {
        install(SYSTEM, "Share sheet", listOf(plain(Intent.ACTION_CHOOSER)))
        install(
            SETTINGS, "Settings",
            listOf(
                "android.settings.APP_NOTIFICATION_SETTINGS", "android.settings.CHANNEL_NOTIFICATION_SETTINGS",
                "android.settings.APP_LOCALE_SETTINGS", "android.settings.SETTINGS",
                "android.settings.APPLICATION_DETAILS_SETTINGS", "android.settings.REQUEST_SCHEDULE_EXACT_ALARM",
            ).flatMap { listOf(plain(it), plain(it).apply { addDataScheme("package") }) },
        )
        install(context().packageManager.permissionControllerPackageName, "Permissions", listOf(plain(REQUEST_PERMISSIONS)))
        install(
            FILES, "Files",
            listOf(Intent.ACTION_CREATE_DOCUMENT, Intent.ACTION_OPEN_DOCUMENT, Intent.ACTION_GET_CONTENT).map { action ->
                plain(action).apply { addCategory(Intent.CATEGORY_OPENABLE); addDataType("*/*") }
            },
        )
        install(
            MESSAGES, "Messages",
            listOf(plain(Intent.ACTION_SEND).apply { addDataType("*/*") }),
        )
        setLinkedIn(LinkedIn.CLAIMED_ADDRESSES)
        setBrowser(true)
    }

    fun setLinkedIn(wanted: LinkedIn) {
        linkedIn = wanted
        val filter = web().apply { addDataAuthority("www.linkedin.com", null) }
        when (wanted) {
            LinkedIn.EVERY_ADDRESS -> install(LINKEDIN, "LinkedIn", listOf(filter))
            LinkedIn.CLAIMED_ADDRESSES -> {
                CLAIMED_PATHS.forEach { filter.addDataPath(it, PatternMatcher.PATTERN_LITERAL) }
                install(LINKEDIN, "LinkedIn", listOf(filter))
            }
            LinkedIn.ABSENT -> remove(LINKEDIN)
        }
    }

    fun setBrowser(there: Boolean) {
        browser = there
        if (there) install(BROWSER, "Browser", listOf(web())) else remove(BROWSER)
    }

    /**
     * The label of the app that would take [intent]. LinkedIn comes before the browser, as with
     * verified links.
     */
    fun opens(intent: Intent): String? {
        val manager = context().packageManager
        val takers = manager.queryIntentActivities(intent, 0).map { it.activityInfo.packageName }
        val taker = takers.firstOrNull { it == LINKEDIN } ?: takers.firstOrNull() ?: return null
        return manager.getApplicationLabel(manager.getApplicationInfo(taker, 0)).toString()
    }

    private fun plain(action: String) = IntentFilter(action).apply { addCategory(Intent.CATEGORY_DEFAULT) }

    private fun web() = plain(Intent.ACTION_VIEW).apply {
        addCategory(Intent.CATEGORY_BROWSABLE)
        addDataScheme("https")
        addDataScheme("http")
    }

    private fun install(name: String, label: String, filters: List<IntentFilter>) {
        val packages = shadowOf(context().packageManager)
        val component = ComponentName(name, "$name.MainActivity")
        packages.installPackage(
            PackageInfo().apply {
                packageName = name
                applicationInfo = ApplicationInfo().apply { packageName = name; this.name = label; nonLocalizedLabel = label }
            },
        )
        packages.addActivityIfNotPresent(component).apply { exported = true; nonLocalizedLabel = label }
        packages.clearIntentFilterForActivity(component)
        filters.forEach { packages.addIntentFilterForActivity(component, it) }
    }

    private fun remove(name: String) {
        val packages = shadowOf(context().packageManager)
        val component = ComponentName(name, "$name.MainActivity")
        packages.clearIntentFilterForActivity(component)
        packages.removeActivity(component)
        packages.removePackage(name)
    }

    companion object {
        const val LINKEDIN = "com.linkedin.android"

        /** The settings that the app's manifests from 2016 to 2021 claim. */
        private val CLAIMED_PATHS = listOf(
            "/m/settings", "/m/settings/privacy", "/m/settings/messages",
            "/settings", "/settings/privacy", "/settings/messages",
        )
        const val BROWSER = "com.android.browser"
        const val REQUEST_PERMISSIONS = "android.content.pm.action.REQUEST_PERMISSIONS"
        private const val SYSTEM = "android.system"
        private const val SETTINGS = "com.android.settings"
        private const val FILES = "com.android.documentsui"
        private const val MESSAGES = "com.android.messaging"
    }
}
