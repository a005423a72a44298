# German: not yet reviewed by a native speaker. The steps. LinkedIn's own labels stand in „ “: in English, unless its own German word is known.

## Groups

group-ai = KI-Training
group-research = Forschung und Datenweitergabe
group-ads = Werbung
group-visibility = Wer Sie sehen und finden kann
group-security = Anmeldung
group-habits = Gewohnheiten über LinkedIn hinaus

## Where an address was seen

grade-policy = LinkedIns eigene Datenschutzrichtlinie nennt diese Adresse in ihrem archivierten Text.
grade-index = LinkedIns Verzeichnis der Einstellungen führt diese Adresse auf, in einer von Dritten geladenen Fassung.
grade-help = Ein Artikel der LinkedIn-Hilfe nennt diese Adresse, laut Notizen von Dritten.
grade-maintained-tool = Ein gepflegtes Opt-out-Werkzeug verwendet diese Adresse. Auf einer Seite von LinkedIn haben wir sie nicht gefunden.
grade-third-party-code = Wir haben diese Adresse nur in öffentlichem Programmcode gesehen, der nicht von LinkedIn stammt.

## Where a written path begins

path-start-phone = Ihr Profilbild, oben links
path-start-computer = „Me“, Ihr Profilbild, oben rechts

## AI training

step-ai-training = KI-Training mit Ihren Daten stoppen
    .why = Bei LinkedIn ist dieser Schalter standardmäßig eingeschaltet. Solange Sie ihn nicht ausschalten, kann mit Ihren Daten KI trainiert werden, die Inhalte erstellt.
    .effect = LinkedIn und verbundene Unternehmen nutzen Ihre Daten dann laut LinkedIn nicht mehr dafür. Früheres Training bleibt.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus. Öffnen Sie die Seite noch einmal und prüfen Sie, ob er aus geblieben ist.
    .absent = In der LinkedIn-App fehlt er womöglich, versuchen Sie es daher zuerst am Computer. Suchen Sie dann nach den anderen Namen unten. Öffnen Sie danach den Bereich „Datenschutz“. Zuletzt bleibt LinkedIns Formular. Der Schalter kann fehlen, weil LinkedIn ihn verschoben oder umbenannt hat oder dort, wo Sie leben, nicht anbietet.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-objection = Widerspruch gegen KI, die der Schalter nicht erfasst
    .why = Der Schalter erfasst nur KI, die Inhalte erstellt. Für seine übrige KI hat LinkedIn ein Widerspruchsformular.
    .effect = LinkedIn wägt Ihren Widerspruch ab und kann ihn ablehnen. Die Nutzung Ihrer Daten für Direktwerbung beendet es immer.
    .do = Schreiben Sie Ihren Widerspruch, wählen Sie in LinkedIns Liste den passenden Eintrag und schicken Sie ihn ab. Bewahren Sie eine Kopie auf.
    .see = Sie haben das Formular abgeschickt und Ihre Kopie aufbewahrt.
    .absent = LinkedIns europäischer Datenschutzhinweis nennt dieses Formular, daher gilt es vielleicht nicht für jede Region. Wenn es sich nicht öffnet, schreiben Sie an LinkedIns Datenschutzbeauftragte.
    .ask = Haben Sie den Widerspruch abgeschickt?
    .still = Besteht Ihr Widerspruch noch?

step-delete-old-content = Beiträge löschen, die Sie nicht mehr wollen
    .why = Der Schalter macht bereits erfolgtes Training nicht rückgängig. Ein gelöschter Beitrag kann von LinkedIn aus nicht noch einmal verwendet werden.
    .effect = Der Beitrag verschwindet von LinkedIn. Ein zuvor erstellter Datensatz kann ihn noch enthalten.
    .do = Sehen Sie Ihre älteren Beiträge und Kommentare durch. Löschen Sie, was Sie heute nicht mehr veröffentlichen würden.
    .see = Die gelöschten Beiträge erscheinen nicht mehr.
    .absent = Wenn Sie etwas nicht selbst löschen können, nutzen Sie LinkedIns Formular zum Löschen von Daten.
    .ask = Haben Sie Ihre alten Beiträge durchgesehen?
    .still = Sind Sie mit dem zufrieden, was übrig ist?

## Research and data sharing

step-research = Ihre Daten aus der Forschung heraushalten
    .why = Für Forschung gibt es einen eigenen Schalter, getrennt vom KI-Training.
    .effect = Dem Namen nach darf LinkedIn Ihre Daten dann nicht mehr für soziale, wirtschaftliche und arbeitsbezogene Forschung nutzen.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Datenschutz“ nach „Social, economic, and workplace research“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-saved-resumes = Lebensläufe und Bewerbungen nicht mehr speichern
    .why = Lebensläufe und Antworten, die LinkedIn für Sie aufbewahrt, stehen auf seiner Liste für KI-Training.
    .effect = LinkedIn speichert sie nicht mehr. Was vorher gespeichert wurde, bleibt, bis Sie es löschen.
    .do = Schalten Sie diese Einstellung aus. Löschen Sie dann die dort gespeicherten Lebensläufe und Antworten.
    .see = Danach ist der Schalter aus, und kein Lebenslauf ist aufgeführt.
    .absent = Suchen Sie unter „Datenschutz“ nach „Job application settings“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-data-sharing = Kunden vom Export Ihres Profils abhalten
    .why = LinkedIns zahlende Kunden können Ihren Namen, Ihre Profilüberschrift, Unternehmen, Position und Ort exportieren, etwa um Leads zu verwalten.
    .effect = LinkedIn gibt an, dass Sie dem hier widersprechen können. Kunden seiner kostenpflichtigen Dienste können Ihr Profil weiterhin ansehen.
    .do = Suchen Sie einen Schalter zu Datenweitergabe oder Export und schalten Sie ihn aus.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Datenschutz“ nach Wörtern wie sharing oder export. LinkedIns weltweite Richtlinie verlinkt diese Seite; vielleicht gibt es sie nicht in jeder Region.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?
    .changed-2 = Hier lagen wir falsch. Auf der Seite geht es nicht um Microsoft: Sie hält LinkedIns zahlende Kunden davon ab, Angaben aus Ihrem Profil zu exportieren.

step-permitted-services = Dienste trennen, die Sie nicht mehr nutzen
    .why = Ein Dienst, den Sie mit LinkedIn verknüpft haben, bekommt womöglich Ihren Namen, Ihre Position und Ihr Unternehmen.
    .effect = LinkedIn gibt an, dass Sie eine Verknüpfung hier aufheben können. Was der Dienst schon hat, bleibt bei ihm.
    .do = Lesen Sie die Liste und entfernen Sie, was Sie nicht mehr nutzen.
    .see = Nur Dienste, die Sie nutzen, sind aufgeführt, oder keiner.
    .absent = Suchen Sie unter „Datenschutz“ nach „Permitted services“.
    .ask = Haben Sie die Liste durchgesehen?
    .still = Ist die Liste noch so, wie Sie sie möchten?

step-page-admin-export = Seiteninhaber vom Export Ihrer Daten abhalten
    .why = Eine Seite (Page) auf LinkedIn hat Inhaber, die vielleicht Daten über Sie exportieren können.
    .effect = Dem Namen nach verhindert dieser Schalter den Export. Ihr Profil kann weiterhin angesehen werden.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Visibility“ nach „Page owners exporting your data“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-messaging-suggestions = Vorschläge in Nachrichten ausschalten
    .why = Wenn Ihre Einstellungen es erlauben, werten LinkedIns Werkzeuge Nachrichten aus, um sie zusammenzufassen und Antworten zu entwerfen.
    .effect = LinkedIn sollte keine Antworten mehr vorschlagen. Prüfungen aus Sicherheitsgründen gehen weiter.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Datenschutz“ nach „Messaging suggestions“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-microsoft-accounts = Verknüpfte Microsoft-Konten prüfen
    .why = Über eine Verknüpfung zwischen LinkedIn und Microsoft gelangen Daten vom einen zum anderen.
    .effect = Ohne Verknüpfung gelangen auf diesem Weg keine Daten weiter.
    .do = Sehen Sie nach, ob ein Microsoft-Konto verknüpft ist. Heben Sie die Verknüpfung auf, wenn Sie sie nicht brauchen.
    .see = Nur gewünschte Verknüpfungen sind übrig, oder keine.
    .absent = Suchen Sie unter „Account preferences“ im Abschnitt „Partners & services“ nach Microsoft.
    .ask = Haben Sie die Verknüpfungen geprüft?
    .still = Sind die Verknüpfungen noch so, wie Sie sie möchten?

step-contacts-sync = Kontakte nicht mehr synchronisieren
    .why = Ihr Adressbuch enthält Daten anderer Menschen. Ist die Synchronisierung eingeschaltet, bekommt auch LinkedIn sie.
    .effect = Die LinkedIn-App sendet keine neuen Kontakte. Bereits vorhandene bleiben, bis Sie sie entfernen.
    .do = Schalten Sie die Synchronisierung aus und entfernen Sie die bereits vorhandenen Kontakte.
    .see = Danach ist die Synchronisierung aus, und keine Kontakte sind aufgeführt.
    .absent = Suchen Sie unter „Account preferences“ nach „Sync contacts“.
    .ask = Haben Sie die Synchronisierung ausgeschaltet?
    .still = Ist die Synchronisierung noch aus?

step-research-invitations = Über Einladungen zu Umfragen entscheiden
    .why = LinkedIn und andere können Sie zu Umfragen einladen. Sie können das ablehnen.
    .effect = Sie bekommen keine Einladungen mehr. Wie LinkedIn Ihre Daten nutzt, ändert diese Einstellung nicht.
    .do = Schalten Sie diese Einstellung aus, wenn Sie solche Einladungen nicht möchten.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Datenschutz“ nach „Research invites“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-demographics = Ihre persönlichen Angaben durchsehen
    .why = Diese Angaben sind freiwillig. Was Sie weglassen, kann nicht verwendet werden.
    .effect = Was Sie löschen, steht nicht mehr in der Liste.
    .do = Lesen Sie, was ausgefüllt ist, und löschen Sie, was Sie lieber nicht teilen.
    .see = Nur Angaben, die Sie teilen möchten, sind übrig, oder keine.
    .absent = Suchen Sie unter „Account preferences“ nach „Personal demographic information“.
    .ask = Haben Sie Ihre Angaben durchgesehen?
    .still = Sind sie noch so, wie Sie es möchten?

step-download-data = Eine Kopie Ihrer Daten anfordern
    .why = Eine Kopie zeigt Ihnen, was LinkedIn über Sie gespeichert hat.
    .effect = In Ihrem Konto ändert sich nichts.
    .do = Fordern Sie dort eine Kopie an und bewahren Sie sie sicher auf.
    .see = LinkedIn hat Ihre Anfrage angenommen, oder die Kopie liegt bereit.
    .absent = LinkedIns europäischer Hinweis sagt, dass eine Kopie unter „Datenschutz“ angefordert wird. Suchen Sie dort nach Wörtern wie copy oder download.
    .ask = Haben Sie die Kopie angefordert?
    .still = Haben Sie noch, was Sie brauchen?

## Ads

step-ads-beyond-linkedin = Werbung außerhalb von LinkedIn ausschalten
    .why = LinkedIn kann Ihnen auch auf anderen Websites und in anderen Apps Werbung zeigen.
    .effect = Sie sehen weiterhin Werbung. Außerhalb der EU, des EWR und der Schweiz schaltet das auch die Datenweitergabe an Microsoft für Werbung aus.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach „Ads outside of LinkedIn“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-microsoft-ads = Ihre Daten aus Microsofts Werbung heraushalten
    .why = Außerhalb der EU, des EWR und der Schweiz kann LinkedIn Daten für Microsofts Werbung weitergeben.
    .effect = Laut LinkedIn-Hilfe schaltet auch dies aus, wer „Ads outside of LinkedIn“ ausschaltet.
    .do = Schalten Sie diese Einstellung aus. Sie ist nicht direkt verlinkt, beginnen Sie bei „Anzeigendaten“.
    .see = Danach ist der Schalter aus oder nicht vorhanden.
    .absent = In der EU, im EWR und in der Schweiz gibt es keinen solchen Schalter, weil es diese Weitergabe dort nicht gibt. Schalten Sie anderswo „Ads outside of LinkedIn“ aus.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-ads-business-interactions = Werbung mit Daten von Unternehmen ausschalten
    .why = Unternehmen können Daten, die sie von Ihnen haben, an LinkedIn geben, damit es Werbung für Sie auswählt.
    .effect = Sie sehen weiterhin Werbung. Dem Namen nach lässt der Schalter diese Daten außen vor.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach „Interaction with businesses“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-ads-related-actions = Ihre Daten aus Werbeberichten heraushalten
    .why = LinkedIn nutzt, was Sie tun, für Berichte an Werbekunden, die damit ihre Kampagnen planen können.
    .effect = Sie sehen weiterhin Werbung. LinkedIns weltweite Richtlinie verlinkt diese Seite für die Berichte.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach „Ad-related actions“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?
    .changed-2 = Hier lagen wir falsch. Bei diesem Schalter geht es um Berichte an Werbekunden und nicht darum, welche Werbung Sie sehen.

step-social-actions-ads = Ihre Likes und Kommentare aus Werbung heraushalten
    .why = LinkedIn kann Sie in einer Anzeige nennen, etwa wenn Ihnen ein Unternehmen gefällt oder Sie ihm folgen. Es nennt das social action.
    .effect = Ihr Name sollte nicht mehr neben solchen Anzeigen stehen. Sie sehen weiterhin Werbung.
    .do = Suchen Sie einen Schalter zu social actions in Anzeigen und schalten Sie ihn aus.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach Wörtern wie social actions.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-ads-interests = Ihre Werbeinteressen durchsehen
    .why = LinkedIn leitet Ihre Interessen und Merkmale ab und wählt danach Werbung aus.
    .effect = Sie sehen weiterhin Werbung. Was Sie ausschalten, sollte dabei keine Rolle mehr spielen.
    .do = Lesen Sie die Liste und schalten Sie aus, was nicht verwendet werden soll.
    .see = Nur Interessen, mit denen Sie einverstanden sind, sind übrig, oder keine.
    .absent = Suchen Sie unter „Anzeigendaten“ nach „Interests and traits“.
    .ask = Haben Sie die Liste durchgesehen?
    .still = Ist die Liste noch so, wie Sie sie möchten?

step-ads-age = Werbung nach Alter ausschalten
    .why = LinkedIn kann Ihre Altersgruppe ableiten, um Werbung auszuwählen.
    .effect = Sie sehen weiterhin Werbung. Ihre Altersgruppe sollte dabei keine Rolle mehr spielen.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach „Age range“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-ads-gender = Werbung nach Geschlecht ausschalten
    .why = LinkedIn kann Ihr Geschlecht ableiten, um Werbung auszuwählen.
    .effect = Sie sehen weiterhin Werbung. Ihr Geschlecht sollte dabei keine Rolle mehr spielen.
    .do = Schalten Sie diese Einstellung aus. Speichern oder bestätigen Sie, falls nötig.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach „Gender“.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-ads-location = Werbung nach vermutetem Standort ausschalten
    .why = LinkedIn kann Ihre Stadt aus Ihrer IP-Adresse ableiten, um Werbung auszuwählen.
    .effect = Sie sehen weiterhin Werbung. Der vermutete Standort sollte dabei keine Rolle mehr spielen.
    .do = Suchen Sie einen Schalter zum Standort (location) und schalten Sie ihn aus.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Anzeigendaten“ nach dem Wort location.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-cookies = Ihre Cookie-Auswahl durchsehen
    .why = Cookies können verfolgen, was Sie auf LinkedIn und auf anderen Websites tun.
    .effect = Ihre Auswahl bestimmt, welche Cookies LinkedIn setzt. Der KI-Schalter ändert daran nichts.
    .do = Sehen Sie die Auswahl durch und schalten Sie aus, was Sie nicht möchten.
    .see = Die Seite zeigt Ihre Auswahl.
    .absent = Diese Seite hat sich vielleicht geändert: Im August 2026 scheiterte ein Opt-out-Werkzeug daran. Suchen Sie in LinkedIns Einstellungen nach Cookies.
    .ask = Haben Sie Ihre Auswahl durchgesehen?
    .still = Ist Ihre Auswahl noch so, wie Sie sie möchten?

## Who can see and find you

step-off-linkedin-discovery = Ihr Profil vor Partnerdiensten verbergen
    .why = Suchwerkzeuge, Mail-Apps und andere können Teile Ihres Profils zeigen.
    .effect = Ihr Profil sollte in Partnerdiensten nicht mehr erscheinen. Kopien, die sie schon haben, können bleiben.
    .do = Suchen Sie einen Schalter zu Partnern oder zum Auffinden außerhalb von LinkedIn und schalten Sie ihn aus.
    .see = Danach ist der Schalter aus.
    .absent = Suchen Sie unter „Visibility“ nach Wörtern wie partners oder off LinkedIn.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-public-profile = Ihr öffentliches Profil durchsehen
    .why = Ihr öffentliches Profil können alle sehen, auch ohne Anmeldung.
    .effect = Was Sie verbergen, erscheint dort nicht mehr. Kopien, die andere gemacht haben, können bleiben.
    .do = Sehen Sie nach, was öffentlich ist, und verbergen Sie, was Sie nicht zeigen möchten.
    .see = Die öffentliche Ansicht zeigt nur, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach Wörtern wie public profile.
    .ask = Haben Sie Ihr öffentliches Profil durchgesehen?
    .still = Ist es noch so, wie Sie es möchten?

step-find-by-email = Festlegen, wer Sie per E-Mail-Adresse findet
    .why = Wer Ihre E-Mail-Adresse hat, kann damit womöglich Ihr Profil finden.
    .effect = Nur die Personen, die Sie wählen, können Sie so finden.
    .do = Wählen Sie einen möglichst kleinen Personenkreis.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Profile discovery using email address“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-find-by-phone = Festlegen, wer Sie per Telefonnummer findet
    .why = Wer Ihre Telefonnummer hat, kann damit womöglich Ihr Profil finden.
    .effect = Nur die Personen, die Sie wählen, können Sie so finden.
    .do = Wählen Sie einen möglichst kleinen Personenkreis.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Profile discovery using phone number“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-connections-visibility = Festlegen, wer Ihre Kontakte sieht
    .why = Ihre Kontakte können sehen, wer Ihre anderen Kontakte sind.
    .effect = LinkedIn gibt an, dass Sie wählen können, ob Sie die Liste mit Ihren Kontakten teilen.
    .do = Wählen Sie einen möglichst kleinen Personenkreis.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Who can see your connections“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-followed-members = Festlegen, wer sieht, wem Sie folgen
    .why = Wem Sie folgen, sagt etwas über Sie.
    .effect = Weniger Menschen sehen die Liste. LinkedIn kennt sie weiterhin.
    .do = Wählen Sie einen möglichst kleinen Personenkreis.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Who can see members you follow“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-page-visits = Festlegen, ob Seiten Ihren Besuch sehen
    .why = Eine Organisation kann erfahren, dass Sie ihre Seite (Page) angesehen haben.
    .effect = Sie bestimmen, was die Organisation erfährt. LinkedIn weiß weiterhin von dem Besuch.
    .do = Legen Sie fest, ob Seiten von Ihrem Besuch erfahren.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Page visit visibility“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-active-status = Festlegen, wer sieht, dass Sie online sind
    .why = LinkedIn kann anderen zeigen, dass Sie online sind.
    .effect = Weniger Menschen sehen es. Wie LinkedIn Ihre Daten nutzt, ändert diese Einstellung nicht.
    .do = Wählen Sie einen möglichst kleinen Personenkreis.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Manage active status“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

step-notify-network = Festlegen, wer von Profiländerungen erfährt
    .why = LinkedIn kann Ihrem Netzwerk mitteilen, wenn Sie Ihr Profil ändern. Gut zu wissen, bevor Sie es aufräumen.
    .effect = Ihr Netzwerk erfährt von Änderungen oder nicht. Wie LinkedIn Ihre Daten nutzt, ändert diese Einstellung nicht.
    .do = Schalten Sie diese Einstellung aus, wenn Sie Ihr Profil unbemerkt ändern möchten.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie unter „Visibility“ nach „Share profile updates with your network“.
    .ask = Haben Sie es so eingestellt, wie Sie es möchten?
    .still = Ist es noch so, wie Sie es möchten?

## Sign-in

step-two-factor = Zwei-Faktor-Anmeldung einschalten
    .why = Ein gestohlenes Passwort allein soll Ihr Konto nicht öffnen.
    .effect = Die Anmeldung braucht einen Schritt mehr, etwa einen Code.
    .do = Schalten Sie die Zwei-Faktor-Anmeldung ein und folgen Sie LinkedIns Schritten. Bewahren Sie die Wiederherstellungscodes sicher auf.
    .see = Danach ist die Zwei-Faktor-Anmeldung eingeschaltet.
    .absent = Suchen Sie unter „Sign in & security“ nach „Two-step verification“.
    .ask = Haben Sie die Zwei-Faktor-Anmeldung eingeschaltet?
    .still = Ist die Zwei-Faktor-Anmeldung noch eingeschaltet?

step-sessions = Unbekannte Geräte abmelden
    .why = Ein Gerät, das noch angemeldet ist, kann Ihre Einstellungen lesen und ändern.
    .effect = Ein Gerät, das Sie abmelden, muss sich neu anmelden.
    .do = Sehen Sie die Liste durch und melden Sie ab, was Sie nicht kennen oder brauchen.
    .see = Nur Geräte, die Sie nutzen, sind aufgeführt.
    .absent = Suchen Sie unter „Sign in & security“ nach Wörtern wie signed in.
    .ask = Haben Sie die Geräte durchgesehen?
    .still = Kennen Sie noch jedes Gerät?

## Habits beyond LinkedIn

step-quarterly-review = Auch Ihre anderen Plattformen prüfen
    .why = Einstellungen ändern sich, und neue kommen hinzu, auf jeder Plattform.
    .effect = Sie merken früh, wenn etwas wieder eingeschaltet ist. Diese App erinnert Sie nur an die Kontrolle bei LinkedIn.
    .do = Schreiben Sie auf, welche Plattformen Sie nutzen, und prüfen Sie bei jeder die Einstellungen zum Datenschutz.
    .see = Sie sind Ihre Liste durchgegangen.
    .absent = Andere Plattformen verwenden andere Wörter. Suchen Sie in ihren Einstellungen nach Datenschutz, Daten oder KI.
    .ask = Sind Sie Ihre Liste durchgegangen?
    .still = Haben Sie Ihre anderen Plattformen diesmal geprüft?

step-passwords = Überall ein eigenes Passwort
    .why = Ein bekannt gewordenes Passwort soll höchstens ein Konto öffnen.
    .effect = Ein Datenleck bei einem Dienst schadet bei den anderen weniger.
    .do = Richten Sie einen Passwortmanager ein und beginnen Sie mit LinkedIn und Ihrem E-Mail-Konto.
    .see = Ihr Passwortmanager zeigt kein doppelt verwendetes Passwort.
    .absent = Das stellen Sie nicht bei LinkedIn ein. Ihr Telefon oder Browser hat vielleicht schon einen Passwortmanager.
    .ask = Haben Sie das erledigt?
    .still = Hat jedes Konto noch ein eigenes Passwort?

step-think-before-posting = Nachdenken, bevor Sie etwas posten
    .why = Ein Beitrag ist schnell geschrieben und schwer zurückzunehmen.
    .effect = Sie teilen, was Sie teilen wollten, und nicht mehr.
    .do = Fragen Sie sich vor dem Posten, ob eine bleibende Kopie Sie stören würde.
    .see = Sie halten inne, bevor Sie posten.
    .absent = Das ist keine Einstellung bei LinkedIn, sondern Ihre eigene Gewohnheit.
    .ask = Werden Sie daran denken?
    .still = Machen Sie das noch so?

step-app-permissions = Prüfen, was Ihre Apps nutzen dürfen
    .why = Apps haben vielleicht Zugriff, den sie nicht mehr brauchen: Kamera, Mikrofon, Standort, Kontakte.
    .effect = Eine App kann nicht mehr nutzen, was Sie ihr entziehen. Vielleicht fragt sie erneut danach.
    .do = Öffnen Sie die Einstellungen Ihres Telefons und entziehen Sie einer App, was sie nicht braucht.
    .see = Jede App darf nur, was sie dürfen soll.
    .absent = Das ist in den Einstellungen Ihres Telefons. Suchen Sie nach Datenschutz, Berechtigungen oder Apps.
    .ask = Sind Sie die Berechtigungen durchgegangen?
    .still = Sind sie noch so, wie Sie es möchten?

step-read-policies = Datenschutzrichtlinien überfliegen
    .why = Eine Richtlinie sagt, was ein Dienst mit Ihren Daten tun darf.
    .effect = Sie wissen, worauf Sie sich einlassen. Keine Einstellung ändert sich.
    .do = Öffnen Sie die Datenschutzrichtlinie eines Dienstes. Suchen Sie nach Weitergabe, Aufbewahrung und Dritten.
    .see = Sie wissen, was der Dienst an wen weitergibt und wie lange er Daten aufbewahrt.
    .absent = Die meisten Dienste verlinken ihre Richtlinie am Fuß einer Seite oder in den Einstellungen.
    .ask = Haben Sie eine Richtlinie überflogen?
    .still = Haben Sie gesehen, was sich seither geändert hat?

step-tracker-blocking = Tracker im Browser blockieren
    .why = Viele Websites laden Tracker, die Ihnen von Website zu Website folgen.
    .effect = Weniger Tracker sehen, was Sie tun. LinkedIn selbst ist nicht betroffen, und manche Website funktioniert vielleicht schlechter.
    .do = Wählen Sie eine Erweiterung, der Sie vertrauen, und installieren Sie sie aus dem Store Ihres Browsers.
    .see = Danach ist die Erweiterung aktiv.
    .absent = Nicht jeder Browser unterstützt Erweiterungen. Suchen Sie in seinen Einstellungen nach Tracking-Schutz.
    .ask = Haben Sie die Erweiterung installiert?
    .still = Ist die Erweiterung noch aktiv?

step-stay-informed = Auf dem Laufenden bleiben
    .why = Regeln und Einstellungen zu KI und Daten ändern sich laufend.
    .effect = Sie erfahren von einer Änderung, bevor sie Sie überrascht.
    .do = Wählen Sie eine Nachrichtenquelle zum Datenschutz, der Sie vertrauen.
    .see = Sie wissen, wo Sie von der nächsten Änderung erfahren würden.
    .absent = Das ist keine Einstellung bei LinkedIn. Auch Ihre Datenschutzbehörde veröffentlicht vielleicht Nachrichten.
    .ask = Haben Sie eine Quelle gewählt?
    .still = Verfolgen Sie sie noch?

step-stewardship = Regelmäßig auf die eigenen Daten achten
    .why = Ein Schalter ist ein Anfang. Kurze Kontrollen zeigen, ob Ihre Einstellungen noch so sind, wie Sie sie gewählt haben.
    .effect = Sie erfahren, wenn sich etwas geändert hat.
    .do = Lassen Sie die Erinnerung eingeschaltet und nehmen Sie sich eine Minute Zeit, wenn sie kommt.
    .see = Die nächste Kontrolle hat ein Datum.
    .absent = Die Erinnerung finden Sie in den Einstellungen dieser App.
    .ask = Werden Sie dabeibleiben?
    .still = Ist es noch Ihre Gewohnheit?
