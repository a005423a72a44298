package app.untrained

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.core.AccountScreen
import app.untrained.core.Removal
import app.untrained.ffi.Accounts
import app.untrained.ffi.Untrained
import app.untrained.views.onDone
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showText

/** One account: its label, its region, and what goes when it is removed. */
class AccountActivity : ScreenActivity(R.layout.account) {

    /** Whether the label stands in its field; what the person types there is theirs. */
    private var isFilled = false

    /** Whether it is being asked if the account is to go. */
    private var isRemoving = false

    private val accountId: Long
        get() = intent.getLongExtra(ACCOUNT, 0)

    override fun onCreate(savedInstanceState: Bundle?) {
        isFilled = savedInstanceState != null
        isRemoving = savedInstanceState?.getBoolean(REMOVING) ?: false
        super.onCreate(savedInstanceState)
        actionBar?.setDisplayHomeAsUpEnabled(true)
        findViewById<EditText>(R.id.label).onDone(::rename)
        findViewById<Button>(R.id.rename).setOnClickListener { rename() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(REMOVING, isRemoving)
    }

    override fun draw(core: Untrained) = draw(core.accounts().account(accountId))

    private fun rename() = set { it.rename(accountId, findViewById<EditText>(R.id.label).text.toString()) }

    private fun set(change: (Accounts) -> AccountScreen) = attempt { draw(change(it.accounts())) }

    private fun draw(screen: AccountScreen) {
        title = screen.title
        actionBar?.setDisplayShowTitleEnabled(false)
        findViewById<TextView>(R.id.title).text = screen.title
        findViewById<TextView>(R.id.label_heading).text = screen.labelHeading
        findViewById<EditText>(R.id.label).apply {
            hint = screen.labelHint
            if (!isFilled) setText(screen.label)
            isFilled = true
        }
        findViewById<Button>(R.id.rename).text = screen.rename
        findViewById<TextView>(R.id.region_heading).text = screen.regionHeading
        findViewById<TextView>(R.id.region_note).showText(screen.regionNote)
        findViewById<ViewGroup>(R.id.regions).apply {
            clipToOutline = true
            showAll(screen.regions, R.layout.account_region) { choice, view ->
                (view as RadioButton).apply {
                    text = choice.label
                    isChecked = choice.chosen
                    setOnClickListener { set { it.setRegion(accountId, choice.region) } }
                }
            }
        }
        draw(screen.removal)
    }

    private fun draw(removal: Removal) {
        findViewById<Button>(R.id.remove).apply {
            text = removal.button
            showIf(!isRemoving)
            setOnClickListener { ask(true, removal) }
        }
        findViewById<View>(R.id.removal).showIf(isRemoving)
        findViewById<TextView>(R.id.removal_title).text = removal.title
        findViewById<TextView>(R.id.removal_body).showText(removal.body)
        findViewById<Button>(R.id.removal_cancel).apply {
            text = removal.cancel
            setOnClickListener { ask(false, removal) }
        }
        findViewById<Button>(R.id.removal_confirm).apply {
            text = removal.confirm
            setOnClickListener { remove() }
        }
    }

    private fun ask(removing: Boolean, removal: Removal) {
        isRemoving = removing
        draw(removal)
    }

    private fun remove() = change { core ->
        core.accounts().remove(accountId)
        finish()
    }

    companion object {
        private const val ACCOUNT = "account"
        private const val REMOVING = "removing"

        /** The way to the account [accountId]. */
        fun intent(context: Context, accountId: Long): Intent =
            Intent(context, AccountActivity::class.java).putExtra(ACCOUNT, accountId)
    }
}
