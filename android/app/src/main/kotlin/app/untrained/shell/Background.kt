package app.untrained.shell

import android.os.Handler
import android.os.Looper
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Executors

/** Runs [work] off the main thread, then [onDone] with the outcome on the main thread. */
fun <T> inBackground(work: () -> T, onDone: (Result<T>) -> Unit) {
    CompletableFuture.supplyAsync({ runCatching(work) }, threads).thenAcceptAsync(onDone, mainThread::post)
}

/** Another app's folder may take its time, and the common pool can have a single thread. */
private val threads = Executors.newCachedThreadPool()

private val mainThread = Handler(Looper.getMainLooper())
