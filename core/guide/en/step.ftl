# One step, and one section.

step-why = Why
step-source = Source
step-on-the-way = LinkedIn may ask you to sign in, and the page may open in a browser.
step-path = The path
    .computer = On a computer: { $path }
step-path-entry-spoken = { $number }: { $entry }
step-path-note = The names are LinkedIn's, in English. Yours may be in your language.
step-evidence = { $grade } Checked on { $date }.
step-evidence-stale = { $grade } We last checked on { $date }, more than { $days } days ago.
step-next = Next: { $step }
step-done-already = Already done
step-done-habit = I have done this
step-undo = Take back my last answer
step-other-names = Other names for it: { $names }.
step-other-name = “{ $name }”
step-other-name-separator = { ", " }
not-found-help = Can't find it?
    .habit = Where is it?
link-copied = The address is copied. Paste it into a browser.
    .path = The address is copied. Paste it into a browser, or follow the path: { $path }
link-section = This is the section it belongs to. From here: { $path }

since-label = It was already off: since when?
since-title = Since when has it been off?

section-have-already = I have these already
section-undo = Take back these answers
