package app.untrained.links

import android.content.Context
import android.content.Intent
import app.untrained.HomeActivity
import app.untrained.ReviewActivity
import app.untrained.StepActivity
import app.untrained.core.Destination

/** The way to a place in the app. */
fun Context.intentFor(destination: Destination): Intent = when (destination) {
    is Destination.Home -> Intent(this, HomeActivity::class.java)
    is Destination.Step -> StepActivity.intent(this, destination.stepId)
    is Destination.Review -> Intent(this, ReviewActivity::class.java)
}
