# German: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = LinkedIn öffnen
open-data-privacy = „Datenschutz“ öffnen
open-section = Übergeordneten Bereich öffnen
open-form = LinkedIns Formular öffnen
look-now = Jetzt nachsehen
just-looked = Ich habe gerade nachgesehen
share-receipt = Beleg teilen
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
    .settings = Erinnerungen in den Einstellungen erlauben
no-reminder = Keine Erinnerung

## How a switch is

switch-off = Aus
switch-on = Ein
switch-looked = Angesehen
switch-unknown = Nicht nachgesehen
switch-missing = Nicht gefunden
switch-changed = Noch einmal nachsehen
switch-not-for-you = Betrifft Sie nicht

label-may-be = LinkedIn nennt es vielleicht „{ $names }“.
label-in-english = LinkedIns Bezeichnung auf Englisch. Bei Ihnen steht sie vielleicht auf Deutsch.

## The question on return

question-switch = Was zeigt der Schalter?
question-setting = Was zeigt die Einstellung? { $step }
question-account = Welches Konto war es?
    .body = LinkedIn zeigt ein Konto auf einmal, und diese App sieht nicht, welches.
answer-off = Aus
answer-on = Ein
answer-done = Erledigt
answer-not-done = Nicht erledigt
answer-not-found = Nicht zu finden
answer-other-page = Eine andere Seite hat sich geöffnet
answer-later = Noch nicht
