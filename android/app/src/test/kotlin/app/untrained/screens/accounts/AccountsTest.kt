package app.untrained.screens.accounts

import android.app.Activity
import android.view.ViewGroup
import android.widget.EditText
import android.widget.RadioButton
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Command
import app.untrained.core.Knob
import app.untrained.core.LinkedInPage
import app.untrained.core.QuestionKind
import app.untrained.core.Region
import app.untrained.core.StepAnswer
import app.untrained.views.SwitchView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

class AccountsTest : PhoneTest() {

    private val mine get() = core.accounts().screen().rows.first().accountId

    private fun openAccounts(): Activity = Robolectric.buildActivity(AccountsActivity::class.java).setup().get()

    private fun openAccount(id: Long): ActivityController<AccountActivity> =
        Robolectric.buildActivity(AccountActivity::class.java, AccountActivity.intent(app, id)).setup()

    private fun labels() = core.accounts().screen().rows.map { it.label }

    private fun addWork(): Long = core.accounts().add("Work").rows.last().accountId

    @Test
    fun `the account's name on Home leads to the accounts`() {
        assertFalse("one needs no name", openHome().sees(R.id.account))
        addWork()
        val home = openHome()

        home.tap(home.textOf(R.id.account))

        assertEquals(AccountsActivity::class.java.name, home.sent()?.component?.className)
    }

    @Test
    fun `an account is added and shown at once`() {
        val screen = openAccounts()

        screen.findViewById<EditText>(R.id.add_label).setText("Work")
        screen.tap(core.accounts().screen().add.button)

        assertEquals("Work", labels().last())
        assertTrue(core.accounts().screen().rows.last().chosen)
        assertTrue("Work" in screen.words())
        assertEquals("", screen.textOf(R.id.add_label))
    }

    @Test
    fun `a name that is taken is refused with a sentence, and stays in its field`() {
        addWork()
        val screen = openAccounts()

        screen.findViewById<EditText>(R.id.add_label).setText("work")
        screen.tap(core.accounts().screen().add.button)

        assertEquals(2, labels().size)
        assertTrue(screen.sees(R.id.message))
        assertEquals("work", screen.textOf(R.id.add_label))
    }

    @Test
    fun `another account is shown when it is chosen`() {
        addWork()
        val screen = openAccounts()

        screen.tap(core.accounts().screen().rows.first().label)

        assertTrue(core.accounts().screen().rows.first().chosen)
        assertEquals(step("research").account, openStep("research").get().textOf(R.id.account))
    }

    @Test
    fun `an account is renamed`() {
        val screen = openAccount(mine).get()

        screen.findViewById<EditText>(R.id.label).setText("Private")
        screen.tap(core.accounts().account(mine).rename)

        assertEquals(listOf("Private"), labels())
        assertEquals("Private", screen.textOf(R.id.title))
    }

    @Test
    fun `what was typed and asked is there when the phone was turned`() {
        val id = addWork()
        val opened = openAccount(id)
        opened.get().findViewById<EditText>(R.id.label).setText("Half a na")
        opened.get().tap(core.accounts().account(id).removal.button)

        val state = opened.endProcess()
        val again = Robolectric.buildActivity(AccountActivity::class.java, AccountActivity.intent(app, id)).setup(state).get()

        assertEquals("Half a na", again.textOf(R.id.label))
        assertTrue(again.sees(R.id.confirmation_question))
    }

    @Test
    fun `the region is kept`() {
        val screen = openAccount(mine).get()

        screen.tap(core.accounts().account(mine).regions.first { it.region == Region.UK }.label)

        assertEquals(Region.UK, core.accounts().account(mine).regions.single { it.chosen }.region)
        val checked = screen.words().filter { label ->
            screen.window.decorView.findRadio(label)?.isChecked == true
        }
        assertEquals(1, checked.size)
    }

    @Test
    fun `a removal says what goes before it goes`() {
        val id = addWork()
        settle("research", id)
        val screen = openAccount(id).get()
        assertFalse(screen.sees(R.id.confirmation_question))

        screen.tap(core.accounts().account(id).removal.button)

        assertEquals(core.accounts().account(id).removal.body, screen.textOf(R.id.confirmation_body))
        assertEquals(2, labels().size)
        screen.tap(core.accounts().account(id).removal.confirm)
        assertEquals(1, labels().size)
        assertTrue(screen.isFinishing)
    }

    @Test
    fun `an account is kept when the person thinks better of it`() {
        val id = addWork()
        val screen = openAccount(id).get()

        screen.tap(core.accounts().account(id).removal.button)
        screen.tap(core.accounts().account(id).removal.cancel)

        assertFalse(screen.sees(R.id.confirmation_question))
        assertEquals(2, labels().size)
    }

    @Test
    fun `the switch stands first, and the row that is shown says so`() {
        addWork()
        val rows = core.accounts().screen().rows
        val list = openAccounts().findViewById<ViewGroup>(R.id.accounts)

        for ((index, row) in rows.withIndex()) {
            val choose = list.getChildAt(index).findViewById<ViewGroup>(R.id.account_choose)
            assertTrue(choose.getChildAt(0) is SwitchView)
            assertEquals(row.chosen, choose.isSelected)
        }
    }

    @Test
    fun `with two accounts the step asks first which one it was`() {
        val work = addWork()
        core.links().leave(work, "research", LinkedInPage.SETTING)
        val screen = openStep("research").get()
        assertEquals(step("research").card!!.title, screen.textOf(R.id.card_title))
        assertEquals(QuestionKind.WHICH_ACCOUNT, step("research").card!!.question)

        screen.findViewById<ViewGroup>(R.id.card_answers).getChildAt(1).performClick()
        assertEquals(QuestionKind.OUTCOME, step("research").card!!.question)
        assertEquals(step("research").card!!.title, screen.textOf(R.id.card_title))
        screen.tap(labelOf("research", StepAnswer.DONE))

        assertEquals(Knob.OFF, step("research").mark.knob)
    }

    @Test
    fun `a check asks for the account before its questions`() {
        val work = addWork()
        settle("research", mine)
        settle("research", work)
        pass(QUARTER)
        val check = openCheck()
        assertEquals(QuestionKind.WHICH_ACCOUNT, core.check().screen().card.question)

        check.tap(core.check().screen().card.buttons.first().label)

        assertEquals(core.check().screen().card.title, check.textOf(R.id.card_title))
        assertNull(core.check().screen().card.question)
    }

    private fun settle(step: String, account: Long) {
        send(Command.Ask(account, step), step)
        send(Command.ConfirmAccount(account), step)
        send(Command.Answer(account, step, StepAnswer.DONE), step)
    }

    private fun android.view.View.findRadio(label: String): RadioButton? {
        if (this is RadioButton) return takeIf { it.text.toString() == label }
        if (this !is android.view.ViewGroup) return null
        return (0 until childCount).firstNotNullOfOrNull { getChildAt(it).findRadio(label) }
    }
}
