package app.untrained.screens.accounts

import android.app.Activity
import android.widget.EditText
import android.widget.RadioButton
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Region
import app.untrained.core.StepAnswer
import app.untrained.core.StepStatus
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

        screen.tap(core.accounts().screen().rows.first().choose)

        assertTrue(core.accounts().screen().rows.first().chosen)
        assertEquals(core.progress().step("research").account, openStep("research").get().textOf(R.id.account))
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
    fun `with two accounts the step asks first which one it was`() {
        val work = addWork()
        core.links().leave(work, "research")
        val screen = openStep("research").get()
        val question = step("research").question!!
        assertEquals(question.confirmAccount!!.title, screen.textOf(R.id.question_title))
        val later = labelOf("research", StepAnswer.LATER)
        assertEquals(listOf("Work", later), screen.words().filter { it == "Work" || it == later })
        assertEquals(listOf(later), question.answers.map { it.label })

        screen.tap("Work")
        assertEquals(question.title, screen.textOf(R.id.question_title))
        val done = labelOf("research", StepAnswer.DONE)
        screen.tap(done)

        assertEquals(StepStatus.DONE, step("research").status)
        assertNull(step("research").question)
    }

    @Test
    fun `a review asks for the account before its questions`() {
        val work = addWork()
        settle("research", mine)
        settle("research", work)
        pass(QUARTER)
        val review = openReview()
        val asked = core.review().screen().accounts.single { it.confirmAccount != null }
        assertEquals(mine, asked.accountId)

        review.tap(asked.confirmAccount!!.choices.single().label)

        assertNull(core.review().screen().accounts.first { it.accountId == mine }.confirmAccount)
    }

    private fun settle(step: String, account: Long) {
        core.progress().doneElsewhere(account, step)
        core.progress().confirmAccount(account, step)
        core.progress().answer(account, step, StepAnswer.DONE)
    }

    private fun android.view.View.findRadio(label: String): RadioButton? {
        if (this is RadioButton) return takeIf { it.text.toString() == label }
        if (this !is android.view.ViewGroup) return null
        return (0 until childCount).firstNotNullOfOrNull { getChildAt(it).findRadio(label) }
    }
}
