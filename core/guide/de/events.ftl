# German: not yet reviewed by a native speaker. Regions, what the dates mean there, and the events.

## Regions

region-eu = Europäische Union und EWR
region-eu-means = 2024 nahm LinkedIn die EU und den EWR aus. Seit dem 3. November 2025 läuft das Training hier, solange der Schalter nicht ausgeschaltet ist, und er ist standardmäßig eingeschaltet. Über einen Widerspruch nach diesem Tag sind sich die Behörden nicht einig: Nach der italienischen erfasst er nur, was Sie später veröffentlichen, nach der Hamburger jede spätere Verwendung.
region-uk = Vereinigtes Königreich
region-uk-means = LinkedIns Richtlinie umfasste KI-Training ab dem 18. September 2024. Zwei Tage später wurde es ausgesetzt, nachdem das ICO Bedenken geäußert hatte. Seit dem 3. November 2025 läuft es, solange der Schalter nicht ausgeschaltet ist, und er ist standardmäßig eingeschaltet. Beiträge, Kommentare, Artikel, Videos, Unternehmensseiten und Stellenanzeigen gehen auch an Microsoft für dessen KI; dafür gilt derselbe Schalter.
region-ch = Schweiz
region-ch-means = 2024 nahm LinkedIn die Schweiz aus. Seit dem 3. November 2025 läuft das Training hier, solange der Schalter nicht ausgeschaltet ist, und er ist standardmäßig eingeschaltet.
region-ca = Kanada
region-ca-means = Das Training begann mit LinkedIns Richtlinie vom 18. September 2024. Spätestens am 10. Dezember 2024 war es ausgesetzt; der genaue Tag wird nicht genannt. Seit dem 3. November 2025 läuft es wieder, solange der Schalter nicht ausgeschaltet ist, und er ist standardmäßig eingeschaltet.
region-hk = Hongkong
region-hk-means = Der Schalter kam am 18. September 2024, und am 11. Oktober 2024 wurde das Training ausgesetzt. Seit dem 3. November 2025 läuft es, solange der Schalter nicht ausgeschaltet ist, und er ist standardmäßig eingeschaltet.
region-us = Vereinigte Staaten
region-us-means = LinkedIns Datenschutzrichtlinie umfasst KI-Training seit dem 18. September 2024. Seitdem gibt es den Schalter, und er ist standardmäßig eingeschaltet.
region-rest = Anderswo
region-rest-means = LinkedIns Datenschutzrichtlinie umfasst KI-Training seit dem 18. September 2024. Seitdem gibt es den Schalter, und er ist standardmäßig eingeschaltet. Was in Festlandchina gilt, konnten wir nicht bestätigen.

## Events

event-policy-2024 = LinkedIn nimmt KI-Training in seine Datenschutzrichtlinie auf. Den Schalter gibt es, und er ist standardmäßig eingeschaltet; die EU, der EWR und die Schweiz sind ausgenommen.
event-uk-suspended = LinkedIn setzt das Training mit Daten von Mitgliedern im Vereinigten Königreich aus, nachdem das ICO Bedenken geäußert hatte.
event-hk-paused = LinkedIn setzt das Training mit Daten von Mitgliedern in Hongkong aus.
event-canada-paused = Kanadas Datenschutzbeauftragter teilt mit, dass LinkedIn das Training mit Daten von Mitgliedern in Kanada ausgesetzt hat. Der genaue Tag wird nicht genannt.
event-notice-2025 = LinkedIn kündigt an, dass das Training am 3. November 2025 beginnt. Der Hinweis verlinkt schon den Schalter, der standardmäßig eingeschaltet ist.
event-uk-monitors = Das ICO teilt mit, dass LinkedIn das Training wieder aufnimmt und dass es dies beobachten wird.
event-italy-2025 = Italiens Datenschutzbehörde erklärt: Ein Widerspruch vor dem 3. November 2025 nimmt alles vom Training aus, ein späterer nur, was Sie danach veröffentlichen.
event-start-2025 = Das Training beginnt; der Schalter ist standardmäßig eingeschaltet. Aus dem Vereinigten Königreich gehen Beiträge, Kommentare, Artikel, Videos, Unternehmensseiten und Stellenanzeigen auch an Microsoft für dessen KI; dafür gilt derselbe Schalter.
event-ireland-2025 = Irlands Datenschutzbehörde DPC unternimmt vorerst nichts weiter, ohne das Training zu billigen. LinkedIn hat die Daten und den Zeitraum eingeschränkt.
event-notice-2026 = LinkedIn gibt seinen europäischen Hinweis neu heraus, mit Schutzmaßnahmen für unter 16-Jährige sowie für 16- und 17-Jährige.
