# Deutsch: noch nicht von einer Person mit Muttersprache geprüft. The timeline.

timeline = Timeline
timeline-region-not-set = Where do you live? The dates of AI training differ by region. Kept on this phone only.
timeline-today = Heute: { $state }
timeline-too-early = Noch nichts zu zeigen
    .body = Das Datum dieses Telefons liegt vor dem { $date }, dem ersten Datum unserer Quellen. Stellen Sie die Uhr des Telefons und sehen Sie dann noch einmal nach.
timeline-bar-end = Heute
timeline-stretches = In words
timeline-sources = Was geschah und wer es sagt
timeline-note = This rests on dated sources and on what you said. We cannot see your LinkedIn settings. Older content may be used whatever the switch says; LinkedIn says that training already done is not affected by it.

timeline-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
timeline-span = { $from } bis { $to } ({ $length })
timeline-day = { $day } ({ $length })
timeline-since = Seit { $from } ({ $length })
timeline-spoken = { $span }: { $state }. { $why }

## What is known

timeline-off = Off, as you saw
timeline-not-looked-since = Not looked since
timeline-on = On, as far as known
timeline-not-known = Not known
timeline-no-training = No training there

## Why

timeline-why-not-begun = Nach unseren Quellen hatte das Training dort, wo Sie leben, nicht begonnen.
timeline-why-paused = Nach unseren Quellen war das Training dort, wo Sie leben, ausgesetzt.
timeline-why-default = By our sources, training covered your region, and the switch is on by default. You had not said that it was off.
timeline-why-said-on = By our sources, training covered your region, and you saw the switch on.
timeline-why-seen = You saw the switch off on the first day and on the last.
timeline-why-off-by-word = You said later that it was off all this time.
timeline-why-not-looked = You saw it off the day before. You have not said anything since.
timeline-why-month-of-switching = You said that it was switched off this month. We do not know the day.
timeline-why-found-on = It was off before, and then you saw it on. We do not know since when.
timeline-why-not-found = Sie konnten den Schalter nicht finden, daher wissen wir nicht, wie er stand.
timeline-why-decided = You decided to leave the switch, so we do not know how it stood.
timeline-why-clock = Die Uhr des Telefons passt nicht zur Reihenfolge Ihrer Einträge, daher kennen wir den Tag nicht.

## In the EU and EEA: whether it was off before training began

timeline-off-before = Off before { $start }, as you said. Italy's authority says that an objection before that day takes out everything.
timeline-off-after = By your record it was not off on { $start }. Italy's authority says that a later objection covers only what you publish afterwards; Hamburg's says that it covers any later use.
timeline-off-unclear = We do not know whether it was off on { $start }. Authorities give an objection before that day more weight than a later one.
