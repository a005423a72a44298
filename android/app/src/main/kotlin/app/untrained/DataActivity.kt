package app.untrained

import android.content.ActivityNotFoundException
import android.content.Intent
import android.os.Bundle
import android.widget.Button
import android.widget.TextView
import app.untrained.core.DataScreen
import app.untrained.ffi.Untrained
import app.untrained.views.ConfirmationView
import app.untrained.views.showText

/** What is kept on this phone: taking it along, bringing it back, erasing it. */
class DataActivity : ScreenActivity(R.layout.data) {

    private lateinit var erasure: ConfirmationView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        actionBar?.setDisplayHomeAsUpEnabled(true)
        erasure = ConfirmationView(findViewById(R.id.erasure), ::erase)
        erasure.restore(savedInstanceState)
        findViewById<Button>(R.id.export_button).setOnClickListener { chooseExport() }
        findViewById<Button>(R.id.import_button).setOnClickListener { chooseImport() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        erasure.save(outState)
    }

    override fun draw(core: Untrained) = draw(core.data().screen())

    private fun chooseExport() = attempt { core ->
        val file = core.data().export()
        val place = Intent(Intent.ACTION_CREATE_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType(file.mediaType)
            .putExtra(Intent.EXTRA_TITLE, file.name)
        choose(place, EXPORT, core.data().screen().notExported)
    }

    private fun chooseImport() = attempt { core ->
        // Some file managers do not know JSON for what it is; the core looks for itself.
        val file = Intent(Intent.ACTION_OPEN_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType("*/*")
            .putExtra(Intent.EXTRA_MIME_TYPES, arrayOf("application/json", "text/plain", "application/octet-stream"))
        choose(file, IMPORT, core.data().screen().notRead.intro)
    }

    private fun choose(picker: Intent, request: Int, sentence: String) = try {
        startActivityForResult(picker, request)
    } catch (_: ActivityNotFoundException) {
        show(sentence)
    }

    @Deprecated("Its successor is in AndroidX.")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val place = data?.data
        if (resultCode != RESULT_OK || place == null) return
        when (requestCode) {
            IMPORT -> startActivity(ImportActivity.intent(this, place))
            EXPORT -> attempt { core ->
                val screen = core.data().screen()
                show(if (write(core.data().export().text, place)) screen.exported else screen.notExported)
            }
        }
    }

    private fun draw(screen: DataScreen) {
        title = screen.title
        actionBar?.setDisplayShowTitleEnabled(false)
        findViewById<TextView>(R.id.title).text = screen.title
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<TextView>(R.id.amount).showText(screen.amount)
        findViewById<TextView>(R.id.export_note).showText(screen.exportNote)
        findViewById<Button>(R.id.export_button).text = screen.export
        findViewById<TextView>(R.id.import_note).showText(screen.importNote)
        findViewById<Button>(R.id.import_button).text = screen.`import`
        findViewById<TextView>(R.id.erase_note).showText(screen.eraseNote)
        erasure.show(screen.erase)
    }

    private fun erase() = change { core ->
        draw(core.data().erase())
        scrollToTop()
    }

    private companion object {
        const val EXPORT = 1
        const val IMPORT = 2
    }
}
