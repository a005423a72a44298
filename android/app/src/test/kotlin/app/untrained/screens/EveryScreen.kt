package app.untrained.screens

import android.app.Activity
import android.view.View
import android.view.ViewGroup
import android.view.WindowInsets
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
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment

/** Every screen, in each way that a person may have it. */
abstract class EveryScreen : PhoneTest() {

    protected val settings = mapOf(
        "as delivered" to {},
        "dark" to { RuntimeEnvironment.setQualifiers("+night") },
        "text at 200 %" to { RuntimeEnvironment.setFontScale(2f) },
        "Arabic" to { RuntimeEnvironment.setQualifiers("+ar-ldrtl") },
        "a small phone on its side" to { RuntimeEnvironment.setQualifiers("+w568dp-h320dp-land") },
    )

    protected val wideWindows = mapOf(
        "a tablet" to { RuntimeEnvironment.setQualifiers("+w800dp-h1280dp-port") },
        "a tablet on its side" to { RuntimeEnvironment.setQualifiers("+w1280dp-h800dp-land") },
        "a desktop" to { RuntimeEnvironment.setQualifiers("+w1920dp-h1080dp-land") },
    )

    protected fun onEveryScreen(settings: Map<String, () -> Unit> = this.settings, check: (String, Activity) -> Unit) {
        settle("research")
        settle(AI_TRAINING)
        pass(QUARTER)
        core.links().leave(home().accountId, "data-sharing", LinkedInPage.SETTING)
        for ((setting, make) in settings) {
            RuntimeEnvironment.setQualifiers("")
            RuntimeEnvironment.setFontScale(1f)
            make()
            check("$setting, Home", openHome())
            check("$setting, a question", openStep("data-sharing").get())
            check("$setting, a step", openUnfoldedStep())
            check("$setting, a section", openSectionToPick())
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

    private fun openUnfoldedStep(): Activity = openStep(AI_TRAINING).get().apply {
        val task = step(AI_TRAINING).task!!
        for (heading in task.sections.map { it.heading } + task.help.heading) tap(heading)
    }

    private fun openSectionToPick(): Activity {
        val screen = Robolectric.buildActivity(SectionActivity::class.java, SectionActivity.intent(app, Group.ADS)).setup().get()
        return screen.apply { tap(core.progress().section(Group.ADS).picks!!.heading) }
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

    /** The system tells a window of its bars once it is shown; Robolectric has none to tell of. */
    protected fun Activity.drawEdgeToEdge() {
        findViewById<View>(R.id.screen).dispatchApplyWindowInsets(WindowInsets.Builder().build())
        layOut()
    }

    protected fun Activity.layOut() {
        val root = window.decorView
        root.measure(
            View.MeasureSpec.makeMeasureSpec(root.width, View.MeasureSpec.EXACTLY),
            View.MeasureSpec.makeMeasureSpec(root.height, View.MeasureSpec.EXACTLY),
        )
        root.layout(0, 0, root.width, root.height)
    }

    protected fun View.all(): Sequence<View> = sequenceOf(this) +
        if (this is ViewGroup) (0 until childCount).asSequence().flatMap { getChildAt(it).all() } else emptySequence()
}
