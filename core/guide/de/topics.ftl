# German: not yet reviewed by a native speaker. The topics: pages to read, each in under a minute.

topic-what-is-used = Was verwendet wird
    .summary = Was LinkedIn als verwendet für KI aufführt, die Inhalte erstellt, neben der längeren Liste des Artikels.
topic-what-is-used-list = Die Liste des Artikels geht weiter als die von LinkedIn. Reaktionen, Profilaufrufe, Ihr Gerät und Vermutungen über Sie stehen darauf, aber nicht auf LinkedIns Liste für diesen Schalter. Das beweist nicht, dass sie nicht verwendet werden; es bedeutet, dass wir keine Quelle gefunden haben. Die Tabelle führt sie als nicht gelistet. Die Aussagen darunter geben jede Seite ganz wieder.

topic-why-opt-out = Warum ausschalten
    .summary = Die Gründe des Artikels, als Gründe: Sie entscheiden, was sie wiegen.
topic-why-opt-out-reasons = Der Artikel nennt diese Gründe: Kontrolle über die eigenen Daten, Verzerrungen und falsche Informationen in der KI, eine kleinere Datenspur, Ihr Ruf, Ethik und Ihre Freiheit im Beruf. Er ergänzt, dass Menge und Genauigkeit der Daten berechtigte Fragen aufwerfen. Er sagt auch, dass die Entscheidung persönlich ist, und das sagen auch wir.
topic-why-opt-out-limits = Ein Grund ist keine Tatsache, die sich prüfen lässt, daher sind die meisten Zeilen als Rat gekennzeichnet. Eine geht weiter: dass bei einem Datenleck weniger Daten verloren gehen könnten. LinkedIn spricht nur vom Training, und wir haben keine Quelle dafür gefunden, dass der Schalter ändert, was es speichert.

topic-what-changes = Was sich für Sie ändert
    .summary = Was der Schalter stoppt, ab wann, und was er nicht rückgängig machen kann.
topic-what-changes-switch = LinkedIn gibt an, dass es selbst und seine verbundenen Unternehmen bei ausgeschaltetem Schalter Ihre Daten und Inhalte nicht verwenden, um Modelle zu trainieren, die Inhalte generieren. Das gilt für die Zukunft. Bereits erfolgtes Training bleibt unberührt.
topic-what-changes-old = Der Artikel sagt, dass der Schalter auch rückwirkend gilt, für noch nicht aufgenommene Inhalte. LinkedIn sagt nur: für die Zukunft. Die italienische Behörde verstand das so, dass nur Inhalte erfasst sind, die nach dem Widerspruch veröffentlicht werden. Was aus alten Inhalten wird, die nie verwendet wurden, ist also eine offene Frage.
topic-what-changes-notice = Der Artikel erwartet etwas weniger Personalisierung, oft zu wenig, um es zu bemerken, und vielleicht einen neutraleren Feed. Wir haben für beides keine Quelle von LinkedIn gefunden.

topic-what-stays = Was sich nicht ändert
    .summary = Was bei ausgeschaltetem Schalter weiterläuft und wo Sie darauf Einfluss nehmen können.
topic-what-stays-outside = LinkedIn gibt an, dass der Schalter nur Modelle erfasst, die Inhalte generieren. Modelle für Personalisierung, für Sicherheit und Schutz und gegen Missbrauch laufen weiter. Um diesen zu widersprechen, hat LinkedIn ein Formular namens TS-DPRO. Die generativen Funktionen können Sie weiter nutzen.
topic-what-stays-ads = Auch Werbung läuft weiter. Der Artikel verortet ihre Einstellungen innerhalb von „Data privacy“; LinkedIn hat „Advertising data“ auf der obersten Ebene. Für die Datenweitergabe an Microsoft gibt es eine eigene Einstellung, die der Artikel nicht erwähnt.
topic-what-stays-reach = Der Artikel sagt, dass Ranking und Reichweite gleich bleiben. LinkedIns Text wäre damit vereinbar, aber was generative Modelle hervorbringen, kann das Ranking unterstützen, gleich wie Ihr Schalter steht. Wir nennen das ungeklärt.

topic-habits = Gewohnheiten
    .summary = Was der Artikel über den einen Schalter hinaus rät.
topic-habits-quarter = Überprüfen Sie einmal im Quartal LinkedIn und Ihre anderen Plattformen. Einstellungen und ihre Namen ändern sich. Diese App erinnert Sie an den Teil, der LinkedIn betrifft.
topic-habits-account = Sichern Sie den Zugang: ein eigenes Passwort für jedes Konto, aufbewahrt in einem Passwortmanager, und die Zwei-Faktor-Anmeldung. Sehen Sie nach, welche Apps Kamera, Mikrofon, Standort und Kontakte nutzen dürfen.
topic-habits-care = Denken Sie nach, bevor Sie etwas veröffentlichen. Überfliegen Sie Datenschutzrichtlinien auf Weitergabe, Speicherdauer und Dritte hin. Nutzen Sie eine Browsererweiterung, die Tracker blockiert, und bleiben Sie informiert. Der Artikel nennt das Ganze Stewardship: Fürsorge, die anhält. All das ist Rat, also gibt es nichts zu bestätigen oder zu widerlegen.

topic-questions = Fragen und Antworten
    .summary = Wo der Schalter ist, die acht Schritte dorthin und was mit alten Beiträgen geschieht.
topic-questions-where = Wo ist er? Auf dem Telefon: Profilbild, „Settings“, „Data privacy“, „Data for Generative AI Improvement“. Am Computer beginnen Sie bei „Me“, dann „Settings & Privacy“. Dort liegt „How LinkedIn uses your data“ dazwischen.
topic-questions-steps = Der Artikel hat acht Schritte. Melden Sie sich an, am besten am Computer. Öffnen Sie „Me“ und „Settings & Privacy“. Wählen Sie „Data privacy“. Suchen Sie „How LinkedIn uses your data“ oder „Other applications“. Suchen Sie nach KI (AI), maschinellem Lernen (machine learning), Forschung (research), Datenbeitrag (data contribution) oder Verbesserung von Diensten (improving services). Schalten Sie aus, und bestätigen Sie, falls gefragt. Prüfen Sie Forschung und Daten von Dritten. Speichern Sie, falls gefragt.
topic-questions-app = Öffnet sich der Link in LinkedIns App? Wir haben keinen Beleg dafür gefunden, dass eine LinkedIn-App eine bestimmte Einstellungsseite öffnet. Er kann sich in der App oder in Ihrem Browser öffnen; der beschriebene Weg ist für beide da.
topic-questions-undo = Lässt es sich rückgängig machen? LinkedIn gibt an, dass bereits erfolgtes Training unberührt bleibt. Der Artikel sagt, dass ein gelöschter Beitrag von der Plattform verschwindet, ein früherer Datensatz ihn aber behält. Zu gelöschten Beiträgen haben wir keine Quelle von LinkedIn gefunden.

topic-by-region = Nach Region
    .summary = Wann das Training dort begann, wo Sie leben, und was das für Sie bedeutet.
topic-by-region-dates = Im September 2024 nahm LinkedIn KI-Training in seine Datenschutzrichtlinie auf und ließ die EU, den EWR und die Schweiz aus. Im Vereinigten Königreich und in Hongkong folgte bald darauf eine Pause. Am 3. November 2025 begann das Training in der EU, im Vereinigten Königreich, in der Schweiz, in Kanada und in Hongkong. Für Kanada nennen unsere Quellen beide Daten, und wir konnten nicht klären, welches gilt.
topic-by-region-default = Nach der Prüfung vom 22. August 2026 ist der Schalter in jeder hier genannten Region standardmäßig eingeschaltet. Für Festlandchina konnten wir das nicht bestätigen.

topic-sources = Quellen
    .summary = Worauf dieser Leitfaden beruht und wie weit das trägt.
topic-sources-article = Dieser Leitfaden ging von einem einzigen Artikel aus. Wo LinkedIn oder eine Behörde anderes sagt, zeigen wir beides und ergreifen nicht stillschweigend Partei. Das eigene Datum des Artikels ist nicht bekannt, daher zeigt die Liste den Tag unseres Vergleichs.
topic-sources-linkedin = Was LinkedIn sagt, wurde im August und September 2026 geprüft, in seinen Hilfe-Artikeln und seinen archivierten Datenschutzrichtlinien. Für die Ereignisse im Vereinigten Königreich und in Hongkong haben wir das Datum, aber keine Kopie einer Mitteilung.
topic-sources-addresses = Wir haben keine Adresse live geladen. Jede wurde in einer Richtlinie, einem Hilfe-Artikel, LinkedIns Verzeichnis der Einstellungen, einem gepflegten Werkzeug oder öffentlichem Programmcode gesehen, und jede Seite sagt, worin. Eine Adresse kann sich nach dem Tag der Prüfung ändern.
topic-sources-words = LinkedIns Bezeichnungen stehen hier auf Englisch, wie unsere Quellen sie haben. Ihren Wortlaut in anderen Sprachen kennen wir nicht.
