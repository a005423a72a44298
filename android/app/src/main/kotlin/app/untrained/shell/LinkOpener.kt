package app.untrained.shell

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import app.untrained.core.Attempt
import app.untrained.core.OpenMethod
import app.untrained.core.OpenPlan

/** Makes the attempts of a plan until the platform accepts one. */
class LinkOpener(private val activity: Activity) {

    /** Makes the attempts in order; returns the one that was accepted. */
    fun open(plan: OpenPlan): Attempt? = plan.attempts.firstOrNull { make(it) }

    private fun make(attempt: Attempt): Boolean = when (attempt.method) {
        OpenMethod.APP, OpenMethod.BROWSER -> view(attempt)
        OpenMethod.COPY -> copy(attempt.address)
    }

    private fun view(attempt: Attempt): Boolean {
        val intent = Intent(Intent.ACTION_VIEW, Uri.parse(attempt.address))
            .addCategory(Intent.CATEGORY_BROWSABLE)
            .setPackage(attempt.androidPackage)
        return try {
            activity.startActivity(intent)
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            // Something handles the address, but may not be started by other apps.
            false
        }
    }

    private fun copy(address: String): Boolean {
        val clipboard = activity.getSystemService(ClipboardManager::class.java) ?: return false
        clipboard.setPrimaryClip(ClipData.newPlainText(address, address))
        return true
    }
}
