package app.untrained.simulator

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.ActivityInfo
import android.os.Bundle
import org.robolectric.Shadows.shadowOf

/** Delivers broadcasts to the receivers in the manifest: a new object each time, as the system does. */
class Broadcasts(private val process: AppProcess, private val journal: Journal) {
    /** The app was force-stopped, or never opened: until it is, it receives nothing. */
    var held = false

    /** Sends what the system would, such as that it booted. */
    fun send(intent: Intent) {
        if (!held) deliver(intent.setPackage(process.application.packageName))
    }

    /** Delivers what the app or one of its pending intents sent since the last call. */
    fun deliverSent(): Boolean {
        val shadow = shadowOf(process.application)
        val sent = shadow.broadcastIntents.toList()
        if (sent.isEmpty()) return false
        shadow.clearBroadcastIntents()
        sent.forEach(::deliver)
        return true
    }

    private fun deliver(intent: Intent) {
        val manager = process.application.packageManager
        val receivers = manager.queryBroadcastReceivers(intent, 0).map { it.activityInfo }
            .filter { it.packageName == process.application.packageName }
        receivers.forEach { receive(it, intent) }
    }

    private fun receive(info: ActivityInfo, intent: Intent) {
        val context: Context = process.ensureAlive()
        journal.say("${intent.action?.substringAfterLast('.') ?: "A broadcast"} reached ${info.name.substringAfterLast('.')}")
        val receiver = Class.forName(info.name, true, javaClass.classLoader)
            .getDeclaredConstructor().newInstance() as BroadcastReceiver
        receiver.pendingResult = BroadcastReceiver.PendingResult(0, null, Bundle(), 0, false, false, null, 0, 0)
        receiver.onReceive(context, Intent(intent).setClassName(context, info.name))
    }
}
