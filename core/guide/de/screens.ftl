# German: not yet reviewed by a native speaker. What the screens say around the guide.

app-name = Untrained

## Dates and times

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

## Home

home-ring = { $done } von { $total }
home-ring-spoken = { $done } von { $total } Schritten abgeschlossen. { $caption }
home-caption-open = LinkedIns KI-Training: noch nicht als ausgeschaltet bestätigt
home-caption-done = LinkedIns KI-Training: von Ihnen am { $date } als ausgeschaltet bestätigt
home-caption-skipped = LinkedIns KI-Training: Sie haben entschieden, es so zu lassen
home-caption-not-found = LinkedIns KI-Training: Sie konnten den Schalter nicht finden
home-caption-recheck = LinkedIns KI-Training: Der Schritt hat sich geändert, bitte sehen Sie noch einmal nach

home-next-primary = Beginnen Sie hier
    .body = { $minutes }. Wir öffnen die Seite, auf der LinkedIn den Schalter hat, soweit bekannt. Sie schalten ihn aus und sagen uns, wie es lief.
    .button = Zum ersten Schritt
home-next-not-yet = Der KI-Schalter ist noch an
    .body = Sie haben am { $date } angegeben, dass er an ist. Öffnen Sie den Schritt, um ihn auszuschalten.
    .button = Schritt öffnen
home-next-pending = Zurück von LinkedIn?
    .body = { $question } Ihre Antwort wird für „{ $step }“ festgehalten.
    .button = Antworten
home-next-review = Ihre Überprüfung ist fällig
    .body = Ist alles noch so, wie Sie es eingestellt haben? Einstellungen und ihre Namen können sich ändern.
    .button = Jetzt überprüfen
home-next-not-found = Den KI-Schalter anders finden
    .body = Sie konnten ihn beim letzten Mal nicht finden. Der Schritt nennt andere Namen und andere Wege dorthin.
    .button = Noch einmal versuchen
home-next-recheck = Noch einmal nachsehen
    .body = „{ $step }“ hat sich geändert, seit Sie den Schritt abgeschlossen haben.
    .button = Schritt öffnen
home-next-step = Als Nächstes: { $step }
    .body = { $minutes }. { $why }
    .button = Schritt öffnen
home-next-find = Auf anderem Weg suchen
    .body = Die Einstellung zu „{ $step }“ konnten Sie beim letzten Mal nicht finden. Der Schritt nennt andere Namen und andere Wege dorthin.
    .button = Noch einmal versuchen
home-next-nothing = Im Moment nichts mehr zu tun
    .body = Alle Schritte sind abgeschlossen.
    .button = Zur Überprüfung

home-review-none = Sobald ein Schritt erledigt ist, fragen wir alle drei Monate, ob es noch so ist.
home-review-due = Überprüfung fällig seit dem { $date }
home-review-next = Nächste Überprüfung: { $date }
home-review-snoozed = Überprüfung verschoben auf den { $date }
home-review-paused = Überprüfungen sind angehalten.

home-notice-ask = Um Sie an die nächste Überprüfung zu erinnern, braucht dieses Telefon Ihre Erlaubnis für Benachrichtigungen.
    .button = Erinnerungen erlauben
home-notice-denied = Erinnerungen kommen nicht an: Benachrichtigungen sind für diese App ausgeschaltet. Die Überprüfung wartet trotzdem hier, wenn Sie die App öffnen.
    .button = Zu den Einstellungen
home-notice-channel = Erinnerungen kommen nicht an: Der Benachrichtigungskanal dafür ist blockiert. Die Überprüfung wartet trotzdem hier, wenn Sie die App öffnen.
    .button = Zu den Einstellungen
home-notice-quarantined = Die gespeicherten Daten waren beschädigt. Sie wurden beiseitegelegt, nicht gelöscht, und die App hat neue Aufzeichnungen begonnen.
    .button = Aufzeichnungen importieren

home-footer = Untrained ist unabhängig von LinkedIn. Was Sie festhalten, bleibt auf diesem Telefon: Die App selbst verbindet sich nicht mit dem Internet.

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

## Step

step-why = Warum
step-effect = Was es ändert
step-do = Was zu tun ist
step-see = Wie es danach aussieht
step-not-found-help = Ich sehe diese Einstellung nicht
step-not-found-help-habit = Wo ist das?
step-other-names = So kann sie auch heißen, oder darunter kann sie stehen: { $names }.
step-other-name = „{ $name }“
step-other-name-separator = { ", " }
step-path-phone = Der Weg in der App
step-path-computer = Der Weg am Computer
step-path-entry-spoken = { $number }: { $entry }
step-path-note = Die Namen sind die von LinkedIn, auf Englisch. LinkedIn zeigt sie möglicherweise in Ihrer Sprache an; den Wortlaut kennen wir nicht.
step-switch = Suchen Sie diesen Schalter
step-switch-note = LinkedIns eigene Bezeichnung, auf Englisch.
step-wanted = { $wanted ->
        [off] Soll aus sein
        [on] Soll an sein
       *[reviewed] Bitte durchsehen
    }
step-open = LinkedIn öffnen
step-evidence = { $grade } Geprüft am { $date }.
step-evidence-stale = { $grade } Zuletzt haben wir am { $date } geprüft, das ist mehr als { $days } Tage her. Wenn es nicht die richtige Seite ist, folgen Sie dem beschriebenen Weg.
step-elsewhere = Auf anderem Gerät erledigt
step-elsewhere-habit = Das habe ich erledigt
step-skip = Möchten Sie das nicht tun?
step-skip-keep = Ich lasse es so
step-skip-does-not-apply = Trifft auf mich nicht zu
step-undo = Eintrag zurücknehmen
step-question-body = { $account }. Suchen Sie „{ $label }“.
step-question-body-plain = { $account }. { $step }.
step-answer-done = { $wanted ->
        [off] Ja, ist aus
        [on] Ja, ist an
       *[reviewed] Ja, erledigt
    }
step-answer-not-yet = { $wanted ->
        [off] Nein, noch an
        [on] Nein, noch aus
       *[reviewed] Nein, noch nicht
    }
step-answer-not-found = Nicht gefunden
step-answer-later = Später fragen
step-page-question = Hat sich die richtige Seite geöffnet?
    .yes = Ja
    .no = Nein
step-copied = Die Adresse ist kopiert. Fügen Sie sie in einen Browser ein oder folgen Sie diesem Weg: { $path }

## Review

review-title = Überprüfung
review-intro = Fällig seit dem { $date }. Sehen Sie sich jede Einstellung auf LinkedIn an und sagen Sie uns, wie Sie sie vorgefunden haben. Sie können aufhören und später weitermachen.
review-none = Keine Überprüfung ist fällig. Die nächste ist am { $date }.
review-none-snoozed = Sie haben diese Überprüfung auf den { $date } verschoben.
review-none-paused = Überprüfungen sind angehalten.
review-none-yet = Sobald ein Schritt erledigt ist, fragen wir alle drei Monate, ob es noch so ist.
review-nothing = Seit dem { $date } ist eine Überprüfung fällig, aber kein Schritt ist als erledigt markiert, also gibt es nichts zu fragen. Ihre offenen Schritte finden Sie auf dem Startbildschirm.
review-progress = { $done } von { $total } beantwortet
review-last = Zuletzt bestätigt am { $date }
review-last-later = { review-last }. Auf später verschoben.
review-last-answered = Beantwortet am { $date }
review-answer-as-wanted = { $wanted ->
        [off] Noch aus
        [on] Noch an
       *[reviewed] Noch so
    }
review-answer-reverted = { $wanted ->
        [off] War wieder an
        [on] War wieder aus
       *[reviewed] Nicht mehr
    }
review-answer-not-found = Nicht zu finden
review-answer-later = Später
review-answered-reverted = { $answer }: Der Schritt ist wieder offen
review-open = Auf LinkedIn nachsehen
review-snooze = Gerade nicht?
review-snooze-day = Morgen fragen
review-snooze-week = In einer Woche fragen
review-dismiss = Fürs Erste fertig
review-finished = Überprüfung abgeschlossen. Die nächste ist am { $date }.
review-home = Zum Start

## Reminder. It may stand on a lock screen: no account, no step.

reminder-title = Ihre Überprüfung ist fällig
reminder-body = Ist alles noch so, wie Sie es eingestellt haben?
reminder-done-for-now = Fürs Erste fertig
reminder-snooze = Morgen
reminder-open = Öffnen
reminder-channel = Überprüfungen
    .description = Die Erinnerung, nachzusehen, ob Ihre Einstellungen noch so sind, wie Sie sie gewählt haben.

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
error-link = Dieser Link führt in der App nirgendwohin.
error-internal = In der App ist etwas schiefgegangen. Was Sie zuvor festgehalten haben, ist sicher. Versuchen Sie es noch einmal.
