package app.untrained.shell

import android.content.Context
import android.content.Intent
import app.untrained.core.Destination
import app.untrained.screens.accounts.AccountActivity
import app.untrained.screens.accounts.AccountsActivity
import app.untrained.screens.check.CheckActivity
import app.untrained.screens.data.DataActivity
import app.untrained.screens.guide.GuideActivity
import app.untrained.screens.guide.TopicActivity
import app.untrained.screens.history.HistoryActivity
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.objection.ObjectionActivity
import app.untrained.screens.search.SearchActivity
import app.untrained.screens.section.SectionActivity
import app.untrained.screens.settings.SettingsActivity
import app.untrained.screens.step.StepActivity
import app.untrained.screens.timeline.TimelineActivity

/** The intent that opens [destination] in the app. */
fun Context.intentFor(destination: Destination): Intent = when (destination) {
    // Home is below every other screen: those above it are closed.
    is Destination.Home -> Intent(this, HomeActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP)
    is Destination.Step -> StepActivity.intent(this, destination.stepId)
    is Destination.Section -> SectionActivity.intent(this, destination.group)
    is Destination.Check -> Intent(this, CheckActivity::class.java)
    is Destination.Guide -> Intent(this, GuideActivity::class.java)
    is Destination.Topic -> TopicActivity.intent(this, destination.topicId)
    is Destination.Claim -> TopicActivity.intentForClaim(this, destination.claimId)
    is Destination.Search -> Intent(this, SearchActivity::class.java)
    is Destination.Settings -> Intent(this, SettingsActivity::class.java)
    is Destination.Accounts -> Intent(this, AccountsActivity::class.java)
    is Destination.Account -> AccountActivity.intent(this, destination.accountId)
    is Destination.History -> Intent(this, HistoryActivity::class.java)
    is Destination.Data -> Intent(this, DataActivity::class.java)
    is Destination.Timeline -> Intent(this, TimelineActivity::class.java)
    is Destination.Objection -> Intent(this, ObjectionActivity::class.java)
}
