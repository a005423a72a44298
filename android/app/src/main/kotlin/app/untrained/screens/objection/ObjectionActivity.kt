package app.untrained.screens.objection

import android.content.ClipData
import android.content.ClipboardManager
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Attempt
import app.untrained.core.Command
import app.untrained.core.FollowUpCard
import app.untrained.core.ObjectionScreen
import app.untrained.core.ObjectionUse
import app.untrained.core.OpenMethod
import app.untrained.core.UseChoice
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.views.RegionPickerView
import app.untrained.views.showAll
import app.untrained.views.showAnswers
import app.untrained.views.showChoice
import app.untrained.views.showIf
import app.untrained.views.showText

/** What to object to, the text for LinkedIn's form, and later the question whether LinkedIn answered. */
class ObjectionActivity : ScreenActivity(R.layout.objection) {

    private var accountId = 0L

    /** What the person selected; null until then, when the core suggests. */
    private var uses: List<ObjectionUse>? = null

    /** Whether the current text is on the clipboard. */
    private var isCopied = false

    private val region by lazy {
        RegionPickerView(findViewById(R.id.region)) { chosen ->
            attempt { core ->
                core.accounts().setRegion(accountId, chosen)
                isCopied = false
                draw(core)
            }
        }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        savedInstanceState?.getStringArray(USES)?.let { names -> uses = names.map(ObjectionUse::valueOf) }
        isCopied = savedInstanceState?.getBoolean(COPIED) ?: false
        super.onCreate(savedInstanceState)
        region.isUnfolded = savedInstanceState?.getBoolean(UNFOLDED) ?: false
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putStringArray(USES, uses?.map { it.name }?.toTypedArray())
        outState.putBoolean(COPIED, isCopied)
        outState.putBoolean(UNFOLDED, region.isUnfolded)
    }

    override fun draw(core: Untrained) = drawScreen(core.progress().objection(uses))

    override fun drawAfter(command: Command, core: Untrained) {
        drawScreen(core.progress().objectionAfter(command, uses))
        scrollToTop()
    }

    /** The screen below asks how it went, so this one closes. */
    override fun onLeft(accepted: Attempt) {
        if (accepted.method == OpenMethod.COPY) {
            // The address replaced the text on the clipboard.
            isCopied = false
            redraw()
            super.onLeft(accepted)
        } else {
            finish()
        }
    }

    private fun drawScreen(screen: ObjectionScreen) {
        showTitle(screen.title)
        accountId = screen.accountId
        findViewById<TextView>(R.id.account).showText(screen.account)
        drawFollowUp(screen.followUp)
        findViewById<TextView>(R.id.intro).text = screen.intro
        region.show(screen.region)

        findViewById<TextView>(R.id.uses_heading).text = screen.usesHeading
        findViewById<ViewGroup>(R.id.uses).showAll(screen.uses, R.layout.objection_use) { use, row ->
            drawUse(use, row, screen.uses)
        }
        findViewById<TextView>(R.id.letter_heading).text = screen.letterHeading
        findViewById<TextView>(R.id.letter).showText(screen.letter)
        findViewById<TextView>(R.id.letter_note).text = screen.letterNote
        drawWayOut(screen)
    }

    private fun drawFollowUp(card: FollowUpCard?) {
        val view = findViewById<View>(R.id.follow_up)
        view.showIf(card != null)
        if (card == null) return
        view.setBackgroundResource(if (card.isDue) R.drawable.card_notice else R.drawable.card)
        findViewById<TextView>(R.id.follow_up_title).text = card.title
        findViewById<TextView>(R.id.follow_up_body).text = card.body
        findViewById<ViewGroup>(R.id.follow_up_answers).showAnswers(card.answers, ::perform)
    }

    private fun drawUse(use: UseChoice, row: View, all: List<UseChoice>) {
        row.findViewById<CheckBox>(R.id.use).apply {
            setOnCheckedChangeListener(null)
            text = use.label
            isChecked = use.chosen
            setOnCheckedChangeListener { _, isChosen ->
                val others = all.filter { it.chosen && it.kind != use.kind }.map { it.kind }
                uses = if (isChosen) others + use.kind else others
                isCopied = false
                redraw()
            }
        }
        row.findViewById<TextView>(R.id.use_detail).text = use.detail
    }

    private fun drawWayOut(screen: ObjectionScreen) {
        findViewById<TextView>(R.id.copied).showText(screen.copied.takeIf { isCopied })
        findViewById<Button>(R.id.copy).apply {
            text = screen.copy
            showIf(screen.letter != null)
            setOnClickListener { screen.letter?.let { copy(it, screen) } }
            // Once the text is copied, the form is next.
            look(isFirst = !isCopied)
        }
        findViewById<Button>(R.id.open).apply {
            look(isFirst = isCopied)
            showChoice(screen.open, ::perform)
        }
    }

    private fun Button.look(isFirst: Boolean) {
        setBackgroundResource(if (isFirst) R.drawable.button_filled else R.drawable.button_outlined)
        setTextColor(context.getColor(if (isFirst) R.color.on_action else R.color.ink))
    }

    private fun copy(letter: String, screen: ObjectionScreen) {
        val clipboard = getSystemService(ClipboardManager::class.java) ?: return
        clipboard.setPrimaryClip(ClipData.newPlainText(screen.title, letter))
        isCopied = true
        drawWayOut(screen)
    }

    private companion object {
        const val USES = "uses"
        const val COPIED = "copied"
        const val UNFOLDED = "unfolded"
    }
}
