package app.untrained.links

import android.content.Context
import android.content.Intent
import app.untrained.AccountsActivity
import app.untrained.DataActivity
import app.untrained.GuideActivity
import app.untrained.HistoryActivity
import app.untrained.HomeActivity
import app.untrained.ObjectionActivity
import app.untrained.ProtectionActivity
import app.untrained.ReviewActivity
import app.untrained.SettingsActivity
import app.untrained.SearchActivity
import app.untrained.StepActivity
import app.untrained.TopicActivity
import app.untrained.core.Destination

/** The way to a place in the app. */
fun Context.intentFor(destination: Destination): Intent = when (destination) {
    is Destination.Home -> Intent(this, HomeActivity::class.java)
    is Destination.Step -> StepActivity.intent(this, destination.stepId)
    is Destination.Guide -> Intent(this, GuideActivity::class.java)
    is Destination.Topic -> TopicActivity.intent(this, destination.topicId)
    is Destination.Claim -> TopicActivity.intentForClaim(this, destination.claimId)
    is Destination.Search -> Intent(this, SearchActivity::class.java)
    is Destination.Review -> Intent(this, ReviewActivity::class.java)
    is Destination.Settings -> Intent(this, SettingsActivity::class.java)
    is Destination.Accounts -> Intent(this, AccountsActivity::class.java)
    is Destination.History -> Intent(this, HistoryActivity::class.java)
    is Destination.Data -> Intent(this, DataActivity::class.java)
    is Destination.Protection -> Intent(this, ProtectionActivity::class.java)
    is Destination.Objection -> Intent(this, ObjectionActivity::class.java)
}
