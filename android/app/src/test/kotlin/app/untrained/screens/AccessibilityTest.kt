package app.untrained.screens

import android.graphics.Rect
import android.view.View
import android.widget.HorizontalScrollView
import android.widget.RadioButton
import android.widget.RadioGroup
import android.widget.ScrollView
import android.widget.TextView
import app.untrained.R
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What holds on every screen, in dark mode, with large text and from right to left. */
class AccessibilityTest : EveryScreen() {

    @Test
    fun `whatever can be tapped is large enough and says what it is`() = onEveryScreen { screen, activity ->
        activity.layOut()
        val least = 48 * activity.resources.displayMetrics.density
        for (view in activity.window.decorView.all().filter { it.isShown && it.isClickable }) {
            val said = view.said()
            assertTrue("$screen: $view says nothing", said.isNotBlank())
            assertTrue("$screen: \"$said\" is ${view.width} by ${view.height}", view.width >= least - 1 && view.height >= least - 1)
        }
    }

    @Test
    fun `no text is cut off`() = onEveryScreen { screen, activity ->
        activity.layOut()
        for (view in activity.window.decorView.all().filterIsInstance<TextView>().filter { it.isShown && it.text.isNotEmpty() }) {
            val room = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
            assertTrue("$screen: \"${view.text}\"", view.layout.height <= room + 1)
            val cut = (0 until view.layout.lineCount).sumOf { view.layout.getEllipsisCount(it) }
            assertEquals("$screen: \"${view.text}\"", 0, cut)
        }
    }

    @Test
    fun `in a wide window the text is a column in the middle of its pane, as wide as one reads with ease`() = onEveryScreen(wideWindows) { screen, activity ->
        activity.drawEdgeToEdge()
        val widest = activity.resources.displayMetrics.density * 600 + 1
        for (view in activity.window.decorView.all().filterIsInstance<TextView>().filter { it.isShown }) {
            assertTrue("$screen: \"${view.text}\" is ${view.width} wide", view.width <= widest)
        }
        val content = activity.findViewById<View>(R.id.content)
        val (column, pane) = listOf(content, content.parent as View).map { view -> Rect().also(view::getGlobalVisibleRect) }
        assertEquals("$screen: beside the column", (column.left - pane.left).toDouble(), (pane.right - column.right).toDouble(), 2.0)
    }

    @Test
    fun `every screen has headings to jump between`() = onEveryScreen { screen, activity ->
        assertTrue(screen, activity.window.decorView.all().any { it.isShown && it.isAccessibilityHeading })
    }

    @Test
    fun `of several that one chooses one from, a screen reader says which of how many`() = onEveryScreen { screen, activity ->
        for (view in activity.window.decorView.all().filter { it.isShown && it is RadioButton }) {
            assertTrue("$screen: ${view.said()}", view.parent is RadioGroup)
        }
    }

    @Test
    fun `a keyboard stops only where there is something to do`() = onEveryScreen { screen, activity ->
        for (view in activity.window.decorView.all().filter { it.isShown && it.isFocusable && it !is ScrollView && it !is HorizontalScrollView }) {
            assertTrue("$screen: $view", view.isClickable)
        }
    }

    private fun View.said(): String = contentDescription?.toString()
        ?: all().filterIsInstance<TextView>().joinToString(" ") { if (it.text.isEmpty()) it.hint ?: "" else it.text }
}
