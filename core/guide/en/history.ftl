# History and receipts: the person's word, with its date.

# $offset is a number of hours with its sign, such as +1 or −3:30.
timestamp-pattern = { $time } (UTC{ $offset })

history = History
history-intro = What you recorded, the latest first. It is what you said, not proof of what LinkedIn does.
history-empty = Nothing is recorded yet. What you say about a step will appear here, with its date.
history-all = All accounts
history-more = Show earlier answers
history-timestamp-account = { $timestamp }, { $account }
history-share = Share
    .spoken = Share the receipt for { $step }, { $timestamp }
history-unknown-step = A step that this version of the guide does not have ({ $id })

mark-done = { $wanted ->
        [off] You turned it off
        [on] You turned it on
       *[reviewed] You did it
    }
mark-not-yet = { $wanted ->
        [off] It was still on
        [on] It was still off
       *[reviewed] It was not done
    }
mark-not-found = You could not find it
mark-keep-as-is = You left it as it is
mark-does-not-apply = It does not apply to you
mark-confirmed = { $wanted ->
        [off] It was still off
        [on] It was still on
       *[reviewed] It was still so
    }
mark-reverted = { $wanted ->
        [off] It was on again
        [on] It was off again
       *[reviewed] It was no longer so
    }
mark-no-longer-found = You could no longer find it
mark-undo = Taken back: { $mark }
mark-undone = { $mark } (taken back later)

receipt-subject = What I recorded: { $step }
receipt-heading = Recorded in Untrained
receipt-account = Account, by the name given to it here: { $value }
receipt-step = Step: { $value }
receipt-label = LinkedIn's label: “{ $value }”
receipt-wanted = Wanted state: { $value }
receipt-wanted-state = { $wanted ->
        [off] off
        [on] on
       *[reviewed] seen
    }
receipt-mark = You recorded: { $value }
receipt-time = When: { $value }
receipt-revision = Version of the step in the guide: { $value }
receipt-undone = You took this back later.
receipt-note = This is what the person recorded, by their phone's clock. The app cannot see LinkedIn's settings, so it is not proof of how they were set. Untrained is independent of LinkedIn.

step-changed = What changed since you last answered

error-unknown-mark = This answer is not there any more. Nothing was changed. Go back to the history and choose again.

history-check = { $count ->
        [one] Check of { $date }: one answer
       *[other] Check of { $date }: { $count } answers
    }
receipt-since = Since: { $month }, as you said
receipt-together = { $count } settings, answered together
