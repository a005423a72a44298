package app.untrained.simulator

import android.app.Application
import app.untrained.simulator.web.Options
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.model.FrameworkMethod
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.internal.bytecode.InstrumentationConfiguration

/**
 * The JUnit run that is the phone.
 *
 * Robolectric gets a plain Application: [AppProcess] creates the app's own, in the same way at
 * boot, after the process was killed and after a reboot.
 */
@RunWith(PhoneRunner::class)
@Config(application = Application::class, sdk = [34])
class PhoneRun {
    @Test
    fun run() = Phone(Options.current).run()
}

/**
 * All of the app is instrumented, so that its statics can be reset when its process dies; but not
 * the bindings, whose structures must stay as JNA knows them, nor the simulator itself.
 */
class PhoneRunner(type: Class<*>) : RobolectricTestRunner(type) {
    override fun createClassLoaderConfig(method: FrameworkMethod): InstrumentationConfiguration =
        InstrumentationConfiguration.Builder(super.createClassLoaderConfig(method))
            .addInstrumentedPackage("app.untrained.")
            .apply { AppProcess.BINDINGS.forEach { doNotInstrumentPackage("$it.") } }
            .doNotInstrumentPackage("app.untrained.simulator.")
            .doNotAcquirePackage("app.untrained.simulator.web.")
            .build()
}
