package app.untrained.widget

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES.S as ANDROID_12
import android.os.Bundle
import android.util.SizeF
import android.view.View
import android.widget.RemoteViews
import app.untrained.R
import app.untrained.core.Knob
import app.untrained.core.SwitchMark
import app.untrained.core.Tone
import app.untrained.core.WidgetScreen
import app.untrained.ffi.Untrained
import app.untrained.screens.home.HomeActivity
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf

/**
 * The widget on the phone's home screen: how the AI switch is, when the next check is, and one tap
 * to it. It is drawn anew after every sync of the reminders, and once a day by the system.
 */
class SwitchWidget : AppWidgetProvider() {

    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) = draw(context)

    override fun onAppWidgetOptionsChanged(context: Context, manager: AppWidgetManager, id: Int, options: Bundle) =
        draw(context)

    /** Without the core there is nothing to say; what the widget showed stays. */
    private fun draw(context: Context) {
        val app = UntrainedApp.of(context)
        app.errorMessageOf { draw(app, app.core()) }
    }

    companion object {
        /** Where there is less room than this, by the size of text as delivered, the word must do. */
        private const val WIDE_DP = 260f
        private const val TALL_DP = 128f

        /** Draws every widget that the person placed; asks the core for nothing where there is none. */
        fun draw(context: Context, core: Untrained) {
            val manager = context.getSystemService(AppWidgetManager::class.java) ?: return
            val ids = manager.getAppWidgetIds(ComponentName(context, SwitchWidget::class.java))
            if (ids.isEmpty()) return
            val screen = core.progress().widget()
            ids.forEach { manager.updateAppWidget(it, views(context, screen, manager.getAppWidgetOptions(it))) }
        }

        private fun views(context: Context, screen: WidgetScreen, options: Bundle): RemoteViews {
            val small = smallViews(context, screen)
            val large = largeViews(context, screen)
            val scale = context.resources.configuration.fontScale
            val room = SizeF(WIDE_DP * scale, TALL_DP * scale)
            if (SDK_INT >= ANDROID_12) return RemoteViews(mapOf(SizeF(0f, 0f) to small, room to large))
            val hasRoom = options.getInt(AppWidgetManager.OPTION_APPWIDGET_MIN_WIDTH) >= room.width &&
                options.getInt(AppWidgetManager.OPTION_APPWIDGET_MIN_HEIGHT) >= room.height
            return if (hasRoom) large else small
        }

        internal fun smallViews(context: Context, screen: WidgetScreen) = views(context, R.layout.widget_small, screen)

        internal fun largeViews(context: Context, screen: WidgetScreen) = views(context, R.layout.widget, screen).apply {
            setTextViewText(R.id.widget_heading, screen.heading)
            setTextViewText(R.id.widget_next, screen.next)
            setViewVisibility(R.id.widget_next, if (screen.next == null) View.GONE else View.VISIBLE)
        }

        private fun views(context: Context, layout: Int, screen: WidgetScreen) =
            RemoteViews(context.packageName, layout).apply {
                setImageViewResource(R.id.widget_switch, screen.mark.picture)
                setTextViewText(R.id.widget_word, screen.word)
                val said = listOfNotNull(screen.heading, screen.word, screen.next)
                setContentDescription(R.id.widget, said.joinToString("\n"))
                setOnClickPendingIntent(R.id.widget, open(context, screen.link))
            }

        private fun open(context: Context, link: String): PendingIntent {
            val intent = Intent(Intent.ACTION_VIEW, Uri.parse(link), context, HomeActivity::class.java)
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_CLEAR_TOP)
            return PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
        }

        /** Where the knob is and how the outline is drawn say it; the colour only helps. */
        private val SwitchMark.picture: Int
            get() = when (knob) {
                Knob.OFF -> R.drawable.widget_off
                Knob.ON -> if (tone == Tone.NEEDS_YOU) R.drawable.widget_on else R.drawable.widget_left_on
                Knob.MISSING -> R.drawable.widget_missing
                Knob.LOOKED, Knob.UNKNOWN -> R.drawable.widget_unknown
            }
    }
}
