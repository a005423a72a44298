package app.untrained.screens.guide

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.RadioButton
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.Region
import app.untrained.core.RegionBlock
import app.untrained.core.TopicBlock
import app.untrained.core.TopicScreen
import app.untrained.screens.step.StepActivity
import app.untrained.shell.intentFor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController

class GuideTest : PhoneTest() {

    private fun topic(id: String): TopicScreen = core.guide().topic(id)

    private fun claimsOf(id: String) = topic(id).blocks.filterIsInstance<TopicBlock.Claims>().single()

    private fun region(): RegionBlock =
        topic("by-region").blocks.filterIsInstance<TopicBlock.Region>().single().block

    private fun open(destination: Destination): ActivityController<TopicActivity> =
        Robolectric.buildActivity(TopicActivity::class.java, app.intentFor(destination)).setup()

    private fun openTopic(id: String): Activity = open(Destination.Topic(id)).get()

    private fun Activity.opens(): String? = sent()?.component?.className

    @Test
    fun `Home leads to the guide, the guide to a topic, the topic to a step`() {
        val home = openHome()
        home.tap(home().rows.first { it.destination is Destination.Guide }.label)
        assertEquals(GuideActivity::class.java.name, home.opens())

        val guide = Robolectric.buildActivity(GuideActivity::class.java).setup().get()
        guide.tap(topic("what-changes").title)
        assertEquals(TopicActivity::class.java.name, guide.opens())

        val topic = openTopic("what-changes")
        topic.tap(step(AI_TRAINING).title)
        assertEquals(StepActivity::class.java.name, topic.opens())
    }

    @Test
    fun `every topic shows what the core says, and its claims when they are unfolded`() {
        for (row in core.guide().screen().topics) {
            val screen = topic(row.topicId)
            val activity = openTopic(row.topicId)
            val texts = screen.blocks.filterIsInstance<TopicBlock.Text>().map { it.text }
            assertEquals(emptyList<String>(), (texts + screen.title + screen.summary) - activity.words().toSet())

            val claims = screen.blocks.filterIsInstance<TopicBlock.Claims>().firstOrNull() ?: continue
            val sides = claims.rows.flatMap { claim -> claim.positions.map { it.text } + claim.claim + claim.statusLine }
            assertFalse(row.topicId, activity.words().contains(claims.rows.first().claim))
            activity.tap(claims.heading)
            assertEquals(row.topicId, emptyList<String>(), sides - activity.words().toSet())
        }
    }

    @Test
    fun `the table of what is used has a sentence for each row, and large text sees it`() {
        val table = topic("what-is-used").blocks.filterIsInstance<TopicBlock.Uses>().single().table
        val spoken = table.rows.map { it.spoken }

        val said = openTopic("what-is-used").window.decorView.all().mapNotNull { it.contentDescription?.toString() }.toList()
        assertEquals(emptyList<String>(), spoken - said.toSet())

        RuntimeEnvironment.setFontScale(2f)
        assertEquals(emptyList<String>(), spoken - openTopic("what-is-used").words().toSet())
    }

    @Test
    fun `the positions stand side by side where there is room`() {
        RuntimeEnvironment.setQualifiers("w411dp-h891dp")
        val claims = claimsOf("what-changes")
        val two = claims.rows.indexOfFirst { it.positions.size == 2 }
        fun places(activity: Activity, heading: String = claims.heading): List<View> {
            activity.tap(heading)
            activity.window.decorView.apply {
                measure(exactly(width), exactly(height))
                layout(0, 0, width, height)
            }
            val positions = activity.window.decorView.all().filter { it.id == R.id.claim_positions }.elementAt(two) as ViewGroup
            return (0 until positions.childCount).map(positions::getChildAt)
        }
        places(openTopic("what-changes")).let { (article, linkedin) ->
            assertEquals(article.top, linkedin.top)
            assertTrue("they touch", linkedin.left > article.right)
        }
        RuntimeEnvironment.setQualifiers("+ar-ldrtl")
        val mirrored = openTopic("what-changes")
        val arabic = claimsOf("what-changes").heading
        places(mirrored, arabic).let { (article, linkedin) ->
            assertTrue("they touch, or run from the left", article.left > linkedin.right)
        }
        RuntimeEnvironment.setFontScale(2f)
        places(openTopic("what-changes"), arabic).let { (article, linkedin) ->
            assertTrue("they overlap", linkedin.top > article.bottom)
        }
    }

    @Test
    fun `a region is chosen, kept and survives the end of the process`() {
        val controller = open(Destination.Topic("by-region"))
        val activity = controller.get()
        assertTrue(activity.words().contains(region().heading))
        val switzerland = region().choices.first { it.region == Region.CH }.label
        assertFalse(activity.words().contains(switzerland))

        activity.tap(region().choose)
        activity.tap(switzerland)

        assertEquals(switzerland, region().heading)
        assertTrue(activity.words().contains(region().text))
        activity.tap(region().eventsHeading)
        val state = controller.endProcess()
        val again = Robolectric.buildActivity(TopicActivity::class.java, app.intentFor(Destination.Topic("by-region")))
            .setup(state).get()
        assertTrue(again.words().contains(region().text))
        assertTrue(again.words().contains(region().events.first().text))
        again.tap(region().choose)
        val checked = again.window.decorView.all().filterIsInstance<RadioButton>().filter { it.isChecked }
        assertEquals(listOf(switzerland), checked.map { it.text.toString() }.toList())
    }

    @Test
    fun `a link to a claim opens its topic unfolded, a link to no topic says so`() {
        val claim = claimsOf("by-region").rows.first { it.claimId == "eu-default" }
        assertTrue(open(Destination.Claim("eu-default")).get().words().contains(claim.claim))

        openHome("untrained://topic/sources").let { assertEquals(TopicActivity::class.java.name, it.opens()) }
        openHome("untrained://claim/eu-default").let { assertEquals(TopicActivity::class.java.name, it.opens()) }
        val intent = Intent(app, TopicActivity::class.java)
        val lost = Robolectric.buildActivity(TopicActivity::class.java, intent).setup().get()
        assertTrue(lost.sees(R.id.message))
        assertFalse(lost.sees(R.id.content))
    }

    private fun exactly(size: Int) = View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY)

    private fun View.all(): Sequence<View> = sequenceOf(this) +
        if (this is ViewGroup) (0 until childCount).asSequence().flatMap { getChildAt(it).all() } else emptySequence()
}
