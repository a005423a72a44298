package app.untrained

import android.net.Uri
import android.os.Handler
import android.os.LocaleList
import android.os.Looper
import app.untrained.core.ImportScreen
import app.untrained.ffi.Transfer
import app.untrained.reminders.Reminders
import java.util.concurrent.CompletableFuture

/**
 * The import of the file at the [place] that the person chose. The work is done off the main
 * thread: another app holds the file, perhaps not even on this phone, and what stands in it may
 * take seconds to merge. It stays when the phone is turned, and goes on when the screen is left.
 */
class FileImport(private val app: UntrainedApp, private val place: Uri) {

    /** Hears on the main thread that work is done. */
    var onDone: (() -> Unit)? = null

    var isWorking = false
        private set

    /** The file is read once: what was previewed is what is taken. */
    private var text: String? = null

    private var drawn: ImportScreen? = null
    private var drawnIn: LocaleList? = null
    private var failure: Throwable? = null

    /**
     * What the file would change, or did; nothing while that is worked out. Throws what stood in
     * the way, and works it out anew when it is called again.
     */
    fun screen(data: Transfer, languages: LocaleList): ImportScreen? {
        if (drawnIn != languages) drawn = null
        if (drawn == null) confirm()
        if (drawn == null && !isWorking) work(languages) { preview(data) }
        return drawn
    }

    /** Takes what was previewed. */
    fun take(data: Transfer, languages: LocaleList) = work(languages) {
        data.`import`(checkNotNull(text)).also { mainThread.post(::replan) }
    }

    /** Throws, once, what stood in the way. */
    fun confirm() {
        val thrown = failure ?: return
        failure = null
        throw thrown
    }

    /** Lets the preview be made anew when it is next asked for: the record may have changed by then. */
    fun forgetPreview() {
        if (drawn?.apply != null) drawn = null
    }

    private fun work(languages: LocaleList, task: () -> ImportScreen) {
        isWorking = true
        CompletableFuture.supplyAsync(task).whenCompleteAsync(
            { screen, thrown ->
                isWorking = false
                failure = thrown?.cause
                if (screen != null) {
                    drawn = screen
                    drawnIn = languages
                }
                onDone?.invoke()
            },
            mainThread::post,
        )
    }

    private fun preview(data: Transfer): ImportScreen {
        val screen = data.screen()
        text = text ?: app.read(place, screen.longest.toInt())
        return text?.let(data::preview) ?: screen.notRead
    }

    /** On the main thread, where the app's core and its alarm are looked after, with or without a screen. */
    private fun replan() {
        app.failureOf { Reminders(app).replan(app.core()) }
    }

    private companion object {
        val mainThread = Handler(Looper.getMainLooper())
    }
}
