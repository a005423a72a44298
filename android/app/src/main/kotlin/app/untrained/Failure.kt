package app.untrained

import android.content.Context
import app.untrained.ffi.InternalException
import app.untrained.ffi.UntrainedException

/** What stood in the way, as a sentence to show, and whether trying again may help. */
data class Failure(val sentence: String, val retry: Boolean)

/**
 * Runs [work] and returns what stood in its way, or nothing. Every call into the core that a
 * person waits for goes through here, so that none can end the app.
 */
fun Context.failureOf(work: () -> Unit): Failure? =
    try {
        work()
        null
    } catch (refusal: UntrainedException) {
        // A damaged database is moved aside when it is opened again.
        if (refusal is UntrainedException.Damaged) UntrainedApp.of(this).forgetCore()
        Failure(refusal.inWords(), retry = refusal !is UntrainedException.OutOfDate)
    } catch (_: InternalException) {
        // UniFFI itself failed: there is no sentence of the core's.
        Failure(getString(R.string.core_missing), retry = true)
    } catch (_: LinkageError) {
        // The library is missing or does not fit this phone.
        Failure(getString(R.string.core_missing), retry = true)
    }

private fun UntrainedException.inWords(): String = when (this) {
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
