# The quarterly check, and its reminders.

check-title = Check
check-progress = Part { $at } of { $total }
check-due = Still off?
check-last-seen = It was off when you looked, { $date }.
check-last-not-off = When you last looked, { $date }, you did not find it off.
check-named = { $account }. { $text }
check-account = Is LinkedIn signed in to “{ $account }”?
    .body = Switch LinkedIn to “{ $account }” first, if it is not.
    .yes = Yes, it is
check-skip = Skip this time
check-enough = Enough for today
check-group =
    .body = { $count ->
        [one] One setting, last seen { $date }.
       *[other] { $count } settings, last seen { $date }.
    }
    .unchanged = I looked: nothing changed
    .changed = Something changed
    .later = Next time
check-on-again = Noted: on again
    .body = Turn it off while you are there?
check-not-found = Noted: not found
    .body = It stays in your next check. Meanwhile, look under Data privacy.
check-go-on = Not now
check-finished = Check done
    .off = Still off
    .settings = { $seen ->
        [0] No settings seen
        [one] One setting seen
       *[other] { $seen } settings seen
    }{ $left ->
        [0] .
       *[other] , { $left } left for next time.
    }
check-next = Next check: { $date }.
ask-again = We ask again on { $date }.
check-snoozed = You put it off until { $date }.
check-paused = Checks are paused.
check-none = Nothing to check now
check-new = Nothing to check yet
    .body = Your first check comes three months after your first answer.
    .left = A check asks if what you turned off is still off. Start with the AI switch.
    .look = Look at the AI switch

## The reminder. It may stand on a lock screen: it names no account.

reminder-off = Is the AI switch still off?
    .body = It was off when you looked, { $date }. One minute.
reminder-on = The AI switch is on
    .body = As you last saw it. Turn it off? One minute.
reminder-missing = Is the AI switch off?
    .body = You could not find it last time. One minute.
reminder-new = Is the AI switch off?
    .body = You have not looked yet. Three minutes.
reminder-look = Look
reminder-channel = Checks
    .description = A reminder to look whether your settings are still as you left them.
