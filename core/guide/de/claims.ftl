# German: not yet reviewed by a native speaker. The claims: what the article says, beside what LinkedIn and a regulator say of it; .article, .linkedin and .regulator stand under their speaker's name, so most begin with the verb. LinkedIn's own labels stand in „ “: in English, unless its own German word is known.

## How a claim stands

status-confirmed = LinkedIn oder eine Behörde sagt dasselbe
status-named-differently = Dasselbe, anderer Name oder Ort
status-contradicted = LinkedIn oder eine Behörde widerspricht, ganz oder teilweise
status-unconfirmed = Keine Quelle gefunden
status-unresolved = Quellen weichen voneinander ab oder lassen es offen
status-advice = Ein Grund oder ein Rat

## What the claims rest on

cited-source = { $source }. { $kind }: { $address }. { $date }
cited-source-no-address = keine Adresse bekannt
cited-source-kind-policy = LinkedIn-Richtlinie
cited-source-kind-help = LinkedIn-Hilfe
cited-source-kind-regulator = Behörde
cited-source-kind-press = Presse
cited-source-kind-notes = Notizen von Dritten
cited-source-kind-public-list = Öffentliche Liste
cited-source-kind-software = Software
cited-source-kind-article = Artikel

source-article = Der Artikel, von dem dieser Leitfaden ausging; angezeigt wird der Tag unseres Vergleichs
source-help-a6278444 = Zum Schalter für KI-Training, wie in der Presse zitiert
source-help-a5538339 = Zu den verwendeten Daten, wie in der Presse zitiert
source-help-a1397243 = Zur Datenweitergabe an Microsoft für Werbung, gespeicherte Kopie
source-help-a7101400 = Zu Zugängen, die ein Arbeitgeber bezahlt, gespeicherte Kopie
source-help-92055 = Eine ältere Seite zu Datenschutzeinstellungen, gespeicherte Kopie
source-help-audit = Arbeitsnotizen zur LinkedIn-Hilfe, aus einem einzigen Konto, in einem öffentlichen Repository
source-policy-eu = Europäischer Datenschutzhinweis, archiviert
source-policy-global = Weltweite Datenschutzrichtlinie, archiviert
source-settings-index = LinkedIns Verzeichnis der Einstellungen, von Dritten geladen
source-settings-list = LinkedIns Einstellungen auf Englisch, mit ihren Namen
source-opt-out-tool = Ein gepflegtes Opt-out-Werkzeug
source-cookies-report = Meldung, dass ein Opt-out-Werkzeug an der Cookie-Seite scheitert
source-third-party-code = Öffentlicher Programmcode, der nicht von LinkedIn stammt
source-policy-2024 = Die Änderung, mit der KI-Training in LinkedIns Richtlinie kam
source-notice-2025 = Hinweis, dass das Training am 3. November 2025 beginnt, archiviert
source-notice-2026 = Europäischer Datenschutzhinweis, neu herausgegeben
source-ico = Das ICO, Vereinigtes Königreich
source-pcpd = Das PCPD, Hongkong
source-canada-opc = Der Datenschutzbeauftragte von Kanada
source-hamburg = Hamburgs Datenschutzbehörde
source-italy-2025 = Italiens Datenschutzbehörde, in der Presse zitiert
source-ireland-dpc = Irlands Datenschutzbehörde DPC, laut Presse
source-netherlands-ap = Die niederländische Behörde, laut Presse
source-form-report = Bericht über LinkedIns Widerspruchsformular
source-form-field-report = Bericht über das Textfeld des Formulars
source-computer-report = Bericht, dass der Schalter in der App fehlen kann
source-picture-report = Bericht über den Weg zum Schalter
source-names-de = LinkedIns deutsche Namen, Berichte vom Oktober 2025
source-names-fr-path = Die belgische Behörde, zum Weg auf Französisch
source-names-fr-switch = Der französische Name des Schalters, zwei Berichte
source-names-es = LinkedIns spanische Namen; Berichte weichen voneinander ab
source-names-ar = Ein arabischer Name, in der Presse übersetzt

## The core of the article: items 1 to 5

claim-path = Der Schalter liegt in LinkedIns Einstellungen, beim Datenschutz.
    .article = Nennt den Weg „Settings & Privacy“, „Data privacy“, „Data for Generative AI Improvement“. Seine acht Schritte weiter unten gehen einen anderen Weg.
    .linkedin = Nennt denselben Weg. Auf dem Telefon beginnt er bei Ihrem Profilbild. Am Computer liegt „So verwendet LinkedIn Ihre Daten“ dazwischen.
claim-three-minutes = Es dauert drei Minuten.
    .article = Sagt, dass drei Minuten genügen.
claim-future-content = Ist der Schalter aus, wird mit dem, was Sie später hinzufügen, keine KI trainiert, die Inhalte erstellt.
    .article = Spricht von generativer KI und nennt künftige Beiträge, Kommentare und Profildaten. An anderer Stelle führt er weit mehr auf.
    .linkedin = Sagt, dass es selbst und seine verbundenen Unternehmen Ihre Daten und Inhalte künftig nicht verwenden, um Modelle zu trainieren, die Inhalte generieren. Generative KI für Sicherheit erfasst der Schalter nicht.
claim-no-ranking-effect = Der Schalter ändert weder das Ranking Ihrer Beiträge noch, was empfohlen wird.
    .article = Sagt, dass es keine Wirkung gibt. An anderer Stelle spricht er von etwas weniger Personalisierung und einem neutraleren Feed.
    .linkedin = Sein europäischer Hinweis sagt, dass die Ergebnisse generativer Modelle in Ranking und Suche einfließen können. Mit Ihrem Schalter verknüpft er das nicht.
claim-retroactive = Der Schalter wirkt auch rückwirkend, für noch nicht verwendete Inhalte.
    .article = Sagt das. An anderer Stelle sagt er, dass der Schalter für die Zukunft gilt und dass ein Modell nicht vergessen kann.
    .linkedin = Sagt, dass der Schalter für die Zukunft gilt. Bereits erfolgtes Training bleibt unberührt.
    .regulator = Die Behörden sind sich nicht einig. Nach der italienischen erfasst ein später Widerspruch nur, was Sie danach veröffentlichen. Nach der Hamburger erfasst er jede spätere Verwendung.

## Data said to be used: items 6 to 14

claim-profile-data = Ihr Profil wird verwendet.
    .article = Führt Name, Profilüberschrift, Branche, Standort, Ausbildung, Berufserfahrung, Kenntnisse, deren Bestätigungen und Empfehlungen auf.
    .linkedin = Führt fast dasselbe auf, dazu Ihr Foto. Profilüberschrift und Branche fehlen.
claim-activity-data = Ihre Aktivität wird verwendet, auch Reaktionen.
    .article = Führt Beiträge, geteilte Artikel, Kommentare, Reaktionen und Gruppen auf.
    .linkedin = Führt Beiträge, Artikel, Antworten in Umfragen, Kommentare, Aktivität in Gruppen und Gruppennachrichten auf. Reaktionen nennt es nicht.
claim-interaction-data = Ihr Austausch mit anderen wird verwendet, auch Nachrichten.
    .article = Führt Kontakte, Nachrichten (die er als in der Regel anonymisiert bezeichnet), angesehene Profile und Bewerbungen auf.
    .linkedin = Nimmt private Nachrichten und InMail aus, verwendet aber Gruppennachrichten. Kontakte und Besuche stehen nicht auf der Liste für diesen Schalter; andere KI-Funktionen nutzen sie. Gespeicherte Lebensläufe und Antworten auf Vorauswahlfragen werden verwendet, Bewerbungsdaten, die Ihnen zugeordnet sind, nicht.
claim-usage-data = Wie Sie LinkedIn nutzen, fließt in KI ein.
    .article = Führt die Zeit auf der Plattform, genutzte Funktionen und Ihr Gerät auf.
    .linkedin = Das steht nicht auf der Liste für diesen Schalter. Es steht auf den Listen für KI-Funktionen und für andere KI, unabhängig von Ihrem Schalter.
claim-inferred-data = Was LinkedIn über Sie ableitet, fließt in KI ein.
    .article = Führt Interessen und Ziele auf, möglicherweise auch die politische Ausrichtung.
    .linkedin = Abgeleitete Daten stehen nicht auf der Liste für diesen Schalter. Sie stehen auf den Listen für KI-Funktionen und für andere KI. Die politische Ausrichtung wird nirgends genannt.
claim-stated-purpose = Der genannte Zweck ist, Dienste zu verbessern und zu personalisieren.
    .article = Nennt dies als LinkedIns Zweck.
    .linkedin = Das sagt seine weltweite Richtlinie: um Dienste zu verbessern, zu entwickeln und zu personalisieren, KI-Modelle zu trainieren und mit KI Erkenntnisse zu gewinnen.
claim-results = Die Ergebnisse zeigen sich in Jobempfehlungen, Feed, vorgeschlagenen Kontakten und Suche.
    .article = Führt Jobempfehlungen, den Feed, Kontaktvorschläge und die Suche auf.
    .linkedin = Sein europäischer Hinweis nennt alle vier: Jobs, Feed und Kontakte als Personalisierung, die Suche als Einsatz generativer Modelle. Nichts davon hängt von diesem Schalter ab.
claim-not-self-aware = Die KI hat kein eigenes Bewusstsein; sie lernt von vielen Mitgliedern.
    .article = Sagt, dass sie von mehr als 900 Millionen Mitgliedern lernt.
claim-legitimate-questions = So viele und so detaillierte Daten werfen berechtigte Fragen auf.
    .article = Sagt das über Menge und Detailgrad der Daten.

## Reasons: items 15 to 21

claim-control = Sie behalten die Kontrolle über Ihre eigenen Daten.
    .article = Nennt dies als Grund.
claim-bias = KI kann Verzerrungen und falsche Informationen verbreiten.
    .article = Nennt dies als Grund.
claim-smaller-footprint = Eine kleinere Datenspur bedeutet, dass weniger verloren gehen kann.
    .article = Sagt, dass dann bei einem Datenleck weniger Daten verloren gehen oder weiterverwendet werden.
claim-reputation = Ihr guter Ruf im Beruf steht auf dem Spiel.
    .article = Nennt dies als Grund.
claim-ethics = Sie können aus ethischen Gründen dagegen sein.
    .article = Nennt dies als Grund.
claim-autonomy = Ihr Berufsleben bleibt Ihre eigene Sache.
    .article = Nennt berufliche Selbstbestimmung als Grund.
claim-personal-choice = Letztlich ist es eine persönliche Entscheidung.
    .article = Sagt, dass das alle für sich selbst entscheiden.

## The eight steps: items 22 to 30

claim-log-in = Melden Sie sich an, am besten am Computer.
    .article = Bevorzugt einen Computer.
    .linkedin = Nennt auch einen Weg auf dem Telefon, mit weniger Einträgen.
claim-open-settings = Öffnen Sie „Me“, dann „Settings & Privacy“.
    .article = Beginnt hier.
    .linkedin = Am Computer dasselbe, „Me“ ist dort oben rechts. In der App: Ihr Profilbild, oben links, dann „Settings“.
claim-open-data-privacy = Wählen Sie „Data privacy“.
    .article = Geht hier weiter.
    .linkedin = Hat denselben Eintrag in der App und am Computer.
claim-settings-section = Sehen Sie unter „How LinkedIn uses your data“ oder „Other applications“ nach.
    .article = Nennt beide Abschnitte.
    .linkedin = Ordnet den Schalter unter „So verwendet LinkedIn Ihre Daten“ ein. „Other applications“ ist ein anderer Abschnitt, auf einer älteren Hilfeseite.
claim-words-to-look-for = Suchen Sie nach passenden Wörtern.
    .article = Nennt KI (AI), maschinelles Lernen (machine learning), Forschung (research), Datenbeitrag (data contribution) und Verbesserung unserer Dienste (improving our services).
claim-switch-and-confirm = Schalten Sie die Einstellung aus und bestätigen Sie, falls nötig.
    .article = Sagt, dass Sie möglicherweise bestätigen müssen.
claim-review-research = Prüfen Sie auch die Einstellungen zu Forschung und zu Daten von Dritten.
    .article = Nennt die Einstellung „Social, economic and workforce research“.
    .linkedin = Nennt sie „Social, economic, and workplace research“, laut einer öffentlichen Liste vom 19. September 2024.
claim-save = Speichern Sie, wenn Sie dazu aufgefordert werden.
    .article = Sagt, dass das Speichern oft automatisch geschieht.
claim-wording-drifts = Der Wortlaut ändert sich, suchen Sie daher nach ähnlichen Wörtern.
    .article = Rät, in „Data privacy“ oder „Account preferences“ zu suchen.

## What changes: items 31 to 36

claim-less-personal = LinkedIn wirkt für Sie vielleicht etwas weniger persönlich.
    .article = Hält das für möglich, aber oft für zu gering, um es zu bemerken. An anderer Stelle sagt er, dass es keine Wirkung auf Empfehlungen gibt.
claim-public-data = Öffentliche Daten und allgemeine Aktivität werden weiterhin verwendet.
    .article = Sagt, dass beides nach dem Ausschalten weiter verwendet wird.
    .linkedin = Sein europäischer Hinweis führt Beiträge, Profil und Aktivität für andere KI und für Personalisierung auf, unabhängig von Ihrem Schalter. Außerhalb Europas kann es öffentliche Beiträge an verbundene Unternehmen weitergeben.
claim-network-untouched = Sie können LinkedIn wie bisher nutzen.
    .article = Sagt, dass Vernetzen, Suchen, Posten, Gruppen und Nachrichten gleich bleiben.
    .linkedin = Sagt, dass Sie seine generativen Funktionen weiter nutzen können. Zum Rest sagt es nichts.
claim-ads-go-on = Werbung geht weiter, mit eigenen Einstellungen.
    .article = Ordnet die Werbeeinstellungen unter „Data privacy“ ein.
    .linkedin = Hat sie auf der obersten Ebene der Einstellungen, als „Anzeigendaten“.
claim-neutral-feed = Ihr Feed kann neutraler werden.
    .article = Sagt, dass dies geschehen kann. An anderer Stelle sagt er, dass es keine Wirkung auf Ranking oder Reichweite gibt.
claim-minimal-effect = Insgesamt werden Sie wenig bemerken.
    .article = Nennt die Wirkung minimal.

## Habits: items 37 to 45

claim-quarterly-review = Prüfen Sie Ihre Einstellungen einmal im Quartal.
    .article = Meint LinkedIn und Ihre anderen Plattformen.
claim-passwords = Verwenden Sie für jedes Konto ein eigenes Passwort.
    .article = Rät zu einem Passwortmanager.
claim-two-factor = Schalten Sie die Zwei-Faktor-Anmeldung ein.
    .article = Rät dazu als Gewohnheit.
    .linkedin = Nennt sie „Two-step verification“, unter „Sign in & security“.
claim-think-before-posting = Denken Sie nach, bevor Sie posten.
    .article = Rät dazu als Gewohnheit.
claim-app-permissions = Prüfen Sie, was Apps nutzen dürfen.
    .article = Nennt Kamera, Mikrofon, Standort und Kontakte.
claim-skim-policies = Überfliegen Sie die Datenschutzrichtlinien.
    .article = Nennt drei Teile, auf die zu achten ist: Weitergabe, Speicherdauer und Dritte.
claim-tracker-blocking = Blockieren Sie Tracker.
    .article = Rät zu Browsererweiterungen, die das tun.
claim-stay-informed = Bleiben Sie auf dem Laufenden.
    .article = Rät, Änderungen zu verfolgen.
claim-stewardship = Machen Sie den sorgsamen Umgang mit Ihren Daten zur Gewohnheit.
    .article = Sieht darin eine dauerhafte Aufgabe, keine einmalige Handlung.

## Questions: items 46 to 52

claim-where-is-it = Wo ist die Einstellung?
    .article = Seine kurze Antwort nennt den richtigen Ort. Seine eigenen acht Schritte nennen noch andere Abschnitte.
    .linkedin = Unter „Datenschutz“, mit dem Namen „Daten zur Verbesserung generativer KI“. Am Computer steht sie im Abschnitt „So verwendet LinkedIn Ihre Daten“.
claim-per-account = Der Schalter gilt pro Konto, nicht pro Beitrag.
    .article = Sagt das.
claim-all-content = Der Schalter gilt für die Zukunft und für alle Ihre Inhalte.
    .article = Sagt das, obwohl er auch sagt, dass der Schalter rückwirkend gilt.
    .linkedin = Sagt, dass er für die Zukunft gilt. Was aus alten Inhalten wird, die nie verwendet wurden, sagt es nicht.
    .regulator = Die Behörden sind sich nicht einig. Nach der italienischen erfasst ein später Widerspruch nur, was Sie danach veröffentlichen. Nach der Hamburger erfasst er jede spätere Verwendung.
claim-eu-default = In der EU ist der Schalter seit September 2024 standardmäßig aus.
    .article = Sagt das.
    .linkedin = Nahm die EU im September 2024 aus. Sein Hinweis vom 18. September 2025 verlinkt den Schalter, der standardmäßig eingeschaltet ist; das Training begann am 3. November 2025.
claim-no-reach-harm = Das Ausschalten schadet Ihrer Reichweite nicht.
    .article = Sagt das. An anderer Stelle spricht er von weniger Personalisierung und einem neutraleren Feed.
    .linkedin = Sein europäischer Hinweis sagt, dass die Ergebnisse generativer Modelle in Ranking und Suche einfließen können. Mit Ihrem Schalter verknüpft er das nicht.
claim-cannot-untrain = Daten, aus denen ein Modell gelernt hat, lassen sich nicht wieder herausnehmen.
    .article = Sagt das. An anderer Stelle sagt er, dass der Schalter rückwirkend gilt.
    .linkedin = Sagt, dass bereits erfolgtes Training unberührt bleibt. Ob Daten herausgenommen werden könnten, sagt es nicht.
claim-deleted-post = Ein gelöschter Beitrag verschwindet von der Plattform, bleibt aber in einem früheren Datensatz.
    .article = Sagt das.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = Der Schalter ist eingeschaltet, solange Sie ihn nicht ausschalten.
    .linkedin = Sagt, dass er standardmäßig eingeschaltet ist. Das gilt in jeder Region, die dieser Leitfaden nennt.
claim-affiliates = Das Ausschalten gilt auch für LinkedIns verbundene Unternehmen.
    .linkedin = Sagt, dass weder es selbst noch seine verbundenen Unternehmen Ihre Daten verwenden, um Modelle zu trainieren, die Inhalte generieren.
claim-training-done = Bereits erfolgtes Training bleibt, wie es ist.
    .linkedin = Sagt, dass bereits erfolgtes Training unberührt bleibt.
claim-purpose-of-training = Trainiert wird KI, die Texte, Ton, Bilder und anderes erstellt.
    .linkedin = Sagt das, auf LinkedIn oder anderswo. Es nennt Vorschläge für Beiträge und Profile, Nachrichtenentwürfe für Recruiter, Artikel, Werbetexte und einen Chat-Assistenten.
claim-only-generating = Der Schalter erfasst nur KI, die Inhalte generiert.
    .linkedin = Sagt, dass andere KI weiterläuft: für Personalisierung, zum Einordnen von Inhalten, für Schutz und Sicherheit. Generative KI für Sicherheit gehört dazu.
claim-recruiter-ai = KI für Recruiter liest Profile, unabhängig vom Schalter.
    .linkedin = Sagt, dass sein Hiring Assistant Profile nutzt, dazu Lebensläufe und Antworten, die Sie freigegeben haben, um passende Personen zu finden und ihre Angaben zusammenzufassen.
claim-objection-form = Für andere KI gibt es ein Widerspruchsformular.
    .linkedin = Nennt sein Formular TS-DPRO, um zu widersprechen oder eine Nutzung einzuschränken. Es wägt Ihren Widerspruch ab und kann ihn ablehnen, außer bei Direktwerbung.
claim-features-stay = Sie können generative Funktionen weiter nutzen, wenn der Schalter aus ist.
    .linkedin = Sagt das.
claim-prompts = Was Sie in generative Funktionen eingeben, wird verwendet.
    .linkedin = Führt Eingaben, Suchen, Chats und die Antworten auf.
claim-saved-resumes = Gespeicherte Lebensläufe und Antworten auf Vorauswahlfragen werden verwendet.
    .article = Erwähnt gespeicherte Lebensläufe nicht.
    .linkedin = Führt beides auf, soweit es auf LinkedIn aufbewahrt wird.
claim-polls-and-feedback = Antworten in Umfragen und Feedback werden verwendet.
    .linkedin = Führt Antworten in Umfragen für das Training auf. Feedback dient dazu, seine generativen Funktionen zu verbessern.
claim-group-messages = Gruppennachrichten werden verwendet.
    .linkedin = Führt Aktivität in Gruppen und Gruppennachrichten auf.
claim-private-messages = Private Nachrichten und InMail werden nicht verwendet.
    .linkedin = Führt beides als nicht verwendet auf.
claim-application-data = Bewerbungsdaten, die einem Mitglied zugeordnet sind, werden nicht verwendet.
    .article = Führt Bewerbungen als verwendet auf, ohne diese Unterscheidung.
    .linkedin = Führt sie als nicht verwendet auf.
claim-credentials-payment-salary = Daten zu Anmeldung, Zahlung und Gehalt werden nicht verwendet.
    .linkedin = Führt alle drei als nicht verwendet auf.
claim-under-18 = Daten von Mitgliedern, die vermutlich unter 18 sind, werden nicht verwendet.
    .linkedin = Führt sie als nicht verwendet auf.
claim-microsoft-ads = Außerhalb Europas kann LinkedIn Daten für Werbung an Microsoft weitergeben.
    .article = Erwähnt das nicht.
    .linkedin = Hat dafür einen Schalter, „Data sharing“ unter „Anzeigendaten“, außerhalb der EU, des EWR und der Schweiz. Wer „Ads outside of LinkedIn“ ausschaltet, schaltet auch ihn aus.
claim-customer-export = Zahlende Kunden können einen Teil Ihres Profils exportieren.
    .article = Erwähnt das nicht.
    .linkedin = Nennt Ihren Namen, Ihre Profilüberschrift, Unternehmen, Position und Ort, für seine kostenpflichtigen Dienste. Sie können widersprechen.
claim-switch-label = Der Schalter heißt „Allowing your data to be used for AI training“.
    .article = Nennt ihn so.
    .linkedin = Nennt ihn „Use my data for training content creation AI models“.
claim-uk-microsoft = Im Vereinigten Königreich gehen manche Inhalte auch an Microsoft für dessen KI.
    .article = Erwähnt das nicht.
    .linkedin = Führt Beiträge, Kommentare, Artikel, Videos, Learning-Videos und ihre Transkripte, Daten von Unternehmensseiten und Stellenanzeigen auf. Derselbe Schalter beendet das.
claim-late-objection = In der EU erfasst ein später Widerspruch vielleicht nicht, was schon online ist.
    .regulator = Die italienische Behörde sagte am 28. Oktober 2025: Ein Widerspruch vor dem 3. November nimmt alles vom Training aus. Ein späterer erfasst nur, was Sie danach veröffentlichen. Nach der Hamburger Behörde erfasst ein späterer jede spätere Verwendung.
claim-canada-dates = In Kanada begann das Training, wurde ausgesetzt und läuft wieder.
    .linkedin = Begann mit seiner Richtlinie vom 18. September 2024. Laut seinem Hinweis vom 18. September 2025 startet das Training am 3. November 2025.
    .regulator = Kanadas Datenschutzbeauftragter sagte am 10. Dezember 2024, dass LinkedIn es ausgesetzt hatte. Der genaue Tag wird nicht genannt.
claim-mainland-china = Was in Festlandchina gilt, ist nicht bekannt.
    .linkedin = Die Standardeinstellung dort konnten wir nicht bestätigen.
claim-minors-notice = LinkedIns europäischer Hinweis nennt jetzt Schutzmaßnahmen für junge Menschen.
    .linkedin = Hat seinen Hinweis am 21. August 2026 neu herausgegeben. Er enthält Schutzmaßnahmen für unter 16-Jährige sowie für 16- und 17-Jährige.
claim-ireland-dpc = Irlands Behörde ließ das Training beginnen, ohne es zu billigen.
    .regulator = Sagte am 7. November 2025, dass sie vorerst nichts weiter unternimmt. LinkedIn hatte die Daten und den Zeitraum eingeschränkt und muss binnen fünf Monaten berichten.
claim-uk-hk-pauses = Im Vereinigten Königreich und in Hongkong äußerten Behörden Bedenken, und LinkedIn setzte das Training aus.
    .regulator = Das ICO beobachtet es seit dem 23. September 2025, als LinkedIn die Wiederaufnahme ankündigte. Das PCPD sagte am 15. Oktober 2024, dass LinkedIn es am 11. Oktober ausgesetzt hatte.
claim-how-far-back = Wie weit reicht das Training zurück?
    .regulator = Die niederländische Behörde warnte im September 2025 vor Daten, die bis 2003 zurückreichen. Nach der irischen hat LinkedIn den Zeitraum seither eingeschränkt; wie weit, ist nicht bekannt.
