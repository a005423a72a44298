# Verlauf und Belege: das Wort der Person, mit Datum.

# $offset ist eine Zahl von Stunden mit Vorzeichen, etwa +1 oder −3:30.
timestamp-pattern = { $time } (UTC{ $offset })

history = Verlauf
history-intro = Was Sie festgehalten haben, das Neueste zuerst. Es ist Ihre eigene Angabe, kein Nachweis dessen, was LinkedIn tut.
history-empty = Noch ist nichts festgehalten. Was Sie zu einem Schritt angeben, erscheint dann hier, mit Datum.
history-all = Alle Konten
history-more = Frühere Antworten zeigen
history-timestamp-account = { $timestamp }, { $account }
history-share = Teilen
    .spoken = Beleg teilen: { $step }, { $timestamp }
history-unknown-step = Ein Schritt, den diese Version des Leitfadens nicht hat ({ $id })

mark-done = { $wanted ->
        [off] Sie haben es ausgeschaltet
        [on] Sie haben es eingeschaltet
       *[reviewed] Sie haben es erledigt
    }
mark-not-yet = { $wanted ->
        [off] Es war noch eingeschaltet
        [on] Es war noch ausgeschaltet
       *[reviewed] Es war nicht erledigt
    }
mark-not-found = Sie konnten es nicht finden
mark-keep-as-is = Sie haben es so gelassen
mark-does-not-apply = Es betrifft Sie nicht
mark-confirmed = { $wanted ->
        [off] Es war noch ausgeschaltet
        [on] Es war noch eingeschaltet
       *[reviewed] Es war noch so
    }
mark-reverted = { $wanted ->
        [off] Es war wieder eingeschaltet
        [on] Es war wieder ausgeschaltet
       *[reviewed] Es war nicht mehr so
    }
mark-no-longer-found = Sie konnten es nicht mehr finden
mark-undo = Zurückgenommen: { $mark }
mark-undone = { $mark } (später zurückgenommen)

receipt-subject = Was ich festgehalten habe: { $step }
receipt-heading = Festgehalten in Untrained
receipt-account = Konto, unter dem hier vergebenen Namen: { $value }
receipt-step = Schritt: { $value }
receipt-label = LinkedIns Bezeichnung: „{ $value }“
receipt-wanted = Gewünschter Zustand: { $value }
receipt-wanted-state = { $wanted ->
        [off] ausgeschaltet
        [on] eingeschaltet
       *[reviewed] angesehen
    }
receipt-mark = Sie haben festgehalten: { $value }
receipt-time = Wann: { $value }
receipt-revision = Version des Schritts im Leitfaden: { $value }
receipt-undone = Sie haben das später zurückgenommen.
receipt-note = Das hat die Person festgehalten, nach der Uhr ihres Telefons. Die App kann LinkedIns Einstellungen nicht sehen, daher ist es kein Nachweis dafür, wie sie waren. Untrained ist unabhängig von LinkedIn.

step-changed = Was sich seit Ihrer letzten Antwort geändert hat

error-unknown-mark = Diese Antwort ist nicht mehr da. Es wurde nichts geändert. Gehen Sie zurück zum Verlauf und wählen Sie neu.

history-check = { $count ->
        [one] Kontrolle vom { $date }: eine Antwort
       *[other] Kontrolle vom { $date }: { $count } Antworten
    }
receipt-since = Seit: { $month }, nach Ihrer Angabe
receipt-together = { $count } Einstellungen, mit einer Antwort
