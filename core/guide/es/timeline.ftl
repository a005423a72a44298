# Español: aún sin revisar por una persona nativa. The timeline.

timeline = Timeline
timeline-region-not-set = Where do you live? The dates of AI training differ by region. Kept on this phone only.
timeline-today = Hoy: { $state }
timeline-too-early = Todavía no hay nada que mostrar
    .body = La fecha de este teléfono es anterior al { $date }, la primera fecha de nuestras fuentes. Ajuste el reloj del teléfono y vuelva a mirar.
timeline-bar-end = Hoy
timeline-stretches = In words
timeline-sources = Qué pasó y quién lo dice
timeline-note = This rests on dated sources and on what you said. We cannot see your LinkedIn settings. Older content may be used whatever the switch says; LinkedIn says that training already done is not affected by it.

timeline-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
timeline-span = Del { $from } al { $to } ({ $length })
timeline-day = { $day } ({ $length })
timeline-since = Desde el { $from } ({ $length })
timeline-spoken = { $span }: { $state }. { $why }

## What is known

timeline-off = Off, as you saw
timeline-not-looked-since = Not looked since
timeline-on = On, as far as known
timeline-not-known = Not known
timeline-no-training = No training there

## Why

timeline-why-not-begun = Según nuestras fuentes, el entrenamiento no había empezado donde usted vive.
timeline-why-paused = Según nuestras fuentes, el entrenamiento estaba suspendido donde usted vive.
timeline-why-default = By our sources, training covered your region, and the switch is on by default. You had not said that it was off.
timeline-why-said-on = By our sources, training covered your region, and you saw the switch on.
timeline-why-seen = You saw the switch off on the first day and on the last.
timeline-why-off-by-word = You said later that it was off all this time.
timeline-why-not-looked = You saw it off the day before. You have not said anything since.
timeline-why-month-of-switching = You said that it was switched off this month. We do not know the day.
timeline-why-found-on = It was off before, and then you saw it on. We do not know since when.
timeline-why-not-found = Usted no pudo encontrar el interruptor, así que no sabemos cómo estaba.
timeline-why-decided = You decided to leave the switch, so we do not know how it stood.
timeline-why-clock = El reloj del teléfono no encaja con el orden de su registro, así que no sabemos el día.

## In the EU and EEA: whether it was off before training began

timeline-off-before = Off before { $start }, as you said. Italy's authority says that an objection before that day takes out everything.
timeline-off-after = By your record it was not off on { $start }. Italy's authority says that a later objection covers only what you publish afterwards; Hamburg's says that it covers any later use.
timeline-off-unclear = We do not know whether it was off on { $start }. Authorities give an objection before that day more weight than a later one.
