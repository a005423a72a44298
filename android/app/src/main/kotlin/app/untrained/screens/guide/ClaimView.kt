package app.untrained.screens.guide

import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.TextView
import app.untrained.R
import app.untrained.core.ClaimRow
import app.untrained.core.ClaimStatus
import app.untrained.core.PositionText
import app.untrained.views.add
import app.untrained.views.showAll

/** Adds a claim, with the positions side by side. */
fun ViewGroup.addClaim(row: ClaimRow): View = add(R.layout.claim).apply {
    findViewById<TextView>(R.id.claim).text = row.claim
    findViewById<ImageView>(R.id.claim_icon).showClaimStatus(row.status)
    findViewById<TextView>(R.id.claim_status).text = row.statusLine
    findViewById<ViewGroup>(R.id.claim_positions).showAll(row.positions, R.layout.claim_position, ::drawPosition)
    findViewById<TextView>(R.id.claim_sources).text = (listOf(row.sourcesHeading) + row.sources).joinToString("\n")
    findViewById<TextView>(R.id.claim_checked).text = listOfNotNull(row.item, row.checked).joinToString("\n")
}

private fun drawPosition(position: PositionText, view: View) {
    view.findViewById<TextView>(R.id.position_holder).text = position.holder
    view.findViewById<TextView>(R.id.position_text).text = position.text
}

/** Shows the status of a claim. It is always next to the status in words. */
private fun ImageView.showClaimStatus(status: ClaimStatus) = setImageResource(
    when (status) {
        ClaimStatus.CONFIRMED -> R.drawable.ic_claim_confirmed
        ClaimStatus.NAMED_DIFFERENTLY -> R.drawable.ic_claim_confirmed
        ClaimStatus.CONTRADICTED -> R.drawable.ic_claim_contradicted
        ClaimStatus.UNCONFIRMED -> R.drawable.ic_claim_unconfirmed
        ClaimStatus.UNRESOLVED -> R.drawable.ic_claim_unresolved
        ClaimStatus.ADVICE -> R.drawable.ic_claim_advice
    },
)
