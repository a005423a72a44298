package app.untrained.screens.home

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager.PERMISSION_DENIED
import android.net.Uri
import android.os.Bundle
import android.provider.Settings
import android.view.View
import android.view.ViewGroup
import android.widget.ScrollView
import android.widget.Toolbar
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Action
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.Knob
import app.untrained.core.NotificationState
import app.untrained.core.StepAnswer
import app.untrained.screens.check.CheckActivity
import app.untrained.screens.section.SectionActivity
import app.untrained.shell.intentFor
import app.untrained.views.SwitchView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@Category(EveryAndroid::class)
class HomeTest : PhoneTest() {

    @Test
    fun `the first opening shows the switch, LinkedIn's label and the way to the rest`() {
        val words = openHome().words()

        val expected = home().run { rows.map { it.label } + rows.mapNotNull { it.detail } + footer } +
            home().card.run { buttons.map { it.label } + listOf(title, body, label!!.text) }
        assertEquals(emptyList<String>(), expected - words.toSet())
    }

    @Test
    fun `Home fits the screen, new and done`() {
        RuntimeEnvironment.setQualifiers("+w412dp-h892dp-420dpi")
        assertFits(openHome())

        settle(AI_TRAINING)
        allowNotifications()
        assertFits(openHome())
    }

    private fun assertFits(home: Activity) {
        val scroll = home.findViewById<ScrollView>(R.id.scroll)
        assertTrue("${scroll.getChildAt(0).height} in ${scroll.height}", scroll.getChildAt(0).height <= scroll.height)
    }

    @Test
    fun `one tap leaves for LinkedIn, and the question is on Home`() {
        install(BROWSER)
        val home = openHome()

        home.tap(home().card.buttons.first().label)

        assertEquals(AI_TRAINING_PAGE, home.sent()?.dataString)
        assertEquals(home().card.title, home.textOf(R.id.card_title))
        assertTrue(home.sees(R.id.card_answers))
    }

    @Test
    fun `the answers are equal rows, and one of them is a switch that is off`() {
        ask(AI_TRAINING)
        val rows = openHome().findViewById<ViewGroup>(R.id.card_answers).run { (0 until childCount).map(::getChildAt) }

        assertEquals(home().card.answers.size, rows.size)
        assertEquals("none is larger than another", 1, rows.map { it.minimumHeight }.toSet().size)
        assertTrue(rows.first().findViewById<SwitchView>(R.id.answer_mark).isShown)
    }

    @Test
    @Config(minSdk = 33)
    fun `an answer is followed by the question whether to remind, where its reason stands`() {
        ask(AI_TRAINING)
        val home = openHome()

        home.tap(home().card.labelOf(StepAnswer.DONE))
        assertEquals(Knob.OFF, home().card.mark!!.knob)
        assertNull(shadowOf(home).lastRequestedPermission)
        home.tap(remindMe(NotificationState.NOT_ASKED))

        assertEquals(listOf(POST_NOTIFICATIONS), shadowOf(home).lastRequestedPermission.requestedPermissions.toList())
    }

    @Test
    fun `after a refusal the card leads to the system's settings`() {
        settle(AI_TRAINING)
        shadowOf(notifications).setNotificationsEnabled(false)
        val home = openHome()
        home.onRequestPermissionsResult(0, arrayOf(POST_NOTIFICATIONS), intArrayOf(PERMISSION_DENIED))

        home.tap(remindMe(NotificationState.DENIED))

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
    @Config(minSdk = 33)
    fun `whoever wants no reminder is not asked again`() {
        settle(AI_TRAINING)
        val home = openHome()
        val decline = core.progress().home(NotificationState.NOT_ASKED).card.buttons
            .first { it.action == Action.Send(Command.DeclineReminders) }.label

        home.tap(decline)

        assertFalse(decline in home.words())
    }

    private fun remindMe(state: NotificationState): String =
        core.progress().home(state).card.buttons.first().label

    @Test
    fun `the large switch says its word where the title does not`() {
        val mark = openHome().findViewById<View>(R.id.card_mark)
        assertEquals(home().card.mark!!.word, mark.contentDescription)

        settle(AI_TRAINING)
        assertNull("the title says it", openHome().findViewById<View>(R.id.card_mark).contentDescription)
    }

    @Test
    fun `whoever is done can tell a colleague`() {
        allowNotifications()
        settle(AI_TRAINING)
        val tell = home().card.buttons.first { it.action is Action.ShareText }
        val home = openHome()

        home.tap(tell.label)

        @Suppress("DEPRECATION")
        val send = home.sent()!!.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        assertEquals((tell.action as Action.ShareText).text, send.getStringExtra(Intent.EXTRA_TEXT))
    }

    @Test
    fun `settings have a button at the top`() {
        val home = openHome()
        val item = home.findViewById<Toolbar>(R.id.toolbar).menu.getItem(0)

        assertEquals(home().settings.label, item.title.toString())
        val button = ArrayList<View>().also {
            home.window.decorView.findViewsWithText(it, item.title, View.FIND_VIEWS_WITH_CONTENT_DESCRIPTION)
        }
        assertTrue(button.single().performClick())
        assertEquals(app.intentFor(Destination.Settings).component, home.sent()?.component)
    }

    @Test
    fun `a row leads to its section`() {
        val home = openHome()
        val row = home().rows.first { it.destination is Destination.Section }

        home.tap(row.label)

        val opened = Robolectric.buildActivity(SectionActivity::class.java, home.sent()).setup().get()
        assertEquals(row.label, opened.textOf(R.id.title))
    }

    @Test
    fun `a row that is drawn anew keeps its place for a keyboard or a screen reader`() {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()
        val row = home.get().findViewById<View>(R.id.menu_label)
        settle("research")

        home.leaveAndReturn()

        assertSame(row, home.get().findViewById<View>(R.id.menu_label))
        assertEquals(emptyList<String>(), home().rows.mapNotNull { it.detail } - home.get().words().toSet())
    }

    @Test
    fun `a link leads to the check, above Home`() {
        val home = openHome("untrained://check")

        assertOpens(CheckActivity::class.java, home.sent())
        assertTrue(home.sees(R.id.content))
    }

    @Test
    fun `a link that arrives while Home is open is followed too`() {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()

        home.newIntent(Intent().setData(Uri.parse("untrained://check")))

        assertOpens(CheckActivity::class.java, home.get().sent())
    }

    @Test
    fun `a link is followed once, not again after the screen was made anew`() {
        val home = openHome("untrained://check")
        home.sent()
        val state = Bundle()

        val again = Robolectric.buildActivity(HomeActivity::class.java, home.intent).setup(state).get()

        assertNull(again.sent())
    }

    @Test
    fun `a link is not followed again from the list of recent apps`() {
        val intent = Intent(app, HomeActivity::class.java)
            .setData(Uri.parse("untrained://check"))
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
