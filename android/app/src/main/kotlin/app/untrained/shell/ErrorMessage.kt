package app.untrained.shell

import android.content.Context
import app.untrained.R
import app.untrained.ffi.InternalException
import app.untrained.ffi.UntrainedException

/** An error as a sentence to show, and whether trying again may help. */
data class ErrorMessage(val sentence: String, val canRetry: Boolean)

/**
 * Runs [work] and returns the message of the error that ended it, or null. Every call into the
 * core that a person waits for goes through here, so that none can end the app.
 */
fun Context.errorMessageOf(work: () -> Unit): ErrorMessage? =
    try {
        work()
        null
    } catch (error: UntrainedException) {
        // A damaged database is quarantined when it is opened again.
        if (error is UntrainedException.Damaged) UntrainedApp.of(this).forgetCore()
        ErrorMessage(error.localized(), canRetry = error !is UntrainedException.OutOfDate)
    } catch (_: InternalException) {
        // UniFFI itself failed, so the core has no sentence for it.
        ErrorMessage(getString(R.string.core_missing), canRetry = true)
    } catch (_: LinkageError) {
        // The library is missing, or is not for this phone's processor.
        ErrorMessage(getString(R.string.core_missing), canRetry = true)
    }

private fun UntrainedException.localized(): String = when (this) {
    is UntrainedException.FolderMissing -> sentence
    is UntrainedException.ReadOnly -> sentence
    is UntrainedException.Full -> sentence
    is UntrainedException.Busy -> sentence
    is UntrainedException.NewerDatabase -> sentence
    is UntrainedException.OutOfDate -> sentence
    is UntrainedException.Invalid -> sentence
    is UntrainedException.Damaged -> sentence
    is UntrainedException.TracesLeft -> sentence
    is UntrainedException.Internal -> sentence
}
