package app.untrained.screens.step

import android.content.ClipboardManager
import android.content.Intent
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.widget.ScrollView
import android.widget.TextView
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.NotificationState
import app.untrained.core.StepAnswer
import app.untrained.core.StepStatus
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric

class StepTest : PhoneTest() {

    private val openButton get() = step(AI_TRAINING).open!!.label

    @Test
    fun `the step names the account, the switch and every section`() {
        val screen = step(AI_TRAINING)

        val words = openStep(AI_TRAINING).get().words()

        val expected = screen.sections.map { it.heading } +
            listOf(screen.account, screen.title, screen.statusLine, screen.switch!!.label, screen.open!!.evidence)
        assertEquals(emptyList<String>(), expected - words.toSet())
        assertFalse(screen.question != null)
    }

    @Test
    fun `every step can be drawn`() {
        val rows = core.progress().home(NotificationState.ALLOWED).groups.flatMap { it.rows }
        for (row in rows) {
            val screen = openStep(row.stepId).get()
            assertEquals(row.title, screen.textOf(R.id.title))
            assertFalse(row.stepId, screen.sees(R.id.message))
        }
    }

    @Test
    fun `leaving aims at the LinkedIn app where it is installed`() {
        refuseUnknownIntents()
        install(LINKEDIN)
        install(BROWSER)
        val screen = openStep(AI_TRAINING).get()

        screen.tap(openButton)

        val intent = screen.sent()!!
        assertEquals(Intent.ACTION_VIEW, intent.action)
        assertEquals(AI_TRAINING_PAGE, intent.dataString)
        assertEquals(LINKEDIN, intent.`package`)
    }

    @Test
    fun `leaving goes to whatever opens the address where LinkedIn is not installed`() {
        refuseUnknownIntents()
        install(BROWSER)
        val screen = openStep(AI_TRAINING).get()

        screen.tap(openButton)

        val intent = screen.sent()!!
        assertEquals(AI_TRAINING_PAGE, intent.dataString)
        assertNull(intent.`package`)
    }

    @Test
    fun `a setting that is not there leads to the section above it and to the form, and both are asked about`() {
        refuseUnknownIntents()
        install(BROWSER)
        val notFoundHelp = step(AI_TRAINING).notFoundHelp
        for (button in listOfNotNull(notFoundHelp.hub, notFoundHelp.form)) {
            val screen = openStep(AI_TRAINING).get()
            screen.tap(notFoundHelp.heading)
            val expected = notFoundHelp.paragraphs + notFoundHelp.path + listOf(notFoundHelp.pathHeading, button.label, button.evidence)
            assertEquals(emptyList<String>(), expected - screen.words().toSet())

            screen.tap(button.label)

            val address = screen.sent()!!.dataString!!
            assertTrue(address, address.startsWith("https://www.linkedin.com/") && address != AI_TRAINING_PAGE)
            assertTrue(screen.sees(R.id.question))
            core.progress().answer(step(AI_TRAINING).accountId, AI_TRAINING, StepAnswer.LATER)
        }
    }

    @Test
    fun `where nothing opens the address it is copied, and the written path is shown`() {
        refuseUnknownIntents()
        val screen = openStep(AI_TRAINING).get()

        screen.tap(openButton)

        val clip = screen.getSystemService(ClipboardManager::class.java).primaryClip!!
        assertEquals(AI_TRAINING_PAGE, clip.getItemAt(0).text.toString())
        val lastEntry = step(AI_TRAINING).sections.first { it.path.isNotEmpty() }.path.last()
        assertTrue(screen.textOf(R.id.message_text).contains(lastEntry))
        assertTrue(screen.sees(R.id.question))
    }

    @Test
    fun `on return the question comes first, and the answer goes on record`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.leaveAndReturn()
        assertEquals(step(AI_TRAINING).question!!.title, screen.get().textOf(R.id.question_title))

        screen.get().tap(labelOf(AI_TRAINING, StepAnswer.DONE))

        assertEquals(StepStatus.DONE, step(AI_TRAINING).status)
        assertEquals(step(AI_TRAINING).statusLine, screen.get().textOf(R.id.status))
        assertFalse(screen.get().sees(R.id.question))
    }

    @Test
    fun `the question comes into view, however far down one had read`() {
        val screen = openStep(AI_TRAINING).get()
        val scroll = screen.findViewById<ScrollView>(R.id.scroll)
        scroll.scrollTo(0, 500)
        assertEquals(500, scroll.scrollY)

        screen.tap(openButton)

        assertEquals(0, scroll.scrollY)
    }

    @Test
    fun `nothing counts as done without the person's word`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.leaveAndReturn()

        screen.get().tap(labelOf(AI_TRAINING, StepAnswer.LATER))

        assertEquals(StepStatus.OPEN, step(AI_TRAINING).status)
    }

    @Test
    fun `the question is still there after the phone was turned`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)

        assertTrue(screen.recreate().get().sees(R.id.question))
    }

    @Test
    fun `the question is still there after the system ended the app's process`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        val intent = screen.get().intent
        val state = screen.endProcess()

        val restored = Robolectric.buildActivity(StepActivity::class.java, intent).setup(state).get()

        assertTrue(restored.sees(R.id.question))
        restored.tap(labelOf(AI_TRAINING, StepAnswer.DONE))
        assertEquals(StepStatus.DONE, step(AI_TRAINING).status)
    }

    @Test
    fun `Home leads back to the question when the app was closed meanwhile`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.endProcess()
        val home = openHome()

        home.tap(home.textOf(R.id.next_button))

        val step = Robolectric.buildActivity(StepActivity::class.java, home.sent()).setup().get()
        assertTrue(step.sees(R.id.question))
    }

    @Test
    fun `whether the right page opened is asked once`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.leaveAndReturn()
        assertTrue(screen.get().sees(R.id.page))

        screen.get().tap(step(AI_TRAINING).question!!.page!!.yes)

        assertTrue(screen.get().sees(R.id.question))
        assertFalse(screen.get().sees(R.id.page))
    }

    @Test
    fun `a step can be done on another device, decided against, and taken back`() {
        val screen = openStep("research").get()

        screen.tap(step("research").elsewhere)
        assertTrue(screen.sees(R.id.question))
        screen.tap(labelOf("research", StepAnswer.DONE))
        assertEquals(StepStatus.DONE, step("research").status)

        screen.tap(step("research").undo!!)
        assertEquals(StepStatus.OPEN, step("research").status)

        screen.tap(step("research").skip.first().label)
        assertEquals(StepStatus.SKIPPED, step("research").status)
    }

    @Test
    fun `unfolded sections and the place on the page survive turning the phone`() {
        val folded = step(AI_TRAINING).sections.first { it.folded }
        val screen = openStep(AI_TRAINING)
        assertFalse(folded.path.first() in screen.get().words())
        screen.get().tap(folded.heading)
        screen.get().findViewById<ScrollView>(R.id.scroll).scrollTo(0, 300)

        val turned = screen.recreate().get()

        assertTrue(folded.path.first() in turned.words())
        assertEquals(300, turned.findViewById<ScrollView>(R.id.scroll).scrollY)
    }

    @Test
    fun `a folded section tells a screen reader that it can be unfolded`() {
        val header = openStep(AI_TRAINING).get().findViewById<View>(R.id.section_header)
        fun actions() = header.createAccessibilityNodeInfo().actionList

        assertTrue(AccessibilityAction.ACTION_EXPAND in actions())
        header.performAccessibilityAction(AccessibilityAction.ACTION_EXPAND.id, null)
        assertTrue(AccessibilityAction.ACTION_COLLAPSE in actions())
    }

    @Test
    fun `LinkedIn's words are marked as English`() {
        val label = openStep(AI_TRAINING).get().findViewById<TextView>(R.id.switch_label).text as Spanned

        val marked = label.getSpans(0, label.length, LocaleSpan::class.java).map { it.locale }
        assertEquals(listOf(Locale.ENGLISH), marked)
    }
}
