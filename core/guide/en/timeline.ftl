# The timeline: what is known, day by day, of AI training on the account's data.

timeline = Timeline
timeline-region-not-set = Where do you live? The dates of AI training differ by region. Kept on this phone only.
timeline-today = Today: { $state }
timeline-too-early = Nothing to show yet
    .body = This phone's date lies before { $date }, the first date of our sources. Set the phone's clock, then look again.
timeline-bar-end = Today
timeline-stretches = In words
timeline-sources = What happened, and who says so
timeline-note = This rests on dated sources and on what you said. We cannot see your LinkedIn settings. Older content may be used whatever the switch says; LinkedIn says that training already done is not affected by it.

timeline-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
timeline-span = { $from } to { $to } ({ $length })
timeline-day = { $day } ({ $length })
timeline-since = Since { $from } ({ $length })
timeline-spoken = { $span }: { $state }. { $why }

## What is known

timeline-off = Off, as you saw
timeline-not-looked-since = Not looked since
timeline-on = On, as far as known
timeline-not-known = Not known
timeline-no-training = No training there

## Why

timeline-why-not-begun = According to our sources, training had not begun where you live.
timeline-why-paused = According to our sources, training was suspended where you live.
timeline-why-default = According to our sources, training covered your region, and the switch is on by default. You had recorded nothing yet.
timeline-why-said-on = According to our sources, training covered your region, and you saw the switch on.
timeline-why-seen = Whenever you looked in this time, you saw it off.
timeline-why-off-by-word = You said later that it was off all this time.
timeline-why-not-looked = It was off when you last looked, { $date }. You have not said anything since.
timeline-why-month-of-switching = You said that it was switched off that month. We do not know the day.
timeline-why-found-on = It was off before, and then you saw it on. We do not know since when.
timeline-why-not-found = You could not find the switch, so we do not know whether it was off.
timeline-why-decided = You decided to leave the switch, so we do not know whether it was off.
timeline-why-clock = The phone's clock does not fit the order of your record, so we do not know the day.

## In the EU and EEA: whether it was off before training began

timeline-off-before = Off before { $start }, as you said. Italy's authority says that an objection before that day takes out everything.
timeline-off-after = From what you recorded, it was not off on { $start }. Italy's authority says that a later objection covers only what you publish afterwards; Hamburg's says that it covers any later use.
timeline-off-unclear = We do not know whether it was off on { $start }. Authorities give an objection before that day more weight than a later one.
