package app.untrained.screens.search

import android.app.Activity
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.TextView
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.SearchScreen
import app.untrained.screens.guide.GuideActivity
import app.untrained.shell.intentFor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

class SearchTest : PhoneTest() {

    private fun found(query: String): SearchScreen = core.guide().search(query)

    private fun openSearch(): ActivityController<SearchActivity> =
        Robolectric.buildActivity(SearchActivity::class.java, app.intentFor(Destination.Search)).setup()

    private val Activity.query: EditText get() = findViewById(R.id.query)

    private fun Activity.type(words: String) = query.setText(words)

    private fun Activity.opens(): String? = sent()?.component?.className

    private fun textsOf(screen: SearchScreen): List<String> =
        screen.rows.map { row -> row.title.joinToString("") { it.text } }

    @Test
    fun `half an emoji, as a keyboard may leave it, is no reason to fail`() {
        val screen = openSearch().get()

        screen.type("ai \ud83d")

        assertEquals(emptyList<String>(), textsOf(found("ai ?")) - screen.words().toSet())
    }

    @Test
    fun `the guide and a link lead to search`() {
        val guide = Robolectric.buildActivity(GuideActivity::class.java).setup().get()
        guide.tap(core.guide().screen().search)
        assertEquals(SearchActivity::class.java.name, guide.opens())

        assertEquals(SearchActivity::class.java.name, openHome("untrained://search").opens())
    }

    @Test
    fun `what is found shows while one types, with the hits marked`() {
        val search = openSearch().get()
        for (typed in listOf("a", "ai", "ai tr")) {
            search.type(typed)
            val screen = found(typed)
            assertEquals(emptyList<String>(), textsOf(screen) - search.words().toSet())
            assertEquals(screen.count, search.textOf(R.id.count))
        }
        val title = search.findViewById<TextView>(R.id.result_title).text as Spanned
        val marked = title.getSpans(0, title.length, BackgroundColorSpan::class.java)
            .map { title.substring(title.getSpanStart(it), title.getSpanEnd(it)) }
        assertEquals(found("ai tr").rows.first().title.filter { it.hit }.map { it.text }, marked)
        assertTrue(marked.isNotEmpty())
    }

    @Test
    fun `the count is spoken whenever it changes`() {
        val count = openSearch().get().findViewById<View>(R.id.count)
        assertEquals(View.ACCESSIBILITY_LIVE_REGION_POLITE, count.accessibilityLiveRegion)
    }

    @Test
    fun `a result leads to its step, topic or claim`() {
        for (typed in listOf("passwords", "habits", "neutral")) {
            val search = openSearch().get()
            search.type(typed)
            val row = found(typed).rows.first()
            search.tap(row.title.joinToString("") { it.text })
            assertEquals(app.intentFor(row.destination).component, search.sent()?.component)
        }
    }

    @Test
    fun `before a search and after a fruitless one there are suggestions to tap`() {
        val search = openSearch().get()
        for (typed in listOf("", "zzzzxq")) {
            search.type(typed)
            val empty = found(typed).empty!!
            assertEquals(emptyList<String>(), (empty.suggestions + empty.text + empty.heading) - search.words().toSet())
            assertFalse(search.sees(R.id.results))

            search.tap(empty.suggestions.first())
            assertEquals(empty.suggestions.first(), search.query.text.toString())
            assertEquals(emptyList<String>(), textsOf(found(empty.suggestions.first())) - search.words().toSet())
            assertFalse(search.sees(R.id.empty))
        }
        search.findViewById<View>(R.id.clear).performClick()
        assertEquals("", search.query.text.toString())
        assertTrue(search.sees(R.id.empty))
    }

    @Test
    fun `the keyboard's search key is taken, and nothing typed is an error`() {
        val search = openSearch().get()
        for (typed in listOf("\" OR *", "NEAR(", "\u0000", "🙂", "x".repeat(10_000))) {
            search.type(typed)
            search.query.onEditorAction(EditorInfo.IME_ACTION_SEARCH)
            assertFalse(typed.take(10), search.sees(R.id.message))
        }
    }

    @Test
    fun `the query and what it found survive a rotation and the end of the process`() {
        val controller = openSearch()
        controller.get().type("cookie")
        controller.recreate()
        assertEquals(emptyList<String>(), textsOf(found("cookie")) - controller.get().words().toSet())

        val state = controller.endProcess()
        val again = Robolectric.buildActivity(SearchActivity::class.java, app.intentFor(Destination.Search)).setup(state).get()
        assertEquals("cookie", again.query.text.toString())
        assertEquals(emptyList<String>(), textsOf(found("cookie")) - again.words().toSet())
    }
}
