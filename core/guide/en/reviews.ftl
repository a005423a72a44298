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

