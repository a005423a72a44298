package app.untrained

import app.untrained.shell.UntrainedApp
import com.sun.jna.Native
import java.io.File
import org.codehaus.mojo.animal_sniffer.ClassListBuilder
import org.codehaus.mojo.animal_sniffer.SignatureChecker
import org.codehaus.mojo.animal_sniffer.logging.Logger
import org.junit.Assert.assertEquals
import org.junit.Test

/**
 * What the app, the bindings, JNA and Kotlin's library refer to that Android 8.0 does not have: each
 * reference is listed here with what keeps it from being reached there.
 */
class ApiLevelTest {

    /** Classes that are not loaded there at all. */
    private val neverLoaded = listOf(
        // UniFFI asks for java.lang.ref.Cleaner by its name first, and otherwise has JNA's.
        "app/untrained/core/JavaLangRefCleaner", "app/untrained/core/JavaLangRefCleanable",
        "app/untrained/ffi/JavaLangRefCleaner", "app/untrained/ffi/JavaLangRefCleanable",
        // Only for whoever hands JNA a window of a desktop.
        "com/sun/jna/Native\$AWT",
    )

    /** Calls behind a look at the version. */
    private val guarded = listOf(
        // SDK_INT >= ANDROID_12
        "app/untrained/reminders/NotificationAccess: boolean android.content.pm.PackageManager.isAutoRevokeWhitelisted()",
        "app/untrained/widget/SwitchWidget\$Companion: void android.widget.RemoteViews.<init>(java.util.Map)",
        // SDK_INT >= ANDROID_11
        "app/untrained/shell/EdgeToEdgeKt: android.graphics.Insets",
        "app/untrained/shell/EdgeToEdgeKt: android.graphics.Insets android.view.WindowInsets.getInsets(int)",
        "app/untrained/shell/EdgeToEdgeKt: int android.graphics.Insets.bottom",
        "app/untrained/shell/EdgeToEdgeKt: int android.graphics.Insets.left",
        "app/untrained/shell/EdgeToEdgeKt: int android.graphics.Insets.right",
        "app/untrained/shell/EdgeToEdgeKt: int android.graphics.Insets.top",
        "app/untrained/shell/EdgeToEdgeKt: int android.view.WindowInsets.Type.displayCutout()",
        "app/untrained/shell/EdgeToEdgeKt: int android.view.WindowInsets.Type.ime()",
        "app/untrained/shell/EdgeToEdgeKt: int android.view.WindowInsets.Type.systemBars()",
        "app/untrained/shell/EdgeToEdgeKt: void android.view.Window.setDecorFitsSystemWindows(boolean)",
        // SDK_INT >= ANDROID_9
        "app/untrained/views/FoldedSection: void android.view.View.setAccessibilityHeading(boolean)",
    )

    @Test
    fun `whatever Android 8 does not have is listed with its guard`() {
        val found = newerReferences(classesOf(UntrainedApp::class.java), classesOf(Native::class.java), classesOf(Unit::class.java))
        val (unloaded, called) = found.partition { it.substringBefore(": ") in neverLoaded }

        assertEquals(guarded.sorted().joinToString("\n"), called.sorted().joinToString("\n"))
        assertEquals(neverLoaded.toSet(), unloaded.map { it.substringBefore(": ") }.toSet())
    }

    private fun classesOf(one: Class<*>) = File(one.protectionDomain.codeSource.location.toURI())

    /** Each as "class: what it refers to". */
    private fun newerReferences(vararg shipped: File): List<String> {
        val lines = Complaints()
        val own = ClassListBuilder(lines).apply { shipped.forEach(::process) }.packages
        val android8 = File(System.getProperty("android.8.signature")).inputStream()
        val checker = android8.use { SignatureChecker(it, own, lines) }
        checker.setSourcePath(emptyList())
        shipped.forEach(checker::process)
        return lines.heard.map { line ->
            val (where, what) = REFERENCE.find(line)?.destructured ?: error(line)
            "$where: $what"
        }
    }

    private class Complaints : Logger {
        val heard = mutableListOf<String>()
        override fun error(message: String) { heard += message }
        override fun error(message: String, cause: Throwable) = throw cause
        override fun warn(message: String) = error(message)
        override fun warn(message: String, cause: Throwable) = throw cause
        override fun info(message: String) = Unit
        override fun info(message: String, cause: Throwable) = Unit
        override fun debug(message: String) = Unit
        override fun debug(message: String, cause: Throwable) = Unit
    }

    private companion object {
        val REFERENCE = Regex("""((?:app/untrained|com/sun/jna|kotlin)/[^.:]*)\.class:.*Undefined reference: (.*)""")
    }
}
