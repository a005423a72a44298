package app.untrained.simulator

import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowActivity
import java.nio.file.Path

/**
 * Where the app's intents go: its own activities open; everything else leaves the app and is
 * recorded. The phone then shows a card that names the target, until the person comes back.
 */
class OutsideWorld(
    private val process: AppProcess,
    private val stack: ActivityStack,
    private val installed: InstalledApps,
    private val notifications: Notifications,
    private val journal: Journal,
    clock: ClockControl,
    data: Path,
) {
    val left = Journal(clock)
    val documents = Documents(data.resolve("documents"), process)

    /** What covers the app: another app's screen, or a system dialog. */
    var overlay: JSONObject? = null
        private set
    private var answer: ((JSONObject) -> Unit)? = null

    /** Handles what was started since the last call. Returns whether there was anything. */
    fun takeStarted(): Boolean {
        val started = generateSequence { shadowOf(process.application).nextStartedActivityForResult }.toList()
        // Robolectric names what was started together from the last to the first.
        started.reversed().forEach(::handle)
        return started.isNotEmpty()
    }

    private fun handle(started: ShadowActivity.IntentForResult) {
        val intent = started.intent
        val own = process.application.packageManager.resolveActivity(intent, PackageManager.GET_META_DATA)?.activityInfo
            ?.takeIf { it.packageName == process.application.packageName }
        when {
            own != null -> {
                closeOverlay()
                stack.open(own, intent, started.requestCode)
            }
            intent.action == InstalledApps.REQUEST_PERMISSIONS -> askForPermission(intent, started.requestCode)
            else -> leave(intent, started.requestCode)
        }
    }

    /** The person presses Back, or answers what the overlay asks. */
    fun dismiss(choice: JSONObject = JSONObject()): Boolean {
        if (overlay == null) return false
        val answer = answer
        closeOverlay()
        answer?.invoke(choice)
        if (!stack.inFront) stack.toFront()
        return true
    }

    fun closeOverlay() {
        overlay = null
        answer = null
    }

    private fun leave(intent: Intent, requestCode: Int) {
        val shared = intent.shared()
        val entry = left.add {
            put("action", intent.action ?: "")
            put("address", intent.dataString ?: "")
            put("package", intent.`package` ?: "")
            put("opensIn", installed.opens(intent) ?: "")
            if (shared != null) put("shared", shared)
        }
        overlay = JSONObject(entry.toString()).put("kind", if (shared != null) "share" else "outside")
        val document = documents.offer(intent)
        if (document != null) overlay!!.put("kind", "document").put("document", document)
        answer = { choice ->
            if (requestCode >= 0) {
                val data = choice.optString("document").ifEmpty { null }?.let { documents.pick(intent, it) }
                val code = if (data != null) Activity.RESULT_OK else Activity.RESULT_CANCELED
                stack.deliverResult(null, requestCode, code, data)
            }
        }
        journal.say("Left for ${intent.dataString ?: intent.action?.substringAfterLast('.')}")
        stack.toBack()
    }

    private fun askForPermission(intent: Intent, requestCode: Int) {
        val names = intent.getStringArrayExtra(PackageManager.EXTRA_REQUEST_PERMISSIONS_NAMES).orEmpty()
        fun reply() {
            val manager = process.application
            val results = names.map { manager.checkSelfPermission(it) }.toIntArray()
            val data = Intent()
                .putExtra(PackageManager.EXTRA_REQUEST_PERMISSIONS_NAMES, names)
                .putExtra(PackageManager.EXTRA_REQUEST_PERMISSIONS_RESULTS, results)
            stack.deliverResult("@android:requestPermissions:", requestCode, Activity.RESULT_OK, data)
        }
        if (notifications.permission != Notifications.Permission.NOT_ASKED) return reply()
        overlay = JSONObject().put("kind", "permission").put("permissions", names.joinToString())
        answer = { choice ->
            if (choice.has("allow")) {
                notifications.permit(
                    if (choice.optBoolean("allow")) Notifications.Permission.GRANTED else Notifications.Permission.DENIED,
                )
            }
            reply()
        }
    }

    private fun Intent.shared(): String? {
        val inner = if (action == Intent.ACTION_CHOOSER) getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java) else this
        if (inner?.action != Intent.ACTION_SEND) return null
        return inner.getCharSequenceExtra(Intent.EXTRA_TEXT)?.toString()
            ?: inner.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)?.toString() ?: ""
    }
}
