# What the screens say around the guide.

app-name = Untrained

## Dates and times

month-pattern = { $month ->
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
account-named = For: { $account }

## How a step stands

step-status-not-yet = { $wanted ->
        [off] Still on
        [on] Still off
       *[reviewed] Not done yet
    }, as you said on { $date }
step-status-reverted = { $wanted ->
        [off] On again
        [on] Off again
       *[reviewed] No longer so
    }, as you said on { $date }
step-status-done = Done on { $date }
step-status-confirmed = { $wanted ->
        [off] Still off
        [on] Still on
       *[reviewed] Still so
    }, as you said on { $date }
step-status-skipped = Left as it is, as you said on { $date }
step-status-does-not-apply = Not for you, as you said on { $date }
step-status-not-found = Not found, as you said on { $date }
step-status-recheck = Changed since { $date }: please look again

## Errors: what happened, and what to do

error-folder-missing = The folder for the app's data is missing. Nothing was changed. Restart the app, or install it again.
error-read-only = The app's data cannot be written to. Nothing was changed. Restart the phone and try again.
error-full = The phone's storage is full. Nothing was changed. Free some space and try again.
error-busy = The app's data is in use elsewhere. Nothing was changed. Try again in a moment.
error-newer-database = A newer version of the app wrote this data. Nothing was changed. Update the app to open it.
error-damaged = The saved data is damaged. Close the app and open it again: the data is then moved aside, not deleted.
error-unknown-step = The guide does not have this step or page. Nothing was changed. Go back to the start and choose again.
error-unknown-account = This account is not there any more. Nothing was changed. Go back to the start and choose again.
error-not-asked = This question is not open any more. Nothing was changed.
error-nothing-to-undo = There is nothing to take back for this step.
error-invalid-schedule = This date, time or interval cannot be used. Nothing was changed.
error-since = This month does not fit what is recorded. Nothing was changed. Choose another month.
error-link = This link does not lead anywhere in the app.
error-internal = Something went wrong inside the app. What you recorded before is safe. Try again.
