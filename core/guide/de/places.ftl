# Die Teile der App, wie die Startseite sie nennt.

places = Mehr

place-guide = Leitfaden
    .detail = Was verwendet wird, warum es zählt und was bei Ihnen gilt

place-settings = Einstellungen
    .detail = Termine, Erinnerungen, Kalender, Sprache
