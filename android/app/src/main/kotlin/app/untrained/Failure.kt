package app.untrained

import android.content.Context
import app.untrained.ffi.InternalException
import app.untrained.ffi.UntrainedException

/** What stood in the way, as a sentence to show. */
data class Failure(val sentence: String, val redraw: Boolean)

/**
 * Runs [work] and returns what stood in its way, or nothing. Every call into the core that a
 * person waits for goes through here, so that none can end the app.
 */
fun Context.failureOf(work: () -> Unit): Failure? =
    try {
        work()
        null
    } catch (refusal: UntrainedException) {
        Failure(refusal.inWords(), redraw = refusal is UntrainedException.OutOfDate)
    } catch (_: InternalException) {
        // UniFFI itself failed: there is no sentence of the core's.
        Failure(getString(R.string.core_missing), redraw = false)
    } catch (_: LinkageError) {
        // The library is missing or does not fit this phone.
        Failure(getString(R.string.core_missing), redraw = false)
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
    is UntrainedException.Internal -> sentence
}
