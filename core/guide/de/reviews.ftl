# German: not yet reviewed by a native speaker. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Wieder eingeschaltet vorgefunden
        [on] Wieder ausgeschaltet vorgefunden
       *[reviewed] Nicht mehr so vorgefunden
    }
reversals-count = { $count ->
        [one] Einmal, am { $dates }.
       *[other] { $count }-mal, zuletzt: { $dates }.
    }
reversals-separator = { "; " }

