# Die Teile der App, wie die Startseite sie nennt.

menu = Mehr

menu-protection = Schutz
    .detail = Seit wann KI-Training Ihre Daten nutzen konnte, soweit wir es wissen
menu-guide = Leitfaden
    .detail = Was verwendet wird, warum es zählt und was bei Ihnen gilt

menu-settings = Einstellungen
    .detail = Termine, Erinnerungen, Kalender, Sprache

menu-history = Verlauf
    .detail = Was Sie festgehalten haben, mit Belegen zum Teilen

menu-accounts = Konten
    .detail = Eigene Einträge für jedes LinkedIn-Konto

menu-data = Ihre Daten
    .detail = Mitnehmen, zurückholen oder löschen
