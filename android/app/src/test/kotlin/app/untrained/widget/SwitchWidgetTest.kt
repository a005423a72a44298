package app.untrained.widget

import android.appwidget.AppWidgetManager
import android.content.Intent
import android.view.View
import android.view.View.MeasureSpec.EXACTLY
import android.view.View.MeasureSpec.makeMeasureSpec
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.RemoteViews
import android.widget.TextView
import app.untrained.R
import app.untrained.core.StepAnswer
import app.untrained.reminders.RemindedPhoneTest
import app.untrained.reminders.Reminders
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** The widget on the home screen of a phone, placed there as a launcher does it. */
class SwitchWidgetTest : RemindedPhoneTest() {

    private val widgets get() = shadowOf(AppWidgetManager.getInstance(app))

    private fun place(): Int = widgets.createWidget(SwitchWidget::class.java, R.layout.widget_small)

    private fun widget(id: Int): View = widgets.getViewFor(id)

    private fun View.says(id: Int) = findViewById<TextView>(id).text.toString()

    private fun screen() = core.progress().widget()

    @Test
    fun `it says how the switch is, and follows every answer`() {
        val id = place()
        assertEquals(screen().word, widget(id).says(R.id.widget_word))
        val unknown = picture(id)

        settle(AI_TRAINING)
        Reminders(app).sync(core)
        val off = screen()
        assertEquals(off.word, widget(id).says(R.id.widget_word))
        assertNotEquals(unknown, picture(id))
        assertEquals(listOf(off.heading, off.word, off.next).joinToString("\n"), widget(id).contentDescription)

        settle(AI_TRAINING, StepAnswer.NOT_YET)
        Reminders(app).sync(core)
        assertEquals(screen().word, widget(id).says(R.id.widget_word))
        assertNotEquals(off.word, screen().word)
    }

    @Test
    fun `an answer on a screen reaches it`() {
        val id = place()
        ask(AI_TRAINING)
        val home = openHome()

        home.tap(home().card.labelOf(StepAnswer.DONE))

        assertEquals(screen().word, widget(id).says(R.id.widget_word))
        assertTrue(screen().next!! in widget(id).contentDescription)
    }

    @Test
    fun `the day of a check reaches it, by the alarm or by the system's daily word`() {
        settled()
        val id = place()
        until("2026-11-24T09:00")
        assertTrue(screen().next!! in widget(id).contentDescription)

        skipCheck()
        assertTrue("nobody told it yet", screen().next!! !in widget(id).contentDescription)
        val daily = Intent(AppWidgetManager.ACTION_APPWIDGET_UPDATE).setPackage(app.packageName)
        receive(daily.putExtra(AppWidgetManager.EXTRA_APPWIDGET_IDS, intArrayOf(id)))
        assertTrue(screen().next!! in widget(id).contentDescription)
    }

    @Test
    fun `one tap leads to the check, and to Home where none is due`() {
        settled()
        val id = place()
        assertEquals("untrained://home", tapped(id).dataString)

        until("2026-11-24T09:00")
        val intent = tapped(id)
        assertEquals("untrained://check", intent.dataString)
        assertTrue(openHome(intent.dataString).sent()!!.component!!.className.endsWith("CheckActivity"))
    }

    @Test
    fun `it follows the phone's language`() {
        settled()
        val id = place()
        val english = widget(id).contentDescription
        speak("de")
        assertNotEquals(english, widget(id).contentDescription)
        assertTrue(screen().word in widget(id).contentDescription)
    }

    @Test
    fun `in the dark, with large text and from right to left everything is there, in the size it needs`() {
        settled()
        for (qualifiers in listOf("+en-notnight", "+night", "+de", "+fr", "+es", "+ar-ldrtl")) {
            for (scale in listOf(1f, 2f)) {
                RuntimeEnvironment.setQualifiers(qualifiers)
                RuntimeEnvironment.setFontScale(scale)
                app.followLocale()
                val small = lay(SwitchWidget.smallViews(app, screen()), 150, 40)
                val large = lay(SwitchWidget.largeViews(app, screen()), (260 * scale).toInt(), (128 * scale).toInt())
                for (view in listOf(small, large)) {
                    assertEquals(screen().word, view.says(R.id.widget_word))
                    val words = listOf(R.id.widget_heading, R.id.widget_word, R.id.widget_next)
                    for (text in words.mapNotNull { view.findViewById<TextView>(it) }) {
                        assertTrue("$qualifiers, $scale: ${text.text} is cut off", text.height >= text.layout.height)
                    }
                }
            }
        }
    }

    @Test
    fun `where no widget is placed the core is not asked`() {
        app.dropCore()
        SwitchWidget.draw(app, core.also { it.destroy() })
        app.dropCore()
    }

    private fun lay(views: RemoteViews, width: Int, height: Int): View {
        val density = app.resources.displayMetrics.density
        val parent = FrameLayout(app)
        return views.apply(app, parent).also {
            parent.addView(it)
            parent.measure(
                makeMeasureSpec((width * density).toInt(), EXACTLY),
                makeMeasureSpec((height * density).toInt(), EXACTLY),
            )
            parent.layout(0, 0, parent.measuredWidth, parent.measuredHeight)
        }
    }

    private fun picture(id: Int) = shadowOf(widget(id).findViewById<ImageView>(R.id.widget_switch).drawable).createdFromResId

    private fun tapped(id: Int): Intent {
        widget(id).performClick()
        return shadowOf(app).nextStartedActivity
    }
}
