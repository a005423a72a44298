# German: not yet reviewed by a native speaker. What the screens say around the guide.

app-name = Untrained

## Dates and times

month-pattern = { $month ->
        [January] Januar
        [February] Februar
        [March] März
        [April] April
        [May] Mai
        [June] Juni
        [July] Juli
        [August] August
        [September] September
        [October] Oktober
        [November] November
       *[December] Dezember
    } { $year }
date-pattern = { $day }. { $month ->
        [January] Januar
        [February] Februar
        [March] März
        [April] April
        [May] Mai
        [June] Juni
        [July] Juli
        [August] August
        [September] September
        [October] Oktober
        [November] November
       *[December] Dezember
    } { $year }
date-time-pattern = { $date } um { $time }
# On a phone with a 12-hour clock; the words are those of CLDR.
time-am = { $time } AM
time-pm = { $time } PM
duration = { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }

## Accounts

account-default = Mein LinkedIn-Konto
account-named = Für: { $account }

## How a step stands

step-status-not-yet = { $wanted ->
        [off] Noch an
        [on] Noch aus
       *[reviewed] Noch nicht erledigt
    }, laut Ihrer Angabe vom { $date }
step-status-reverted = { $wanted ->
        [off] Wieder an
        [on] Wieder aus
       *[reviewed] Nicht mehr so
    }, laut Ihrer Angabe vom { $date }
step-status-done = Erledigt am { $date }
step-status-confirmed = { $wanted ->
        [off] Noch aus
        [on] Noch an
       *[reviewed] Noch so
    }, laut Ihrer Angabe vom { $date }
step-status-skipped = So gelassen, laut Ihrer Angabe vom { $date }
step-status-does-not-apply = Betrifft Sie nicht, laut Ihrer Angabe vom { $date }
step-status-not-found = Nicht gefunden, laut Ihrer Angabe vom { $date }
step-status-recheck = Seit dem { $date } geändert: bitte noch einmal nachsehen

## Errors: what happened, and what to do

error-folder-missing = Der Ordner für die Daten der App fehlt. Es wurde nichts geändert. Starten Sie die App neu oder installieren Sie sie noch einmal.
error-read-only = Die App kann ihre Daten nicht speichern. Es wurde nichts geändert. Starten Sie das Telefon neu und versuchen Sie es noch einmal.
error-full = Der Speicher des Telefons ist voll. Es wurde nichts geändert. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
error-busy = Die Daten der App werden gerade anderswo verwendet. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.
error-newer-database = Diese Daten stammen von einer neueren Version der App. Es wurde nichts geändert. Aktualisieren Sie die App, um sie zu öffnen.
error-damaged = Die gespeicherten Daten sind beschädigt. Schließen Sie die App und öffnen Sie sie wieder: Die Daten werden dann beiseitegelegt, nicht gelöscht.
error-unknown-step = Diesen Schritt oder diese Seite gibt es im Leitfaden nicht. Es wurde nichts geändert. Gehen Sie zurück zum Anfang und wählen Sie neu.
error-unknown-account = Dieses Konto gibt es nicht mehr. Es wurde nichts geändert. Gehen Sie zurück zum Anfang und wählen Sie neu.
error-not-asked = Diese Frage ist nicht mehr offen. Es wurde nichts geändert.
error-nothing-to-undo = Für diesen Schritt gibt es nichts zurückzunehmen.
error-invalid-schedule = Dieses Datum, diese Uhrzeit oder dieser Abstand lässt sich nicht verwenden. Es wurde nichts geändert.
error-since = Dieser Monat passt nicht zu dem, was festgehalten ist. Es wurde nichts geändert. Wählen Sie einen anderen Monat.
error-link = Dieser Link führt in der App nirgendwohin.
error-internal = In der App ist etwas schiefgegangen. Was Sie zuvor festgehalten haben, ist sicher gespeichert. Versuchen Sie es noch einmal.
