# German: not yet reviewed by a native speaker. History and receipts: the person's word, with its date.

# $offset ist eine Zahl von Stunden mit Vorzeichen, etwa +1 oder −3:30.
timestamp-pattern = { $time } (UTC{ $offset })

history = Verlauf
history-intro = Was Sie festgehalten haben, das Neueste zuerst. Das sind Ihre Angaben, kein Nachweis dafür, was LinkedIn tut.
history-empty = Noch ist nichts festgehalten. Was Sie zu einem Schritt angeben, erscheint hier, mit Datum.
history-all = Alle Konten
history-more = Frühere Antworten anzeigen
history-timestamp-account = { $timestamp }, { $account }
history-share = Teilen
    .spoken = Beleg teilen: { $step }, { $timestamp }
history-unknown-step = Ein Schritt, den diese Version des Leitfadens nicht hat ({ $id })

mark-done = { $wanted ->
        [off] Aus
        [on] An
       *[reviewed] Erledigt
    }
mark-not-yet = { $wanted ->
        [off] War noch eingeschaltet
        [on] War noch ausgeschaltet
       *[reviewed] War nicht erledigt
    }
mark-not-found = Nicht gefunden
mark-keep-as-is = So gelassen
mark-does-not-apply = Trifft nicht zu
mark-confirmed = { $wanted ->
        [off] War noch ausgeschaltet
        [on] War noch eingeschaltet
       *[reviewed] War noch so
    }
mark-reverted = { $wanted ->
        [off] War wieder eingeschaltet
        [on] War wieder ausgeschaltet
       *[reviewed] War nicht mehr so
    }
mark-no-longer-found = Nicht mehr gefunden
mark-since = { $mark }, seit { $month }
mark-undo = Zurückgenommen: { $mark }
mark-undone = { $mark } (später zurückgenommen)

receipt-subject = Was ich festgehalten habe: { $step }
receipt-heading = Festgehalten in Untrained
receipt-account = Konto, wie es in der App heißt: { $value }
receipt-step = Schritt: { $value }
receipt-label = LinkedIns Bezeichnung: „{ $value }“
receipt-wanted = Gewünschter Zustand: { $value }
receipt-wanted-state = { $wanted ->
        [off] ausgeschaltet
        [on] eingeschaltet
       *[reviewed] angesehen
    }
receipt-mark = Festgehalten: { $value }
receipt-time = Wann: { $value }
receipt-revision = Version des Schritts im Leitfaden: { $value }
receipt-undone = Später zurückgenommen.
receipt-note = Das hat die Person selbst festgehalten, nach der Uhr ihres Telefons. Die App sieht LinkedIns Einstellungen nicht; dies ist daher kein Nachweis dafür, wie sie waren. Untrained ist unabhängig von LinkedIn.

step-changed = Was sich seit Ihrer letzten Antwort geändert hat

error-unknown-mark = Diese Antwort ist nicht mehr da. Es wurde nichts geändert. Gehen Sie zurück zum Verlauf und wählen Sie neu.

history-check = { $count ->
        [one] Kontrolle vom { $date }: eine Antwort
       *[other] Kontrolle vom { $date }: { $count } Antworten
    }
receipt-since = Seit: { $month }, nach eigener Angabe
receipt-together = { $count } Einstellungen, gemeinsam beantwortet
