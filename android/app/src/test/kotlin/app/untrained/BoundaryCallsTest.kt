package app.untrained

import android.content.Intent
import app.untrained.core.Command
import app.untrained.core.LinkedInPage
import app.untrained.core.NotificationState
import app.untrained.core.PhoneReminders
import app.untrained.core.ReminderActionKind
import app.untrained.ffi.Check
import app.untrained.ffi.Links
import app.untrained.ffi.NoHandle
import app.untrained.ffi.Progress
import app.untrained.ffi.Reminders
import app.untrained.ffi.Untrained
import app.untrained.reminders.ReminderReceiver
import org.junit.Assert.assertEquals
import org.junit.Test

/** How often the app calls the core: one or two calls for anything that a person waits for. */
class BoundaryCallsTest : PhoneTest() {

    private val calls = mutableListOf<String>()

    /** Installs a core that counts. A call that it does not know fails. */
    private fun counting() {
        replaceCore(Counting(core))
        calls.clear()
    }

    private inner class Counting(private val real: Untrained) : Untrained(NoHandle) {
        override fun progress(): Progress = CountingProgress(real.progress())
        override fun check(): Check = CountingCheck(real.check())
        override fun links(): Links = CountingLinks(real.links())
        override fun reminders(): Reminders = CountingReminders(real.reminders())
    }

    private inner class CountingProgress(private val real: Progress) : Progress(NoHandle) {
        override fun home(notifications: NotificationState) = real.home(notifications).also { calls += "home" }
        override fun homeAfter(command: Command, notifications: NotificationState) =
            real.homeAfter(command, notifications).also { calls += "homeAfter" }
        override fun step(stepId: String, notifications: NotificationState) =
            real.step(stepId, notifications).also { calls += "step" }
    }

    private inner class CountingCheck(private val real: Check) : Check(NoHandle) {
        override fun screen() = real.screen().also { calls += "check" }
    }

    private inner class CountingLinks(private val real: Links) : Links(NoHandle) {
        override fun leave(accountId: Long, stepId: String, page: LinkedInPage) =
            real.leave(accountId, stepId, page).also { calls += "leave" }
    }

    private inner class CountingReminders(private val real: Reminders) : Reminders(NoHandle) {
        override fun sync(phone: PhoneReminders) = real.sync(phone).also { calls += "sync" }
        override fun action(reminderId: String, action: ReminderActionKind, phone: PhoneReminders) =
            real.action(reminderId, action, phone).also { calls += "action" }
    }

    @Test
    fun `the app opens with a sync, and a screen is one call`() {
        counting()

        openHome()
        assertEquals(listOf("sync", "home"), calls)

        openStep(AI_TRAINING)
        openCheck()
        assertEquals(listOf("step", "check"), calls.drop(2))
    }

    @Test
    fun `leaving for LinkedIn is two calls`() {
        install(BROWSER)
        val home = openHome()
        counting()

        home.tap(home().card.buttons.first().label)

        assertEquals(listOf("leave", "homeAfter"), calls.filter { it != "home" })
    }

    @Test
    fun `an answer is one call, and the reminders follow it`() {
        ask(AI_TRAINING)
        val home = openHome()
        val off = home().card.answers.first().label
        counting()

        home.tap(off)

        assertEquals(listOf("homeAfter", "sync"), calls)
    }

    @Test
    fun `a fired reminder is one call, and so is a button of its notification`() {
        settle(AI_TRAINING)
        counting()

        ReminderReceiver().onReceive(app, Intent(ReminderReceiver.DUE))
        assertEquals(listOf("sync"), calls)

        val button = Intent(ReminderReceiver.SKIP, ReminderReceiver.addressOf("anything"))
        ReminderReceiver().onReceive(app, button)
        assertEquals(listOf("sync", "action"), calls)
    }
}
