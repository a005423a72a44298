# Deutsch: noch nicht von einer Person mit Muttersprache geprüft. Widerspruch: der Text für LinkedIns Formular.

objection = Ihr Widerspruch
objection-intro = LinkedIn gibt an, dass der Schalter nur KI erfasst, die Inhalte generiert. Für seine anderen KI-Modelle hat es ein Formular. Wählen Sie, wem Sie widersprechen, kopieren Sie den Text und fügen Sie ihn dort ein.
objection-region-unsaid = Wählen Sie, wo Sie leben, wenn der Text es sagen soll. Sie können es auch weglassen.
objection-uses = Wem Sie widersprechen
objection-use-personalisation = KI, die personalisiert
    .detail = LinkedIn gibt an, dass der Schalter diese Modelle auslässt.
    .letter = Bitte verwenden Sie meine Daten nicht mehr für KI-Modelle, die personalisieren.
objection-use-security = KI für Sicherheit und Schutz und gegen Missbrauch
    .detail = LinkedIn gibt an, dass der Schalter auch diese Modelle auslässt. Überlegen Sie, ob diese Ihre Daten auslassen sollen.
    .letter = Bitte verwenden Sie meine Daten nicht mehr für KI-Modelle für Sicherheit und Schutz und gegen Missbrauch.
objection-use-older-content = KI-Training mit Ihren älteren Inhalten
    .detail = LinkedIn gibt an, dass bereits erfolgtes Training bleibt, wie es ist. Was für ältere Inhalte gilt, die nie verwendet wurden, ist offen. Sie können fragen.
    .letter = Bitte lassen Sie meine älteren Inhalte beim KI-Training aus, soweit sie noch nicht verwendet wurden. Bitte teilen Sie mir mit, was für sie gilt.
objection-letter = Ihr Text
    .note = Der Text ist von uns, in Ihrer Sprache. Das Formular ist von LinkedIn. In welchen Sprachen und Regionen es funktioniert und wie LinkedIn entscheidet, konnten wir nicht bestätigen.
    .none = Wählen Sie mindestens eine Verwendung. Dann steht Ihr Text hier.
objection-letter-greeting = An LinkedIn
objection-letter-eu = Ich lebe in der Europäischen Union oder im Europäischen Wirtschaftsraum.
objection-letter-uk = Ich lebe im Vereinigten Königreich.
objection-letter-ch = Ich lebe in der Schweiz.
objection-letter-ca = Ich lebe in Kanada.
objection-letter-hk = Ich lebe in Hongkong.
objection-letter-us = Ich lebe in den Vereinigten Staaten.
objection-letter-policy = Ihre europäische Datenschutzrichtlinie nennt dieses Formular für Widersprüche gegen die Verwendung von Daten.
objection-letter-help = Ihre Hilfeseiten verweisen auf dieses Formular für Widersprüche gegen die Verwendung von Daten.
objection-letter-ask = Ich widerspreche und bitte Sie um Folgendes:
objection-letter-closing = Bitte teilen Sie mir schriftlich mit, wie Sie entscheiden und warum.
objection-copy = Text kopieren
objection-copied = Der Text ist kopiert. Öffnen Sie das Formular und fügen Sie ihn dort ein.
objection-open = LinkedIns Formular öffnen

objection-due = Hat LinkedIn geantwortet?
    .body = Sie haben angegeben, Ihren Widerspruch am { $sent } gesendet zu haben.
objection-waiting = Widerspruch gesendet
    .body = Sie haben angegeben, ihn am { $sent } gesendet zu haben. Am { $date } fragen wir, ob LinkedIn geantwortet hat.
objection-answered = LinkedIn hat geantwortet
    .body = Sie haben angegeben, Ihren Widerspruch am { $sent } gesendet zu haben, und am { $date }, dass LinkedIn geantwortet hat.
objection-dropped = Keine Fragen mehr
    .body = Sie haben angegeben, Ihren Widerspruch am { $sent } gesendet zu haben. Seit dem { $date } fragen wir nicht mehr danach.
objection-answer-answered = Ja, es hat geantwortet
objection-answer-again = { $count ->
        [one] In { $count } Tag wieder fragen
       *[other] In { $count } Tagen wieder fragen
    }
objection-answer-drop = Nicht mehr fragen

step-objection-letter =
    .button = Widerspruch schreiben
