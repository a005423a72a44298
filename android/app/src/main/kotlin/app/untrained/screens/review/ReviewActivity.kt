package app.untrained.screens.review

import android.content.Intent
import android.os.Bundle
import android.os.LocaleList
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.AccountQuestion
import app.untrained.core.ReopenedStep
import app.untrained.core.ReviewAnswer
import app.untrained.core.ReviewItem
import app.untrained.core.ReviewScreen
import app.untrained.ffi.Review
import app.untrained.ffi.Untrained
import app.untrained.reminders.ReminderNotification
import app.untrained.screens.home.HomeActivity
import app.untrained.shell.LinkOpener
import app.untrained.shell.ScreenActivity
import app.untrained.shell.intentFor
import app.untrained.views.add
import app.untrained.views.addButton
import app.untrained.views.leadsOut
import app.untrained.views.showIf
import app.untrained.views.showText

/** The quarterly question: is it still off? */
class ReviewActivity : ScreenActivity(R.layout.review) {

    /** The review that was finished here, which the core draws once; in those languages. */
    private class Finished(val screen: ReviewScreen, val languages: LocaleList)

    private var finished: Finished? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        finished = lastNonConfigurationInstance as Finished?
        super.onCreate(savedInstanceState)
    }

    /** Turning the phone or darkening it leaves the end of the review in view; going away ends that. */
    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) finished = null
    }

    override fun onRetainNonConfigurationInstance(): Any? = finished

    override fun draw(core: Untrained) {
        // In another language it can't be said again: there the core says when the next review is.
        draw(finished?.takeIf { it.languages == languages }?.screen ?: core.review().screen())
        // Who reads this needs no notification of it any more.
        ReminderNotification(this).clear()
    }

    /** Records something; once nothing is open any more, the top of the screen says so. */
    private fun record(answer: (Review) -> ReviewScreen) = change { core ->
        val screen = answer(core.review())
        finished = Finished(screen, languages).takeIf { screen.finished != null }
        draw(screen)
        if (screen.snooze.isEmpty()) scrollToTop()
    }

    private fun draw(screen: ReviewScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<TextView>(R.id.progress).showText(screen.progress)
        findViewById<View>(R.id.finished).showIf(screen.finished != null)
        findViewById<TextView>(R.id.finished_text).text = screen.finished
        findViewById<Button>(R.id.reopened).apply {
            showText(screen.reopened?.button)
            setOnClickListener { screen.reopened?.let(::goOn) }
        }

        val list = findViewById<ViewGroup>(R.id.accounts)
        list.removeAllViews()
        for (account in screen.accounts) {
            (list.add(R.layout.review_account) as TextView).text = account.account
            account.confirmAccount?.let { draw(it, list.add(R.layout.signed_in)) }
            account.items.forEach { draw(account.accountId, it, list.add(R.layout.review_item)) }
        }
        drawWaysOut(screen)
    }

    private fun draw(question: AccountQuestion, card: View) {
        card.findViewById<TextView>(R.id.signed_in_title).text = question.title
        card.findViewById<TextView>(R.id.signed_in_body).showText(question.body)
        val choices = card.findViewById<ViewGroup>(R.id.signed_in_choices)
        for (choice in question.choices) {
            choices.addButton(R.layout.button_filled, choice.label) {
                record { it.confirmAccount(choice.accountId) }
            }
        }
    }

    private fun draw(accountId: Long, item: ReviewItem, card: View) {
        card.findViewById<TextView>(R.id.item_title).text = item.title
        card.findViewById<TextView>(R.id.item_question).text = item.question
        card.findViewById<TextView>(R.id.item_last).showText(item.last)
        card.findViewById<View>(R.id.item_answered).showIf(item.answered != null)
        card.findViewById<TextView>(R.id.item_answer).text = item.answered
        card.findViewById<Button>(R.id.item_open).apply {
            showText(item.open)
            leadsOut()
            setOnClickListener { look(item.stepId) }
        }
        val answers = card.findViewById<ViewGroup>(R.id.item_answers)
        item.answers.forEachIndexed { index, choice ->
            val layout = when {
                index == 0 -> R.layout.button_filled
                choice.answer == ReviewAnswer.LATER -> R.layout.button_plain
                else -> R.layout.button_outlined
            }
            answers.addButton(layout, choice.label) {
                record { it.answer(accountId, item.stepId, choice.answer) }
            }
        }
    }

    private fun look(stepId: String) = attempt { core ->
        LinkOpener(this).open(core.links().look(stepId))?.note?.let { show(it) }
    }

    private fun drawWaysOut(screen: ReviewScreen) {
        findViewById<TextView>(R.id.snooze_heading).apply {
            text = screen.snoozeHeading
            showIf(screen.snooze.isNotEmpty())
        }
        findViewById<ViewGroup>(R.id.snooze).apply {
            removeAllViews()
            showIf(screen.snooze.isNotEmpty())
            for (choice in screen.snooze) {
                addButton(R.layout.button_outlined, choice.label) {
                    record { it.snooze(choice.length) }
                }
            }
        }
        findViewById<Button>(R.id.put_aside).apply {
            showText(screen.dismissed)
            setOnClickListener { record { it.dismissed() } }
        }
        findViewById<Button>(R.id.home).apply {
            showText(screen.home)
            // While something is asked, the answers are what matters; then the step to go on with.
            val isFirst = screen.snooze.isEmpty() && screen.reopened == null
            setBackgroundResource(if (isFirst) R.drawable.button_filled else R.drawable.button_plain)
            setTextColor(context.getColor(if (isFirst) R.color.on_accent else R.color.accent))
            setOnClickListener { goHome() }
        }
    }

    private fun goOn(step: ReopenedStep) = attempt { core ->
        core.accounts().choose(step.accountId)
        startActivity(intentFor(step.destination))
    }

    private fun goHome() {
        startActivity(Intent(this, HomeActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP))
        finish()
    }
}
