package app.untrained.screens

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import java.awt.Color
import java.awt.image.BufferedImage
import java.io.File
import javax.imageio.ImageIO
import kotlin.math.abs
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.RuntimeEnvironment

/**
 * Every screen in each way that a person may have it, against the contact sheets in docs/screens. Where a
 * screen looks different, the sheets as they are now are in target/android-screens: look at them, and copy
 * them over the old ones if that is how it is meant.
 */
class ContactSheetsTest : EveryScreen() {

    private val ways = mapOf(
        "light" to { window("w411dp-h891dp") },
        "dark" to { window("w411dp-h891dp-night") },
        "large text" to { window("w411dp-h891dp").also { RuntimeEnvironment.setFontScale(2f) } },
        "arabic" to { window("ar-ldrtl-w411dp-h891dp") },
        "landscape" to { window("w891dp-h411dp-land") },
        "foldable" to { window("w673dp-h841dp") },
        "tablet" to { window("w1280dp-h800dp-land") },
    )

    private fun window(qualifiers: String) = RuntimeEnvironment.setQualifiers("+$qualifiers")

    private val expected = File("../docs/screens")
    private val drawn = File("../target/android-screens")

    @Test
    fun `each screen looks as on its contact sheet`() {
        val pictures = linkedMapOf<String, MutableMap<String, Bitmap>>()
        onEveryScreen(ways) { name, activity ->
            val (way, screen) = name.split(", ", limit = 2)
            pictures.getOrPut(way) { linkedMapOf() }[screen] = activity.picture()
        }
        drawn.mkdirs()
        val differences = pictures.flatMap { (way, screens) ->
            val sheet = ContactSheet(screens.values.toList())
            val file = "${way.replace(' ', '-')}.png"
            ImageIO.write(sheet.image, "png", File(drawn, file))
            val before = File(expected, file).takeIf { it.exists() }?.let(ImageIO::read)
            screens.keys.filterIndexed { place, _ -> before == null || sheet.differs(before, place) }.map { "$file: $it" }
        }
        assertEquals("", differences.joinToString("\n"))
    }

    private fun Activity.picture(): Bitmap {
        layOut()
        val root = window.decorView
        val picture = Bitmap.createBitmap(root.width, root.height, Bitmap.Config.ARGB_8888)
        root.draw(Canvas(picture))
        return Bitmap.createScaledBitmap(picture, (root.width * SCALE).toInt(), (root.height * SCALE).toInt(), true)
    }
}

private const val SCALE = 0.44
private const val WIDEST_SHEET = 1400
private const val GAP = 6

/** Of each pixel's red, green and blue; text is drawn a little differently from machine to machine. */
private const val SAME_COLOR = 24

/** The part of a picture that may be of another colour. */
private const val SAME_PICTURE = 0.002

/** Pictures of the same size, in rows. */
private class ContactSheet(pictures: List<Bitmap>) {
    private val width = pictures.maxOf { it.width }
    private val height = pictures.maxOf { it.height }
    private val columns = WIDEST_SHEET / (width + GAP)

    val image = BufferedImage(
        columns * (width + GAP),
        (pictures.size + columns - 1) / columns * (height + GAP),
        BufferedImage.TYPE_INT_RGB,
    )

    init {
        for ((place, picture) in pictures.withIndex()) {
            val pixels = IntArray(picture.width * picture.height)
            picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
            image.setRGB(left(place), top(place), picture.width, picture.height, pixels, 0, picture.width)
        }
    }

    private fun left(place: Int) = place % columns * (width + GAP)

    private fun top(place: Int) = place / columns * (height + GAP)

    /** Whether the picture in this place is another on `before`. */
    fun differs(before: BufferedImage, place: Int): Boolean {
        if (before.width != image.width || before.height != image.height) return true
        fun pixels(sheet: BufferedImage) = sheet.getRGB(left(place), top(place), width, height, null, 0, width)
        val changed = pixels(before).zip(pixels(image)).count { (one, other) -> !isSame(Color(one), Color(other)) }
        return changed > SAME_PICTURE * width * height
    }

    private fun isSame(one: Color, other: Color) = abs(one.red - other.red) <= SAME_COLOR &&
        abs(one.green - other.green) <= SAME_COLOR && abs(one.blue - other.blue) <= SAME_COLOR
}
