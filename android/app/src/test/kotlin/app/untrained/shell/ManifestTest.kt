package app.untrained.shell

import android.content.pm.PackageManager
import app.untrained.PhoneTest
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element

/** What the app asks of a phone and lets others reach, against a written list. */
class ManifestTest : PhoneTest() {

    private val elements: List<Element> = run {
        val manifest = File(System.getProperty("basedir", "."), "app/src/main/AndroidManifest.xml")
        val documents = DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }
        val all = documents.newDocumentBuilder().parse(manifest).getElementsByTagName("*")
        (0 until all.length).map { all.item(it) as Element }
    }

    private fun Element.attribute(name: String) = getAttributeNS("http://schemas.android.com/apk/res/android", name)

    private fun Element.below(tag: String): List<Element> =
        getElementsByTagName(tag).let { found -> (0 until found.length).map { found.item(it) as Element } }

    @Test
    fun `the app asks for two permissions, and the network is not one of them`() {
        val asked = app.packageManager
            .getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
            .requestedPermissions.toSet()

        assertEquals(
            setOf("android.permission.POST_NOTIFICATIONS", "android.permission.RECEIVE_BOOT_COMPLETED"),
            asked,
        )
    }

    @Test
    fun `other apps can open Home and the preview of an import, and nothing else`() {
        val everything = PackageManager.GET_ACTIVITIES or PackageManager.GET_RECEIVERS or
            PackageManager.GET_SERVICES or PackageManager.GET_PROVIDERS
        val info = app.packageManager.getPackageInfo(app.packageName, everything)
        val components = info.activities.orEmpty().toList() + info.receivers.orEmpty() +
            info.services.orEmpty() + info.providers.orEmpty()

        assertEquals(
            setOf("app.untrained.screens.home.HomeActivity", "app.untrained.screens.data.ImportActivity"),
            components.filter { it.exported }.map { it.name }.toSet(),
        )
    }

    @Test
    fun `what the app answers to is this and no more`() {
        val components = elements.filter { it.tagName in setOf("activity", "receiver", "service", "provider", "activity-alias") }
        for (component in components) {
            assertTrue("${component.attribute("name")} says whether it is exported", component.attribute("exported").isNotEmpty())
        }
        val answersTo = components.filter { it.below("intent-filter").isNotEmpty() }.associate { component ->
            val filters = component.below("action").map { it.attribute("name") } +
                component.below("data").map { "${it.attribute("scheme")} ${it.attribute("mimeType")}".trim() }
            component.attribute("name").substringAfterLast('.') to filters
        }
        assertEquals(
            mapOf(
                "HomeActivity" to listOf("android.intent.action.MAIN", "android.intent.action.VIEW", "untrained"),
                "ImportActivity" to listOf("android.intent.action.VIEW", "content application/json"),
                "SystemEventsReceiver" to listOf(
                    "android.intent.action.BOOT_COMPLETED",
                    "android.intent.action.MY_PACKAGE_REPLACED",
                    "android.intent.action.TIME_SET",
                    "android.intent.action.TIMEZONE_CHANGED",
                    "android.intent.action.LOCALE_CHANGED",
                    "android.app.action.APP_BLOCK_STATE_CHANGED",
                    "android.app.action.NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED",
                ),
                "SwitchWidget" to listOf("android.appwidget.action.APPWIDGET_UPDATE"),
            ),
            answersTo,
        )
    }

    @Test
    fun `the app asks for no other app, brings no service and no provider, and has its rules for backups`() {
        val tags = elements.map { it.tagName }
        for (absent in listOf("queries", "service", "provider", "activity-alias", "uses-feature", "permission", "uses-library")) {
            assertTrue(absent, absent !in tags)
        }
        val application = elements.single { it.tagName == "application" }
        assertEquals("@xml/data_extraction_rules", application.attribute("dataExtractionRules"))
        assertEquals("@xml/full_backup_content", application.attribute("fullBackupContent"))
        for (absent in listOf("debuggable", "usesCleartextTraffic", "networkSecurityConfig", "sharedUserId", "requestLegacyExternalStorage")) {
            assertEquals(absent, "", application.attribute(absent))
        }
    }
}
