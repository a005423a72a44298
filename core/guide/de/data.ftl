# German: not yet reviewed by a native speaker. Taking everything along, and erasing it.

data-title = Ihre Daten
data-intro = Was Sie festhalten, bleibt auf Ihrem Telefon, außer Sie exportieren es. Sie brauchen für die App kein Konto; sie hat keinen Server und verbindet sich selbst nicht mit dem Internet.
data-amount = { $accounts ->
        [one] { $accounts } Konto
       *[other] { $accounts } Konten
    }, { $marks ->
        [one] { $marks } Eintrag
       *[other] { $marks } Einträge
    }
data-export = In eine Datei exportieren
    .note = Die Datei enthält Ihre Konten, Ihre Einträge, Ihre Kontrollen und Ihren Zeitplan. Sie ist nicht verschlüsselt. Bewahren Sie sie so auf, dass nur Sie sie lesen können.
    .written = Die Datei ist gespeichert.
    .not-written = Die Datei konnte nicht gespeichert werden. Wählen Sie einen anderen Ort.
data-folder = Ordner für Exporte wählen
    .note = Sie können auch einmal einen Ordner wählen. Nach jeder abgeschlossenen Kontrolle speichert die App dort einen Export und behält die letzten drei. Wenn eine andere App diesen Ordner hochlädt, wie es Cloud-Speicher tun, verlässt der Export dieses Telefon. Er ist nicht verschlüsselt.
    .another = Anderen Ordner wählen
    .stop = Keine Exporte mehr speichern
    .chosen = Exporte gehen nach „{ $folder }“. Dort ist noch keiner.
    .saved = Exporte gehen nach „{ $folder }“. Der letzte wurde am { $date } gespeichert.
    .gone = Den Ordner „{ $folder }“ gibt es nicht mehr. Wählen Sie ihn noch einmal oder einen anderen.
    .refused = Die App darf in „{ $folder }“ nicht speichern. Wählen Sie ihn noch einmal oder einen anderen.
    .failed = Der letzte Export konnte nicht in „{ $folder }“ gespeichert werden. Die App versucht es wieder, wenn Sie sie an einem anderen Tag öffnen.
data-import = Aus einer Datei importieren
    .note = Sie sehen zuerst, was die Datei ändern würde. Einträge, die schon hier sind, werden nicht doppelt übernommen.
    .not-read = Die Datei konnte nicht gelesen werden. Es wurde nichts geändert. Wählen Sie sie noch einmal.
data-erase = Alles löschen
    .note = Das löscht alles, was hier festgehalten ist, für alle Konten. Die Einstellungen von LinkedIn bleiben, wie sie sind. Exporte, die Sie gespeichert haben, bleiben, wo sie sind.
data-erase-question = Alles löschen?
    .body = Gelöscht werden: { $amount }, Ihre Kontrollen und Ihr Zeitplan. Das lässt sich nicht rückgängig machen. Die Einstellungen von LinkedIn bleiben, wie sie sind.
    .confirm = Löschen
data-cancel = Abbrechen

import-title = Import
import-intro = Die Datei wurde am { $date } gespeichert. Noch ist nichts geändert.
import-nothing = Die Datei wurde am { $date } gespeichert. Alles darin ist schon hier.
import-applied = Importiert. Die Datei wurde am { $date } gespeichert.
import-apply = Importieren
import-close = Fertig
import-new = Neu
import-changed = Geändert
import-same = Schon hier
import-refused = Nicht übernommen
import-account = Konto: { $account }
import-marks = { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
import-unknown-steps = { $count ->
        [one] { $count } davon gehört zu einem Schritt, den dieser Leitfaden nicht hat. Er bleibt erhalten.
       *[other] { $count } davon gehören zu Schritten, die dieser Leitfaden nicht hat. Sie bleiben erhalten.
    }
import-reviews = { $count ->
        [one] { $count } Kontrolle
       *[other] { $count } Kontrollen
    }
import-region = Ihre Region
import-objection = Ob LinkedIn auf Ihren Widerspruch geantwortet hat
import-schedule = Der Zeitplan Ihrer Kontrollen
import-schedule-kept = Der Zeitplan der Datei wird nicht übernommen: Ihrer bleibt, wie er ist.
import-step = { $step } ({ $account }): bisher „{ $before }“, dann „{ $after }“
import-status-open = noch nicht erledigt
import-status-done = erledigt
import-status-skipped = ausgelassen
import-status-not-found = nicht gefunden
import-status-recheck = noch einmal nachzusehen
import-refused-unknown-answer = { $count ->
        [one] { $count } Eintrag mit einer Antwort, die diese App nicht kennt
       *[other] { $count } Einträge mit Antworten, die diese App nicht kennt
    }
import-refused-undone-twice = { $count ->
        [one] { $count } Eintrag, der eine hier schon zurückgenommene Antwort zurücknimmt
       *[other] { $count } Einträge, die hier schon zurückgenommene Antworten zurücknehmen
    }
import-refused-too-many-accounts = { $count ->
        [one] { $count } Konto oder Eintrag mehr, als die App aufnehmen kann
       *[other] { $count } Konten oder Einträge mehr, als die App aufnehmen kann
    }

error-document-too-large = Diese Datei ist zu groß für einen Export dieser App. Es wurde nichts geändert.
error-document-not-ours = Diese Datei ist kein Export dieser App. Es wurde nichts geändert.
error-document-newer = Diese Datei stammt von einer neueren Version der App. Es wurde nichts geändert. Aktualisieren Sie die App, um sie zu importieren.
error-document-malformed = Diese Datei ist beschädigt oder wurde von Hand geändert. Es wurde nichts geändert.
