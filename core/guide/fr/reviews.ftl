# French: not yet reviewed by a native speaker. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Retrouvé activé
        [on] Retrouvé désactivé
       *[reviewed] Ce n’était plus le cas
    }
reversals-count = { $count ->
        [0] Jamais.
        [one] Une fois, le { $dates }.
       *[other] { $count } fois, dernièrement : { $dates }.
    }
reversals-separator = { " ; " }

