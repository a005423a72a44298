package androidx.test.platform.app

import android.app.Instrumentation
import android.os.Bundle

object InstrumentationRegistry {
    private var instrumentation: Instrumentation? = null
    private var arguments: Bundle? = null

    @JvmStatic
    fun registerInstance(instance: Instrumentation?, args: Bundle?) {
        instrumentation = instance
        arguments = args
    }

    @JvmStatic
    fun getInstrumentation(): Instrumentation = checkNotNull(instrumentation) { "no instrumentation yet" }

    @JvmStatic
    fun getArguments(): Bundle = Bundle(arguments)
}
