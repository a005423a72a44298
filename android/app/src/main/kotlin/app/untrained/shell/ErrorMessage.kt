package app.untrained.shell

import android.content.Context
import app.untrained.R
import app.untrained.ffi.InternalException
import app.untrained.ffi.UntrainedException

/** An error as a sentence to show, and what may help against it. */
data class ErrorMessage(val sentence: String, val remedy: Remedy) {

    /** Whether the same may work the next time. */
    val canRetry: Boolean
        get() = remedy == Remedy.REOPEN || remedy == Remedy.RETRY
}

/** What a screen does about an error. */
enum class Remedy {
    /** The core was dropped: the screen is drawn anew, over a core that is opened anew. */
    REOPEN,

    /** The person may try again. */
    RETRY,

    /** The screen is drawn anew as it now is. */
    REDRAW,

    /** Nothing but an update of the app helps. */
    NONE,
}

/**
 * Runs [work] and returns the message of the error that ended it, or null. Every call into the
 * core that a person waits for goes through here, so that none can end the app.
 */
fun Context.errorMessageOf(work: () -> Unit): ErrorMessage? =
    try {
        work()
        null
    } catch (error: UntrainedException) {
        message(error)
    } catch (_: InternalException) {
        // UniFFI itself failed, so the core has no sentence for it.
        ErrorMessage(getString(R.string.core_missing), Remedy.RETRY)
    } catch (_: LinkageError) {
        // The library is missing, or is not for this phone's processor.
        ErrorMessage(getString(R.string.core_missing), Remedy.RETRY)
    }

private fun Context.message(error: UntrainedException): ErrorMessage = when (error) {
    is UntrainedException.Damaged -> {
        // The database is quarantined when it is opened again.
        UntrainedApp.of(this).dropCore()
        ErrorMessage(error.sentence, Remedy.REOPEN)
    }
    is UntrainedException.Outdated -> ErrorMessage(error.sentence, Remedy.NONE)
    is UntrainedException.Refused -> ErrorMessage(error.sentence, Remedy.REDRAW)
    is UntrainedException.Failed -> ErrorMessage(error.sentence, Remedy.RETRY)
}
