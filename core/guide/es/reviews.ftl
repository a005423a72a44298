# Spanish: not yet reviewed by a native speaker. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Encontrado activado otra vez
        [on] Encontrado desactivado otra vez
       *[reviewed] Ya no era así
    }
reversals-count = { $count ->
        [one] Una vez, el { $dates }.
       *[other] { $count } veces, las más recientes: { $dates }.
    }
reversals-separator = { "; " }

