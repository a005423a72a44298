# What the screens say around the guide.

app-name = Untrained

## Dates and times

date-pattern = { $day } { $month ->
        [January] January
        [February] February
        [March] March
        [April] April
        [May] May
        [June] June
        [July] July
        [August] August
        [September] September
        [October] October
        [November] November
       *[December] December
    } { $year }
date-time-pattern = { $date }, { $time }
# On a phone with a 12-hour clock; the words are those of CLDR.
time-am = { $time } AM
time-pm = { $time } PM
duration = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## Accounts

account-default = My LinkedIn account
account-named = Account: { $account }

## Home

home-ring = { $done } of { $total }
home-ring-spoken = { $done } of { $total } steps settled. { $caption }
home-caption-open = LinkedIn's AI training: not confirmed off yet
home-caption-done = LinkedIn's AI training: you confirmed it off on { $date }
home-caption-skipped = LinkedIn's AI training: you chose to keep it as it is
home-caption-not-found = LinkedIn's AI training: you could not find the switch
home-caption-recheck = LinkedIn's AI training: the step has changed, please look again

home-next-primary = Start here
    .body = { $minutes }. We open the page where, as far as is known, LinkedIn has the switch. You turn it off, and tell us how it went.
    .button = Go to the first step
home-next-not-yet = The AI switch is still on
    .body = You said on { $date } that it is on. Open the step to turn it off.
    .button = Open the step
home-next-pending = Back from LinkedIn?
    .body = { $question } Your answer goes on record for “{ $step }”.
    .button = Answer
home-next-review = Your review is due
    .body = Is everything still as you left it? Settings and their names can change.
    .button = Start the review
home-next-not-found = Find the AI switch another way
    .body = You could not find it last time. The step lists other names and other ways there.
    .button = Try again
home-next-recheck = Look again
    .body = “{ $step }” has changed since you settled it.
    .button = Open the step
home-next-step = Next: { $step }
    .body = { $minutes }. { $why }
    .button = Open the step
home-next-find = Look for it another way
    .body = You could not find the setting of “{ $step }” last time. The step lists other names and other ways there.
    .button = Try again
home-next-nothing = Nothing left to do for now
    .body = Every step is settled.
    .button = Look at the review

home-review-none = Once a step is done, we ask every three months whether it still holds.
home-review-due = Review due since { $date }
home-review-next = Next review: { $date }
home-review-snoozed = Review put off until { $date }
home-review-paused = Reviews are paused.

home-notice-ask = To remind you of the next review, this phone needs your permission to notify.
    .button = Allow reminders
home-notice-denied = Reminders won't arrive: notifications are off for this app. The review still waits here when you open it.
    .button = Open notification settings
home-notice-channel = Reminders won't arrive: their notification channel is blocked. The review still waits here when you open it.
    .button = Open notification settings
home-notice-quarantined = The saved data was damaged. It was moved aside, not deleted, and the app started a new record.
    .button = Import a record

home-footer = Untrained is independent of LinkedIn. What you record stays on this phone: the app itself does not connect to the internet.

## How a step stands

step-status-open = Not done yet
step-status-not-yet = { $wanted ->
        [off] Still on
        [on] Still off
       *[reviewed] Not done yet
    }, you said on { $date }
step-status-reverted = { $wanted ->
        [off] It was on again
        [on] It was off again
       *[reviewed] No longer so
    }, you said on { $date }
step-status-done = Done on { $date }
step-status-confirmed = { $wanted ->
        [off] Still off
        [on] Still on
       *[reviewed] Still so
    }, you said on { $date }
step-status-skipped = Kept as it is, you said on { $date }
step-status-does-not-apply = Does not apply to you, you said on { $date }
step-status-not-found = Not found, you said on { $date }
step-status-recheck = Changed since { $date }: please look again

## Step

step-why = Why
step-effect = What it changes
step-do = What to do
step-see = How it looks when done
step-not-found-help = I don't see this setting
step-not-found-help-habit = Where is it?
step-other-names = It may also be called, or stand under: { $names }.
step-other-name = “{ $name }”
step-other-name-separator = { ", " }
step-path-phone = The way there in the app
step-path-computer = The way there on a computer
step-path-entry-spoken = { $number }: { $entry }
step-path-note = The names are LinkedIn's, in English. LinkedIn may show them in your language; we do not know its wording.
step-switch = Look for this switch
step-switch-note = LinkedIn's own label, in English.
step-wanted = { $wanted ->
        [off] Leave it off
        [on] Leave it on
       *[reviewed] Look it over
    }
step-open = Open LinkedIn
step-evidence = { $grade } Checked on { $date }.
step-evidence-stale = { $grade } We last checked on { $date }, which is more than { $days } days ago. If the page is not the right one, walk there by the written path.
step-elsewhere = I did it on another device
step-elsewhere-habit = I have done this
step-skip = Not doing this?
step-skip-keep = I keep it as it is
step-skip-does-not-apply = It does not apply to me
step-undo = Take back what I recorded
step-question-body = { $account }. Look for “{ $label }”.
step-question-body-plain = { $account }. { $step }.
step-answer-done = { $wanted ->
        [off] Yes, it is off
        [on] Yes, it is on
       *[reviewed] Yes, done
    }
step-answer-not-yet = { $wanted ->
        [off] No, it is still on
        [on] No, it is still off
       *[reviewed] No, not done
    }
step-answer-not-found = I couldn't find it
step-answer-later = Ask me later
step-page-question = Did the right page open?
    .yes = Yes
    .no = No
step-copied = The address is copied. Paste it into a browser, or walk there: { $path }

## Review

review-title = Review
review-intro = Due since { $date }. Look at each setting on LinkedIn, then tell us how you found it. You can stop and carry on later.
review-none = No review is due. The next one is on { $date }.
review-none-snoozed = You put this review off until { $date }.
review-none-paused = Reviews are paused.
review-none-yet = Once a step is done, we ask every three months whether it still holds.
review-nothing = A review is due since { $date }, but no step is marked as done, so there is nothing to ask. Your open steps are on the start screen.
review-progress = { $done } of { $total } answered
review-last = Last confirmed on { $date }
review-last-later = { review-last }. Left for later.
review-last-answered = Answered on { $date }
review-answer-as-wanted = { $wanted ->
        [off] Still off
        [on] Still on
       *[reviewed] Still so
    }
review-answer-reverted = { $wanted ->
        [off] It was on again
        [on] It was off again
       *[reviewed] No longer
    }
review-answer-not-found = Can't find it
review-answer-later = Later
review-answered-reverted = { $answer }: the step is open again
review-open = Open LinkedIn to look
review-snooze = Not now?
review-snooze-day = Ask me tomorrow
review-snooze-week = Ask me in a week
review-dismiss = Done for now
review-finished = Review finished. The next one is on { $date }.
review-home = Back to the start

## Reminder. It may stand on a lock screen: no account, no step.

reminder-title = Your review is due
reminder-body = Is everything still as you left it?
reminder-done-for-now = Done for now
reminder-snooze = Tomorrow
reminder-open = Open
reminder-channel = Reviews
    .description = The reminder to look whether your settings are still as you left them.

## Errors: what happened, and what to do

error-folder-missing = The folder for the app's data is missing. Nothing was changed. Restart the app, or install it again.
error-read-only = The app's data cannot be written to. Nothing was changed. Free the storage from its write protection and try again.
error-full = The phone's storage is full. Nothing was changed. Free some space and try again.
error-busy = The app's data is in use elsewhere. Nothing was changed. Try again in a moment.
error-newer-database = A newer version of the app wrote this data. Nothing was changed. Update the app to open it.
error-damaged = The saved data is damaged. Close the app and open it again: the data is then moved aside, not deleted.
error-unknown-step = The guide does not have this step or page. Nothing was changed. Go back to the start and choose again.
error-unknown-account = This account is not there any more. Nothing was changed. Go back to the start and choose again.
error-not-asked = This question is not open any more. Nothing was changed.
error-nothing-to-undo = There is nothing to take back for this step.
error-invalid-schedule = This date, time or interval cannot be used. Nothing was changed.
error-link = This link does not lead anywhere in the app.
error-internal = Something went wrong inside the app. What you recorded before is safe. Try again.
