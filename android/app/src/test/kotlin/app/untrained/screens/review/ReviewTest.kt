package app.untrained.screens.review

import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.ReviewAnswer
import app.untrained.core.SnoozeFor
import app.untrained.core.StepStatus
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.step.StepActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment

class ReviewTest : PhoneTest() {

    private fun choice(answer: ReviewAnswer): String =
        core.review().screen().accounts.first().items.first().answers.first { it.answer == answer }.label

    private fun aQuarterAfter(vararg steps: String) {
        steps.forEach(::settle)
        pass(QUARTER)
    }

    @Test
    fun `before a review is due the screen says when the next one is`() {
        settle(AI_TRAINING)

        val review = openReview()

        assertEquals(core.review().screen().intro, review.textOf(R.id.intro))
        assertFalse(review.sees(R.id.snooze))
        assertFalse(review.sees(R.id.put_aside))
    }

    @Test
    fun `a due review asks one question for each done step, under its account`() {
        aQuarterAfter(AI_TRAINING, "research")

        val words = openReview().words()

        val account = core.review().screen().accounts.single()
        assertEquals(2, account.items.size)
        val expected = account.items.map { it.title } + account.items.map { it.question } + account.account
        assertEquals(emptyList<String>(), expected - words.toSet())
    }

    @Test
    fun `still off goes on record and ends the review`() {
        aQuarterAfter(AI_TRAINING)
        val review = openReview()

        review.tap(choice(ReviewAnswer.AS_WANTED))

        assertTrue(review.sees(R.id.finished))
        assertFalse("everything is as wanted", review.sees(R.id.reopened))
        assertEquals(StepStatus.DONE, step(AI_TRAINING).status)
    }

    @Test
    fun `it was on again opens the step again`() {
        aQuarterAfter(AI_TRAINING)

        openReview().tap(choice(ReviewAnswer.REVERTED))

        assertEquals(StepStatus.OPEN, step(AI_TRAINING).status)
    }

    @Test
    fun `the end of the review leads to the step that is open again, of its account`() {
        aQuarterAfter(AI_TRAINING)
        val account = step(AI_TRAINING).accountId
        core.accounts().add("Work")
        core.review().confirmAccount(account)
        val review = openReview()

        review.tap(choice(ReviewAnswer.REVERTED))
        assertTrue(review.sees(R.id.finished))
        review.tap(review.textOf(R.id.reopened))

        val sent = review.sent()
        assertEquals(StepActivity::class.java.name, sent?.component?.className)
        assertEquals(account, step(AI_TRAINING).accountId)
    }

    @Test
    fun `the end of a review stays in view when the phone is turned or darkened`() {
        aQuarterAfter(AI_TRAINING)
        val review = Robolectric.buildActivity(ReviewActivity::class.java).setup()
        review.get().tap(choice(ReviewAnswer.REVERTED))
        val end = review.get().words()

        assertEquals(end, review.recreate().get().words())
        RuntimeEnvironment.setQualifiers("+night")
        val dark = review.recreate().get()
        assertEquals(end, dark.words())

        dark.tap(dark.textOf(R.id.reopened))
        assertEquals(StepActivity::class.java.name, dark.sent()?.component?.className)
        review.leaveAndReturn()
        assertFalse(dark.sees(R.id.finished))
        assertEquals(core.review().screen().intro, dark.textOf(R.id.intro))
    }

    @Test
    fun `the end of a review is not shown in another language than the phone's`() {
        aQuarterAfter(AI_TRAINING)
        val review = Robolectric.buildActivity(ReviewActivity::class.java).setup()
        review.get().tap(choice(ReviewAnswer.AS_WANTED))
        val english = core.review().screen().intro

        RuntimeEnvironment.setQualifiers("+de")
        val german = review.recreate().get()

        assertFalse(german.sees(R.id.finished))
        assertEquals(core.review().screen().intro, german.textOf(R.id.intro))
        assertNotEquals(english, german.textOf(R.id.intro))
    }

    @Test
    fun `a look at LinkedIn leaves no question behind`() {
        aQuarterAfter(AI_TRAINING)
        val review = openReview()

        review.tap(core.review().screen().accounts.first().items.first().open!!)

        assertEquals(AI_TRAINING_PAGE, review.sent()?.dataString)
        assertNull(step(AI_TRAINING).question)
    }

    @Test
    fun `putting it off for a week sets the alarm in a week`() {
        aQuarterAfter(AI_TRAINING)
        val review = openReview()

        review.tap(core.review().screen().snooze.first { it.length == SnoozeFor.WEEK }.label)

        assertTrue(core.review().screen().accounts.isEmpty())
        val days = (alarms().single().triggerAtMs - now()) / 86_400_000.0
        assertTrue("$days days", days in 6.0..8.0)
    }

    @Test
    fun `done for now ends it without the open answers`() {
        aQuarterAfter(AI_TRAINING)
        val review = openReview()

        review.tap(core.review().screen().dismissed!!)

        assertTrue(core.review().screen().accounts.isEmpty())
        assertEquals(StepStatus.DONE, step(AI_TRAINING).status)
    }

    @Test
    fun `the way back leads to Home`() {
        val review = openReview()

        review.tap(core.review().screen().home)

        assertEquals(HomeActivity::class.java.name, review.sent()?.component?.className)
        assertTrue(review.isFinishing)
    }
}
