# German: not yet reviewed by a native speaker. Objection: the text for LinkedIn's form, and whether LinkedIn answered.

objection = Ihr Widerspruch
objection-intro = Der Schalter erfasst nur KI, die Inhalte erstellt. Für seine übrige KI hat LinkedIn ein Formular. Wählen Sie, welcher Nutzung Sie widersprechen, kopieren Sie den Text und senden Sie ihn mit dem Formular.
objection-region-unsaid = Wählen Sie Ihre Region, damit der Text Ihre Rechte nennen kann. Nötig ist das nicht.
objection-uses = Welcher Nutzung Sie widersprechen
objection-use-personalisation = KI zur Personalisierung
    .detail = Der Schalter erfasst sie nicht.
    .letter = Verwenden Sie meine Daten nicht mehr für KI, die personalisiert, was mir gezeigt wird.
objection-use-security = KI für Schutz, Sicherheit und gegen Missbrauch
    .detail = Der Schalter erfasst sie nicht. Sie schützt auch Ihr Konto. Überlegen Sie also, ob sie ohne Ihre Daten auskommen soll.
    .letter = Verwenden Sie meine Daten nicht mehr für KI, die dem Schutz und der Sicherheit dient oder gegen Missbrauch eingesetzt wird.
objection-use-older-content = KI-Training mit Ihren älteren Inhalten
    .detail = Bereits erfolgtes Training bleibt, wie es ist. Was für ältere Inhalte gilt, die nie verwendet wurden, ist nicht klar. Fragen Sie also nach.
    .letter = Nehmen Sie meine älteren Inhalte vom KI-Training aus, soweit sie noch nicht verwendet wurden, und teilen Sie mir mit, was für sie gilt.
objection-letter = Ihr Text
    .note = Tragen Sie Ihren Namen und Ihre Profiladresse ein, Ihre Gründe nur, wenn Sie möchten. Wählen Sie in der Liste des Formulars für ältere Inhalte den Eintrag zum Training von KI, die Inhalte erstellt, sonst den Eintrag, der zur Nutzung passt. Gibt es kein Textfeld, ist diese Auswahl Ihr Widerspruch: Senden Sie das Formular ohne den Text. Bewahren Sie die Bestätigung auf. In welchen Regionen das Formular funktioniert, wissen wir nicht.
    .none = Wählen Sie mindestens eine Nutzung, dann erscheint Ihr Text hier.
objection-letter-greeting = An LinkedIn
objection-letter-account =
    Mein Name: [Ihr Name]
    Mein Profil: [die Adresse Ihres Profils]
objection-letter-eu = Ich lebe in der Europäischen Union oder im Europäischen Wirtschaftsraum.
objection-letter-uk = Ich lebe im Vereinigten Königreich.
objection-letter-ch = Ich lebe in der Schweiz.
objection-letter-ca = Ich lebe in Kanada.
objection-letter-hk = Ich lebe in Hongkong.
objection-letter-us = Ich lebe in den Vereinigten Staaten.
objection-letter-right = Sie stützen die Verwendung meiner Daten für KI auf berechtigte Interessen. Dagegen steht mir ein Widerspruchsrecht zu, das ich ausübe. Ihr europäischer Datenschutzhinweis nennt dafür dieses Formular.
objection-letter-help = Für Widersprüche gegen die Verwendung von Daten verweisen Ihre Hilfeseiten auf dieses Formular.
objection-letter-ask = Hiermit lege ich Widerspruch ein und verlange Folgendes:
objection-letter-reasons = Meine Gründe: [Ihre Gründe, oder löschen Sie diese Zeile]
objection-letter-closing = Bestätigen Sie mir den Eingang dieses Schreibens. Teilen Sie mir innerhalb eines Monats schriftlich Ihre Entscheidung und deren Gründe mit.
objection-copy = Text kopieren
objection-copied = Der Text ist kopiert. Öffnen Sie das Formular, wählen Sie den passenden Eintrag und fügen Sie den Text ein, falls es ein Feld dafür gibt.
objection-open = LinkedIns Formular öffnen

objection-due = Hat LinkedIn geantwortet?
    .body = Sie haben angegeben, dass Sie Ihren Widerspruch am { $sent } abgeschickt haben. Wenn LinkedIn abgelehnt hat oder nicht antwortet, können Sie sich bei Ihrer Datenschutzbehörde beschweren. Nach den Regeln der EU und des Vereinigten Königreichs hat LinkedIn einen Monat Zeit.
objection-waiting = Widerspruch abgeschickt
    .body = Sie haben angegeben, dass Sie ihn am { $sent } abgeschickt haben. Wenn Sie die App ab dem { $date } öffnen, fragt sie, ob LinkedIn geantwortet hat.
objection-answered = LinkedIn hat geantwortet
    .body = Sie haben angegeben, dass Sie den Widerspruch am { $sent } abgeschickt haben. Am { $date } haben Sie angegeben, dass LinkedIn geantwortet hat. Wenn LinkedIn abgelehnt hat, können Sie sich bei Ihrer Datenschutzbehörde beschweren.
objection-dropped = Wir fragen nicht mehr
    .body = Sie haben angegeben, dass Sie Ihren Widerspruch am { $sent } abgeschickt haben. Seit dem { $date } fragen wir nicht mehr danach.
objection-answer-answered = Ja, LinkedIn hat geantwortet
objection-answer-again = { $count ->
        [one] In { $count } Tag wieder fragen
       *[other] In { $count } Tagen wieder fragen
    }
objection-answer-drop = Nicht mehr fragen

step-objection-letter =
    .button = Widerspruch schreiben
