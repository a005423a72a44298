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
        [off] Off
        [on] On
       *[reviewed] Done
    }
mark-not-yet = { $wanted ->
        [off] Was still on
        [on] Was still off
       *[reviewed] Was not done
    }
mark-not-found = Not found
mark-keep-as-is = Left as it is
mark-does-not-apply = Does not apply
mark-confirmed = { $wanted ->
        [off] Was still off
        [on] Was still on
       *[reviewed] Was still so
    }
mark-reverted = { $wanted ->
        [off] Was on again
        [on] Was off again
       *[reviewed] Was no longer so
    }
mark-no-longer-found = No longer found
mark-since = { $mark }, since { $month }
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
receipt-mark = Recorded: { $value }
receipt-time = When: { $value }
receipt-revision = Version of the step in the guide: { $value }
receipt-undone = Taken back later.
receipt-note = This is what the person recorded, by their phone's clock. The app cannot see LinkedIn's settings, so it is not proof of how they were set. Untrained is independent of LinkedIn.

step-changed = What changed since you last answered

error-unknown-mark = This answer is not there any more. Nothing was changed. Go back to the history and choose again.

history-check = { $count ->
        [one] Check of { $date }: one answer
       *[other] Check of { $date }: { $count } answers
    }
receipt-since = Since: { $month }, by the person's own word
receipt-together = { $count } settings, answered together
