# Die Wege zu den Seiten von LinkedIn.

link-hub = Das öffnet den Bereich über der Einstellung. Der Weg dorthin: { $path }
link-copied = Die Adresse ist kopiert. Füge sie in einem Browser ein.
link-hub-first = Der Knopf öffnet zuerst den Bereich darüber, den wir am { $date } geprüft haben. Von dort führt der beschriebene Weg weiter.
link-hub-stale = Auch der Bereich darüber wurde seither nicht geprüft, darum öffnet der Knopf die Seite selbst.
link-proven = Du hast gesagt, dass sich hier die richtige Seite geöffnet hat, darum öffnet der Knopf sie wieder.
step-open-hub = Den Bereich darüber öffnen
step-open-form = Das Formular von LinkedIn öffnen
step-not-found-help-path = Oder gehe selbst dorthin
