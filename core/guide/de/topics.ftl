# German: not yet reviewed by a native speaker. The topics: pages to read, each in under a minute.

topic-asked = Häufige Fragen
    .summary = Kurze Antworten. Was wir nicht wissen, sagen wir.
asked-recruiters = Hält der Schalter die KI von Recruitern von meinem Profil fern?
    .answer = Nein. LinkedIns Hiring Assistant nutzt Profile, um passende Personen zu finden und ihre Angaben zusammenzufassen, unabhängig vom Schalter. Lebensläufe und Antworten nutzt er, wenn Sie sie freigegeben haben.
asked-prompts = Wird noch verwendet, was ich in LinkedIns KI eingebe?
    .answer = Ja, als Eingabe: Die KI braucht sie, um zu antworten. Ist der Schalter aus, wird damit keine KI trainiert, die Inhalte erstellt.
asked-feedback = Wird mein Daumen hoch oder runter verwendet?
    .answer = Ja. LinkedIn verbessert mit Feedback seine KI-Funktionen.
asked-messages = Werden meine privaten Nachrichten und InMail verwendet?
    .answer = Nein. LinkedIn nimmt beides vom Training aus. Gruppennachrichten werden verwendet.
asked-media = Was ist mit Fotos, Ton und Video?
    .answer = Ihr Foto steht auf der Liste für das Training. Was die KI erstellt, können Texte, Ton, Bilder und andere Medien sein.
asked-before-november = Ich habe vor November 2025 ausgeschaltet. Was gilt?
    .answer = In der EU sagt die italienische Behörde, dass ein Widerspruch vor dem 3. November 2025 alles vom Training ausnimmt und ein späterer nur, was Sie danach veröffentlichen. Nach der Hamburger erfasst ein späterer jede spätere Verwendung.
asked-how-far-back = Wie weit reicht das Training zurück?
    .answer = Die niederländische Behörde warnte vor Daten, die bis 2003 zurückreichen. Nach der irischen hat LinkedIn den Zeitraum seither eingeschränkt. Wie weit, wissen wir nicht.
asked-canada = War das Training in Kanada ausgesetzt?
    .answer = Ja, spätestens am 10. Dezember 2024; der genaue Tag wird nicht genannt. Seit dem 3. November 2025 läuft das Training wieder.
asked-microsoft-ads = Welche Einstellung stoppt Microsofts Werbung?
    .answer = „Data sharing“ unter „Anzeigendaten“. Es gibt sie außerhalb der EU, des EWR und der Schweiz. Wer „Ads outside of LinkedIn“ ausschaltet, schaltet auch sie aus.
asked-resumes = Wo lösche ich gespeicherte Lebensläufe?
    .answer = Unter „Datenschutz“, „Job application settings“: Schalten Sie „Save resumes and application data“ aus und löschen Sie dann, was gespeichert ist. Die englischen Namen sind vom September 2024.
asked-form = Was fragt das Widerspruchsformular?
    .answer = Es enthält eine Liste. Wählen Sie den Eintrag zum Training von KI, die Inhalte erstellt, oder die Nutzung, der Sie widersprechen. Eine Begründung wird nicht verlangt; ein Textfeld erscheint vielleicht nur bei anderen Anliegen.
asked-refused = LinkedIn lehnt ab oder antwortet nicht. Was nun?
    .answer = Sie können sich bei Ihrer Datenschutzbehörde beschweren; das sagt auch LinkedIns europäischer Hinweis. Nach den Regeln der EU und des Vereinigten Königreichs hat LinkedIn einen Monat Zeit für die Antwort.
asked-others-posts = Was ist mit Beiträgen über mich, wenn ich kein Konto habe?
    .answer = Die italienische Behörde sagt, dass auch Menschen ohne Konto dem widersprechen können, was andere über sie gepostet haben. Nutzen Sie das Formular.
asked-reach = Verliere ich dadurch Sichtbarkeit?
    .answer = Das ist offen. LinkedIns europäischer Hinweis sagt, dass die Ergebnisse generativer Modelle in das Ranking einfließen können, und verknüpft das nicht mit Ihrem Schalter.
asked-on-again = Schaltet sich der Schalter von selbst wieder ein?
    .answer = Uns ist kein Fall bekannt. Wir fragen einmal im Quartal, damit Sie sich nicht darauf verlassen müssen.
asked-closing = Endet das Training, wenn ich mein Konto schließe?
    .answer = Das wissen wir nicht. Bereits erfolgtes Training bleibt; was aus dem Rest wird, sagt keine Quelle.
asked-no-app = Ich habe die LinkedIn-App nicht, oder der Schalter fehlt darin.
    .answer = Nutzen Sie einen Computer. Wer den Schalter in der App nicht findet, dem wird geraten, dort nachzusehen.

topic-this-app = Diese App
    .summary = Wer sie macht, was sie kostet und was sie sieht.
app-makers = Wer macht die App?
    .answer = Alle, die dazu beitragen, unabhängig von LinkedIn. Sie ist quelloffen, unter der Mozilla Public License 2.0.
app-cost = Was kostet sie?
    .answer = Nichts. Es gibt keine Werbung, keine Käufe und kein Konto, und ihre Lizenz verlangt keine Gebühr.
app-sees = Was sieht sie?
    .answer = Nur, was Sie ihr sagen. Sie hat keine Internet-Berechtigung und keine Anmeldung: Sie sieht weder Ihr LinkedIn-Konto, noch welches angemeldet ist, noch wie Ihre Schalter stehen. Was Sie festhalten, bleibt auf Ihrem Telefon, solange Sie es nicht teilen.

topic-work = Seiten, Jobs und bezahlte Zugänge
    .summary = Was im Beruf gilt: Unternehmensseiten, Stellenanzeigen, Learning, Recruiter, Sales Navigator, Premium.
work-page = Meine Unternehmensseite
    .answer = Im Vereinigten Königreich gehen Daten von Unternehmensseiten auch an Microsoft für dessen KI; derselbe Schalter beendet das. Für andere Regionen erwähnt keine Quelle solche Seiten.
work-job-ads = Meine Stellenanzeigen
    .answer = Im Vereinigten Königreich gehen Stellenanzeigen auch an Microsoft für dessen KI; derselbe Schalter beendet das. Für andere Regionen erwähnt keine Quelle Stellenanzeigen.
work-learning = Mein Learning-Kurs
    .answer = Im Vereinigten Königreich gehen Learning-Videos und ihre Transkripte auch an Microsoft für dessen KI; derselbe Schalter beendet das. Für andere Regionen erwähnt keine Quelle solche Videos.
work-recruiter = Mein Recruiter-Zugang
    .answer = Der Hiring Assistant arbeitet für die, die einstellen, mit den Profilen anderer. Ihr eigener Schalter erfasst Ihre eigenen Daten. Die Administration kann generative Funktionen ausschalten.
work-sales-navigator = Mein Sales-Navigator-Zugang
    .answer = Die Administration kann generative Funktionen ausschalten. Wer solche Dienste bezahlt, kann Angaben aus Ihrem Profil exportieren, sofern Sie nicht widersprechen.
work-seat = Ein Zugang, den mein Arbeitgeber bezahlt
    .answer = Die Administration kann generative Funktionen ausschalten. Was dort eingegeben wird, gehört zu diesem Zugang und nicht zu Ihrem eigenen Konto.
work-premium = Premium, das ich selbst bezahle
    .answer = Wir wissen von keinem Unterschied: Keine Quelle verknüpft den Schalter mit Premium.

topic-what-is-used = Was verwendet wird
    .summary = Was LinkedIn für KI aufführt, die Inhalte erstellt, neben der längeren Liste des Artikels.
topic-what-is-used-list = „Für andere KI“ heißt: nicht auf LinkedIns Liste für diesen Schalter, aber auf seinen Listen für KI-Funktionen und für KI, die Inhalte einordnet oder LinkedIn schützt. „Nicht aufgeführt“ heißt nicht, dass etwas ungenutzt bleibt. Die Aussagen unten geben jede Seite vollständig wieder.

topic-why-opt-out = Warum ausschalten
    .summary = Die Gründe des Artikels. Sie entscheiden, wie viel sie für Sie zählen.
topic-why-opt-out-reasons = Der Artikel nennt diese Gründe: Kontrolle über die eigenen Daten, Verzerrungen und falsche Informationen durch KI, eine kleinere Datenspur, Ihr Ruf, Ethik und Ihre Freiheit im Beruf. Er fügt hinzu, dass so viele und so detaillierte Daten berechtigte Fragen aufwerfen. Er sagt auch, dass die Entscheidung persönlich ist, und so sehen wir es auch.
topic-why-opt-out-limits = Ein Grund ist keine Tatsache, die sich prüfen lässt, daher sind die meisten Zeilen als Rat gekennzeichnet. Einer geht weiter: dass bei einem Datenleck weniger verloren gehen könnte. Keine Quelle sagt, dass der Schalter ändert, was LinkedIn speichert.

topic-what-changes = Was sich für Sie ändert
    .summary = Was der Schalter beendet, ab wann, und was er nicht rückgängig machen kann.
topic-what-changes-switch = LinkedIn gibt an, dass es selbst und seine verbundenen Unternehmen Ihre Daten und Inhalte bei ausgeschaltetem Schalter nicht verwenden, um Modelle zu trainieren, die Inhalte generieren. Das gilt für die Zukunft. Bereits erfolgtes Training bleibt unberührt.
topic-what-changes-old = Was aus alten Inhalten wird, die nie verwendet wurden, ist offen. Nach der italienischen Behörde erfasst ein später Widerspruch nur, was Sie danach veröffentlichen. Nach der Hamburger erfasst er jede spätere Verwendung. Der Artikel sagt, dass der Schalter auch rückwirkend gilt.
topic-what-changes-notice = Der Artikel erwartet etwas weniger Personalisierung und vielleicht einen neutraleren Feed. LinkedIn sagt das nicht.

topic-what-stays = Was sich nicht ändert
    .summary = Was bei ausgeschaltetem Schalter weitergeht und was Sie dagegen tun können.
topic-what-stays-outside = LinkedIn gibt an, dass der Schalter nur Modelle erfasst, die Inhalte generieren. KI für Personalisierung, für Sicherheit und für Recruiter läuft weiter. Dagegen können Sie mit LinkedIns Formular TS-DPRO Widerspruch einlegen. Die generativen Funktionen können Sie weiter nutzen.
topic-what-stays-ads = Auch Werbung geht weiter; ihre Einstellungen stehen auf der obersten Ebene, unter „Anzeigendaten“. Außerhalb Europas gibt es dort einen Schalter dafür, ob Daten für Werbung an Microsoft gehen.
topic-what-stays-reach = Ob Ranking und Reichweite gleich bleiben, ist offen. Die Ergebnisse generativer Modelle können in das Ranking einfließen, und LinkedIn verknüpft das nicht mit Ihrem Schalter.

topic-habits = Gewohnheiten
    .summary = Was der Artikel über den einen Schalter hinaus rät.
topic-habits-quarter = Prüfen Sie einmal im Quartal LinkedIn und Ihre anderen Plattformen. Einstellungen und ihre Namen ändern sich. Diese App erinnert Sie nur an die Kontrolle bei LinkedIn.
topic-habits-account = Schützen Sie den Zugang zu Ihrem Konto: für jedes Konto ein eigenes Passwort, in einem Passwortmanager, und die Zwei-Faktor-Anmeldung. Sehen Sie nach, welche Apps Kamera, Mikrofon, Standort und Kontakte nutzen dürfen.
topic-habits-care = Denken Sie nach, bevor Sie posten. Überfliegen Sie Datenschutzrichtlinien und achten Sie auf Weitergabe, Aufbewahrung und Dritte. Nutzen Sie eine Browsererweiterung, die Tracker blockiert, und bleiben Sie auf dem Laufenden. All das sind Ratschläge; da gibt es nichts zu bestätigen oder zu widerlegen.

topic-questions = Den Schalter finden
    .summary = Wo er ist, die acht Schritte des Artikels, und ob es sich rückgängig machen lässt.
topic-questions-where = In der LinkedIn-App: Ihr Profilbild, oben links, dann „Settings“, „Datenschutz“, „Daten zur Verbesserung generativer KI“. Am Computer: „Me“, oben rechts, dann „Einstellungen & Datenschutz“. Dort liegt „So verwendet LinkedIn Ihre Daten“ dazwischen.
topic-questions-steps = Der Artikel hat acht Schritte. Melden Sie sich an, am besten am Computer. Öffnen Sie „Me“, „Settings & Privacy“, dann „Data privacy“. Suchen Sie „How LinkedIn uses your data“ oder „Other applications“. Suchen Sie nach KI (AI), maschinellem Lernen, Forschung, Datenbeitrag oder Verbesserung der Dienste. Schalten Sie aus und bestätigen Sie bei Nachfrage. Prüfen Sie Forschung und Daten von Dritten. Speichern Sie bei Nachfrage.
topic-questions-app = Öffnet sich der Link in LinkedIns App? Vielleicht, oder in Ihrem Browser; vielleicht müssen Sie sich anmelden. Der Weg ist für beides angegeben.
topic-questions-undo = Lässt es sich rückgängig machen? LinkedIn gibt an, dass bereits erfolgtes Training unberührt bleibt. Ein gelöschter Beitrag verschwindet von der Plattform; ein zuvor erstellter Datensatz kann ihn noch enthalten.

topic-by-region = Nach Region
    .summary = Wann das Training dort begann, wo Sie leben, und was das für Sie bedeutet.
topic-by-region-dates = Im September 2024 nahm LinkedIn KI-Training in seine Richtlinie auf, ohne die EU, den EWR und die Schweiz. Im Vereinigten Königreich, in Hongkong und in Kanada wurde es in den Monaten danach ausgesetzt. Am 3. November 2025 begann das Training in der EU, im Vereinigten Königreich, in der Schweiz, in Kanada und in Hongkong.
topic-by-region-default = In jeder hier genannten Region ist der Schalter standardmäßig eingeschaltet. Irlands Behörde unternimmt vorerst nichts weiter, ohne das Training zu billigen. Das britische ICO beobachtet es.

topic-sources = Quellen
    .summary = Worauf dieser Leitfaden beruht und wie weit das trägt.
topic-sources-article = Dieser Leitfaden ging von einem Artikel aus, hier durchweg „der Artikel“ genannt. Wo LinkedIn oder eine Behörde etwas anderes sagt, zeigen wir beides. Das Datum des Artikels kennen wir nicht, daher zeigt die Liste den Tag unseres Vergleichs.
topic-sources-linkedin = LinkedIns zwei Datenschutztexte haben wir in archivierter Form vollständig gelesen, seine Hilfeartikel in gespeicherten Kopien oder so, wie die Presse sie zitiert. Was Behörden sagen, stammt von ihren eigenen Seiten oder, wo die Liste es vermerkt, aus der Presse.
topic-sources-addresses = Wir haben keine Seite von LinkedIn live geladen. Jede Adresse wurde in einer Richtlinie, einem Hilfeartikel, LinkedIns Verzeichnis der Einstellungen, einem gepflegten Werkzeug oder öffentlichem Programmcode gesehen, und bei jeder steht, wo. Eine Adresse kann sich nach dem Tag der Prüfung ändern.
topic-sources-words = Wo wir LinkedIns deutsche Namen für seine Einstellungen kennen, stehen sie hier, sonst die englischen. Die meisten davon stammen aus einer öffentlichen Liste vom 19. September 2024, manche können sich also geändert haben.
