# German: not yet reviewed by a native speaker. LinkedIn's own labels stand in „ “ and stay in English; words to look for carry the English word in brackets. The questions (.ask, .still) name their subject, as they also stand away from the step.

## Groups

group-ai = KI-Training
group-research = Forschung und Datenweitergabe
group-ads = Werbedaten
group-visibility = Wer Sie sehen und finden kann
group-security = Anmeldung und Sitzungen
group-habits = Gewohnheiten über LinkedIn hinaus

## Where an address was seen

grade-policy = LinkedIns eigene Datenschutzrichtlinie nennt diese Adresse in ihrem archivierten Text.
grade-index = LinkedIns Verzeichnis der Einstellungen führt diese Adresse auf, in einer von Dritten geladenen Fassung.
grade-help = Ein Artikel der LinkedIn-Hilfe nennt diese Adresse, laut einer Auswertung dieser Artikel.
grade-maintained-tool = Ein gepflegtes Opt-out-Werkzeug verwendet diese Adresse. Auf einer Seite von LinkedIn haben wir sie nicht gefunden.
grade-third-party-code = Wir haben diese Adresse nur in öffentlichem Programmcode gesehen, der nicht von LinkedIn stammt.

## AI training

step-ai-training = KI-Training mit Ihren Daten stoppen
    .why = LinkedIn gibt an, dass dieser Schalter standardmäßig eingeschaltet ist. Solange Sie ihn nicht ausschalten, kann mit Ihren Daten KI trainiert werden, die Inhalte erstellt.
    .effect = LinkedIn gibt an, dass es selbst und seine verbundenen Unternehmen Ihre Daten künftig nicht für dieses Training verwenden. Bereits erfolgtes Training bleibt davon unberührt.
    .do = Suchen Sie den Schalter „Use my data for training content creation AI models“ und schalten Sie ihn aus. Falls LinkedIn Sie auffordert, zu speichern oder zu bestätigen, tun Sie das.
    .see = Der Schalter wird als ausgeschaltet angezeigt. Öffnen Sie die Seite noch einmal und prüfen Sie, ob er ausgeschaltet geblieben ist.
    .absent = Suchen Sie unter „Data privacy“ nach „Data for Generative AI Improvement“ oder nach anderen Wörtern zu KI (AI). Wenn der Schalter dort nicht ist, öffnen Sie die Seite Data privacy und folgen Sie dem beschriebenen Weg. Wenn auch das nicht hilft, nutzen Sie LinkedIns Widerspruchsformular.
    .ask = Haben Sie den Schalter ausgeschaltet?
    .still = Ist der Schalter noch aus?

step-objection = Dem widersprechen, was der Schalter auslässt
    .why = LinkedIn gibt an, dass der Schalter nur KI erfasst, die Inhalte erstellt. Für seine anderen KI-Modelle, etwa jene zur Personalisierung, hat es ein Widerspruchsformular.
    .effect = Sie fordern LinkedIn auf, andere Verwendungen Ihrer Daten zu beenden oder einzuschränken. Wie LinkedIn entscheidet und wie lange das dauert, konnten wir nicht bestätigen.
    .do = Öffnen Sie das Formular, schreiben Sie, welchen Verwendungen Sie widersprechen, und senden Sie es ab. Bewahren Sie eine Kopie Ihres Textes auf und notieren Sie das Datum.
    .see = Sie haben das Formular abgesendet und Ihre Kopie aufbewahrt. Was LinkedIn danach anzeigt oder schickt, konnten wir nicht bestätigen.
    .absent = Die Adresse stammt aus LinkedIns europäischer Datenschutzrichtlinie, und wir konnten nicht bestätigen, dass das Formular für jede Region gilt. Wenn es sich nicht öffnet, versuchen Sie es mit dem Formular für LinkedIns Datenschutzbeauftragte.
    .ask = Haben Sie den Widerspruch abgesendet?
    .still = Besteht Ihr Widerspruch noch?

step-delete-old-content = Beiträge löschen, die Sie nicht mehr wollen
    .why = LinkedIn gibt an, dass der Schalter bereits erfolgtes Training nicht berührt. Ein gelöschter Beitrag ist, so der Artikel, wenigstens von der Plattform verschwunden.
    .effect = Der Artikel sagt, dass ein zuvor erstellter Datensatz den Beitrag noch enthalten kann. Wir haben dazu keine Quelle von LinkedIn gefunden.
    .do = Sehen Sie Ihre älteren Beiträge und Kommentare auf LinkedIn durch. Löschen Sie, was Sie heute nicht mehr veröffentlichen würden.
    .see = Die gelöschten Beiträge erscheinen nicht mehr auf LinkedIn.
    .absent = Wenn Sie etwas nicht selbst löschen können, versuchen Sie es mit LinkedIns Formular zum Löschen von Daten. Seine Adresse stammt aus LinkedIns europäischer Datenschutzrichtlinie.
    .ask = Haben Sie Ihre alten Beiträge durchgesehen?
    .still = Sind Sie mit dem, was übrig ist, noch zufrieden?

## Research and data sharing

step-research = Nutzung Ihrer Daten für Forschung stoppen
    .why = Für Forschung gibt es eine eigene Einstellung, getrennt vom KI-Schalter. Auch der Artikel rät, sie sich anzusehen.
    .effect = Dem Namen nach betrifft diese Einstellung die Nutzung Ihrer Daten für Forschung. Was sie sonst noch ändert, konnten wir nicht bestätigen.
    .do = Suchen Sie „Social, economic and workplace research“ und schalten Sie die Einstellung aus.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Der Artikel nennt sie „Social, economic and workforce research“. Suchen Sie daher unter „Data privacy“ nach beiden Namen. Wenn sie dort nicht ist, öffnen Sie die Seite Data privacy und folgen Sie dem beschriebenen Weg. Wenn auch das nicht hilft, nutzen Sie LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-data-sharing = Datenweitergabe an Microsoft und verbundene Unternehmen stoppen
    .why = LinkedIns weltweite Datenschutzrichtlinie verlinkt diese Einstellung zur Weitergabe an Microsoft und verbundene Unternehmen. Der Artikel erwähnt die Datenweitergabe an Microsoft für Werbung nicht.
    .effect = Sie soll einschränken, was LinkedIn an Microsoft und verbundene Unternehmen weitergibt. Wir haben sie nur in der weltweiten Richtlinie gesehen und konnten nicht bestätigen, dass es sie in jeder Region gibt.
    .do = Suchen Sie einen Schalter zur Weitergabe von Daten an Microsoft oder verbundene Unternehmen und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Data privacy“ nach Wörtern wie Weitergabe (sharing), verbundene Unternehmen (affiliates), Partner (partners) oder Microsoft. Wenn nichts passt, öffnen Sie die Seite Data privacy und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-permitted-services = Datenweitergabe für zugelassene Dienste prüfen
    .why = Auch an dieser Stelle gibt LinkedIn möglicherweise Daten zwischen Diensten weiter. LinkedIns weltweite Datenschutzrichtlinie verlinkt sie.
    .effect = Der Adresse nach geht es um die Weitergabe von Daten für Dienste, die Sie zulassen. Was die einzelnen Auswahlmöglichkeiten ändern, konnten wir nicht bestätigen.
    .do = Lesen Sie, was dort aufgeführt ist, und behalten Sie nur, was Sie wollen. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Nichts ist zugelassen, was Sie heute nicht wählen würden.
    .absent = Suchen Sie in LinkedIns Einstellungen nach Wörtern wie zugelassene Dienste (permitted services) oder Datenweitergabe (data sharing). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite Data privacy. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie geprüft, was zugelassen ist?
    .still = Sind die zugelassenen Dienste noch so, wie Sie es wollen?

step-page-admin-export = Seiten-Admins am Export Ihrer Daten hindern
    .why = Seiten auf LinkedIn haben Admins, und diese können möglicherweise Daten über Sie exportieren.
    .effect = Der Adresse nach regelt sie den Datenexport durch Seiten-Admins. Welche Daten das sind, konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zum Datenexport durch Seiten-Admins und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie in LinkedIns Einstellungen nach Wörtern wie Seiten-Admins (page admins) oder Export (export). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite zur Sichtbarkeit. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-microsoft-accounts = Verbundene Microsoft-Konten prüfen
    .why = Über eine Verbindung zwischen Ihrem LinkedIn- und Ihrem Microsoft-Konto können möglicherweise Daten fließen. Vielleicht haben Sie einmal eine eingerichtet und vergessen.
    .effect = Der Adresse nach geht es auf dieser Seite um verbundene Microsoft-Konten. Was das Trennen einer Verbindung ändert, konnten wir nicht bestätigen.
    .do = Sehen Sie nach, ob ein Microsoft-Konto verbunden ist. Entfernen Sie die Verbindung, wenn Sie sie nicht brauchen.
    .see = Es sind nur noch Verbindungen übrig, die Sie wollen, oder keine.
    .absent = Suchen Sie in LinkedIns Einstellungen nach Wörtern wie Microsoft oder verbundene Konten (connected accounts). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite zum Konto. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die verbundenen Konten geprüft?
    .still = Sind die Verbindungen noch so, wie Sie es wollen?

step-contacts-sync = Abgleich Ihrer Kontakte stoppen
    .why = Ihr Adressbuch enthält Daten anderer Menschen. Wenn Kontakte abgeglichen werden, erhält auch LinkedIn sie.
    .effect = Ohne Abgleich sollte die App keine neuen Kontakte mehr senden. Was aus bereits übertragenen wird, konnten wir nicht bestätigen.
    .do = Suchen Sie die Einstellung zum Abgleich der Kontakte und schalten Sie sie aus. Wir haben keine Adresse dafür gefunden, daher führt der Link zur Seite zum Konto.
    .see = Der Abgleich der Kontakte wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Account preferences“ nach Wörtern wie Kontakte (contacts) oder Synchronisierung (sync). Den genauen Wortlaut konnten wir nicht bestätigen. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie den Abgleich ausgeschaltet?
    .still = Ist der Abgleich noch aus?

step-research-invitations = Über Einladungen zu Forschung entscheiden
    .why = Vielleicht möchten Sie nicht gefragt werden, ob Sie an Forschung teilnehmen. LinkedIns weltweite Datenschutzrichtlinie verlinkt dafür eine Einstellung.
    .effect = Der Adresse nach geht es um Einladungen zu Forschung. Möglicherweise ändert sie nicht, wie LinkedIn Daten verwendet, die es bereits hat.
    .do = Entscheiden Sie, ob Sie solche Einladungen wollen, und stellen Sie es so ein. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie in LinkedIns Einstellungen nach Wörtern wie Forschung (research) oder Einladungen (invitations). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite Data privacy. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einladungen so eingestellt, wie Sie es wollen?
    .still = Ist die Einstellung noch so, wie Sie es wollen?

step-demographics = Ihre persönlichen Angaben prüfen
    .why = Vielleicht haben Sie LinkedIn Angaben über sich gemacht, die ein berufliches Profil nicht braucht. Je weniger Sie angeben, desto weniger lässt sich weiterverwenden.
    .effect = Der Adresse nach enthält diese Seite demografische Angaben über Sie. Wofür LinkedIn sie verwendet, konnten wir nicht bestätigen.
    .do = Lesen Sie, was eingetragen ist, und entfernen Sie, was Sie nicht preisgeben möchten. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Es sind nur noch Angaben übrig, die Sie preisgeben möchten, oder keine.
    .absent = Suchen Sie in LinkedIns Einstellungen nach Wörtern wie demografisch (demographic) oder persönliche Angaben (personal information). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite zum Konto. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie Ihre Angaben geprüft?
    .still = Sind die Angaben noch so, wie Sie es wollen?

step-download-data = Eine Kopie Ihrer Daten anfordern
    .why = Eine Kopie zeigt Ihnen, was LinkedIn über Sie gespeichert hat. Dann können Sie beurteilen, welche Einstellungen Ihnen wichtig sind.
    .effect = An Ihrem Konto ändert das nichts. Wie lange LinkedIn braucht und was die Kopie alles enthält, konnten wir nicht bestätigen.
    .do = Fordern Sie eine Kopie Ihrer Daten an und bewahren Sie sie an einem sicheren Ort auf. Den genauen Wortlaut auf der Seite konnten wir nicht bestätigen.
    .see = LinkedIn hat Ihre Anfrage angenommen, oder die Kopie liegt bereit.
    .absent = Suchen Sie in LinkedIns Einstellungen nach Wörtern wie Kopie (copy), herunterladen (download) oder Ihre Daten (your data). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite Data privacy. Wenn das nicht hilft, nutzen Sie LinkedIns Formular für Rechte an den eigenen Daten.
    .ask = Haben Sie die Kopie angefordert?
    .still = Haben Sie noch, was Sie brauchen?

## Advertising data

step-ads-beyond-linkedin = Werbung außerhalb von LinkedIn einschränken
    .why = Für Werbung gibt es eigene Einstellungen, der KI-Schalter ändert sie nicht. Der Adresse nach betrifft diese die Werbung außerhalb von LinkedIn.
    .effect = Sie sehen weiterhin Werbung. Ob die Einstellung auch Daten von Dritten erfasst, konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zu Werbung außerhalb von LinkedIn und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Advertising data“ nach Wörtern wie außerhalb (beyond), Partner (partners) oder Dritte (third parties). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-ads-business-interactions = Werbung aus Ihrem Umgang mit Unternehmen einschränken
    .why = Was Sie mit einem Unternehmen zu tun haben, kann in die Auswahl von Werbung einfließen. Der KI-Schalter ändert daran nichts.
    .effect = Sie sehen weiterhin Werbung. Der Adresse nach betrifft diese Einstellung Ihren Umgang mit Unternehmen; die Einzelheiten konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zu Ihren Interaktionen mit Unternehmen und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Advertising data“ nach Wörtern wie Unternehmen (business) oder Interaktionen (interactions). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-ads-related-actions = Nutzung Ihrer Aktionen bei Werbung einschränken
    .why = Auch was Sie mit einer Anzeige tun, sind Daten. LinkedIns Datenschutzrichtlinie verlinkt dafür eine Einstellung.
    .effect = Sie sehen weiterhin Werbung. Der Adresse nach betrifft diese Einstellung Aktionen im Zusammenhang mit Werbung; die Einzelheiten konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zu Aktionen im Zusammenhang mit Werbung und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Advertising data“ nach Wörtern wie Aktionen (actions). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-ads-interests = Ihre Werbeinteressen prüfen
    .why = LinkedIn ordnet Sie möglicherweise Interessen für Werbung zu. Sie können sich diese Liste ansehen.
    .effect = Sie sehen weiterhin Werbung. Der Adresse nach führt diese Seite Interessenkategorien auf; was das Entfernen einer Kategorie ändert, konnten wir nicht bestätigen.
    .do = Lesen Sie die aufgeführten Interessen und entfernen Sie jene, die nicht verwendet werden sollen. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Es sind nur noch Interessen übrig, mit denen Sie einverstanden sind, oder keine.
    .absent = Suchen Sie unter „Advertising data“ nach Wörtern wie Interessen (interests) oder Kategorien (categories). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Liste geprüft?
    .still = Ist die Liste noch so, wie Sie es wollen?

step-ads-age = Werbung nach Ihrem Alter stoppen
    .why = Das Alter kann dazu dienen, Werbung für Sie auszuwählen. Der KI-Schalter ändert daran nichts.
    .effect = Sie sehen weiterhin Werbung. Der Adresse nach betrifft diese Einstellung Werbung nach Alter; die Einzelheiten konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zum Alter und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Advertising data“ nach dem Wort Alter (age). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-ads-gender = Werbung nach Ihrem Geschlecht stoppen
    .why = Das Geschlecht kann dazu dienen, Werbung für Sie auszuwählen. Der KI-Schalter ändert daran nichts.
    .effect = Sie sehen weiterhin Werbung. Der Adresse nach betrifft diese Einstellung Werbung nach Geschlecht; die Einzelheiten konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zum Geschlecht und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Advertising data“ nach dem Wort Geschlecht (gender). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-ads-location = Werbung nach einem vermuteten Standort stoppen
    .why = Die Adresse dieser Einstellung spricht von einem abgeleiteten Standort: er wurde erschlossen, nicht von Ihnen angegeben. Der KI-Schalter ändert nichts an seiner Verwendung für Werbung.
    .effect = Sie sehen weiterhin Werbung. Wie LinkedIn den Standort erschließt und was ihn sonst noch nutzt, konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter zum Standort und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie unter „Advertising data“ nach dem Wort Standort (location). Wenn nichts passt, öffnen Sie diese Seite und folgen Sie dem beschriebenen Weg. Das letzte Mittel ist LinkedIns Widerspruchsformular.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-cookies = Ihre Cookie-Auswahl prüfen
    .why = Cookies können verfolgen, was Sie tun. Der KI-Schalter ändert an ihnen nichts.
    .effect = Der Adresse nach enthält diese Seite die Cookie-Auswahl eines Mitglieds. Was die einzelnen Auswahlmöglichkeiten ändern, konnten wir nicht bestätigen.
    .do = Lesen Sie die Auswahlmöglichkeiten und schalten Sie aus, was Sie nicht wollen. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Seite zeigt die von Ihnen getroffene Auswahl.
    .absent = Suchen Sie in LinkedIns Einstellungen nach dem Wort Cookies (cookies). Den Abschnitt konnten wir nicht bestätigen, beginnen Sie daher mit der Seite Data privacy. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie Ihre Auswahl geprüft?
    .still = Ist Ihre Auswahl noch so, wie Sie es wollen?

## Who can see and find you

step-off-linkedin-discovery = Ihr Profil vor Partnerdiensten verbergen
    .why = Ihr Profil kann auch außerhalb von LinkedIn angezeigt werden. Je weniger Orte es zeigen, desto weniger können es kopieren.
    .effect = Der Adresse nach betrifft diese Einstellung die Sichtbarkeit Ihres Profils für Partner. Wer diese sind, konnten wir nicht bestätigen.
    .do = Suchen Sie einen Schalter dazu, ob Ihr Profil außerhalb von LinkedIn oder in Partnerdiensten zu finden ist, und schalten Sie ihn aus. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung wird als ausgeschaltet angezeigt.
    .absent = Suchen Sie im Abschnitt zur Sichtbarkeit nach Wörtern wie Auffindbarkeit (discovery), Partner (partners) oder außerhalb von LinkedIn (off LinkedIn). Den Namen dieses Abschnitts konnten wir nicht bestätigen, daher führt der Link zu seiner Seite. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung ausgeschaltet?
    .still = Ist die Einstellung noch aus?

step-public-profile = Ihr öffentliches Profil prüfen
    .why = Der Artikel sagt, dass öffentliche Daten auch nach dem Ausschalten weiter verwendet werden. Prüfen Sie also, was öffentlich ist.
    .effect = Was Sie hier verbergen, sollte in Ihrem öffentlichen Profil nicht mehr erscheinen. Kopien, die andere zuvor gemacht haben, können bestehen bleiben.
    .do = Sehen Sie nach, welche Teile Ihres Profils öffentlich sind, und verbergen Sie, was Sie nicht zeigen möchten. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die öffentliche Ansicht zeigt nur, was Sie gewählt haben.
    .absent = Suchen Sie im Abschnitt zur Sichtbarkeit nach Wörtern wie öffentliches Profil (public profile). Den Namen dieses Abschnitts konnten wir nicht bestätigen, daher führt der Link zu seiner Seite. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie Ihr öffentliches Profil geprüft?
    .still = Ist Ihr öffentliches Profil noch so, wie Sie es wollen?

step-find-by-email = Festlegen, wer Sie per E-Mail-Adresse findet
    .why = Wer Ihre E-Mail-Adresse hat, kann damit möglicherweise Ihr Profil finden. Darüber können Sie entscheiden.
    .effect = Der Adresse nach betrifft diese Einstellung, ob man Sie über die E-Mail-Adresse findet. Welche Auswahl sie bietet, konnten wir nicht bestätigen.
    .do = Wählen Sie so wenige Personen, wie es für Sie passt. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie im Abschnitt zur Sichtbarkeit nach Wörtern wie E-Mail (email) oder finden (discover). Den Namen dieses Abschnitts konnten wir nicht bestätigen, daher führt der Link zu seiner Seite. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung so gewählt, wie Sie es wollen?
    .still = Ist die Einstellung noch so, wie Sie es wollen?

step-find-by-phone = Festlegen, wer Sie per Telefonnummer findet
    .why = Wer Ihre Telefonnummer hat, kann damit möglicherweise Ihr Profil finden. Darüber können Sie entscheiden.
    .effect = Der Adresse nach betrifft diese Einstellung, ob man Sie über die Telefonnummer findet. Welche Auswahl sie bietet, konnten wir nicht bestätigen.
    .do = Wählen Sie so wenige Personen, wie es für Sie passt. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie im Abschnitt zur Sichtbarkeit nach Wörtern wie Telefon (phone) oder finden (discover). Den Namen dieses Abschnitts konnten wir nicht bestätigen, daher führt der Link zu seiner Seite. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung so gewählt, wie Sie es wollen?
    .still = Ist die Einstellung noch so, wie Sie es wollen?

step-connections-visibility = Festlegen, wer Ihr Netzwerk sieht
    .why = Die Liste der Menschen, mit denen Sie vernetzt sind, verrät etwas über Sie und über andere. LinkedIns weltweite Datenschutzrichtlinie verlinkt dafür eine Einstellung.
    .effect = Der Adresse nach betrifft diese Einstellung, wer sehen kann, mit wem Sie vernetzt sind. Welche Auswahl sie bietet, konnten wir nicht bestätigen.
    .do = Wählen Sie, wer sehen darf, mit wem Sie vernetzt sind. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie im Abschnitt zur Sichtbarkeit nach dem Wort Kontakte (connections). Den Namen dieses Abschnitts konnten wir nicht bestätigen, daher führt der Link zu seiner Seite. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung so gewählt, wie Sie es wollen?
    .still = Ist die Einstellung noch so, wie Sie es wollen?

step-notify-network = Festlegen, wer von Profiländerungen erfährt
    .why = LinkedIn informiert möglicherweise Ihr Netzwerk, wenn Sie Ihr Profil ändern. Das ist gut zu wissen, bevor Sie dort aufräumen.
    .effect = Der Adresse nach betrifft diese Einstellung, ob Ihr Netzwerk von Neuerungen erfährt. Sie ändert nicht, wie LinkedIn Ihre Daten verwendet.
    .do = Entscheiden Sie, ob Ihr Netzwerk davon erfahren soll, und stellen Sie es so ein. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Die Einstellung zeigt, was Sie gewählt haben.
    .absent = Suchen Sie im Abschnitt zur Sichtbarkeit nach Wörtern wie benachrichtigen (notify), Netzwerk (network) oder Neuerungen (updates). Den Namen dieses Abschnitts konnten wir nicht bestätigen, daher führt der Link zu seiner Seite. Das letzte Mittel ist LinkedIns Formular für Datenschutzfragen.
    .ask = Haben Sie die Einstellung so gewählt, wie Sie es wollen?
    .still = Ist die Einstellung noch so, wie Sie es wollen?

## Sign-in and sessions

step-two-factor = Zwei-Faktor-Anmeldung einschalten
    .why = Ein gestohlenes Passwort allein sollte Ihr Konto nicht öffnen. Der Artikel rät zu einem zweiten Faktor bei der Anmeldung.
    .effect = Die Anmeldung erfordert einen weiteren Schritt, zum Beispiel einen Code. Ihre Einstellungen und Daten sind für andere schwerer zu erreichen.
    .do = Schalten Sie die Zwei-Faktor-Authentifizierung ein und folgen Sie LinkedIns Schritten. Bewahren Sie etwaige Wiederherstellungscodes an einem sicheren Ort auf.
    .see = Die Zwei-Faktor-Authentifizierung wird als eingeschaltet angezeigt.
    .absent = Suchen Sie im Abschnitt zu Anmeldung und Sicherheit nach Wörtern wie Zwei-Faktor (two-factor) oder zweistufig (two-step). Den genauen Wortlaut konnten wir nicht bestätigen, daher führt der Link zur Seite dieses Abschnitts. Folgen Sie von dort dem beschriebenen Weg.
    .ask = Haben Sie die Zwei-Faktor-Anmeldung eingeschaltet?
    .still = Ist die Zwei-Faktor-Anmeldung noch an?

step-sessions = Unbekannte Sitzungen beenden
    .why = Ein Gerät, das noch angemeldet ist, kann Ihre Einstellungen lesen und ändern. Alte Telefone und gemeinsam genutzte Computer geraten leicht in Vergessenheit.
    .effect = Wo Sie eine Sitzung beenden, sollte eine neue Anmeldung nötig sein. Das ändert nicht, wie LinkedIn Ihre Daten verwendet.
    .do = Sehen Sie die Liste der Sitzungen durch und melden Sie sich bei jenen ab, die Sie nicht kennen oder nicht brauchen. Den genauen Wortlaut konnten wir nicht bestätigen.
    .see = Auf der Liste stehen nur Geräte, die Sie benutzen.
    .absent = Suchen Sie im Abschnitt zu Anmeldung und Sicherheit nach Wörtern wie Sitzungen (sessions) oder angemeldet (signed in). Den genauen Wortlaut konnten wir nicht bestätigen, daher führt der Link zur Seite dieses Abschnitts. Folgen Sie von dort dem beschriebenen Weg.
    .ask = Haben Sie die Sitzungen durchgesehen?
    .still = Kennen Sie noch jede Sitzung?

## Habits beyond LinkedIn

step-quarterly-review = Jedes Quartal alle Plattformen überprüfen
    .why = Einstellungen ändern sich, und neue kommen hinzu. Der Artikel rät, sich LinkedIn und andere Plattformen einmal im Quartal anzusehen.
    .effect = Sie bemerken früh, wenn etwas wieder eingeschaltet ist. Diese App erinnert Sie nur an den Teil, der LinkedIn betrifft.
    .do = Schreiben Sie auf, welche Plattformen Sie nutzen, und prüfen Sie bei jeder die Datenschutzeinstellungen.
    .see = Sie sind Ihre Liste durchgegangen.
    .absent = Andere Plattformen verwenden andere Wörter. Suchen Sie in ihren Einstellungen nach Datenschutz, Daten oder KI.
    .ask = Sind Sie Ihre Liste durchgegangen?
    .still = Haben Sie diesmal Ihre anderen Plattformen überprüft?

step-passwords = Überall ein eigenes Passwort verwenden
    .why = Ein bekannt gewordenes Passwort sollte höchstens ein Konto öffnen. Der Artikel rät zu einmaligen Passwörtern und einem Passwortmanager.
    .effect = Ein Datenleck bei einem Dienst richtet bei den anderen weniger Schaden an.
    .do = Richten Sie einen Passwortmanager ein und geben Sie jedem Konto ein eigenes Passwort. Beginnen Sie mit LinkedIn und Ihrer E-Mail.
    .see = Ihr Passwortmanager zeigt kein doppelt verwendetes Passwort.
    .absent = Dafür gibt es keine Seite bei LinkedIn. Ihr Telefon oder Ihr Browser hat vielleicht schon einen Passwortmanager.
    .ask = Haben Sie das erledigt?
    .still = Ist jedes Ihrer Passwörter noch einmalig?

step-think-before-posting = Erst nachdenken, dann veröffentlichen
    .why = Ein Beitrag ist schnell geschrieben und schwer zurückzunehmen. Der Artikel sagt, dass frühere Datensätze einen Beitrag behalten, auch wenn Sie ihn löschen.
    .effect = Sie teilen, was Sie teilen wollten, und nicht mehr.
    .do = Fragen Sie sich vor jeder Veröffentlichung, ob es Sie stören würde, wenn der Beitrag kopiert und aufbewahrt wird.
    .see = Hier gibt es nichts zu schalten. Sie halten inne, bevor Sie etwas veröffentlichen.
    .absent = Dafür gibt es keine Seite bei LinkedIn. Es ist allein Ihre Gewohnheit.
    .ask = Werden Sie daran denken?
    .still = Denken Sie noch daran?

step-app-permissions = App-Berechtigungen prüfen
    .why = Apps haben möglicherweise Zugriffe, die sie nicht mehr brauchen. Der Artikel nennt Kamera, Mikrofon, Standort und Kontakte.
    .effect = Was Sie einer App entziehen, kann sie nicht mehr nutzen. Eine Funktion fragt möglicherweise erneut danach, wenn Sie sie verwenden.
    .do = Öffnen Sie die Einstellungen Ihres Telefons und sehen Sie sich die Berechtigungen jeder App an. Entziehen Sie, was sie nicht braucht.
    .see = Jede App hat nur die Berechtigungen, die sie nach Ihrem Willen haben soll.
    .absent = Das finden Sie in den Einstellungen Ihres Telefons, nicht in denen von LinkedIn. Suchen Sie nach Wörtern wie Datenschutz, Berechtigungen oder Apps.
    .ask = Sind Sie die Berechtigungen durchgegangen?
    .still = Sind die Berechtigungen noch so, wie Sie es wollen?

step-read-policies = Datenschutzrichtlinien überfliegen
    .why = Eine Datenschutzrichtlinie sagt, was ein Dienst mit Ihren Daten tun darf. Der Artikel rät, drei Teile zu überfliegen: Weitergabe, Speicherdauer und Dritte.
    .effect = Sie wissen, womit Sie sich einverstanden erklären. An Einstellungen ändert das nichts.
    .do = Öffnen Sie die Datenschutzrichtlinie eines Dienstes, den Sie nutzen. Suchen Sie darin nach diesen drei Teilen.
    .see = Sie können sagen, was der Dienst weitergibt, an wen, und wie lange er Daten behält.
    .absent = Die meisten Dienste verlinken ihre Richtlinie am Ende einer Seite oder in den Einstellungen.
    .ask = Haben Sie eine Richtlinie überflogen?
    .still = Haben Sie sich angesehen, was sich seither geändert hat?

step-tracker-blocking = Tracker im Browser blockieren
    .why = Viele Websites laden Tracker, die Ihnen von Website zu Website folgen. Der Artikel rät zu Browsererweiterungen, die sie blockieren.
    .effect = Weniger Tracker sehen, was Sie im Web tun. Was Sie innerhalb von LinkedIn tun, ist davon nicht betroffen, und manche Website funktioniert vielleicht weniger gut.
    .do = Wählen Sie eine Erweiterung, der Sie vertrauen, und installieren Sie sie aus dem Store Ihres Browsers.
    .see = Die Erweiterung wird auf den Seiten, die Sie besuchen, als aktiv angezeigt.
    .absent = Nicht jeder Browser lässt Erweiterungen zu, vor allem nicht auf Telefonen. Suchen Sie in den Einstellungen des Browsers nach einem Schutz vor Tracking.
    .ask = Haben Sie die Erweiterung eingerichtet?
    .still = Ist die Erweiterung noch aktiv?

step-stay-informed = Informiert bleiben
    .why = Regeln und Einstellungen zu KI und Daten ändern sich laufend. Der Artikel rät, auf dem Laufenden zu bleiben.
    .effect = Sie erfahren von einer Änderung, bevor sie Sie überrascht.
    .do = Lesen Sie die Mitteilungen, die LinkedIn und andere Dienste Ihnen schicken. Wählen Sie eine Nachrichtenquelle zum Datenschutz, der Sie vertrauen.
    .see = Sie wissen, wo Sie von der nächsten Änderung erfahren würden.
    .absent = Dafür gibt es keine Seite bei LinkedIn. Vielleicht veröffentlicht auch Ihre Datenschutzbehörde Neuigkeiten.
    .ask = Haben Sie eine Quelle gewählt?
    .still = Verfolgen Sie die Quelle noch?

step-stewardship = Sorgfalt mit Ihren Daten zur Gewohnheit machen
    .why = Ein Schalter ist ein Anfang. Der Artikel spricht von Stewardship: auf Dauer für die eigenen Daten sorgen.
    .effect = Kleine, häufige Prüfungen bewahren Ihre Entscheidungen so, wie Sie sie getroffen haben.
    .do = Lassen Sie die vierteljährliche Erinnerung eingeschaltet und nehmen Sie sich ein paar Minuten, wenn sie kommt.
    .see = Für die nächste Überprüfung steht ein Datum fest.
    .absent = Die Erinnerung finden Sie in den Einstellungen dieser App.
    .ask = Werden Sie dabei bleiben?
    .still = Ist es noch Ihre Gewohnheit?
