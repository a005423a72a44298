# Protection: what can be said of AI training on the account's data, day by day.

protection = Protection
protection-region = Where you live: { $region }
protection-region-not-set = Choose where you live. The dates of AI training differ by region, and without one this bar can say little.
protection-today = Today: { $kind }
protection-too-early = Nothing to show yet
    .body = This phone's date lies before { $date }, the first date of our sources. Set the phone's clock, then look again.
protection-bar-end = Today
protection-stretches = The same in words
protection-sources = What happened, and who says so
protection-note = This bar rests on dated sources and on what you recorded. We cannot see your LinkedIn settings. LinkedIn says that training already done is not affected by the switch.

protection-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
protection-span = { $from } to { $to } ({ $length })
protection-since = Since { $from } ({ $length })
protection-spoken = { $span }: { $kind }. { $why }

## The kinds

protection-not-affected = Not affected
    .meaning = Training had not begun in your region.
protection-suspended = Suspended
    .meaning = Training was suspended in your region.
protection-unprotected = Unprotected
    .meaning = Training covered your region, and you had not confirmed the switch off.
protection-protected = Protected
    .meaning = You confirmed the switch off at the start and at the end.
protection-assumed = Assumed
    .meaning = You confirmed the switch off, and have not looked since.
protection-unknown = Unknown
    .meaning = The sources or your record do not say.

## Why a stretch is what it is

protection-why-not-begun = By our sources, training had not begun where you live.
protection-why-paused = By our sources, training was suspended where you live.
protection-why-default = By our sources, AI training covered your region, and the switch is on by default. You had not told us that it was off.
protection-why-said-on = By our sources, AI training covered your region, and you said that the switch was on.
protection-why-between = You confirmed the switch off at the start and at the end.
protection-why-since = You confirmed the switch off at the start. Nothing is on record since, so we assume that it stayed off.
protection-why-no-region = You have not said where you live, so we cannot say whether training ran.
protection-why-two-starts = Our sources give two dates for the start of training where you live. This lies between them.
protection-why-found-on = You confirmed the switch off at the start, and then found it on. We do not know since when.
protection-why-not-found = You could not find the switch, so we do not know how it stood.
protection-why-decided = You decided against this step, so we do not know how the switch stood.
protection-why-clock = The phone's clock does not fit the order of your record, so we do not know the day.
