package app.untrained.screens.accounts

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import app.untrained.R
import app.untrained.core.AccountRow
import app.untrained.core.AccountsScreen
import app.untrained.core.Destination
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.shell.wellFormed
import app.untrained.views.SwitchView
import app.untrained.views.onDone
import app.untrained.views.showAll
import app.untrained.views.showText

/** The accounts: the chosen one, a link to each, and the form that adds one. */
class AccountsActivity : ScreenActivity(R.layout.accounts) {

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<EditText>(R.id.add_label).onDone(::add)
        findViewById<Button>(R.id.add).setOnClickListener { add() }
    }

    override fun draw(core: Untrained) = drawScreen(core.accounts().screen())

    private fun add() = change { core ->
        val field = findViewById<EditText>(R.id.add_label)
        drawScreen(core.accounts().add(field.text.toString().wellFormed()))
        field.text.clear()
        scrollToTop()
    }

    private fun drawScreen(screen: AccountsScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<ViewGroup>(R.id.accounts).apply {
            clipToOutline = true
            showAll(screen.rows, R.layout.accounts_account, ::drawAccount)
        }
        findViewById<TextView>(R.id.add_heading).text = screen.add.heading
        findViewById<EditText>(R.id.add_label).hint = screen.add.hint
        findViewById<Button>(R.id.add).text = screen.add.button
    }

    private fun drawAccount(row: AccountRow, view: View) {
        view.findViewById<SwitchView>(R.id.account_mark).show(row.mark)
        view.findViewById<TextView>(R.id.account_label).text = row.label
        view.findViewById<TextView>(R.id.account_detail).text = row.detail
        view.findViewById<TextView>(R.id.account_chosen).showText(row.chosenNote)
        view.findViewById<View>(R.id.account_choose).apply {
            isSelected = row.chosen
            setOnClickListener { choose(row) }
        }
        view.findViewById<Button>(R.id.account_edit).apply {
            text = row.edit
            contentDescription = row.editSpoken
            setOnClickListener { go(Destination.Account(row.accountId)) }
        }
    }

    private fun choose(row: AccountRow) = change { drawScreen(it.accounts().choose(row.accountId)) }
}
