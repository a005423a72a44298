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

    /** The file: what was previewed is what is taken. It stays when the phone is turned. */
    private var file: ChosenFile? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        isTaken = savedInstanceState?.getBoolean(TAKEN) ?: false
        file = lastNonConfigurationInstance as ChosenFile?
        super.onCreate(savedInstanceState)
        actionBar?.setDisplayHomeAsUpEnabled(true)
        findViewById<Button>(R.id.close).setOnClickListener { finish() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(TAKEN, isTaken)
    }

    override fun onRetainNonConfigurationInstance(): Any? = file

    override fun draw(core: Untrained) {
        // Once it was taken, what was drawn stays; made anew, it says that all is here already.
        if (isTaken && findViewById<View>(R.id.close).isShown) return
        val data = core.data().screen()
        val file = file ?: ChosenFile(this, intent.data ?: Uri.EMPTY, data.longest.toInt()).also { file = it }
        if (file.isRead) {
            draw(file.text?.let { core.data().preview(it) } ?: data.notRead)
        } else {
            drawTitle(data.notRead.title)
            file.whenRead { if (!isDestroyed) redraw() }
        }
    }

    private fun take() = change { core ->
        val document = file?.text ?: return@change
        val screen = core.data().`import`(document)
        isTaken = true
        draw(screen)
        scrollToTop()
    }

    private fun drawTitle(words: String) {
        title = words
        actionBar?.setDisplayShowTitleEnabled(false)
        findViewById<TextView>(R.id.title).text = words
    }

    private fun draw(screen: ImportScreen) {
        drawTitle(screen.title)
        findViewById<View>(R.id.reading).visibility = View.GONE
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<ViewGroup>(R.id.parts).showAll(screen.parts, R.layout.import_part, ::draw)
        findViewById<Button>(R.id.apply).apply {
            showText(screen.apply)
            setOnClickListener { take() }
        }
        findViewById<Button>(R.id.close).showText(screen.close)
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
