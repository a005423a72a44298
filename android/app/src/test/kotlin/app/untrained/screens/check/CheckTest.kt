package app.untrained.screens.check

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Card
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.Knob
import app.untrained.core.LinkedInPage
import app.untrained.core.StepAnswer
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.step.StepActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.Robolectric

@Category(EveryAndroid::class)
class CheckTest : PhoneTest() {

    private val card: Card get() = core.check().screen().card

    private fun aQuarterAfter(vararg steps: String) {
        steps.forEach { settle(it) }
        pass(QUARTER)
    }

    private fun Activity.tick(index: Int) =
        findViewById<ViewGroup>(R.id.card_picks).findViewById<ViewGroup>(R.id.section_body).getChildAt(index).performClick()

    private fun Activity.picksSave(): Button =
        findViewById<ViewGroup>(R.id.card_picks).let { picks ->
            picks.findViewById<ViewGroup>(R.id.section_body).run { getChildAt(childCount - 1) as Button }
        }

    @Test
    fun `before a check is due the screen says when the next one is, and leads back`() {
        settle(AI_TRAINING)
        val check = openCheck()
        assertTrue(card.body!! in check.words())

        check.tap(card.buttons.single().label)

        val sent = check.sent()!!
        assertEquals(HomeActivity::class.java.name, sent.component?.className)
        assertNotEquals("Home is below already", 0, sent.flags and Intent.FLAG_ACTIVITY_CLEAR_TOP)
    }

    @Test
    fun `the AI switch stands first and alone, and looking stands before answering`() {
        aQuarterAfter("research", AI_TRAINING)

        val words = openCheck().words()

        assertEquals(emptyList<String>(), listOf(card.title, card.body, card.label!!.text) - words.toSet())
        assertFalse(step("research").title in words)
        val first = card.buttons.first().action as Action.Open
        assertEquals(LinkedInPage.SETTING, first.page)
    }

    @Test
    fun `with two taps besides LinkedIn a check of the switch is over`() {
        aQuarterAfter(AI_TRAINING)
        val check = openCheck()

        check.tap(card.buttons[1].label) // I have just looked
        check.tap(card.labelOf(StepAnswer.DONE))

        assertEquals(card.title, check.textOf(R.id.card_title))
        assertEquals(Knob.OFF, card.mark!!.knob)
        assertEquals(Action.Send(Command.Acknowledge), card.buttons.first().action)
    }

    @Test
    fun `on again leads on to LinkedIn`() {
        install(BROWSER)
        aQuarterAfter(AI_TRAINING)
        val check = openCheck()
        check.tap(card.buttons[1].label)

        check.tap(card.labelOf(StepAnswer.NOT_YET))
        assertEquals(Knob.ON, card.mark!!.knob)
        check.tap(card.buttons.first().label)

        assertEquals(AI_TRAINING_PAGE, check.sent()?.dataString)
    }

    @Test
    fun `a section is one card, and one tap answers it`() {
        aQuarterAfter("research", "data-sharing")
        val check = openCheck()
        val rows = check.findViewById<ViewGroup>(R.id.card_switches)
        assertEquals(2, rows.childCount)

        check.tap(card.answers.first().label)

        assertEquals(card.title, check.textOf(R.id.card_title))
        assertFalse(rows.isShown)
    }

    @Test
    fun `a setting of a section leads to its step, to look`() {
        aQuarterAfter("research")
        val check = openCheck()

        check.findViewById<ViewGroup>(R.id.card_switches).getChildAt(0).performClick()

        assertEquals(StepActivity::class.java.name, check.sent()?.component?.className)
    }

    @Test
    fun `what changed is named, and only that is open again`() {
        aQuarterAfter("research", "data-sharing")
        val check = openCheck()
        check.tap(card.picks!!.heading)
        assertFalse("nothing is ticked", check.picksSave().isEnabled)

        check.tick(card.picks!!.rows.indexOfFirst { it.stepId == "research" })
        check.picksSave().performClick()

        assertEquals(Knob.ON, step("research").mark.knob)
        assertEquals(Knob.OFF, step("data-sharing").mark.knob)
    }

    @Test
    fun `ticks stay when the phone is turned`() {
        aQuarterAfter("research", "data-sharing")
        val opened = Robolectric.buildActivity(CheckActivity::class.java).setup()
        opened.get().tap(card.picks!!.heading)
        opened.get().tick(1)

        val turned = opened.recreate().get()

        assertTrue(turned.picksSave().isEnabled)
    }

    @Test
    fun `how far it is stands above the card where there are several`() {
        aQuarterAfter(AI_TRAINING, "research")
        assertEquals(core.check().screen().progress, openCheck().textOf(R.id.progress))
    }

    @Test
    fun `tomorrow puts it off`() {
        aQuarterAfter(AI_TRAINING)
        val check = openCheck()

        check.tap(card.buttons.first { (it.action as? Action.Send)?.command is Command.Snooze }.label)

        assertEquals(card.title, check.textOf(R.id.card_title))
        assertEquals(Action.Go(Destination.Home), card.buttons.single().action)
    }

    @Test
    fun `a check that was left half-way is taken up again`() {
        aQuarterAfter(AI_TRAINING, "research")
        val opened = Robolectric.buildActivity(CheckActivity::class.java).setup()
        opened.get().tap(card.buttons[1].label)
        val question = opened.get().textOf(R.id.card_title)

        val state = opened.endProcess()
        val again = Robolectric.buildActivity(CheckActivity::class.java).setup(state).get()

        assertEquals(question, again.textOf(R.id.card_title))
        assertTrue(again.findViewById<View>(R.id.card_answers).isShown)
    }
}
