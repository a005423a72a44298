package app.untrained.screens

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.ScrollView
import android.widget.TextView
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.Knob
import app.untrained.core.StepAnswer
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.settings.SettingsActivity
import app.untrained.screens.step.StepActivity
import app.untrained.shell.intentFor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController

/** From 840 dp on Home stands beside the other screens. */
@Category(EveryAndroid::class)
class TwoPanesTest : PhoneTest() {

    @Before
    fun aTablet() = RuntimeEnvironment.setQualifiers(TABLET)

    /** Home beside this screen. It comes after the screen's own views, which hold the same ids. */
    private fun Activity.pane(): View? = findViewById<ViewGroup>(android.R.id.content).run {
        if (childCount > 1) getChildAt(1) else null
    }

    private fun Activity.tapInPane(label: String) {
        val labels = ArrayList<View>()
        pane()!!.findViewsWithText(labels, label, View.FIND_VIEWS_WITH_TEXT)
        generateSequence(labels.first()) { it.parent as? View }.first(View::isClickable).performClick()
    }

    private fun Activity.paneTitle() = pane()!!.findViewById<TextView>(R.id.card_title).text.toString()

    private fun names(vararg intents: Intent?) = intents.map { it?.component?.className }

    @Test
    fun `Home is beside a screen and draws what it always does`() {
        val step = openStep("research").get()

        assertEquals(home().card.title, step.paneTitle())
        assertEquals(step("research").title, step.textOf(R.id.title))
        assertNull("Home has none beside it", openHome().pane())
    }

    @Test
    fun `they share the window, and neither lies on the other, in both directions of reading`() {
        for (language in listOf("en", "ar")) {
            RuntimeEnvironment.setQualifiers("+$language")
            val step = openStep("research").get()
            val (pane, screen) = listOf(step.pane()!!, step.findViewById(R.id.screen))
            val (first, second) = if (language == "ar") listOf(screen, pane) else listOf(pane, screen)
            assertEquals(0, first.left)
            assertEquals(language, first.right, second.left)
            assertEquals(step.window.decorView.width, second.right)
        }
    }

    @Test
    fun `what is chosen on Home takes the place of the screen beside it`() {
        val step = openStep("research").get()
        val row = home().rows.first { it.destination is Destination.Guide }

        step.tapInPane(row.label)

        // Robolectric names what was started together from the last to the first.
        val sent = generateSequence { step.sent() }.toList().reversed()
        assertEquals(names(app.intentFor(Destination.Home), app.intentFor(row.destination)), names(*sent.toTypedArray()))
        assertTrue(sent[0].flags and Intent.FLAG_ACTIVITY_CLEAR_TOP != 0)
    }

    @Test
    fun `an answer on one side is seen on the other`() {
        ask(AI_TRAINING)
        val step = openStep("research").get()
        step.tapInPane(home().card.labelOf(StepAnswer.DONE))
        assertEquals(Knob.OFF, home().card.mark?.knob)
        assertEquals(home().card.title, step.paneTitle())

        ask("research")
        val other = openStep("research").get()
        val before = other.paneTitle()
        other.tap(labelOf("research", StepAnswer.DONE))
        assertEquals(home().card.title, other.paneTitle())
        assertFalse(before.isEmpty())
    }

    @Test
    fun `leaving for LinkedIn from Home goes on from where one was`() {
        install(BROWSER)
        val settings = Robolectric.buildActivity(SettingsActivity::class.java).setup().get()
        settings.tapInPane(home().card.buttons.first().label)
        assertEquals(AI_TRAINING_PAGE, settings.sent()?.dataString)
        assertNotNull(home().card.question)
        assertTrue(home().card.title in settings.words())
    }

    @Test
    fun `a window that gets narrow shows the screen alone, and a wide one both again`() {
        val step = openStep("research")
        RuntimeEnvironment.setQualifiers(PHONE)
        val narrow = step.recreate().get()
        assertNull(narrow.pane())
        assertEquals(step("research").title, narrow.textOf(R.id.title))
        RuntimeEnvironment.setQualifiers(TABLET)
        assertNotNull(step.recreate().get().pane())
    }

    @Test
    fun `after the process was ended each side is as it was, and keeps its own place`() {
        val step = openStep("research")
        step.get().findViewById<ScrollView>(R.id.scroll).scrollTo(0, 40)
        val state = step.endProcess()

        val again = Robolectric.buildActivity(StepActivity::class.java, app.intentFor(Destination.Step("research")))
        again.create(state).start().restoreInstanceState(state).postCreate(state).resume().visible()

        assertEquals(home().card.title, again.get().paneTitle())
        assertEquals(0, again.get().pane()!!.findViewById<ScrollView>(R.id.scroll).scrollY)
    }

    @Test
    fun `a link opens its screen above Home, with Home beside it`() {
        val home = openHome("untrained://step/research")
        assertEquals(StepActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `a phone on its side, which is as wide, has both, too`() {
        RuntimeEnvironment.setQualifiers("w892dp-h412dp-land")
        assertNotNull(openStep("research").get().pane())
    }

    private companion object {
        const val TABLET = "w1280dp-h800dp-land"
        const val PHONE = "w412dp-h892dp-port"
    }
}
