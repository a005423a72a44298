package app.untrained.screens.protection

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.TextView
import app.untrained.R
import app.untrained.core.LegendEntry
import app.untrained.core.ProtectionScreen
import app.untrained.core.ProtectionStretch
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.RegionPickerView
import app.untrained.views.drawEvent
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showText

/** What can be said, day by day, of AI training on the account's data: a bar, and the same in words. */
class ProtectionActivity : ScreenActivity(R.layout.protection) {

    private var accountId = 0L

    private val region by lazy {
        RegionPickerView(findViewById(R.id.region)) { chosen ->
            attempt { core ->
                core.accounts().setRegion(accountId, chosen)
                draw(core)
            }
        }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        region.isUnfolded = savedInstanceState?.getBoolean(UNFOLDED) ?: false
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(UNFOLDED, region.isUnfolded)
    }

    override fun draw(core: Untrained) = drawScreen(core.progress().protection())

    private fun drawScreen(screen: ProtectionScreen) {
        showTitle(screen.title)
        accountId = screen.accountId
        findViewById<TextView>(R.id.account).showText(screen.account)
        findViewById<TextView>(R.id.today_title).text = screen.today.title
        findViewById<TextView>(R.id.today_body).showText(screen.today.body)
        region.show(screen.region)

        findViewById<View>(R.id.bar_card).showIf(screen.bar.stretches.isNotEmpty())
        findViewById<ProtectionBarView>(R.id.bar).show(screen.bar.stretches, screen.bar.spoken)
        findViewById<TextView>(R.id.bar_start).text = screen.bar.start
        findViewById<TextView>(R.id.bar_end).text = screen.bar.end
        findViewById<ViewGroup>(R.id.legend).showAll(screen.legend, R.layout.protection_kind, ::drawLegendEntry)

        findViewById<TextView>(R.id.stretches_heading).apply {
            text = screen.stretchesHeading
            showIf(screen.bar.stretches.isNotEmpty())
        }
        findViewById<ViewGroup>(R.id.stretches).showAll(screen.bar.stretches, R.layout.protection_stretch, ::drawStretch)
        findViewById<TextView>(R.id.sources_heading).text = screen.sourcesHeading
        findViewById<ViewGroup>(R.id.sources).showAll(screen.sources, R.layout.event) { event, row -> row.drawEvent(event) }
        findViewById<TextView>(R.id.note).text = screen.note
    }

    private fun drawLegendEntry(entry: LegendEntry, row: View) {
        row.findViewById<ImageView>(R.id.kind_pattern).setImageDrawable(ProtectionPattern(this, entry.kind))
        row.findViewById<TextView>(R.id.kind_label).text = entry.label
        row.findViewById<TextView>(R.id.kind_meaning).text = entry.meaning
    }

    private fun drawStretch(stretch: ProtectionStretch, row: View) {
        row.contentDescription = stretch.spoken
        row.findViewById<TextView>(R.id.stretch_span).text = stretch.span
        row.findViewById<TextView>(R.id.stretch_label).text = stretch.label
        row.findViewById<TextView>(R.id.stretch_text).text = stretch.text
    }

    private companion object {
        const val UNFOLDED = "unfolded"
    }
}
