package app.untrained

import app.untrained.shell.UntrainedApp

/** Opens the core only when told to, so that a test can first set the clock and prepare the files. */
class LateApp : UntrainedApp() {
    override fun openEarly() = Unit

    fun startProcess() = super.openEarly()
}
