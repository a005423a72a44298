package app.untrained.screens.guide

import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.GuideScreen
import app.untrained.core.TopicRow
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.showAll
import app.untrained.views.showText

/** The topics to read. */
class GuideActivity : ScreenActivity(R.layout.guide) {

    override fun draw(core: Untrained) = drawScreen(core.guide().screen())

    private fun drawScreen(screen: GuideScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.intro).text = screen.intro
        findViewById<Button>(R.id.search).apply {
            text = screen.search
            setOnClickListener { go(Destination.Search) }
        }
        findViewById<ViewGroup>(R.id.topics).apply {
            clipToOutline = true
            showAll(screen.topics, R.layout.row_link, ::drawTopic)
        }
        findViewById<TextView>(R.id.translation).showText(screen.translation)
    }

    private fun drawTopic(row: TopicRow, view: View) {
        view.findViewById<TextView>(R.id.link_title).text = row.title
        view.findViewById<TextView>(R.id.link_detail).showText(row.summary)
        view.setOnClickListener { go(Destination.Topic(row.topicId)) }
    }
}
