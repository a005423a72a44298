package app.untrained.screens.step

import android.app.AlertDialog
import android.content.ClipboardManager
import android.content.Intent
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.widget.ScrollView
import android.widget.TextView
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.Group
import app.untrained.core.Knob
import app.untrained.core.StepAnswer
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowDialog

@Category(EveryAndroid::class)
class StepTest : PhoneTest() {

    private val openButton get() = step(AI_TRAINING).task!!.main!!.label

    private fun isAsked(id: String) = step(id).task == null

    private fun more(id: String, isIt: (Command) -> Boolean): String =
        step(id).task!!.more.first { choice -> (choice.action as? Action.Send)?.let { isIt(it.command) } ?: false }.label

    @Test
    fun `the step says what to do, shows the label, and keeps the button in reach`() {
        val screen = step(AI_TRAINING)

        val opened = openStep(AI_TRAINING).get()

        val task = screen.task!!
        val expected = task.sections.map { it.heading } +
            listOf(screen.title, screen.statusLine, task.instruction!!, task.label!!.text, task.summary, task.help.heading, task.main!!.label)
        assertEquals(emptyList<String>(), expected - opened.words().toSet())
        assertTrue(opened.sees(R.id.bottom))
        assertFalse(opened.sees(R.id.card))
    }

    @Test
    fun `every step can be drawn`() {
        for (row in Group.entries.flatMap { core.progress().section(it).rows }) {
            val id = ((row.action as Action.Go).destination as Destination.Step).stepId
            val screen = openStep(id).get()
            assertEquals(row.label, screen.textOf(R.id.title))
            assertFalse(id, screen.sees(R.id.message))
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
    fun `a setting that is not there leads to its section and to the form, and both are asked about`() {
        install(BROWSER)
        refuseUnknownIntents()
        for (way in step(AI_TRAINING).task!!.help.ways) {
            val help = step(AI_TRAINING).task!!.help
            val screen = openStep(AI_TRAINING).get()
            screen.tap(help.heading)
            val expected = help.paragraphs + help.path!!.entries + way.label
            assertEquals(emptyList<String>(), expected - screen.words().toSet())

            screen.tap(way.label)

            val address = screen.sent()!!.dataString!!
            assertTrue(address, address.startsWith("https://www.linkedin.com/") && address != AI_TRAINING_PAGE)
            assertTrue(screen.sees(R.id.card_answers))
            send(Command.Answer(home().accountId, AI_TRAINING, StepAnswer.LATER))
        }
    }

    @Test
    fun `the help opens by itself after Can't find it, and folds when one wants it to`() {
        ask(AI_TRAINING)
        val screen = openStep(AI_TRAINING)

        screen.get().tap(labelOf(AI_TRAINING, StepAnswer.NOT_FOUND))

        val help = step(AI_TRAINING).task!!.help
        assertTrue(help.paragraphs.first() in screen.get().words())
        screen.get().tap(help.heading)
        assertFalse(help.paragraphs.first() in screen.recreate().get().words())
    }

    @Test
    fun `the help opens by itself also where it had been looked at and folded before`() {
        val help = step(AI_TRAINING).task!!.help
        val screen = openStep(AI_TRAINING)
        repeat(2) { screen.get().tap(help.heading) }
        ask(AI_TRAINING)

        val asked = screen.recreate().get()
        asked.tap(labelOf(AI_TRAINING, StepAnswer.NOT_FOUND))

        assertTrue(step(AI_TRAINING).task!!.help.paragraphs.first() in asked.words())
    }

    @Test
    fun `where nothing opens the address it is copied, and the written path is shown`() {
        refuseUnknownIntents()
        val paths = step(AI_TRAINING).task!!.sections.mapNotNull { it.path }
        val opened = openStep(AI_TRAINING)
        val screen = opened.get()

        screen.tap(openButton)

        val clip = screen.getSystemService(ClipboardManager::class.java).primaryClip!!
        assertEquals(AI_TRAINING_PAGE, clip.getItemAt(0).text.toString())
        assertTrue(paths.any { it.entries.last() in screen.textOf(R.id.message_text) })
        assertFalse("nobody has left yet", screen.sees(R.id.card_answers))
        opened.leaveAndReturn()
        assertTrue(screen.sees(R.id.card_answers))
    }

    @Test
    fun `on return the question comes first, and the answer goes on record`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.leaveAndReturn()
        assertEquals(step(AI_TRAINING).card!!.title, screen.get().textOf(R.id.card_title))

        screen.get().tap(labelOf(AI_TRAINING, StepAnswer.DONE))

        assertEquals(Knob.OFF, step(AI_TRAINING).mark.knob)
        assertEquals(step(AI_TRAINING).statusLine, screen.get().textOf(R.id.status))
        assertFalse(screen.get().sees(R.id.card_answers))
    }

    @Test
    fun `the question comes into view, however far down one had read`() {
        RuntimeEnvironment.setQualifiers("+w568dp-h320dp-land") // so that there is something to scroll
        val screen = openStep(AI_TRAINING).get()
        val scroll = screen.findViewById<ScrollView>(R.id.scroll)
        scroll.scrollTo(0, 100)
        assertEquals(100, scroll.scrollY)

        screen.tap(openButton)

        assertEquals(0, scroll.scrollY)
    }

    @Test
    fun `nothing counts as done without the person's word`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.leaveAndReturn()

        screen.get().tap(labelOf(AI_TRAINING, StepAnswer.LATER))

        assertEquals(Knob.UNKNOWN, step(AI_TRAINING).mark.knob)
    }

    @Test
    fun `the question is still there after the phone was turned`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)

        assertTrue(screen.recreate().get().sees(R.id.card_answers))
    }

    @Test
    fun `the question is still there after the system ended the app's process`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        val intent = screen.get().intent
        val state = screen.endProcess()

        val restored = Robolectric.buildActivity(StepActivity::class.java, intent).setup(state).get()

        assertTrue(restored.sees(R.id.card_answers))
        restored.tap(labelOf(AI_TRAINING, StepAnswer.DONE))
        assertEquals(Knob.OFF, step(AI_TRAINING).mark.knob)
    }

    @Test
    fun `Home asks the question when the app was closed meanwhile`() {
        val screen = openStep(AI_TRAINING)
        screen.get().tap(openButton)
        screen.endProcess()

        assertTrue(openHome().sees(R.id.card_answers))
    }

    @Test
    fun `while something is asked, the rest of the step is away`() {
        ask(AI_TRAINING)
        val screen = openStep(AI_TRAINING).get()

        assertFalse(screen.sees(R.id.task))
        assertFalse(screen.sees(R.id.bottom))
    }

    @Test
    fun `a step can be done elsewhere, taken back, and decided against`() {
        val screen = openStep("research").get()

        screen.tap(more("research") { it is Command.Ask })
        assertTrue(isAsked("research"))
        screen.tap(labelOf("research", StepAnswer.DONE))
        assertEquals(Knob.OFF, step("research").mark.knob)

        screen.tap(more("research") { it is Command.Undo })
        assertEquals(Knob.UNKNOWN, step("research").mark.knob)

        screen.tap(more("research") { it is Command.Skip })
        assertEquals(step("research").statusLine, screen.textOf(R.id.status))
    }

    @Test
    fun `the next step takes the place of one that is done`() {
        settle("research")
        val screen = openStep("research").get()

        screen.tap(step("research").task!!.main!!.label)

        assertEquals(StepActivity::class.java.name, screen.sent()?.component?.className)
        assertTrue(screen.isFinishing)
    }

    @Test
    fun `since when it is off is chosen from a list of months`() {
        settle(AI_TRAINING)
        val since = step(AI_TRAINING).task!!.since!!
        val screen = openStep(AI_TRAINING)
        screen.get().tap(since.label)
        assertEquals(since.months.size, dialog().listView.adapter.count)

        val turned = screen.recreate().get()
        dialog().listView.run { performItemClick(null, 3, 3) }

        assertEquals(step(AI_TRAINING).statusLine, turned.textOf(R.id.status))
        val row = core.progress().history(null, null).groups.first().rows.first()
        assertTrue(since.months[3].label in core.progress().receipt(row.markId).text)
    }

    private fun dialog() = ShadowDialog.getLatestDialog() as AlertDialog

    @Test
    fun `unfolded sections and the place on the page survive turning the phone`() {
        RuntimeEnvironment.setQualifiers("+w568dp-h320dp-land") // so that there is something to scroll
        val folded = step(AI_TRAINING).task!!.sections.first { it.path != null }
        val screen = openStep(AI_TRAINING)
        assertFalse(folded.path!!.entries.first() in screen.get().words())
        screen.get().tap(folded.heading)
        screen.get().findViewById<ScrollView>(R.id.scroll).scrollTo(0, 100)

        val turned = screen.recreate().get()

        assertTrue(folded.path!!.entries.first() in turned.words())
        assertEquals(100, turned.findViewById<ScrollView>(R.id.scroll).scrollY)
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
        val label = openStep(AI_TRAINING).get().findViewById<View>(R.id.label).findViewById<TextView>(R.id.label_text).text as Spanned

        val marked = label.getSpans(0, label.length, LocaleSpan::class.java).map { it.locale }
        assertEquals(listOf(Locale.ENGLISH), marked)
    }
}
