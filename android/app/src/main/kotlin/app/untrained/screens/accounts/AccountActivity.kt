package app.untrained.screens.accounts

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.R
import app.untrained.core.AccountScreen
import app.untrained.ffi.Accounts
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.shell.wellFormed
import app.untrained.views.ConfirmationView
import app.untrained.views.onDone
import app.untrained.views.showAll
import app.untrained.views.showText

/** One account: its label, its region and its removal. */
class AccountActivity : ScreenActivity(R.layout.account) {

    /** Whether the field was filled with the label; from then on it belongs to the person typing. */
    private var isFilled = false

    private lateinit var removal: ConfirmationView

    private val accountId: Long
        get() = intent.getLongExtra(ACCOUNT, 0)

    override fun onCreate(savedInstanceState: Bundle?) {
        isFilled = savedInstanceState != null
        super.onCreate(savedInstanceState)
        removal = ConfirmationView(findViewById(R.id.removal), ::remove)
        removal.restore(savedInstanceState)
        findViewById<EditText>(R.id.label).onDone(::rename)
        findViewById<Button>(R.id.rename).setOnClickListener { rename() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        removal.save(outState)
    }

    override fun draw(core: Untrained) = drawScreen(core.accounts().account(accountId))

    private fun rename() = set { it.rename(accountId, findViewById<EditText>(R.id.label).text.toString().wellFormed()) }

    private fun set(change: (Accounts) -> AccountScreen) = attempt { drawScreen(change(it.accounts())) }

    private fun drawScreen(screen: AccountScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.label_heading).text = screen.labelHeading
        findViewById<EditText>(R.id.label).apply {
            hint = screen.labelHint
            if (!isFilled) {
                setText(screen.label)
                setSelection(text.length)
            }
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
        removal.show(screen.removal)
    }

    private fun remove() = change { core ->
        core.accounts().remove(accountId)
        finish()
    }

    companion object {
        private const val ACCOUNT = "account"

        /** The intent that opens the account [accountId]. */
        fun intent(context: Context, accountId: Long): Intent =
            Intent(context, AccountActivity::class.java).putExtra(ACCOUNT, accountId)
    }
}
