# German: not yet reviewed by a native speaker. Settings: checks, reminders, the calendar file, language, about.

settings-title = Einstellungen

settings-reviews = Kontrollen
settings-every = { $months ->
        [1] Jeden Monat
        [3] Alle 3 Monate
        [6] Alle 6 Monate
       *[12] Einmal im Jahr
    }
settings-schedule = { $every } um { $time }, ab dem { $date }.
settings-schedule-paused = Die Kontrollen sind angehalten. Ihr Zeitplan bleibt erhalten. { $every } um { $time }, ab dem { $date }.
settings-interval = Häufigkeit
settings-date = Startdatum
settings-time = Uhrzeit
settings-pause = Kontrollen anhalten
settings-resume = Kontrollen fortsetzen
settings-pause-note = Solange die Kontrollen angehalten sind, kommt keine Erinnerung. Wenn Sie sie fortsetzen, fragen wir einmal nach dem, was ausgefallen ist.
settings-next = Die nächsten Kontrollen
settings-next-none = Keine, solange sie angehalten sind.

settings-reminders = Erinnerungen
settings-reminders-arrive = Dieses Telefon erlaubt Erinnerungen.
settings-reminders-paused = Die Kontrollen sind angehalten, daher kommt keine Erinnerung.
settings-reminders-planned = Nächste Erinnerung auf diesem Telefon: { $date }.
settings-reminders-unplanned = Auf diesem Telefon ist keine Erinnerung geplant.
settings-reminders-offered = Zuletzt haben wir am { $date } gefragt.
settings-reminders-blocked = Seit dem { $date } lässt dieses Telefon keine Erinnerungen durch.
settings-reminders-lost = Die Erinnerung vom { $date } kam nicht an: Dieses Telefon hatte die App in den Ruhezustand versetzt.

settings-calendar = Kalender
settings-calendar-text = Übernehmen Sie die Kontrollen in Ihren eigenen Kalender. Die Datei nennt kein Konto. Ob der Kalender Sie erinnert, hängt von ihm ab. Wenn Sie den Zeitplan später ändern, speichern Sie die Datei noch einmal.
settings-calendar-none = Es ist keine Kontrolle geplant, also gibt es nichts für den Kalender.
settings-calendar-earlier = In Ihrem Kalender stehen vielleicht noch Kontrollen aus einer früheren Datei. Bleiben sie stehen, nachdem Sie die neue geöffnet haben, löschen Sie dort „{ $title }“ von Hand.
settings-calendar-left = Ein Kalender kann noch die Kontrollen einer früheren Datei enthalten. Damit sie auch dort enden, löschen Sie „{ $title }“ von Hand.
settings-calendar-button = Kalenderdatei speichern
settings-calendar-saved = Die Kalenderdatei ist gespeichert. Öffnen Sie sie, um die Kontrollen in Ihren Kalender zu übernehmen.
settings-calendar-not-saved = Die Kalenderdatei konnte dort nicht gespeichert werden. Es wurde nichts geändert. Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.

settings-language = Sprache
settings-language-name = Deutsch
settings-language-text = Die App spricht { $language }. Sie richtet sich nach Ihrem Telefon und kann Deutsch, Englisch, Französisch, Spanisch und Arabisch.
settings-language-button = Sprache der App wählen

settings-about = Über Untrained
settings-about-independent = Untrained ist unabhängig von LinkedIn. LinkedIn hat die App weder entwickelt noch empfohlen noch geprüft.
settings-about-makers = Untrained wird von allen gemacht, die dazu beitragen. Die App ist quelloffen, unter der Mozilla Public License 2.0.
settings-about-guide = Der Leitfaden hat { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }. Seine Seiten wurden zwischen dem { $first } und dem { $last } geprüft.
settings-about-network = Die App selbst verbindet sich nicht mit dem Internet. Was Sie festhalten, bleibt auf Ihrem Telefon, außer Sie exportieren es.
settings-about-permissions = Die App nutzt höchstens zwei Berechtigungen: für Benachrichtigungen zu Ihren Kontrollen und für den Start nach einem Neustart des Telefons, damit die Erinnerungen wieder gesetzt werden.
settings-about-blind = Die App sieht weder Ihr LinkedIn-Konto, noch welches Konto angemeldet ist, noch wie Ihre Schalter stehen. Sie weiß nur, was Sie ihr sagen.
settings-about-version = Version { $version }
settings-licences = Lizenzen der Bestandteile

calendar-summary = Untrained: Ist noch alles aus?
calendar-description = Sehen Sie nach, ob Ihre LinkedIn-Einstellungen noch so sind, wie Sie sie gewählt haben. Öffnen Sie Untrained, um zu antworten.

error-no-reviews = Es ist keine Kontrolle geplant. Es wurde nichts geändert. Kontrollen beginnen mit Ihrer ersten Antwort.

reminders-ask = Um Sie an die nächste Kontrolle zu erinnern, braucht die App auf diesem Telefon die Erlaubnis für Benachrichtigungen.
    .button = Erinnerungen erlauben
reminders-denied = Erinnerungen kommen nicht an: Benachrichtigungen sind für diese App ausgeschaltet. Die Kontrolle wartet trotzdem hier, wenn Sie die App öffnen.
    .button = Benachrichtigungen erlauben
reminders-channel = Erinnerungen kommen nicht an: Der Benachrichtigungskanal dafür ist blockiert. Die Kontrolle wartet trotzdem hier, wenn Sie die App öffnen.
    .button = Benachrichtigungen erlauben
reminders-sleep = Erinnerungen kommen an, solange Sie die App ab und zu benutzen. Bleibt sie etwa drei Monate ungenutzt, kann dieses Telefon sie in den Ruhezustand versetzen, und dann kommt keine mehr. Schalten Sie in den App-Einstellungen die Pause für nicht verwendete Apps aus. Oder übernehmen Sie die Kontrollen weiter unten in Ihren Kalender.
    .button = App-Einstellungen öffnen
    .home = Öffnen Sie die App etwa drei Monate lang nicht, kann das Telefon sie in den Ruhezustand versetzen. Dann kommt keine Erinnerung. In den App-Einstellungen lässt sich das verhindern.
    .leave = So lassen
    .interval = Dieses Telefon kann eine App in den Ruhezustand versetzen, die etwa drei Monate lang nicht benutzt wird. Dann kommt keine Erinnerung. Was dagegen hilft, steht unten bei den Erinnerungen.
