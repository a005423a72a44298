# Spanish: not yet reviewed by a native speaker. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Activado otra vez
        [on] Desactivado otra vez
       *[reviewed] Ya no era así
    }
reversals-count = { $count ->
        [one] Una vez, el { $dates }.
       *[other] { $count } veces, las más recientes: { $dates }.
    }
reversals-separator = { "; " }

review-missed = { $count ->
        [one] Una revisión anterior pasó sin respuesta; esta vale por las dos.
       *[other] { $count } revisiones anteriores pasaron sin respuesta; esta vale por todas.
    }
review-was-dismissed = Usted dejó de lado la última revisión, la del { $date }.

review-over = Esta revisión estaba pendiente desde el { $date }. Todas las preguntas tienen respuesta.
review-reopened = Siguiente: { $step }
    .account = Siguiente: { $step } ({ $account })
