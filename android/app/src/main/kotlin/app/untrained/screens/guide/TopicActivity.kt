package app.untrained.screens.guide

import android.content.Context
import android.content.Intent
import android.graphics.Rect
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Destination
import app.untrained.core.RegionBlock
import app.untrained.core.RegionChoice
import app.untrained.core.TopicBlock
import app.untrained.core.TopicScreen
import app.untrained.core.TopicStep
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.FoldedSection
import app.untrained.views.add
import app.untrained.views.addParagraph
import app.untrained.views.addSectionBody
import app.untrained.views.drawEvent
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showText

/** One topic to read; details are folded. */
class TopicActivity : ScreenActivity(R.layout.topic) {

    /** The headings of what the person unfolded. */
    private val unfolded = mutableSetOf<String>()

    private var isChoosing = false

    /** The requested claim, until it has been scrolled into view. */
    private var sought: String? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        savedInstanceState?.getStringArray(UNFOLDED)?.let(unfolded::addAll)
        isChoosing = savedInstanceState?.getBoolean(CHOOSING) ?: false
        if (savedInstanceState == null) sought = intent.getStringExtra(CLAIM)
        super.onCreate(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putStringArray(UNFOLDED, unfolded.toTypedArray())
        outState.putBoolean(CHOOSING, isChoosing)
    }

    override fun draw(core: Untrained) {
        val claim = intent.getStringExtra(CLAIM)
        val guide = core.guide()
        drawScreen(if (claim != null) guide.claim(claim) else guide.topic(intent.getStringExtra(TOPIC).orEmpty()))
    }

    private fun drawScreen(screen: TopicScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.summary).text = screen.summary
        findViewById<ViewGroup>(R.id.blocks).apply {
            removeAllViews()
            for (block in screen.blocks) addBlock(block, screen)
        }
        findViewById<TextView>(R.id.steps_heading).apply {
            text = screen.stepsHeading
            showIf(screen.steps.isNotEmpty())
        }
        findViewById<ViewGroup>(R.id.steps).apply {
            clipToOutline = true
            showIf(screen.steps.isNotEmpty())
            showAll(screen.steps, R.layout.row_link, ::drawStep)
        }
        findViewById<TextView>(R.id.checked).showText(screen.checked)
        findViewById<TextView>(R.id.translation).showText(screen.translation)
    }

    private fun ViewGroup.addBlock(block: TopicBlock, screen: TopicScreen) = when (block) {
        is TopicBlock.Text -> addParagraph(block.text)
        is TopicBlock.Question -> addFolded(block.section.heading) { addSectionBody(block.section) }
        is TopicBlock.Uses -> addUseTable(block.table)
        is TopicBlock.Region -> addRegion(block.block, screen)
        is TopicBlock.Claims -> addClaims(block)
        is TopicBlock.Sources -> addFolded(block.heading) { block.rows.forEach(::addParagraph) }
    }

    private fun ViewGroup.addClaims(claims: TopicBlock.Claims) {
        if (sought != null) unfolded.add(claims.heading)
        addFolded(claims.heading) {
            addParagraph(claims.summary)
            for (row in claims.rows) {
                val view = addClaim(row)
                if (row.claimId == sought) bringIntoView(view)
            }
        }
    }

    private fun bringIntoView(claim: View) {
        sought = null
        claim.post { claim.requestRectangleOnScreen(Rect(0, 0, claim.width, claim.height), true) }
    }

    private fun ViewGroup.addRegion(region: RegionBlock, screen: TopicScreen) {
        val view = add(R.layout.region)
        view.findViewById<TextView>(R.id.region_heading).text = region.heading
        view.findViewById<TextView>(R.id.region_text).text = region.text
        view.findViewById<TextView>(R.id.region_kept).text = region.kept
        val choices = view.findViewById<ViewGroup>(R.id.region_choices)
        choices.showIf(isChoosing)
        view.findViewById<Button>(R.id.region_choose).apply {
            text = region.choose
            setOnClickListener {
                isChoosing = !isChoosing
                choices.showIf(isChoosing)
            }
        }
        choices.showAll(region.choices, R.layout.choice) { choice, button ->
            drawRegionChoice(choice, button as RadioButton, screen)
        }
        if (region.events.isNotEmpty()) {
            addFolded(region.eventsHeading) {
                for (event in region.events) add(R.layout.event).drawEvent(event)
            }
        }
    }

    private fun drawRegionChoice(choice: RegionChoice, button: RadioButton, screen: TopicScreen) {
        button.text = choice.label
        button.isChecked = choice.chosen
        button.setOnClickListener {
            attempt { core ->
                isChoosing = false
                drawScreen(core.guide().chooseRegion(screen.accountId, choice.region, screen.topicId))
            }
        }
    }

    private fun drawStep(step: TopicStep, view: View) {
        view.findViewById<TextView>(R.id.link_title).text = step.title
        view.findViewById<TextView>(R.id.link_detail).showText(null)
        view.setOnClickListener { go(Destination.Step(step.stepId)) }
    }

    private fun ViewGroup.addFolded(heading: String, fill: ViewGroup.() -> Unit) {
        val card = add(R.layout.topic_fold) as ViewGroup
        card.clipToOutline = true
        FoldedSection(
            card,
            heading,
            startsOpen = heading in unfolded,
            onFold = { if (it) unfolded.add(heading) else unfolded.remove(heading) },
            fill = fill,
        )
    }

    companion object {
        private const val TOPIC = "topic"
        private const val CLAIM = "claim"
        private const val UNFOLDED = "unfolded"
        private const val CHOOSING = "choosing"

        /** The intent that opens the topic [topicId]. */
        fun intent(context: Context, topicId: String): Intent =
            Intent(context, TopicActivity::class.java).putExtra(TOPIC, topicId)

        /** The intent that opens the topic with the claim [claimId], at that claim. */
        fun intentForClaim(context: Context, claimId: String): Intent =
            Intent(context, TopicActivity::class.java).putExtra(CLAIM, claimId)
    }
}
