package app.untrained.screens.home

import android.Manifest.permission.POST_NOTIFICATIONS
import android.content.Intent
import android.content.pm.PackageManager.PERMISSION_DENIED
import android.net.Uri
import android.os.Bundle
import android.provider.Settings
import android.view.View
import android.widget.Toolbar
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.NotificationState
import app.untrained.screens.review.ReviewActivity
import app.untrained.screens.step.StepActivity
import app.untrained.shell.intentFor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

class HomeTest : PhoneTest() {

    @Test
    fun `the first opening shows how far you are, one next action and every step`() {
        val screen = core.progress().home(NotificationState.NOT_ASKED)

        val words = openHome().words()

        val rows = screen.groups.flatMap { it.rows }
        val expected = rows.map { it.title } + screen.groups.map { it.heading } +
            screen.menu.flatMap { listOf(it.label, it.detail) } +
            listOf(screen.title, screen.ring.caption, screen.next.title, screen.next.button, screen.nextReview, screen.footer)
        assertEquals(emptyList<String>(), expected - words.toSet())
    }

    @Test
    fun `a screen reader hears the ring as one sentence`() {
        val spoken = core.progress().home(NotificationState.NOT_ASKED).ring.spoken

        assertEquals(spoken, openHome().findViewById<View>(R.id.standing).contentDescription)
    }

    @Test
    fun `the next action leads to the AI switch`() {
        val home = openHome()

        home.tap(home.textOf(R.id.next_button))

        assertOpens(StepActivity::class.java, home.sent())
    }

    @Test
    fun `what is to be found at once has a button at the top`() {
        val pinned = core.progress().home(NotificationState.NOT_ASKED).menu.filter { it.pinned }
        val home = openHome()
        val items = home.findViewById<Toolbar>(R.id.toolbar).menu

        assertEquals(pinned.map { it.label }, (0 until items.size()).map { items.getItem(it).title.toString() })
        for ((index, item) in pinned.withIndex()) {
            val button = ArrayList<View>().also { home.window.decorView.findViewsWithText(it, item.label, View.FIND_VIEWS_WITH_CONTENT_DESCRIPTION) }
            assertTrue("$index: ${item.label}", button.single().performClick())
            assertEquals(app.intentFor(item.destination).component, home.sent()?.component)
        }
    }

    @Test
    fun `a row leads to its step`() {
        val home = openHome()

        home.tap(step("research").title)

        val opened = Robolectric.buildActivity(StepActivity::class.java, home.sent()).setup().get()
        assertEquals(step("research").title, opened.textOf(R.id.title))
    }

    @Test
    fun `a row that is drawn anew keeps its place for a keyboard or a screen reader`() {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()
        val row = home.get().findViewById<View>(R.id.step_title)
        settle(AI_TRAINING)

        home.leaveAndReturn()

        assertSame(row, home.get().findViewById<View>(R.id.step_title))
        assertTrue(step(AI_TRAINING).statusLine in home.get().words())
    }

    @Test
    fun `permission to notify is asked for in context, and only when it is tapped`() {
        settle(AI_TRAINING)
        val home = openHome()
        assertNull(shadowOf(home).lastRequestedPermission)

        home.tap(home.textOf(R.id.notice_button))

        assertEquals(listOf(POST_NOTIFICATIONS), shadowOf(home).lastRequestedPermission.requestedPermissions.toList())
    }

    @Test
    fun `after a refusal the notice leads to the system's settings`() {
        settle(AI_TRAINING)
        shadowOf(notifications).setNotificationsEnabled(false)
        val home = openHome()
        home.onRequestPermissionsResult(0, arrayOf(POST_NOTIFICATIONS), intArrayOf(PERMISSION_DENIED))

        home.tap(home.textOf(R.id.notice_button))

        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, home.sent()?.action)
    }

    @Test
    fun `a permission dialog that was swept away is asked again`() {
        settle(AI_TRAINING)
        val home = openHome()
        val before = home.words()

        home.onRequestPermissionsResult(0, emptyArray(), IntArray(0))

        assertEquals(before, home.words())
    }

    @Test
    fun `a link leads to the review, above Home`() {
        val home = openHome("untrained://review")

        assertOpens(ReviewActivity::class.java, home.sent())
        assertTrue(home.sees(R.id.content))
    }

    @Test
    fun `a link that arrives while Home is open is followed too`() {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()

        home.newIntent(Intent().setData(Uri.parse("untrained://review")))

        assertOpens(ReviewActivity::class.java, home.get().sent())
    }

    @Test
    fun `a link is followed once, not again after the screen was made anew`() {
        val home = openHome("untrained://review")
        home.sent()
        val state = Bundle()

        val again = Robolectric.buildActivity(HomeActivity::class.java, home.intent).setup(state).get()

        assertNull(again.sent())
    }

    @Test
    fun `a link is not followed again from the list of recent apps`() {
        val intent = Intent(app, HomeActivity::class.java)
            .setData(Uri.parse("untrained://review"))
            .addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)

        val home = Robolectric.buildActivity(HomeActivity::class.java, intent).setup().get()

        assertNull(home.sent())
        assertTrue(home.sees(R.id.content))
    }

    @Test
    fun `a link to an unknown step says so, and Home is there`() {
        for (link in listOf("untrained://step/nowhere", "untrained://nothing", "untrained:" + "a".repeat(9000))) {
            val home = openHome(link)

            assertNull(link, home.sent())
            assertTrue(link, home.textOf(R.id.message_text).isNotEmpty())
            assertFalse(link, home.sees(R.id.message_retry))
            assertTrue(link, home.sees(R.id.content))
        }
    }

    private fun assertOpens(screen: Class<*>, intent: Intent?) =
        assertEquals(screen.name, intent?.component?.className)
}
