# German: not yet reviewed by a native speaker. Regions, what the dates mean there, and the events.

## Regions

region-eu = Europäische Union und EWR
region-eu-means = 2024 ließ LinkedIn die EU und den EWR aus, und es gab keinen solchen Schalter. Seit dem 3. November 2025 läuft das Training hier, außer der Schalter ist ausgeschaltet, und er ist standardmäßig eingeschaltet. Die italienische Behörde sagte, dass ein Widerspruch nach diesem Tag nur erfasst, was Sie später veröffentlichen.
region-uk = Vereinigtes Königreich
region-uk-means = LinkedIns Datenschutzrichtlinie umfasste KI-Training ab dem 18. September 2024. Zwei Tage später wurde das Training ausgesetzt, nachdem die Aufsichtsbehörde darum gebeten hatte. Seit dem 3. November 2025 läuft es, außer der Schalter ist ausgeschaltet, und er ist standardmäßig eingeschaltet. LinkedIn gibt an, dass Beiträge, Kommentare und Artikel auch an Microsoft für dessen KI gehen, unter demselben Schalter.
region-ch = Schweiz
region-ch-means = 2024 ließ LinkedIn die Schweiz aus, und es gab keinen solchen Schalter. Seit dem 3. November 2025 läuft das Training hier, außer der Schalter ist ausgeschaltet, und er ist standardmäßig eingeschaltet.
region-ca = Kanada
region-ca-means = Unsere Quellen nennen zwei Daten. LinkedIns Änderung der Richtlinie vom 18. September 2024 erfasste Kanada, doch seine spätere Mitteilung sagt, dass das Training am 3. November 2025 beginnt. Wir konnten nicht klären, welches Datum gilt, daher zeigen wir beide; der Schalter ist standardmäßig eingeschaltet.
region-hk = Hongkong
region-hk-means = Der Schalter kam am 18. September 2024, und das Training wurde am 11. Oktober 2024 unterbrochen. Seit dem 3. November 2025 läuft es, außer der Schalter ist ausgeschaltet, und er ist standardmäßig eingeschaltet.
region-us = Vereinigte Staaten
region-us-means = LinkedIns Datenschutzrichtlinie umfasst KI-Training seit dem 18. September 2024. Seitdem gibt es den Schalter, und er ist standardmäßig eingeschaltet.
region-rest = Anderswo
region-rest-means = LinkedIns Datenschutzrichtlinie umfasst KI-Training seit dem 18. September 2024. Seitdem gibt es den Schalter, und er ist standardmäßig eingeschaltet. Was in Festlandchina gilt, konnten wir nicht bestätigen.

## Events

event-policy-2024 = LinkedIns Datenschutzrichtlinie nimmt KI-Training auf. Den Schalter gibt es, und er ist standardmäßig eingeschaltet; die EU, der EWR und die Schweiz sind ausgelassen und haben keinen solchen Schalter.
event-uk-suspended = Das Training mit Daten von Mitgliedern im Vereinigten Königreich wird vorerst ausgesetzt, nachdem die Aufsichtsbehörde darum gebeten hatte.
event-hk-paused = Das Training mit Daten von Mitgliedern in Hongkong wird unterbrochen.
event-notice-2025 = LinkedIn teilt mit, dass das Training am 3. November 2025 beginnt. Es ist standardmäßig eingeschaltet, und Sie können es in den Einstellungen ausschalten.
event-italy-2025 = Italiens Datenschutzbehörde teilt ihre Auffassung mit. Wenn Sie nach dem 3. November 2025 widersprechen, erfasst das nur, was Sie später veröffentlichen.
event-start-2025 = Das Training beginnt, standardmäßig eingeschaltet. Im Vereinigten Königreich gehen Beiträge, Kommentare und Artikel auch an Microsoft für dessen KI, unter demselben Schalter.
event-notice-2026 = LinkedIn gibt seine europäische Mitteilung neu heraus, mit Schutzmaßnahmen für unter 16-Jährige sowie für 16- und 17-Jährige.
