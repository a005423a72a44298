# What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Found on again
        [on] Found off again
       *[reviewed] Found undone again
    }
reversals-count = { $count ->
        [one] Once, on { $dates }.
       *[other] { $count } times, most recently: { $dates }.
    }
reversals-separator = { "; " }

review-missed = { $count ->
        [one] One review before it passed without an answer; this one stands for both.
       *[other] { $count } reviews before it passed without an answer; this one stands for all of them.
    }
review-was-dismissed = You put the last review aside, the one of { $date }.

review-over = This review was due on { $date }. Every question is answered.
review-reopened = Next: { $step }
    .account = Next: { $step } ({ $account })
