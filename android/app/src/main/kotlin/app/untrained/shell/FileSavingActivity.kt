package app.untrained.shell

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.widget.Toast
import app.untrained.core.FileToSave
import app.untrained.ffi.Untrained

/**
 * A screen that saves a file where the person chooses. It is written off the main thread, because
 * another app receives it, possibly over a network. Writing continues through rotation and after
 * the screen is left.
 */
abstract class FileSavingActivity(layout: Int) : ScreenActivity(layout) {

    private class Saving {
        /** The file that the person is to choose a place for. */
        var made: Result<FileToSave>? = null
        var outcome: Result<Boolean>? = null
        var onDone: (() -> Unit)? = null
    }

    private lateinit var saving: Saving

    /** Creates the file. Called off the main thread, since a long record takes a while. */
    protected abstract fun file(core: Untrained): FileToSave

    /** The sentence that says whether the file was saved. */
    protected abstract fun report(core: Untrained, isSaved: Boolean): String

    override fun onCreate(savedInstanceState: Bundle?) {
        saving = lastNonConfigurationInstance as Saving? ?: Saving()
        super.onCreate(savedInstanceState)
    }

    override fun onStart() {
        super.onStart()
        saving.onDone = ::goOn
        goOn()
    }

    override fun onStop() {
        super.onStop()
        saving.onDone = null
    }

    override fun onDestroy() {
        super.onDestroy()
        if (isFinishing) saving.onDone = ::toastFailure
    }

    override fun onRetainNonConfigurationInstance(): Any = saving

    /** Makes the file and lets the person choose its place; [onActivityResult] then writes it. */
    protected fun save() = attempt { core ->
        val saving = saving
        inBackground({ file(core) }) { made ->
            saving.made = made
            saving.onDone?.invoke()
        }
    }

    private fun goOn() {
        choosePlace()
        showOutcome()
    }

    private fun choosePlace() {
        val made = saving.made ?: return
        saving.made = null
        attempt { core ->
            val file = made.getOrThrow()
            val picker = Intent(Intent.ACTION_CREATE_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType(file.mediaType)
                .putExtra(Intent.EXTRA_TITLE, file.name)
            pick(picker, SAVE) { report(core, isSaved = false) }
        }
    }

    /** Opens the system's document [picker], or shows [otherwise] if there is none. */
    protected fun pick(picker: Intent, request: Int, otherwise: () -> String) = try {
        startActivityForResult(picker, request)
    } catch (_: ActivityNotFoundException) {
        show(otherwise())
    }

    @Deprecated("Its successor is in AndroidX.")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val document = data?.data
        if (requestCode == SAVE && resultCode == RESULT_OK && document != null) attempt { write(it, document) }
    }

    private fun write(core: Untrained, document: Uri) {
        val saving = saving
        val context = applicationContext
        inBackground({ context.write(file(core).text, document) }) { outcome ->
            saving.outcome = outcome
            saving.onDone?.invoke()
        }
    }

    private fun showOutcome() {
        val outcome = saving.outcome ?: return
        saving.outcome = null
        attempt { core -> show(report(core, outcome.getOrThrow())) }
    }

    /** A person who has left the screen must not believe that the file exists. */
    private fun toastFailure() {
        if (saving.outcome?.getOrNull() == true) return
        errorMessageOf {
            val sentence = report(UntrainedApp.of(this).core(), isSaved = false)
            Toast.makeText(applicationContext, sentence, Toast.LENGTH_LONG).show()
        }
    }

    private companion object {
        const val SAVE = 1
    }
}
