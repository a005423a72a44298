package app.untrained.screens.data

import android.net.Uri
import android.os.LocaleList
import app.untrained.core.ImportScreen
import app.untrained.ffi.Transfer
import app.untrained.reminders.Reminders
import app.untrained.shell.UntrainedApp
import app.untrained.shell.errorMessageOf
import app.untrained.shell.inBackground
import app.untrained.shell.read

/**
 * The import of the [document] that the person chose. It runs off the main thread, because another
 * app provides the document, possibly over a network, and merging can take seconds. It survives
 * rotation, and continues when the screen is left.
 */
class FileImport(private val app: UntrainedApp, private val document: Uri) {

    /** Called on the main thread when work is done. */
    var onDone: (() -> Unit)? = null

    var isWorking = false
        private set

    /** The document is read once, so that what is imported is what was previewed. */
    private var text: String? = null

    private var screen: ImportScreen? = null
    private var screenLanguages: LocaleList? = null
    private var error: Throwable? = null

    /**
     * What the document would change, or has changed; null while that is being computed. Throws
     * what went wrong, and starts over when called again.
     */
    fun screen(data: Transfer, languages: LocaleList): ImportScreen? {
        if (screenLanguages != languages) screen = null
        if (screen == null) throwError()
        if (screen == null && !isWorking) work(languages) { preview(data) }
        return screen
    }

    fun apply(data: Transfer, languages: LocaleList) = work(languages, ::syncReminders) { data.`import`(checkNotNull(text)) }

    /** Throws what went wrong, once. */
    fun throwError() {
        val thrown = error ?: return
        error = null
        throw thrown
    }

    /** Makes the next call of [screen] preview again, because the record may have changed. */
    fun forgetPreview() {
        if (screen?.apply != null) screen = null
    }

    private fun work(languages: LocaleList, onSuccess: () -> Unit = {}, task: () -> ImportScreen) {
        isWorking = true
        inBackground(task) { outcome ->
            isWorking = false
            error = outcome.exceptionOrNull()
            outcome.onSuccess {
                screen = it
                screenLanguages = languages
                onSuccess()
            }
            onDone?.invoke()
        }
    }

    private fun preview(data: Transfer): ImportScreen {
        val screen = data.screen()
        text = text ?: app.read(document, screen.longest.toInt())
        return text?.let(data::preview) ?: screen.notRead
    }

    /** An import can move the next reminder, whether or not a screen is left to show it. */
    private fun syncReminders() {
        app.errorMessageOf { Reminders(app).sync(app.core()) }
    }
}
