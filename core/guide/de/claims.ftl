# German: not yet reviewed by a native speaker. The claims: what the article says, beside what LinkedIn and a regulator say of it; .article, .linkedin and .regulator stand under their speaker's name, so most begin with the verb. LinkedIn's own labels stand in „ “ and stay in English.

## How a claim stands

status-confirmed = LinkedIn sagt dasselbe
status-contradicted = LinkedIn oder eine Behörde sagt anderes, ganz oder teilweise
status-unconfirmed = Keine Quelle gefunden
status-unresolved = Quellen weichen voneinander ab oder lassen es offen
status-advice = Ein Grund oder ein Rat

## What the claims rest on

source-article = Der Artikel, von dem dieser Leitfaden ausging (sein eigenes Datum ist nicht bekannt; angezeigt wird der Tag unseres Vergleichs)
source-help-a6278444 = LinkedIn-Hilfe, Artikel a6278444, zum Schalter für KI-Training
source-help-a5538339 = LinkedIn-Hilfe, Artikel a5538339, zu den verwendeten Daten
source-help-audit = Auswertung von Artikeln der LinkedIn-Hilfe
source-policy-eu = LinkedIns Datenschutzrichtlinie, europäischer Text, archiviert von Open Terms Archive
source-policy-global = LinkedIns Datenschutzrichtlinie, weltweiter Text, archiviert von Open Terms Archive
source-settings-index = LinkedIns Verzeichnis der Einstellungen, von Dritten geladen
source-opt-out-tool = Ein gepflegtes Opt-out-Werkzeug
source-third-party-code = Öffentlicher Programmcode, der nicht von LinkedIn stammt
source-policy-2024 = LinkedIns Änderung seiner Datenschutzrichtlinie, die KI-Training hinzufügte
source-uk-suspension = Aussetzung für Mitglieder im Vereinigten Königreich, nachdem die Aufsichtsbehörde darum gebeten hatte
source-hk-pause = Pause für Mitglieder in Hongkong
source-notice-2025 = LinkedIns Mitteilung, dass das Training am 3. November 2025 beginnt
source-italy-2025 = Stellungnahme der italienischen Datenschutzbehörde
source-notice-2026 = LinkedIns europäische Mitteilung, neu herausgegeben

## The core of the article: items 1 to 5

claim-path = Der Schalter liegt in LinkedIns Einstellungen, beim Datenschutz.
    .article = Nennt den Weg „Settings & Privacy“, „Data privacy“, „Data for Generative AI Improvement“. Seine acht Schritte weiter unten gehen einen anderen Weg.
    .linkedin = Auf dem Telefon ist der Weg derselbe, er beginnt dort beim Profilbild. Am Computer liegt „How LinkedIn uses your data“ dazwischen.
claim-three-minutes = Es dauert drei Minuten.
    .article = Sagt, dass drei Minuten genügen.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.
claim-future-content = Wenn der Schalter aus ist, trainiert das, was Sie später hinzufügen, keine generative KI.
    .article = Nennt künftige Beiträge, Kommentare und Profildaten. An anderer Stelle sagt er, dass weit mehr Daten verwendet werden.
    .linkedin = Sagt, dass es selbst und seine verbundenen Unternehmen Ihre Daten und Inhalte künftig nicht verwenden, um Modelle zu trainieren, die Inhalte generieren.
claim-no-ranking-effect = Der Schalter ändert nichts am Ranking Ihrer Beiträge oder daran, was empfohlen wird.
    .article = Sagt, dass es keine Wirkung auf Ranking oder Empfehlungen gibt. An anderer Stelle spricht er von etwas weniger Personalisierung und einem neutraleren Feed.
    .linkedin = Sein Text wäre mit einem Ranking vereinbar, das eigene Signale nutzt. Aber was generative Modelle hervorbringen, kann das Ranking unterstützen, gleich wie Ihr Schalter steht.
claim-retroactive = Der Schalter wirkt auch rückwirkend, für noch nicht aufgenommene Inhalte.
    .article = Sagt, dass er für noch nicht aufgenommene Inhalte rückwirkend gilt. An anderer Stelle sagt er, dass der Schalter für die Zukunft gilt und dass ein Modell nicht vergessen kann.
    .linkedin = Sagt, dass der Schalter für die Zukunft wirkt und bereits erfolgtes Training unberührt bleibt.
    .regulator = Die italienische Behörde verstand es am 28. Oktober 2025 so, dass nur Inhalte erfasst sind, die nach dem Widerspruch veröffentlicht werden. Noch nicht verwendete alte Inhalte bleiben eine offene Frage.

## Data said to be used: items 6 to 14

claim-profile-data = Ihr Profil wird verwendet.
    .article = Führt Name, Profilüberschrift, Branche, Standort, Ausbildung, Berufserfahrung, Kenntnisse, Bestätigungen von Kenntnissen und Empfehlungen auf.
    .linkedin = Führt Profildaten als verwendet auf. Wir haben nicht jeden Teil des Profils mit LinkedIns Liste abgeglichen.
claim-activity-data = Ihre Aktivität wird verwendet, auch Reaktionen.
    .article = Führt Beiträge, geteilte Artikel, Kommentare, Reaktionen und Gruppen auf.
    .linkedin = Führt Beiträge, Artikel, Umfragen, Kommentare und Aktivität in Gruppen auf. Reaktionen stehen nicht in der Liste für diesen Schalter.
claim-interaction-data = Ihr Umgang mit anderen wird verwendet, auch Nachrichten.
    .article = Führt Kontakte, Nachrichten (die er als in der Regel anonymisiert bezeichnet), angesehene Profile und Bewerbungen auf.
    .linkedin = Nimmt private Nachrichten und InMail aus, verwendet aber Gruppennachrichten. Profilaufrufe stehen nicht in der Liste. Verwendet Antworten auf Vorauswahlfragen und gespeicherte Lebensläufe, aber keine Bewerbungsdaten, die einem Mitglied zugeordnet sind.
claim-usage-data = Wie Sie LinkedIn nutzen, wird verwendet.
    .article = Führt die Zeit auf der Plattform, genutzte Funktionen und Ihr Gerät auf.
    .linkedin = Das Gerät steht nicht in der Liste für diesen Schalter. Auch für den Rest haben wir keine Quelle von LinkedIn gefunden.
claim-inferred-data = Vermutungen über Sie werden verwendet.
    .article = Führt Interessen und Ziele auf, möglicherweise auch die politische Ausrichtung.
    .linkedin = Abgeleitete Daten stehen nicht in der Liste für diesen Schalter. Zur politischen Ausrichtung haben wir keine Quelle von LinkedIn gefunden.
claim-stated-purpose = Der genannte Zweck ist, Dienste zu verbessern und zu personalisieren.
    .article = Nennt dies als den Zweck, den LinkedIn angibt.
    .linkedin = Sagt, dass Modelle zur Personalisierung außerhalb dieses Schalters liegen. Für den Zweck, wie der Artikel ihn formuliert, haben wir keine Quelle von LinkedIn gefunden.
claim-results = Die Ergebnisse zeigen sich in Jobtipps, Feed, vorgeschlagenen Kontakten und der Suche.
    .article = Führt Jobempfehlungen, den Feed, Kontaktvorschläge und die Suche auf.
    .linkedin = Sagt, dass der Schalter nur Modelle erfasst, die Inhalte generieren. Wir haben keine Quelle von LinkedIn gefunden, die diese vier mit solchem Training verbindet.
claim-not-self-aware = Die KI hat kein Bewusstsein ihrer selbst; sie lernt von vielen Mitgliedern.
    .article = Sagt, dass sie von mehr als 900 Millionen Mitgliedern lernt.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.
claim-legitimate-questions = So viele genaue Daten werfen berechtigte Fragen auf.
    .article = Sagt, dass Menge und Genauigkeit der Daten berechtigte Fragen aufwerfen.

## Reasons: items 15 to 21

claim-control = Sie behalten die Kontrolle über Ihre eigenen Daten.
    .article = Nennt die Kontrolle über die eigenen Daten als Grund.
claim-bias = KI kann Verzerrungen und falsche Informationen verbreiten.
    .article = Nennt Verzerrungen und Fehlinformationen als Grund.
claim-smaller-footprint = Eine kleinere Datenspur bedeutet, dass weniger verloren gehen kann.
    .article = Sagt, dass dann bei einem Datenleck weniger Daten verloren gehen oder weiterverwendet werden.
    .linkedin = Spricht nur vom Training. Wir haben keine Quelle von LinkedIn dafür gefunden, dass der Schalter ändert, wie viel es speichert.
claim-reputation = Ihr guter Ruf im Beruf steht auf dem Spiel.
    .article = Nennt den beruflichen Ruf als Grund.
claim-ethics = Sie können aus ethischen Gründen dagegen sein.
    .article = Nennt Ethik als Grund.
claim-autonomy = Ihr Berufsleben bleibt Ihre eigene Sache.
    .article = Nennt berufliche Selbstbestimmung als Grund.
claim-personal-choice = Letztlich ist es eine persönliche Entscheidung.
    .article = Sagt, dass das jeder Mensch für sich entscheidet.

## The eight steps: items 22 to 30

claim-log-in = Melden Sie sich an, am besten am Computer.
    .article = Bevorzugt einen Computer.
    .linkedin = Auch auf dem Telefon gibt es einen Weg, mit weniger Einträgen.
claim-open-settings = Öffnen Sie „Me“, dann „Settings & Privacy“.
    .article = Beginnt hier.
    .linkedin = Am Computer dasselbe: „Me“ ist das Profilbild oben rechts. Auf dem Telefon ist es das Profilbild, dann „Settings“.
claim-open-data-privacy = Wählen Sie „Data privacy“.
    .article = Geht hier weiter.
    .linkedin = Hat denselben Eintrag auf Telefon und Computer.
claim-settings-section = Sehen Sie unter „How LinkedIn uses your data“ oder „Other applications“ nach.
    .article = Nennt beide Abschnitte. Seine eigene kurze Antwort, wo die Einstellung ist, passt nicht dazu.
    .linkedin = Ordnet die Einstellung unter „How LinkedIn uses your data“ ein. Für „Other applications“ haben wir keine Quelle von LinkedIn gefunden.
claim-words-to-look-for = Suchen Sie nach passenden Wörtern.
    .article = Nennt KI (AI), maschinelles Lernen (machine learning), Forschung (research), Datenbeitrag (data contribution) und Verbesserung unserer Dienste (improving our services).
claim-switch-and-confirm = Schalten Sie den Schalter aus, vielleicht mit einer Bestätigung.
    .article = Sagt, dass Sie möglicherweise bestätigen müssen. Seine eigene kurze Antwort, wo die Einstellung ist, passt nicht zu diesem Schritt.
    .linkedin = Hat einen Schalter zum Ausschalten. Für einen Dialog, der eine Bestätigung verlangt, haben wir keine Quelle von LinkedIn gefunden.
claim-review-research = Prüfen Sie auch die Einstellungen zu Forschung und zu Daten von Dritten.
    .article = Nennt die Einstellung „Social, economic and workforce research“.
    .linkedin = Nennt sie „Social, economic and workplace research“.
claim-save = Speichern Sie, wenn Sie dazu aufgefordert werden.
    .article = Sagt, dass das Speichern oft automatisch geschieht.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.
claim-wording-drifts = Der Wortlaut ändert sich, suchen Sie daher nach ähnlichen Wörtern.
    .article = Rät, in „Data privacy“ oder „Account preferences“ zu suchen.

## What changes: items 31 to 36

claim-less-personal = LinkedIn wirkt für Sie möglicherweise etwas weniger persönlich.
    .article = Sagt: vielleicht etwas weniger Personalisierung, oft zu wenig, um es zu bemerken. An anderer Stelle sagt er, dass es keine Wirkung auf Ranking oder Empfehlungen gibt.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.
claim-public-data = Öffentliche Daten und allgemeine Aktivität werden weiter verwendet.
    .article = Sagt, dass beides auch nach dem Ausschalten weiter verwendet wird.
    .linkedin = Sagt, dass Modelle für Personalisierung, Sicherheit, Schutz und gegen Missbrauch außerhalb des Schalters liegen. Zu öffentlichen Daten haben wir hier keine Quelle von LinkedIn gefunden.
claim-network-untouched = Sie können LinkedIn wie bisher nutzen.
    .article = Sagt, dass Vernetzen, Suchen, Veröffentlichen, Gruppen und Nachrichten gleich bleiben.
    .linkedin = Sagt, dass Sie die generativen Funktionen weiter nutzen können. Zum Rest haben wir keine Quelle von LinkedIn gefunden.
claim-ads-go-on = Werbung läuft weiter, mit eigenen Einstellungen.
    .article = Sagt, dass es für Werbung eigene Einstellungen gibt, und verortet sie innerhalb von „Data privacy“. An anderer Stelle zählt er Daten von Dritten zu den Schritten des Opt-outs.
    .linkedin = Hat „Advertising data“ auf der obersten Ebene der Einstellungen, neben „Data privacy“.
claim-neutral-feed = Ihr Feed kann neutraler werden.
    .article = Sagt, dass dies geschehen kann. An anderer Stelle sagt er, dass es keine Wirkung auf Ranking oder Reichweite gibt.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.
claim-minimal-effect = Insgesamt werden Sie wenig bemerken.
    .article = Nennt die Wirkung minimal.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.

## Habits: items 37 to 45

claim-quarterly-review = Überprüfen Sie Ihre Einstellungen einmal im Quartal.
    .article = Meint LinkedIn und Ihre anderen Plattformen.
claim-passwords = Verwenden Sie für jedes Konto ein eigenes Passwort.
    .article = Rät zu einem Passwortmanager.
claim-two-factor = Schalten Sie die Zwei-Faktor-Anmeldung ein.
    .article = Rät dazu als Gewohnheit.
    .linkedin = Hat eine Einstellungsseite für die Zwei-Faktor-Authentifizierung; ein Hilfe-Artikel nennt ihre Adresse.
claim-think-before-posting = Denken Sie nach, bevor Sie etwas veröffentlichen.
    .article = Rät dazu als Gewohnheit.
claim-app-permissions = Prüfen Sie, was Apps dürfen.
    .article = Nennt Kamera, Mikrofon, Standort und Kontakte.
claim-skim-policies = Überfliegen Sie die Datenschutzrichtlinien.
    .article = Nennt drei Teile, auf die zu achten ist: Weitergabe, Speicherdauer und Dritte.
claim-tracker-blocking = Blockieren Sie Tracker.
    .article = Rät zu Browsererweiterungen, die das tun.
claim-stay-informed = Bleiben Sie informiert.
    .article = Rät, bei Änderungen auf dem Laufenden zu bleiben.
claim-stewardship = Machen Sie den sorgsamen Umgang mit Ihren Daten (Stewardship) zur Gewohnheit.
    .article = Sieht darin Fürsorge auf Dauer, keine einmalige Handlung.

## Questions: items 46 to 52

claim-where-is-it = Wo ist die Einstellung?
    .article = Seine kurze Antwort passt nicht zu seinen eigenen Schritten, die andere Abschnitte und vielleicht einen Dialog nennen.
    .linkedin = Unter „Data privacy“, mit dem Namen „Data for Generative AI Improvement“. Am Computer ist sie unter „How LinkedIn uses your data“ eingeordnet.
claim-per-account = Der Schalter gilt je Konto, nicht je Beitrag.
    .article = Sagt das.
    .linkedin = Spricht von Ihren Daten und Inhalten als Ganzem. Wir haben keine Quelle von LinkedIn gefunden, die es mit diesen Worten sagt.
claim-all-content = Der Schalter gilt für die Zukunft, für alle Ihre Inhalte.
    .article = Sagt das, obwohl er auch sagt, dass der Schalter rückwirkend gilt.
    .linkedin = Sagt, dass er für die Zukunft gilt. Ob alte Inhalte, die nie verwendet wurden, sicher sind, bleibt offen.
    .regulator = Die italienische Behörde verstand es am 28. Oktober 2025 so, dass nur Inhalte erfasst sind, die nach dem Widerspruch veröffentlicht werden.
claim-eu-default = In der EU ist der Schalter seit September 2024 standardmäßig ausgeschaltet.
    .article = Sagt das.
    .linkedin = Hatte damals in der EU keinen solchen Schalter. Es gibt ihn dort seit dem 3. November 2025, und er ist standardmäßig eingeschaltet.
claim-no-reach-harm = Das Ausschalten schadet Ihrer Reichweite nicht.
    .article = Sagt das. An anderer Stelle spricht er von weniger Personalisierung und einem neutraleren Feed.
    .linkedin = Sein Text wäre mit einem Ranking vereinbar, das eigene Signale nutzt. Aber was generative Modelle hervorbringen, kann das Ranking unterstützen, gleich wie Ihr Schalter steht.
claim-cannot-untrain = Daten, aus denen ein Modell gelernt hat, lassen sich nicht wieder herausnehmen.
    .article = Sagt das. An anderer Stelle sagt er, dass der Schalter rückwirkend gilt.
    .linkedin = Sagt, dass bereits erfolgtes Training unberührt bleibt. Ob Daten herausgenommen werden könnten, sagt es nicht.
claim-deleted-post = Ein gelöschter Beitrag verschwindet von der Plattform, aber ein früherer Datensatz behält ihn.
    .article = Sagt das.
    .linkedin = Wir haben dazu keine Quelle von LinkedIn gefunden.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = Der Schalter ist eingeschaltet, solange Sie ihn nicht ausschalten.
    .linkedin = Sagt, dass er standardmäßig eingeschaltet ist. Nach der Prüfung vom 22. August 2026 gilt das in jeder Region, die dieser Leitfaden nennt.
claim-affiliates = Ausgeschaltet gilt auch für LinkedIns verbundene Unternehmen.
    .linkedin = Sagt, dass weder es selbst noch seine verbundenen Unternehmen Ihre Daten verwenden, um Modelle zu trainieren, die Inhalte generieren.
claim-training-done = Bereits erfolgtes Training bleibt, wie es ist.
    .linkedin = Sagt, dass bereits erfolgtes Training unberührt bleibt.
claim-only-generating = Der Schalter erfasst nur KI, die Inhalte generiert.
    .linkedin = Sagt, dass Modelle für Personalisierung, Sicherheit, Schutz und gegen Missbrauch außerhalb des Schalters liegen.
claim-objection-form = Für andere KI-Modelle gibt es ein Widerspruchsformular.
    .linkedin = Verweist auf sein Formular TS-DPRO, um der Verwendung Ihrer Daten zu widersprechen oder sie einzuschränken. Die europäische Datenschutzrichtlinie nennt die Adresse.
claim-features-stay = Sie können generative Funktionen weiter nutzen, wenn der Schalter aus ist.
    .linkedin = Sagt das.
claim-prompts = Was Sie in generative Funktionen eingeben, wird verwendet.
    .linkedin = Führt es als verwendet auf.
claim-saved-resumes = Gespeicherte Lebensläufe und Antworten auf Vorauswahlfragen werden verwendet.
    .article = Erwähnt gespeicherte Lebensläufe nicht.
    .linkedin = Führt beides als verwendet auf.
claim-polls-and-feedback = Umfragen und Feedback werden verwendet.
    .linkedin = Führt beides als verwendet auf.
claim-group-messages = Gruppennachrichten werden verwendet.
    .linkedin = Führt Aktivität in Gruppen und Gruppennachrichten als verwendet auf.
claim-private-messages = Private Nachrichten und InMail werden nicht verwendet.
    .linkedin = Führt beides als nicht verwendet auf.
claim-application-data = Bewerbungsdaten, die einem Mitglied zugeordnet sind, werden nicht verwendet.
    .article = Führt Bewerbungen als verwendet auf, ohne diese Unterscheidung.
    .linkedin = Führt sie als nicht verwendet auf.
claim-credentials-payment-salary = Anmelde-, Zahlungs- und Gehaltsdaten werden nicht verwendet.
    .linkedin = Führt Anmeldedaten, Zahlungsdaten und Gehalt als nicht verwendet auf.
claim-under-18 = Daten von Mitgliedern, die vermutlich unter 18 sind, werden nicht verwendet.
    .linkedin = Führt sie als nicht verwendet auf.
claim-microsoft-ads = LinkedIn hat eine Einstellung zur Weitergabe von Daten an Microsoft.
    .article = Erwähnt nicht, dass Daten für Werbung an Microsoft weitergegeben werden.
    .linkedin = Seine weltweite Datenschutzrichtlinie verlinkt eine Einstellung zur Weitergabe an Microsoft und verbundene Unternehmen. Wie weit das Werbung erfasst, haben wir nicht geprüft.
claim-switch-label = Der Schalter heißt „Allowing your data to be used for AI training“.
    .article = Nennt ihn „Allowing your data to be used for AI training“.
    .linkedin = Nennt ihn „Use my data for training content creation AI models“.
claim-uk-microsoft = Im Vereinigten Königreich gehen manche Inhalte auch an Microsoft, für dessen KI.
    .article = Erwähnt das nicht.
    .linkedin = Sagt, dass Beiträge, Kommentare und Artikel von Mitgliedern im Vereinigten Königreich auch an Microsoft gehen. Derselbe Schalter stoppt das.
claim-late-objection = In der EU erfasst ein später Widerspruch möglicherweise nur, was Sie danach veröffentlichen.
    .linkedin = Sagt, dass der Schalter für die Zukunft wirkt. Was aus alten Inhalten wird, die nie verwendet wurden, bleibt offen.
    .regulator = Die italienische Behörde sagte am 28. Oktober 2025: Ein Widerspruch nach dem 3. November 2025 erfasst nur später veröffentlichte Inhalte.
claim-canada-dates = Für Kanada nennen unsere Quellen zwei Anfangsdaten.
    .linkedin = Seine Änderung der Richtlinie vom 18. September 2024 erfasste Kanada, mit standardmäßig eingeschaltetem Schalter. Seine Mitteilung vom 18. September 2025 sagt, dass das Training in Kanada am 3. November 2025 beginnt.
claim-mainland-china = Was in Festlandchina gilt, ist nicht bekannt.
    .linkedin = Die Standardeinstellung dort konnten wir nicht bestätigen.
claim-minors-notice = LinkedIns europäische Mitteilung nennt jetzt Schutzmaßnahmen für junge Menschen.
    .linkedin = Hat seine europäische Mitteilung am 21. August 2026 neu herausgegeben, mit Schutzmaßnahmen für unter 16-Jährige sowie für 16- und 17-Jährige.
