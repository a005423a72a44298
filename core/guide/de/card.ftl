# German: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = LinkedIn öffnen
open-data-privacy = „Datenschutz“ öffnen
open-section = Übergeordneten Bereich öffnen
open-form = LinkedIns Formular öffnen
look-now = Jetzt nachsehen
just-looked = Ich habe gerade nachgesehen
share-receipt = Beleg teilen
tell = Weitersagen
    .subject = LinkedIns KI-Schalter
    .text =
        LinkedIn kann mit dem, was Mitglieder posten, KI trainieren. Der Schalter dafür ist standardmäßig eingeschaltet.

        1. Die Seite unten öffnen.
        2. Ausschalten: { $label }
        3. In drei Monaten noch einmal nachsehen.
done = Fertig
save = Speichern
to-start = Zum Anfang
leave-it-on = Eingeschaltet lassen
leave-it-off = Ausgeschaltet lassen
leave-as-is = So lassen
not-for-me = Betrifft mich nicht
snooze-day = Morgen

## The reminder: asked for where its reason is

remind-me = Dann erinnern
    .settings = Erinnerungen erlauben
no-reminder = Keine Erinnerung

## How a switch is

switch-off = Aus
switch-on = An
switch-looked = Angesehen
switch-unknown = Nicht angesehen
switch-missing = Nicht gefunden
switch-changed = Noch einmal nachsehen
switch-not-for-you = Betrifft Sie nicht

label-may-be = LinkedIn nennt es vielleicht „{ $names }“.
label-in-english = LinkedIns englische Bezeichnung; bei Ihnen vielleicht auf Deutsch.

## The question on return

question-switch = Was zeigt der Schalter jetzt?
question-account = Welches Konto war es?
    .body = LinkedIn zeigt immer nur ein Konto, und diese App sieht nicht, welches.
answer-off = Aus
answer-on = An
answer-done = Erledigt
answer-not-done = Nicht erledigt
answer-not-found = Nicht zu finden
answer-other-page = Es kam eine andere Seite
answer-later = Später fragen
