package app.untrained.screens

import android.app.Activity
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.view.WindowInsets
import android.widget.HorizontalScrollView
import android.widget.RadioButton
import android.widget.RadioGroup
import android.widget.ScrollView
import android.widget.TextView
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.Group
import app.untrained.core.LinkedInPage
import app.untrained.core.TopicBlock
import app.untrained.screens.accounts.AccountActivity
import app.untrained.screens.accounts.AccountsActivity
import app.untrained.screens.data.DataActivity
import app.untrained.screens.guide.GuideActivity
import app.untrained.screens.guide.TopicActivity
import app.untrained.screens.history.HistoryActivity
import app.untrained.screens.licences.LicencesActivity
import app.untrained.screens.objection.ObjectionActivity
import app.untrained.screens.search.SearchActivity
import app.untrained.screens.section.SectionActivity
import app.untrained.screens.settings.SettingsActivity
import app.untrained.screens.timeline.TimelineActivity
import app.untrained.shell.intentFor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment

/** What holds on every screen, in dark mode, with large text and from right to left. */
class AccessibilityTest : PhoneTest() {

    private val settings = mapOf(
        "as delivered" to {},
        "dark" to { RuntimeEnvironment.setQualifiers("+night") },
        "text at 200 %" to { RuntimeEnvironment.setFontScale(2f) },
        "Arabic" to { RuntimeEnvironment.setQualifiers("+ar-ldrtl") },
        "a small phone on its side" to { RuntimeEnvironment.setQualifiers("+w568dp-h320dp-land") },
    )

    private val wideWindows = mapOf(
        "a tablet" to { RuntimeEnvironment.setQualifiers("+w800dp-h1280dp-port") },
        "a tablet on its side" to { RuntimeEnvironment.setQualifiers("+w1280dp-h800dp-land") },
        "a desktop" to { RuntimeEnvironment.setQualifiers("+w1920dp-h1080dp-land") },
    )

    private fun onEveryScreen(settings: Map<String, () -> Unit> = this.settings, check: (String, Activity) -> Unit) {
        settle("research")
        settle(AI_TRAINING)
        pass(QUARTER)
        core.links().leave(home().accountId, "data-sharing", LinkedInPage.SETTING)
        for ((setting, make) in settings) {
            RuntimeEnvironment.setFontScale(1f)
            make()
            check("$setting, Home", openHome())
            check("$setting, a question", openStep("data-sharing").get())
            check("$setting, a step", openStep(AI_TRAINING).get().apply { step(AI_TRAINING).task!!.run { sections.map { it.heading } + help.heading }.forEach { tap(it) } })
            check("$setting, a section", Robolectric.buildActivity(SectionActivity::class.java, SectionActivity.intent(app, Group.ADS)).setup().get().apply { tap(core.progress().section(Group.ADS).picks!!.heading) })
            check("$setting, Check", openCheck())
            check("$setting, Settings", Robolectric.buildActivity(SettingsActivity::class.java).setup().get())
            check("$setting, Timeline", Robolectric.buildActivity(TimelineActivity::class.java).setup().get())
            check("$setting, Objection", Robolectric.buildActivity(ObjectionActivity::class.java).setup().get())
            check("$setting, Guide", openGuide())
            for (query in listOf("", "data", "zzzzxq")) check("$setting, a search for '$query'", openSearch(query))
            for (topic in listOf("what-is-used", "by-region")) check("$setting, $topic", openTopic(topic))
            check("$setting, Accounts", open(AccountsActivity::class.java))
            check("$setting, an account", openAccountToRemove())
            check("$setting, History", open(HistoryActivity::class.java))
            check("$setting, Licences", open(LicencesActivity::class.java))
            check("$setting, Data", open(DataActivity::class.java).apply { tap(core.data().screen().erase.button) })
        }
    }

    private fun openGuide(): Activity = Robolectric.buildActivity(GuideActivity::class.java).setup().get()

    private fun openSearch(query: String): Activity = Robolectric.buildActivity(SearchActivity::class.java).setup().get()
        .apply { findViewById<TextView>(R.id.query).text = query }

    /** A topic with everything unfolded. */
    private fun openTopic(id: String): Activity {
        val intent = app.intentFor(Destination.Topic(id))
        return Robolectric.buildActivity(TopicActivity::class.java, intent).setup().get().apply {
            for (block in core.guide().topic(id).blocks) {
                if (block is TopicBlock.Claims) tap(block.heading)
                if (block is TopicBlock.Region) tap(block.block.choose)
            }
        }
    }

    private fun open(screen: Class<out Activity>): Activity = Robolectric.buildActivity(screen).setup().get()

    private fun openAccountToRemove(): Activity {
        val id = step("data-sharing").accountId
        val screen = Robolectric.buildActivity(AccountActivity::class.java, AccountActivity.intent(app, id)).setup().get()
        return screen.apply { tap(core.accounts().account(id).removal.button) }
    }

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
    fun `in a wide window the text is a column in the middle, as wide as one reads with ease`() = onEveryScreen(wideWindows) { screen, activity ->
        activity.drawEdgeToEdge()
        val widest = activity.resources.displayMetrics.density * 600 + 1
        for (view in activity.window.decorView.all().filterIsInstance<TextView>().filter { it.isShown }) {
            assertTrue("$screen: \"${view.text}\" is ${view.width} wide", view.width <= widest)
        }
        val content = Rect()
        activity.findViewById<View>(R.id.content).getGlobalVisibleRect(content)
        assertEquals("$screen: beside the column", content.left.toDouble(), (activity.window.decorView.width - content.right).toDouble(), 2.0)
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

    /** The system tells a window of its bars once it is shown; Robolectric has none to tell of. */
    private fun Activity.drawEdgeToEdge() {
        findViewById<View>(R.id.screen).dispatchApplyWindowInsets(WindowInsets.Builder().build())
        layOut()
    }

    private fun Activity.layOut() {
        val root = window.decorView
        root.measure(
            View.MeasureSpec.makeMeasureSpec(root.width, View.MeasureSpec.EXACTLY),
            View.MeasureSpec.makeMeasureSpec(root.height, View.MeasureSpec.EXACTLY),
        )
        root.layout(0, 0, root.width, root.height)
    }

    private fun View.all(): Sequence<View> = sequenceOf(this) +
        if (this is ViewGroup) (0 until childCount).asSequence().flatMap { getChildAt(it).all() } else emptySequence()

    private fun View.said(): String = contentDescription?.toString()
        ?: all().filterIsInstance<TextView>().joinToString(" ") { if (it.text.isEmpty()) it.hint ?: "" else it.text }
}
