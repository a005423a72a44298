package app.untrained.shell

import android.content.Context
import app.untrained.R
import app.untrained.ffi.InternalException
import app.untrained.ffi.UntrainedException

/** An error as a sentence to show, and its remedy. */
data class ErrorMessage(val sentence: String, val remedy: Remedy) {

    /** Whether trying again may work. */
    val canRetry: Boolean
        get() = remedy == Remedy.REOPEN || remedy == Remedy.RETRY
}

/** How a screen handles an error. */
enum class Remedy {
    /** The core was dropped: open a new one, and redraw the screen. */
    REOPEN,

    /** Offer to try again. */
    RETRY,

    /** Redraw the screen in its current state. */
    REDRAW,

    /** Only an update of the app helps. */
    NONE,
}

/**
 * Runs [work] and returns the message of the error that ended it, or null. Every call into the core
 * on behalf of the person goes through here, so that none can crash the app.
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
        // Opening the database again quarantines it.
        UntrainedApp.of(this).dropCore()
        ErrorMessage(error.sentence, Remedy.REOPEN)
    }
    is UntrainedException.Outdated -> ErrorMessage(error.sentence, Remedy.NONE)
    is UntrainedException.Refused -> ErrorMessage(error.sentence, Remedy.REDRAW)
    is UntrainedException.Failed -> ErrorMessage(error.sentence, Remedy.RETRY)
}
