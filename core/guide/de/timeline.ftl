# German: not yet reviewed by a native speaker. The timeline: what is known, day by day, of AI training on the account's data.

timeline = Zeitleiste
timeline-region-not-set = Wo leben Sie? Wann das KI-Training begann, hängt von der Region ab. Nur auf diesem Telefon gespeichert.
timeline-today = Heute: { $state }
timeline-too-early = Noch nichts zu zeigen
    .body = Das Datum dieses Telefons liegt vor dem { $date }, dem ersten Datum unserer Quellen. Stellen Sie die Uhr des Telefons richtig und sehen Sie dann noch einmal nach.
timeline-bar-end = Heute
timeline-stretches = Als Text
timeline-sources = Was geschah, und wer es sagt
timeline-note = Das beruht auf datierten Quellen und auf Ihren Angaben. Ihre LinkedIn-Einstellungen können wir nicht sehen. Ältere Inhalte können verwendet werden, unabhängig vom Schalter; laut LinkedIn bleibt bereits erfolgtes Training davon unberührt.

timeline-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
timeline-span = { $from } bis { $to } ({ $length })
timeline-day = { $day } ({ $length })
timeline-since = Seit dem { $from } ({ $length })
timeline-spoken = { $span }: { $state }. { $why }

## What is known

timeline-off = Aus, laut Ihrer Angabe
timeline-not-looked-since = Seither nicht nachgesehen
timeline-on = An, soweit bekannt
timeline-not-known = Nicht bekannt
timeline-no-training = Kein Training in Ihrer Region

## Why

timeline-why-not-begun = Unseren Quellen zufolge hatte das Training dort, wo Sie leben, nicht begonnen.
timeline-why-paused = Unseren Quellen zufolge war das Training dort, wo Sie leben, ausgesetzt.
timeline-why-default = Unseren Quellen zufolge erfasste das Training Ihre Region, und der Schalter ist standardmäßig eingeschaltet. Sie hatten noch nichts eingetragen.
timeline-why-said-on = Unseren Quellen zufolge erfasste das Training Ihre Region, und der Schalter war an, als Sie nachsahen.
timeline-why-seen = Wann immer Sie in dieser Zeit nachgesehen haben, war er aus.
timeline-why-off-by-word = Sie haben später angegeben, dass er die ganze Zeit aus war.
timeline-why-not-looked = Als Sie zuletzt nachsahen, am { $date }, war er aus. Seither haben Sie nichts angegeben.
timeline-why-month-of-switching = Sie haben angegeben, dass er in jenem Monat ausgeschaltet wurde. Den Tag kennen wir nicht.
timeline-why-found-on = Vorher war er aus, später war er an, als Sie nachsahen. Seit wann, wissen wir nicht.
timeline-why-not-found = Sie konnten den Schalter nicht finden, daher wissen wir nicht, ob er aus war.
timeline-why-decided = Sie wollten den Schalter so lassen, daher wissen wir nicht, ob er aus war.
timeline-why-clock = Die Uhr des Telefons passt nicht zur Reihenfolge Ihrer Einträge, daher kennen wir den Tag nicht.

## In the EU and EEA: whether it was off before training began

timeline-off-before = Vor dem { $start } ausgeschaltet, laut Ihrer Angabe. Laut der italienischen Behörde nimmt ein Widerspruch vor diesem Tag alles vom Training aus.
timeline-off-after = Nach Ihren Einträgen war er am { $start } nicht aus. Laut der italienischen Behörde erfasst ein späterer Widerspruch nur, was Sie danach veröffentlichen; laut der Hamburger Behörde erfasst er jede spätere Verwendung.
timeline-off-unclear = Wir wissen nicht, ob er am { $start } aus war. Behörden messen einem Widerspruch vor diesem Tag mehr Gewicht bei als einem späteren.
