# German: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = Ist der KI-Schalter von LinkedIn aus?
    .body = Laut LinkedIn ist er standardmäßig eingeschaltet. Schalten Sie ihn aus und kommen Sie zurück.
    .why = Warum, und wie Sie ihn finden
home-recheck =
    .body = Was wir über diesen Schalter wissen, hat sich geändert. Bitte sehen Sie noch einmal nach.
home-wrong-page =
    .body = Beim letzten Mal öffnete sich eine andere Seite, vielleicht die Anmeldung. Diesmal öffnet sich der übergeordnete Bereich, mit dem Weg zum Schalter.
home-on = An
    .body = Als Sie am { $date } nachsahen, war er an.
home-on-again = Wieder an
home-not-found = Noch nicht gefunden
    .body = LinkedIn hat ihn vielleicht verschoben oder umbenannt. Sehen Sie unter „Datenschutz“ nach.
    .other = Andere Namen und Wege
home-off =
    .body = Nachgesehen am { $date }.
home-off-since = Laut Ihrer Angabe aus seit { $month }.
home-not-for-you = Betrifft Sie nicht, laut Ihrer Angabe
    .body = Sie können jederzeit nachsehen.
home-left-on = Bleibt auf Ihren Wunsch an
    .body = Sie können ihn jederzeit ausschalten.
home-several = { $off ->
        [0] In keinem der { $total } Konten aus
       *[other] In { $off } von { $total } Konten aus
    }
    .body = Melden Sie sich bei LinkedIn zuerst mit „{ $account }“ an.
home-due-others =
    .body = Zuerst der KI-Schalter: eine Minute. { $count ->
        [one] Ihre andere Einstellung kann
       *[other] Ihre { $count } anderen Einstellungen können
    } folgen.
home-due-accounts =
    .body = { $count ->
        [one] Ein Konto, eine Minute.
       *[other] { $count } Konten, je eine Minute.
    }
home-due-settings = Zeit für eine Kontrolle
    .body = { $count ->
        [one] Sehen Sie bei einer Einstellung noch einmal nach.
       *[other] Sehen Sie bei { $count } Einstellungen noch einmal nach.
    }
home-due-start = Beginnen
home-due-start-switch = Mit dem KI-Schalter beginnen
home-due-go-on = Zur Kontrolle
home-objection = Hat LinkedIn geantwortet?
    .body = Sie haben Ihren Widerspruch am { $date } abgeschickt.

home-notice-quarantined = Die gespeicherten Daten waren beschädigt. Sie wurden beiseitegelegt, nicht gelöscht, und die App hat einen neuen Verlauf begonnen.
    .button = Aus Datei importieren
home-notice-folder = Ein Export kam nicht im Ordner „{ $folder }“ an.
    .button = Ihre Daten
home-notice-lost = Dieses Telefon hatte die App in den Ruhezustand versetzt, deshalb kam die Erinnerung vom { $date } nicht an. Die Kontrolle wartet hier.

home-footer = Keine Internet-Berechtigung. Was Sie festhalten, bleibt auf Ihrem Telefon, außer Sie exportieren es. Unabhängig von LinkedIn.

menu-objection = Weiterer KI-Nutzung widersprechen
menu-section-detail = { $done } von { $total }
menu-record = Verlauf
menu-guide = Leitfaden
menu-settings = Einstellungen
menu-accounts = Konten
menu-data = Ihre Daten
menu-timeline = Zeitleiste

widget-heading = LinkedIns KI-Schalter
