# French: not yet reviewed by a native speaker. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Retrouvé activé
        [on] Retrouvé désactivé
       *[reviewed] Plus le cas
    }
reversals-count = { $count ->
        [one] { $count } fois, le { $dates }.
       *[other] { $count } fois, dernièrement : { $dates }.
    }
reversals-separator = { " ; " }

review-missed = { $count ->
        [one] Une vérification précédente est restée sans réponse ; celle-ci vaut pour les deux.
       *[other] { $count } vérifications précédentes sont restées sans réponse ; celle-ci vaut pour toutes.
    }
review-was-dismissed = Vous avez mis de côté la dernière vérification, celle du { $date }.

review-over = Cette vérification était à faire depuis le { $date }. Vous avez répondu à toutes les questions.
review-reopened = Ensuite : { $step }
    .account = Ensuite : { $step } ({ $account })
