package app.untrained

import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element

/** What the resource files say that no screen on this one Android version shows. */
class ResourcesTest {

    private val resources = File(System.getProperty("basedir", "."), "app/src/main/res")

    private fun elements(file: File): List<Element> {
        val all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getElementsByTagName("*")
        return (0 until all.length).map { all.item(it) as Element }
    }

    // Backups. Android reads the rules from the folder for its version.

    private fun rules(folder: String) = elements(File(resources, "$folder/full_backup_content.xml"))

    @Test
    fun `Android 8, which can't tell a cloud from a phone, copies nothing`() {
        val rules = rules("xml").drop(1)

        assertEquals(setOf("exclude"), rules.map { it.tagName }.toSet())
        assertEquals(setOf("."), rules.map { it.getAttribute("path") }.toSet())
        assertEquals(
            setOf("root", "file", "database", "sharedpref", "external"),
            rules.map { it.getAttribute("domain") }.toSet(),
        )
    }

    @Test
    fun `Android 9 to 11 copies the record, and only from phone to phone`() {
        val rule = rules("xml-v28").drop(1).single()

        assertEquals("include", rule.tagName)
        assertEquals("record", rule.getAttribute("path"))
        assertEquals("deviceToDeviceTransfer", rule.getAttribute("requireFlags"))
    }

    // Colours.

    private fun colors(folder: String): Map<String, String> =
        elements(File(resources, "$folder/colors.xml")).filter { it.tagName == "color" }
            .associate { it.getAttribute("name") to it.textContent.trim() }

    /** The contrast of WCAG 2, from 1 to 21. */
    private fun contrast(one: String, other: String): Double {
        val lights = listOf(one, other).map { color ->
            val (red, green, blue) = color.removePrefix("#").chunked(2).map { channel ->
                val share = channel.toInt(16) / 255.0
                if (share <= 0.04045) share / 12.92 else ((share + 0.055) / 1.055).pow(2.4)
            }
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        }
        return (max(lights[0], lights[1]) + 0.05) / (min(lights[0], lights[1]) + 0.05)
    }

    @Test
    fun `the border of a field or a button is seen, on every ground it lies on`() {
        for (folder in listOf("values", "values-night")) {
            val colors = colors(folder)
            for (ground in listOf("background", "surface", "notice", "accent_soft")) {
                val found = contrast(colors.getValue("button_outline"), colors.getValue(ground))
                assertTrue("$folder: $found on $ground", found >= 3)
            }
        }
    }

    @Test
    fun `text is read with ease, on every ground it stands on`() {
        val grounds = listOf("background", "surface", "soft", "highlight", "notice", "accent_soft")
        val inks = mapOf("ink" to grounds, "ink_soft" to grounds, "on_notice" to listOf("notice"), "on_action" to listOf("action"))
        for (folder in listOf("values", "values-night")) {
            val colors = colors(folder)
            for ((ink, lies) in inks) for (ground in lies) {
                val found = contrast(colors.getValue(ink), colors.getValue(ground))
                assertTrue("$folder: $ink on $ground is $found", found >= 4.5)
            }
        }
    }

    @Test
    fun `the switch is seen in either of its colours, on its own ground and on a card`() {
        for (folder in listOf("values", "values-night")) {
            val colors = colors(folder)
            for ((ink, lies) in mapOf("accent" to listOf("accent_soft", "surface"), "attention" to listOf("notice", "surface"))) {
                for (ground in lies) {
                    val found = contrast(colors.getValue(ink), colors.getValue(ground))
                    assertTrue("$folder: $ink on $ground is $found", found >= 3)
                }
            }
        }
    }

    @Test
    fun `what lies behind the system's buttons at the bottom is veiled`() {
        assertEquals("@color/veil", colors("values-v27").getValue("navigation_bar"))
        for (folder in listOf("values", "values-night")) {
            val background = colors(folder).getValue("background").removePrefix("#")
            assertEquals("#E6$background", colors(folder).getValue("veil"))
        }
        val theme = elements(File(resources, "values/themes.xml")).map { it.getAttribute("name") to it.textContent }
        assertTrue("the system draws the veil from Android 10 on", "android:enforceNavigationBarContrast" to "false" !in theme)
    }

    @Test
    fun `no layout includes another one twice, so that an id names one view`() {
        for (layout in File(resources, "layout").listFiles().orEmpty()) {
            val included = elements(layout).filter { it.tagName == "include" }.map { it.getAttribute("layout") }
            assertEquals(layout.name, included.distinct(), included)
        }
    }
}
