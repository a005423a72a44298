# German: not yet reviewed by a native speaker. One step, and one section.

step-why = Warum
step-source = Quelle
step-on-the-way = Vielleicht müssen Sie sich bei LinkedIn anmelden, und die Seite kann sich im Browser öffnen.
step-path = Der Weg
    .computer = Am Computer: { $path }
step-path-entry-spoken = { $number }: { $entry }
step-path-note = Die Bezeichnungen sind die von LinkedIn. Stehen sie hier auf Englisch, heißen sie bei Ihnen vielleicht anders.
step-evidence = { $grade } Geprüft am { $date }.
step-evidence-stale = { $grade } Zuletzt geprüft am { $date }, das ist mehr als { $days } Tage her.
step-next = Weiter: { $step }
step-done-already = Schon erledigt
step-done-habit = Das habe ich erledigt
step-undo = Letzte Antwort zurücknehmen
step-other-names = Andere Namen dafür: { $names }.
step-other-name = „{ $name }“
step-other-name-separator = { ", " }
not-found-help = Nicht gefunden?
    .habit = Wo ist das?
link-copied = Die Adresse ist kopiert. Fügen Sie sie in einen Browser ein.
    .path = Die Adresse ist kopiert. Fügen Sie sie in einen Browser ein, oder folgen Sie diesem Weg: { $path }
link-section = Das ist der Bereich, zu dem die Einstellung gehört. Von hier aus: { $path }

since-label = War schon aus: seit wann?
since-title = Seit wann ist er aus?

section-have-already = Schon erledigt
section-undo = Antworten zurücknehmen
