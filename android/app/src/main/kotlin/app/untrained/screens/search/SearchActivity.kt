package app.untrained.screens.search

import android.os.Bundle
import android.text.Editable
import android.text.TextWatcher
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import android.widget.ImageButton
import android.widget.TextView
import app.untrained.R
import app.untrained.core.NoRows
import app.untrained.core.SearchRow
import app.untrained.core.SearchScreen
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.shell.wellFormed
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showText

/** Search over the guide, with results as one types. */
class SearchActivity : ScreenActivity(R.layout.search) {

    private val query: EditText
        get() = findViewById(R.id.query)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<ImageButton>(R.id.clear).setOnClickListener { query.text.clear() }
        query.setOnEditorActionListener { _, action, _ ->
            val isSearch = action == EditorInfo.IME_ACTION_SEARCH || action == EditorInfo.IME_NULL
            if (isSearch) hideKeyboard()
            isSearch
        }
        if (savedInstanceState == null) query.requestFocus()
    }

    /** The field's content is only restored by now; from here on, changes are the person's. */
    override fun onPostCreate(savedInstanceState: Bundle?) {
        super.onPostCreate(savedInstanceState)
        query.addTextChangedListener(Typing())
    }

    override fun draw(core: Untrained) = drawScreen(core.guide().search(query.text.toString().wellFormed()))

    private fun drawScreen(screen: SearchScreen) {
        title = screen.title
        query.hint = screen.hint
        findViewById<View>(R.id.clear).apply {
            contentDescription = screen.clear
            // It keeps its space, so that the field does not jump.
            visibility = if (query.text.isEmpty()) View.INVISIBLE else View.VISIBLE
        }
        findViewById<TextView>(R.id.count).showText(screen.count)
        findViewById<ViewGroup>(R.id.results).apply {
            showIf(screen.rows.isNotEmpty())
            clipToOutline = true
            showAll(screen.rows, R.layout.search_row, ::drawResult)
        }
        drawEmpty(screen.empty)
    }

    private fun drawResult(row: SearchRow, view: View) {
        view.findViewById<TextView>(R.id.result_kind).text = row.kind
        view.findViewById<TextView>(R.id.result_title).text = marked(row.title)
        view.findViewById<TextView>(R.id.result_snippet).text = marked(row.snippet)
        view.setOnClickListener { go(row.destination) }
    }

    private fun drawEmpty(empty: NoRows?) {
        findViewById<View>(R.id.empty).showIf(empty != null)
        if (empty == null) return
        findViewById<TextView>(R.id.empty_text).text = empty.text
        findViewById<TextView>(R.id.suggestions_heading).text = empty.heading
        findViewById<ViewGroup>(R.id.suggestions).apply {
            clipToOutline = true
            showAll(empty.suggestions, R.layout.search_suggestion) { suggestion, view ->
                (view as TextView).text = suggestion
                view.setOnClickListener { suggest(suggestion) }
            }
        }
    }

    private fun suggest(suggestion: String) {
        query.setText(suggestion)
        query.setSelection(suggestion.length)
        hideKeyboard()
    }

    private fun hideKeyboard() {
        getSystemService(InputMethodManager::class.java)?.hideSoftInputFromWindow(query.windowToken, 0)
    }

    private inner class Typing : TextWatcher {
        override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit

        override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit

        override fun afterTextChanged(text: Editable) {
            redraw()
            scrollToTop()
        }
    }
}
