package app.untrained.simulator

import android.content.Context
import org.robolectric.Shadows.shadowOf
import java.time.Period

/** What the system does to an app that nobody uses, and the person's word that it must not. */
class UnusedApps(private val context: () -> Context) {

    /** Whether the app may be paused: the switch on its page in the system's settings, on unless switched off. */
    var paused = true
        set(may) {
            field = may
            shadowOf(context().packageManager).setAutoRevokeWhitelisted(!may)
        }

    companion object {
        /** After so long without use Android hibernates an app. */
        val LIMIT: Period = Period.ofDays(90)
    }
}
