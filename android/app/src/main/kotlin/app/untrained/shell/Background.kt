package app.untrained.shell

import android.os.Handler
import android.os.Looper
import java.util.concurrent.CompletableFuture

/** Runs [work] off the main thread, then [onDone] with the outcome on the main thread. */
fun <T> inBackground(work: () -> T, onDone: (Result<T>) -> Unit) {
    CompletableFuture.supplyAsync { runCatching(work) }.thenAcceptAsync(onDone, mainThread::post)
}

private val mainThread = Handler(Looper.getMainLooper())
