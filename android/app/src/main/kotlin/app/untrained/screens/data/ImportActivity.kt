package app.untrained.screens.data

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.ImportPart
import app.untrained.core.ImportScreen
import app.untrained.ffi.Untrained
import app.untrained.shell.ScreenActivity
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf
import app.untrained.views.addParagraph
import app.untrained.views.showAll
import app.untrained.views.showIf
import app.untrained.views.showText

/** What a file would change, before it changes anything. */
class ImportActivity : ScreenActivity(R.layout.import_preview) {

    private lateinit var file: FileImport

    override fun onCreate(savedInstanceState: Bundle?) {
        file = lastNonConfigurationInstance as FileImport?
            ?: FileImport(UntrainedApp.of(this), document())
        super.onCreate(savedInstanceState)
        findViewById<Button>(R.id.apply).setOnClickListener { apply() }
        findViewById<Button>(R.id.close).setOnClickListener { finish() }
    }

    override fun onStart() {
        super.onStart()
        file.onDone = ::drawResult
    }

    override fun onStop() {
        super.onStop()
        file.onDone = null
        if (!isChangingConfigurations) file.forgetPreview()
    }

    override fun onRetainNonConfigurationInstance(): Any = file

    override fun draw(core: Untrained) {
        val data = core.data()
        showTitle(data.screen().notRead.title)
        file.screen(data, languages)?.let(::drawScreen)
        findViewById<View>(R.id.working).showIf(file.isWorking)
        findViewById<View>(R.id.buttons).showIf(!file.isWorking)
        // If the import failed, the preview stays.
        errorMessageOf(file::throwError)?.let { show(it.sentence) }
    }

    /** Once nothing is left to import, says so at the top of the screen. */
    private fun drawResult() {
        redraw()
        if (!findViewById<View>(R.id.apply).isShown) scrollToTop()
    }

    private fun apply() = attempt { core ->
        file.apply(core.data(), languages)
        draw(core)
    }

    /** Other apps can open this screen, so it reads what they hand over, and no file by its name. */
    private fun document(): Uri = intent.data?.takeIf { it.scheme == ContentResolver.SCHEME_CONTENT } ?: Uri.EMPTY

    private fun drawScreen(screen: ImportScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<ViewGroup>(R.id.parts).showAll(screen.parts, R.layout.import_part, ::drawPart)
        findViewById<Button>(R.id.apply).showText(screen.apply)
        findViewById<Button>(R.id.close).text = screen.close
    }

    private fun drawPart(part: ImportPart, card: View) {
        card.findViewById<TextView>(R.id.part_heading).text = part.heading
        card.findViewById<ViewGroup>(R.id.part_lines).apply {
            removeAllViews()
            part.lines.forEach(::addParagraph)
        }
    }

    companion object {
        /** The intent that opens the preview of [document]. */
        fun intent(context: Context, document: Uri): Intent =
            Intent(context, ImportActivity::class.java).setData(document)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    }
}
