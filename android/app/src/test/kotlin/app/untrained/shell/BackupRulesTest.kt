package app.untrained.shell

import android.app.backup.BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER
import android.app.backup.FullBackup
import android.content.Context
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter
import org.xmlpull.v1.XmlPullParser

/** What may be copied of the app's files, as each Android's own parser reads the rules. */
@Category(EveryAndroid::class)
class BackupRulesTest : PhoneTest() {

    private fun FullBackup.BackupScheme.included(): List<Any> =
        maybeParseAndGetCanonicalIncludePaths().orEmpty().values.flatMap { it as Collection<Any> }

    private fun FullBackup.BackupScheme.excluded(): Collection<Any> =
        @Suppress("UNCHECKED_CAST") (maybeParseAndGetCanonicalExcludePaths() as Collection<Any>)

    /** Android 8 has plain paths here. */
    private fun path(rule: Any): String =
        rule as? String ?: ReflectionHelpers.callInstanceMethod(rule, "getPath")

    private fun flags(rule: Any): Int = ReflectionHelpers.callInstanceMethod(rule, "getRequiredFlags")

    /** The folder of a domain, as the parser knows it. */
    private fun FullBackup.BackupScheme.folder(domain: String): String =
        ReflectionHelpers.callInstanceMethod(this, "tokenToDirectoryPath", ClassParameter.from(String::class.java, domain))

    @Test
    @Config(maxSdk = 27)
    fun `Android 8 copies nothing`() {
        val scheme = scheme()
        assertEquals(emptyList<Any>(), scheme.included())
        assertTrue(scheme.excluded().map(::path).containsAll(DOMAINS.map { scheme.folder(it) }))
    }

    @Test
    @Config(minSdk = 28, maxSdk = 30)
    fun `Android 9 to 11 copy the record, and only to another phone`() {
        val rule = scheme().included().single()

        assertTrue(path(rule), path(rule).endsWith("/files/record"))
        assertEquals(FLAG_DEVICE_TO_DEVICE_TRANSFER, flags(rule))
    }

    /** Their parser leaves the rules to the real system's settings, so these are read as they are. */
    @Test
    @Config(minSdk = 31)
    fun `Android 12 and later copy the record to another phone, and nothing to a cloud`() {
        val rules = rules()
        assertEquals(listOf("device-transfer: include file record"), rules.filter { "include" in it })
        assertEquals(
            listOf("root", "file", "database", "sharedpref", "external").map { "cloud-backup: exclude $it ." },
            rules.filter { "cloud-backup" in it },
        )
    }

    private fun rules(): List<String> {
        val found = mutableListOf<String>()
        var section = ""
        app.resources.getXml(R.xml.data_extraction_rules).use { xml ->
            while (xml.next() != XmlPullParser.END_DOCUMENT) {
                if (xml.eventType != XmlPullParser.START_TAG) continue
                val domain = xml.getAttributeValue(null, "domain")
                if (domain == null) {
                    section = xml.name
                } else {
                    found += "$section: ${xml.name} $domain ${xml.getAttributeValue(null, "path")}"
                }
            }
        }
        return found
    }

    private fun scheme(): FullBackup.BackupScheme = ReflectionHelpers.callConstructor(
        FullBackup.BackupScheme::class.java,
        ClassParameter.from(Context::class.java, app),
    )

    private companion object {
        val DOMAINS = listOf(
            FullBackup.ROOT_TREE_TOKEN,
            FullBackup.FILES_TREE_TOKEN,
            FullBackup.DATABASE_TREE_TOKEN,
            FullBackup.SHAREDPREFS_TREE_TOKEN,
            FullBackup.MANAGED_EXTERNAL_TREE_TOKEN,
        )
    }
}
