# Die Teile der App, wie die Startseite sie nennt.

places = Mehr

place-protection = Schutz
    .detail = Seit wann KI-Training Ihre Daten nutzen konnte, soweit wir es wissen
place-guide = Leitfaden
    .detail = Was verwendet wird, warum es zählt und was bei Ihnen gilt

place-settings = Einstellungen
    .detail = Termine, Erinnerungen, Kalender, Sprache

place-history = Verlauf
    .detail = Was Sie festgehalten haben, mit Belegen zum Teilen

place-accounts = Konten
    .detail = Eigene Einträge für jedes LinkedIn-Konto

place-data = Ihre Daten
    .detail = Mitnehmen, zurückholen oder löschen
