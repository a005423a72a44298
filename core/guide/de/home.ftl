# German: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = Ist der KI-Schalter von LinkedIn aus?
    .body = Laut LinkedIn ist er von Anfang an eingeschaltet. Ein Blick, drei Minuten.
    .why = Warum, und wie Sie ihn finden
home-recheck =
    .body = Was wir über diesen Schalter wissen, hat sich geändert. Bitte sehen Sie noch einmal nach.
home-wrong-page =
    .body = Beim letzten Mal öffnete sich eine andere Seite. Jetzt öffnen wir zuerst den Bereich, mit dem Weg von dort.
home-on = Ein
    .body = Sie haben ihn am { $date } eingeschaltet gesehen. Schalten Sie ihn aus; wir fragen in einer Woche wieder.
home-on-again = Wieder ein
home-not-found = Noch nicht gefunden
    .body = LinkedIn hat ihn vielleicht verschoben oder umbenannt. Sehen Sie unter „Datenschutz“ nach.
    .other = Andere Namen und Wege
home-off =
    .body = Nachgesehen am { $date }.
home-left-on = Bleibt ein, wie Sie es wollten
    .body = Sie können ihn jederzeit ausschalten.
home-several = { $off ->
        [0] Keiner von { $total } ist aus
       *[other] { $off } von { $total } aus
    }
    .body = Melden Sie sich bei LinkedIn zuerst mit { $account } an.
home-due-others =
    .body = Zuerst der KI-Schalter: eine Minute. { $count ->
        [one] Ihre andere Einstellung kann
       *[other] Ihre { $count } anderen Einstellungen können
    } folgen.
home-due-accounts =
    .body = { $count } Konten, je eine Minute.
home-due-settings = Zeit zum Nachsehen
    .body = { $count ->
        [one] Eine Einstellung, die Sie angesehen haben.
       *[other] { $count } Einstellungen, die Sie angesehen haben.
    } Eine Minute.
home-due-start = Beginnen
home-due-start-switch = Mit dem KI-Schalter beginnen
home-objection = Hat LinkedIn geantwortet?
    .body = Sie haben Ihren Widerspruch am { $date } abgeschickt.

home-notice-quarantined = Die gespeicherten Daten waren beschädigt. Sie wurden beiseitegelegt, nicht gelöscht, und die App hat neu begonnen.
    .button = Aufzeichnung importieren

home-footer = Keine Internet-Berechtigung. Was Sie festhalten, bleibt auf diesem Telefon. Unabhängig von LinkedIn.

menu-objection = Anderer KI-Nutzung widersprechen
menu-section-detail = { $done } von { $total }
menu-record = Verlauf
menu-guide = Leitfaden
menu-settings = Einstellungen
menu-accounts = Konten
menu-data = Ihre Daten
menu-timeline = Zeitleiste
