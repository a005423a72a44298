# German: not yet reviewed by a native speaker. The quarterly check, and its reminders.

check-title = Kontrolle
check-progress = Teil { $at } von { $total }
check-due = Noch aus?
check-last-seen = Als Sie am { $date } nachsahen, war er aus.
check-last-not-off = Beim letzten Mal, am { $date }, war er nicht aus oder nicht zu finden.
check-named = { $account }. { $text }
check-account = Sind Sie bei LinkedIn mit „{ $account }“ angemeldet?
    .body = Wenn nicht, wechseln Sie bei LinkedIn zuerst zu „{ $account }“.
    .yes = Ja
check-skip = Diesmal auslassen
check-enough = Genug für heute
check-group =
    .body = { $count ->
        [one] Eine Einstellung, zuletzt angesehen am { $date }.
       *[other] { $count } Einstellungen, zuletzt angesehen am { $date }.
    }
    .unchanged = Nachgesehen: nichts geändert
    .changed = Etwas hat sich geändert
    .later = Nächstes Mal
check-on-again = Festgehalten: wieder an
    .body = Gleich dort ausschalten?
check-not-found = Festgehalten: nicht gefunden
    .body = Die nächste Kontrolle fragt wieder danach. Sehen Sie inzwischen unter „Datenschutz“ nach.
check-go-on = Jetzt nicht
check-finished = Kontrolle abgeschlossen
    .off = Noch aus
    .settings = { $seen ->
        [0] Keine Einstellung angesehen
        [one] Eine Einstellung angesehen
       *[other] { $seen } Einstellungen angesehen
    }{ $left ->
        [0] .
       *[other] , { $left } für das nächste Mal.
    }
check-next = Nächste Kontrolle: { $date }.
ask-again = Wir fragen am { $date } noch einmal.
check-snoozed = Verschoben auf den { $date }.
check-paused = Die Kontrollen sind angehalten.
check-none = Im Moment nichts nachzusehen
check-new = Noch nichts nachzusehen
    .body = Ihre erste Kontrolle kommt drei Monate nach Ihrer ersten Antwort.
    .left = Eine Kontrolle fragt, ob noch aus ist, was Sie ausgeschaltet haben. Beginnen Sie mit dem KI-Schalter.
    .look = KI-Schalter ansehen

## The reminder. It may stand on a lock screen: it names no account.

reminder-off = Ist der KI-Schalter noch aus?
    .body = Als Sie am { $date } nachsahen, war er aus. Es dauert eine Minute.
reminder-on = Der KI-Schalter ist an
    .body = So war es, als Sie zuletzt nachsahen. Ausschalten dauert eine Minute.
reminder-missing = Ist der KI-Schalter aus?
    .body = Beim letzten Mal war er nicht zu finden. Es dauert eine Minute.
reminder-new = Ist der KI-Schalter aus?
    .body = Sie haben noch nicht nachgesehen. Es dauert drei Minuten.
reminder-look = Nachsehen
reminder-channel = Kontrollen
    .description = Erinnert Sie daran, nachzusehen, ob Ihre Einstellungen noch so sind, wie Sie sie gewählt haben.
