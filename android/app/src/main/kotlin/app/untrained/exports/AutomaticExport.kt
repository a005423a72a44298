package app.untrained.exports

import android.net.Uri
import app.untrained.core.FolderExport
import app.untrained.ffi.Untrained
import app.untrained.reminders.Reminders
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf
import app.untrained.shell.inBackground
import app.untrained.shell.read

/**
 * Writes the exports that are due to the folder that the person chose, off the main thread. It goes
 * on while screens come and go, and those on display are drawn anew once its outcome is on record.
 */
class AutomaticExport(private val app: UntrainedApp) {

    /** Whether an export is under way. */
    var isWorking = false
        private set

    /** The person chose [tree]; its name may have to come over a network. */
    fun choose(tree: Uri) {
        val folder = ExportFolder(app, tree)
        folder.keepAccess()
        inBackground(folder::name) { name ->
            val error = app.errorMessageOf {
                val core = app.core()
                core.folder().choose(tree.toString(), name.getOrThrow())
                ExportFolder.giveUpAccess(app, except = tree)
                Reminders(app).sync(core)
            }
            app.foreground.redraw()
            error?.let { app.foreground.show(it.sentence) }
        }
    }

    /** Writes the export that is due, unless one is under way. */
    fun start(core: Untrained) {
        if (isWorking) return
        isWorking = true
        inBackground({ core.folder().export()?.let { write(it, core) } }) { outcome ->
            isWorking = false
            // What could not be recorded is still due: a sync, and Settings syncs as it is drawn, would
            // begin it again, without end. So it waits for the next occasion.
            if (outcome.isFailure) return@inBackground
            // Another folder may have been chosen meanwhile.
            app.errorMessageOf { Reminders(app).sync(core) }
            app.foreground.redraw()
        }
    }

    private fun write(export: FolderExport, core: Untrained) {
        val folder = core.folder()
        val place = ExportFolder(app, Uri.parse(export.folder))
        when (val written = place.write(export.file)) {
            is ExportFolder.Written.Failed -> folder.failed(export.folder, written.failure)
            is ExportFolder.Written.Document -> {
                val surplus = try {
                    folder.written(export, written.document.toString())
                } catch (error: Exception) {
                    // A file that the app does not remember would never be removed.
                    place.delete(written.document)
                    throw error
                }
                if (surplus.isEmpty()) return
                val longest = core.data().screen().longest.toInt()
                surplus.map(Uri::parse).forEach { document ->
                    if (folder.release(document.toString(), app.read(document, longest))) place.delete(document)
                }
            }
        }
    }
}
