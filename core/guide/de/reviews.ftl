# German: not yet reviewed by a native speaker. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] Wieder an vorgefunden
        [on] Wieder aus vorgefunden
       *[reviewed] Nicht mehr so vorgefunden
    }
reversals-count = { $count ->
        [one] Einmal, am { $dates }.
       *[other] { $count }-mal, zuletzt: { $dates }.
    }
reversals-separator = { "; " }

review-missed = { $count ->
        [one] Eine Überprüfung davor verging ohne Antwort; diese steht für beide.
       *[other] { $count } Überprüfungen davor vergingen ohne Antwort; diese steht für alle.
    }
review-was-dismissed = Die letzte Überprüfung, die vom { $date }, haben Sie beiseitegelegt.

review-over = Diese Überprüfung war am { $date } fällig. Jede Frage ist beantwortet.
review-reopened = Als Nächstes: { $step }
    .account = Als Nächstes: { $step } ({ $account })
