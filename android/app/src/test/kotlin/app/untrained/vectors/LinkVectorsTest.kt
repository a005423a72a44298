package app.untrained.vectors

import android.content.Intent
import android.net.Uri
import app.untrained.PhoneTest
import app.untrained.core.Destination
import org.json.JSONArray
import org.junit.Assert.assertEquals
import org.junit.Test

/** A link leads where the shared table says, in the form in which an intent brings it. */
class LinkVectorsTest : PhoneTest() {

    private fun place(destination: Destination): String = when (destination) {
        is Destination.Home -> "home"
        is Destination.Check -> "check"
        is Destination.Guide -> "guide"
        is Destination.Settings -> "settings"
        is Destination.Accounts -> "accounts"
        is Destination.History -> "history"
        is Destination.Data -> "data"
        is Destination.Timeline -> "timeline"
        is Destination.Objection -> "objection"
        is Destination.Search -> "search"
        is Destination.Section -> "section ${destination.group.name.lowercase()}"
        is Destination.Account -> "account ${destination.accountId}"
        is Destination.Step -> "step ${destination.stepId}"
        is Destination.Topic -> "topic ${destination.topicId}"
        is Destination.Claim -> "claim ${destination.claimId}"
    }

    @Test
    fun `a link leads to the place of the shared table, or is refused`() {
        for (row in JSONArray(vectors("links")).objects()) {
            val link = Intent(Intent.ACTION_VIEW, Uri.parse(row.getString("link"))).dataString!!
            var led: String? = null
            val isRefused = isRefused { led = place(core.links().destination(link)) }

            assertEquals("${row.getString("why")}: $link", row.opt("to"), led)
            assertEquals("${row.getString("why")}: $link", row.has("refused"), isRefused)
        }
    }
}
