# What several screens ask and offer.

open-linkedin = Open LinkedIn
open-data-privacy = Open Data privacy
open-section = Open the section it belongs to
open-form = Open LinkedIn's form
look-now = Look now
just-looked = I have just looked
share-receipt = Share the receipt
tell = Tell a colleague
    .subject = LinkedIn's AI switch
    .text =
        LinkedIn may use what members post to train AI. The switch for it is on by default.

        1. Open the page below.
        2. Turn off: { $label }
        3. Look again in three months.
done = Done
save = Save
to-start = Back to start
leave-it-on = Leave it on
leave-it-off = Leave it off
leave-as-is = Leave it as it is
not-for-me = Not for me
snooze-day = Tomorrow

## The reminder: asked for where its reason is

remind-me = Remind me then
    .settings = Allow reminders in settings
no-reminder = No reminder

## How a switch is

switch-off = Off
switch-on = On
switch-looked = Seen
switch-unknown = Not looked at
switch-missing = Not found
switch-changed = Look again
switch-not-for-you = Not for you

label-may-be = LinkedIn may call it “{ $names }”.
label-in-english = LinkedIn's label, in English. Yours may be in your language.

## The question on return

question-switch = What does the switch show now?
question-account = Which account was it?
    .body = LinkedIn shows one account at a time, and this app cannot see which.
answer-off = Off
answer-on = On
answer-done = Done
answer-not-done = Not done
answer-not-found = Can't find it
answer-other-page = Another page opened
answer-later = Ask me later
