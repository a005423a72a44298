package app.untrained.shell

import android.app.backup.BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER
import android.app.backup.FullBackup
import android.content.Context
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter

/** What may be copied of the app's files, as each Android's own parser reads the rules. */
@Category(EveryAndroid::class)
class BackupRulesTest : PhoneTest() {

    private val record get() = File(app.filesDir, "record").canonicalPath

    private fun FullBackup.BackupScheme.included(): List<Any> =
        maybeParseAndGetCanonicalIncludePaths().orEmpty().values.flatMap { it as Collection<Any> }

    private fun FullBackup.BackupScheme.excluded(): Collection<Any> =
        @Suppress("UNCHECKED_CAST") (maybeParseAndGetCanonicalExcludePaths() as Collection<Any>)

    /** Android 8 has plain paths here. */
    private fun path(rule: Any): String =
        rule as? String ?: ReflectionHelpers.callInstanceMethod(rule, "getPath")

    private fun flags(rule: Any): Int = ReflectionHelpers.callInstanceMethod(rule, "getRequiredFlags")

    private fun FullBackup.BackupScheme.assertCopiesNothing() {
        assertEquals(emptyList<Any>(), included())
        val excluded = excluded().map(::path)
        for (file in listOf(record, app.getDatabasePath("any").path, app.dataDir.path)) {
            assertTrue("$file, of $excluded", excluded.any { File(file).canonicalFile.startsWith(it) })
        }
    }

    @Test
    @Config(maxSdk = 27)
    fun `Android 8 copies nothing`() = scheme().assertCopiesNothing()

    @Test
    @Config(minSdk = 28, maxSdk = 30)
    fun `Android 9 to 11 copy the record, and only to another phone`() {
        val rule = scheme().included().single()

        assertTrue(path(rule), path(rule).endsWith("/files/record"))
        assertEquals(FLAG_DEVICE_TO_DEVICE_TRANSFER, flags(rule))
    }

    private fun scheme(): FullBackup.BackupScheme = ReflectionHelpers.callConstructor(
        FullBackup.BackupScheme::class.java,
        ClassParameter.from(Context::class.java, app),
    )
}
