package app.untrained

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.core.ImportPart
import app.untrained.core.ImportScreen
import app.untrained.ffi.Untrained
import app.untrained.views.add
import app.untrained.views.showAll
import app.untrained.views.showText

/** What a file would change, before it changes anything. */
class ImportActivity : ScreenActivity(R.layout.import_preview) {

    /** Whether it was taken: then there is nothing to preview any more. */
    private var isTaken = false

    override fun onCreate(savedInstanceState: Bundle?) {
        isTaken = savedInstanceState?.getBoolean(TAKEN) ?: false
        super.onCreate(savedInstanceState)
        actionBar?.setDisplayHomeAsUpEnabled(true)
        findViewById<Button>(R.id.close).setOnClickListener { finish() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(TAKEN, isTaken)
    }

    override fun draw(core: Untrained) {
        // Once it was taken, what was drawn stays; made anew, it says that all is here already.
        if (isTaken && findViewById<View>(R.id.content).isShown) return
        val document = document(core) ?: return draw(core.data().screen().notRead)
        draw(core.data().preview(document))
    }

    private fun document(core: Untrained): String? =
        intent.data?.let { read(it, core.data().screen().longest.toInt()) }

    private fun take() = change { core ->
        val document = document(core) ?: return@change draw(core.data().screen().notRead)
        val screen = core.data().`import`(document)
        isTaken = true
        draw(screen)
        scrollToTop()
    }

    private fun draw(screen: ImportScreen) {
        title = screen.title
        actionBar?.setDisplayShowTitleEnabled(false)
        findViewById<TextView>(R.id.title).text = screen.title
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<ViewGroup>(R.id.parts).showAll(screen.parts, R.layout.import_part, ::draw)
        findViewById<Button>(R.id.apply).apply {
            showText(screen.apply)
            setOnClickListener { take() }
        }
        findViewById<Button>(R.id.close).text = screen.close
    }

    private fun draw(part: ImportPart, card: View) {
        card.findViewById<TextView>(R.id.part_heading).text = part.heading
        card.findViewById<ViewGroup>(R.id.part_lines).apply {
            removeAllViews()
            for (line in part.lines) (add(R.layout.import_line) as TextView).text = line
        }
    }

    companion object {
        private const val TAKEN = "taken"

        /** The way to what [document] would change. */
        fun intent(context: Context, document: Uri): Intent =
            Intent(context, ImportActivity::class.java).setData(document)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    }
}
