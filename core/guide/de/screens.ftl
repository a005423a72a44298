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
date-time-pattern = { $date }, { $time } Uhr
# On a phone with a 12-hour clock; the words are those of CLDR.
time-am = { $time } AM
time-pm = { $time } PM
duration = { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }

## Accounts

account-default = Mein LinkedIn-Konto
account-named = Konto: { $account }

## How a step stands

step-status-open = Noch nicht erledigt
step-status-not-yet = { $wanted ->
        [off] Noch an
        [on] Noch aus
       *[reviewed] Noch nicht erledigt
    }, sagten Sie am { $date }
step-status-reverted = { $wanted ->
        [off] War wieder an
        [on] War wieder aus
       *[reviewed] Nicht mehr so
    }, sagten Sie am { $date }
step-status-done = Erledigt am { $date }
step-status-confirmed = { $wanted ->
        [off] Noch aus
        [on] Noch an
       *[reviewed] Noch so
    }, sagten Sie am { $date }
step-status-skipped = Bleibt, wie es ist, sagten Sie am { $date }
step-status-does-not-apply = Trifft auf Sie nicht zu, sagten Sie am { $date }
step-status-not-found = Nicht gefunden, sagten Sie am { $date }
step-status-recheck = Seit dem { $date } geändert: bitte noch einmal nachsehen

## Errors: what happened, and what to do

error-folder-missing = Der Ordner für die Daten der App fehlt. Es wurde nichts geändert. Starten Sie die App neu oder installieren Sie sie noch einmal.
error-read-only = Auf die Daten der App kann nicht geschrieben werden. Es wurde nichts geändert. Heben Sie den Schreibschutz des Speichers auf und versuchen Sie es noch einmal.
error-full = Der Speicher des Telefons ist voll. Es wurde nichts geändert. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
error-busy = Die Daten der App sind gerade anderswo in Gebrauch. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.
error-newer-database = Diese Daten stammen von einer neueren Version der App. Es wurde nichts geändert. Aktualisieren Sie die App, um sie zu öffnen.
error-damaged = Die gespeicherten Daten sind beschädigt. Schließen Sie die App und öffnen Sie sie wieder: Die Daten werden dann beiseitegelegt, nicht gelöscht.
error-unknown-step = Der Leitfaden hat diesen Schritt oder diese Seite nicht. Es wurde nichts geändert. Gehen Sie zurück zum Start und wählen Sie neu.
error-unknown-account = Dieses Konto gibt es nicht mehr. Es wurde nichts geändert. Gehen Sie zurück zum Start und wählen Sie neu.
error-not-asked = Diese Frage ist nicht mehr offen. Es wurde nichts geändert.
error-nothing-to-undo = Für diesen Schritt gibt es nichts zurückzunehmen.
error-invalid-schedule = Dieses Datum, diese Uhrzeit oder dieses Intervall ist nicht verwendbar. Es wurde nichts geändert.
error-since = Wählen Sie einen Monat von Mai 2003 bis heute. Es wurde nichts geändert.
error-link = Dieser Link führt in der App nirgendwohin.
error-internal = In der App ist etwas schiefgegangen. Was Sie zuvor festgehalten haben, ist sicher. Versuchen Sie es noch einmal.
