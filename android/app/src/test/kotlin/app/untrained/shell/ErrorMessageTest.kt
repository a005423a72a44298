package app.untrained.shell

import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Command
import app.untrained.core.Knob
import app.untrained.core.StepAnswer
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

class ErrorMessageTest : PhoneTest() {

    private val folder get() = File(app.filesDir, "record")

    @Test
    fun `where the data folder can't be had, Home says so and offers to try again`() {
        folder.writeText("a file is in the way")

        val home = openHome()

        assertTrue(home.textOf(R.id.message_text).isNotEmpty())
        assertTrue(home.sees(R.id.message_retry))
        assertFalse(home.sees(R.id.content))
    }

    @Test
    fun `trying again works as soon as the folder is there`() {
        folder.writeText("a file is in the way")
        val home = openHome()
        folder.delete()

        home.tap(home.textOf(R.id.message_retry))

        assertFalse(home.sees(R.id.message))
        assertTrue(home.sees(R.id.content))
    }

    @Test
    fun `a database that is a folder is refused with a sentence, not a crash`() {
        core
        app.dropCore()
        val names = folder.list().orEmpty().toList()
        folder.deleteRecursively()
        names.forEach { File(folder, "$it/in the way").mkdirs() }

        assertTrue(openHome().sees(R.id.message_retry))
    }

    @Test
    fun `an unknown step says so and offers nothing to try again`() {
        val screen = openStep("nowhere").get()

        assertTrue(screen.textOf(R.id.message_text).isNotEmpty())
        assertFalse(screen.sees(R.id.message_retry))
        assertFalse(screen.sees(R.id.content))
        assertFalse(screen.sees(R.id.bottom))
    }

    @Test
    fun `an answer to a question that is closed by now says so and records nothing`() {
        ask(AI_TRAINING)
        val stale = openStep(AI_TRAINING).get()
        val label = labelOf(AI_TRAINING, StepAnswer.NOT_YET)
        send(Command.Answer(home().accountId, AI_TRAINING, StepAnswer.DONE))

        stale.tap(label)

        assertTrue(stale.textOf(R.id.message_text).isNotEmpty())
        assertFalse(stale.sees(R.id.card_answers))
        assertEquals(Knob.OFF, step(AI_TRAINING).mark.knob)
    }

    @Test
    fun `a sentence stays when the phone is turned, and goes with the next tap`() {
        ask(AI_TRAINING)
        val stale = openStep(AI_TRAINING)
        val label = labelOf(AI_TRAINING, StepAnswer.NOT_YET)
        send(Command.Answer(home().accountId, AI_TRAINING, StepAnswer.DONE))
        stale.get().tap(label)

        val turned = stale.recreate().get()
        assertTrue(turned.sees(R.id.message))

        turned.tap(step(AI_TRAINING).task!!.more.last().label)
        assertFalse(turned.sees(R.id.message))
    }
}
