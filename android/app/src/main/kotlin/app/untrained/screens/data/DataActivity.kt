package app.untrained.screens.data

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.TextView
import app.untrained.R
import app.untrained.core.DataScreen
import app.untrained.core.FolderSetting
import app.untrained.core.Notice
import app.untrained.core.FileToSave
import app.untrained.ffi.Untrained
import app.untrained.ffi.UntrainedException
import app.untrained.exports.ExportFolder
import app.untrained.reminders.Reminders
import app.untrained.shell.FileSavingActivity
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf
import app.untrained.views.ConfirmationView
import app.untrained.views.showIf
import app.untrained.views.showNotice
import app.untrained.views.showText

/** What is stored on this phone: export it, import it, erase it. */
class DataActivity : FileSavingActivity(R.layout.data) {

    private lateinit var erasure: ConfirmationView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        erasure = ConfirmationView(findViewById(R.id.erasure), ::erase)
        erasure.restore(savedInstanceState)
        findViewById<Button>(R.id.export_button).setOnClickListener { save() }
        findViewById<Button>(R.id.folder_button).setOnClickListener { chooseFolder() }
        findViewById<Button>(R.id.folder_stop).setOnClickListener { stopExports() }
        findViewById<Button>(R.id.import_button).setOnClickListener { chooseImport() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        erasure.save(outState)
    }

    override fun draw(core: Untrained) = drawScreen(core.data().screen())

    override fun file(core: Untrained): FileToSave = core.data().export()

    override fun report(core: Untrained, isSaved: Boolean): String =
        core.data().screen().run { if (isSaved) exported else notExported }

    private fun chooseImport() = attempt { core ->
        // Some file managers do not recognise JSON; the core checks the content itself.
        val picker = Intent(Intent.ACTION_OPEN_DOCUMENT)
            .addCategory(Intent.CATEGORY_OPENABLE)
            .setType("*/*")
            .putExtra(Intent.EXTRA_MIME_TYPES, arrayOf("application/json", "text/plain", "application/octet-stream"))
        pick(picker, IMPORT) { core.data().screen().notRead.intro }
    }

    private fun chooseFolder() = attempt { core ->
        val picker = Intent(Intent.ACTION_OPEN_DOCUMENT_TREE)
        pick(picker, FOLDER) { core.data().screen().notExported }
    }

    private fun stopExports() = change { core -> drawAfterLeaving(core.folder().leave()) }

    @Deprecated("Its successor is in AndroidX.")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        super.onActivityResult(requestCode, resultCode, data)
        val chosen = data?.data
        if (resultCode != RESULT_OK || chosen == null) return
        when (requestCode) {
            IMPORT -> startActivity(ImportActivity.intent(this, chosen))
            FOLDER -> UntrainedApp.of(this).automaticExport.choose(chosen)
        }
    }

    private fun drawScreen(screen: DataScreen) {
        showTitle(screen.title)
        findViewById<TextView>(R.id.intro).showText(screen.intro)
        findViewById<TextView>(R.id.amount).showText(screen.amount)
        findViewById<TextView>(R.id.export_note).showText(screen.exportNote)
        findViewById<Button>(R.id.export_button).text = screen.export
        drawFolder(screen.folder)
        findViewById<TextView>(R.id.import_note).showText(screen.importNote)
        findViewById<Button>(R.id.import_button).text = screen.`import`
        findViewById<TextView>(R.id.erase_note).showText(screen.eraseNote)
        erasure.show(screen.erase)
    }

    private fun drawFolder(folder: FolderSetting) {
        val state = folder.state
        findViewById<TextView>(R.id.folder_note).showText(folder.note)
        findViewById<TextView>(R.id.folder_state).showText(state.takeUnless { folder.atRisk })
        findViewById<View>(R.id.folder_notice).apply {
            showIf(folder.atRisk)
            if (state != null) showNotice(Notice(state, button = null, action = null), ::perform)
        }
        findViewById<Button>(R.id.folder_button).text = folder.choose
        findViewById<Button>(R.id.folder_stop).showText(folder.stop)
    }

    private fun erase() = change { core ->
        try {
            drawAfterLeaving(core.data().erase())
        } catch (error: UntrainedException) {
            // If traces are left, everything was erased all the same.
            errorMessageOf {
                drawAfterLeaving(core.data().screen())
                Reminders(this).sync(core)
            }
            throw error
        }
        scrollToTop()
    }

    /** Once there is no folder, the access to it goes as well. */
    private fun drawAfterLeaving(screen: DataScreen) {
        drawScreen(screen)
        if (screen.folder.state == null) ExportFolder.giveUpAccess(this)
    }

    private companion object {
        const val IMPORT = 2
        const val FOLDER = 3
    }
}
