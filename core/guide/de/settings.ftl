# German: not yet reviewed by a native speaker. Settings: reviews, reminders, the calendar file, language, about.

settings-title = Einstellungen

settings-reviews = Überprüfungen
settings-every = { $months ->
        [1] Jeden Monat
        [3] Alle 3 Monate
        [6] Alle 6 Monate
       *[12] Einmal im Jahr
    }
settings-schedule = { $every } um { $time }, gezählt ab dem { $date }.
settings-schedule-paused = Überprüfungen sind angehalten. Ihr Rhythmus bleibt erhalten. { $every } um { $time }, gezählt ab dem { $date }.
settings-interval = Wie oft
settings-date = Gezählt ab
settings-time = Uhrzeit
settings-pause = Überprüfungen anhalten
settings-resume = Überprüfungen fortsetzen
settings-pause-note = Solange Überprüfungen angehalten sind, wird nichts gefragt und keine Erinnerung kommt. Wenn Sie fortsetzen, wird Versäumtes einmal gefragt, nicht mehrmals.
settings-next = Die nächsten Überprüfungen
settings-next-none = Solange sie angehalten sind, kommt keine Überprüfung.

settings-reminders = Erinnerungen
settings-reminders-arrive = Erinnerungen können ankommen: Dieses Telefon erlaubt sie.
settings-reminders-paused = Überprüfungen sind angehalten, daher kommt keine Erinnerung.
settings-reminders-planned = Auf diesem Telefon ist die nächste Erinnerung für den { $date } geplant.
settings-reminders-unplanned = Auf diesem Telefon ist keine Erinnerung geplant.
settings-reminders-offered = Zuletzt wurde am { $date } eine Überprüfung angeboten, durch eine Erinnerung oder hier in der App.
settings-reminders-blocked = Seit dem { $date } können Erinnerungen nicht ankommen.

settings-calendar = Kalender
settings-calendar-text = Legen Sie die Überprüfungen in Ihren eigenen Kalender, mit Alarm. Die Datei nennt kein Konto und keinen Schritt. Wenn Sie den Rhythmus später ändern, speichern Sie die Datei noch einmal.
settings-calendar-none = Solange keine Überprüfung geplant ist, gibt es nichts für den Kalender.
settings-calendar-button = Kalenderdatei speichern
settings-calendar-saved = Die Kalenderdatei ist gespeichert. Öffnen Sie sie, um die Überprüfungen in Ihren Kalender zu übernehmen.
settings-calendar-not-saved = Die Kalenderdatei konnte dort nicht gespeichert werden. Nichts wurde geändert. Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.

settings-language = Sprache
settings-language-name = Deutsch
settings-language-text = Die App spricht { $language }. Sie richtet sich nach Ihrem Telefon, auf Deutsch, Englisch, Französisch, Spanisch oder Arabisch.
settings-language-button = Sprache der App wählen

settings-about = Über Untrained
settings-about-independent = Untrained ist unabhängig von LinkedIn. LinkedIn hat es weder gemacht noch empfohlen oder geprüft.
settings-about-guide = Der Leitfaden hat { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }. Seine Seiten wurden zwischen dem { $first } und dem { $last } geprüft.
settings-about-network = Die App selbst verbindet sich nicht mit dem Internet. Was Sie festhalten, bleibt auf diesem Telefon.
settings-about-version = Version { $version }

calendar-summary = Untrained: Ist noch alles aus?
calendar-description = Sehen Sie nach, ob Ihre LinkedIn-Einstellungen noch so sind, wie Sie sie gewählt haben. Öffnen Sie Untrained, um zu antworten.

error-no-reviews = Es ist keine Überprüfung geplant. Es wurde nichts geändert. Überprüfungen beginnen mit dem ersten Schritt, den Sie als erledigt markieren.

reminders-ask = Um Sie an das nächste Nachsehen zu erinnern, braucht dieses Telefon Ihre Erlaubnis für Mitteilungen.
    .button = Erinnerungen erlauben
reminders-denied = Erinnerungen kommen nicht an: Mitteilungen sind für diese App ausgeschaltet. Das Nachsehen wartet trotzdem hier, wenn Sie die App öffnen.
    .button = Mitteilungseinstellungen öffnen
reminders-channel = Erinnerungen kommen nicht an: Ihr Mitteilungskanal ist blockiert. Das Nachsehen wartet trotzdem hier, wenn Sie die App öffnen.
    .button = Mitteilungseinstellungen öffnen
