# Settings: reviews, reminders, the calendar file, language, about.

settings-title = Settings

settings-reviews = Reviews
settings-every = { $months ->
        [1] Every month
        [3] Every 3 months
        [6] Every 6 months
       *[12] Once a year
    }
settings-schedule = { $every } at { $time }, counted from { $date }.
settings-schedule-paused = Reviews are paused. Your pattern is kept. { $every } at { $time }, counted from { $date }.
settings-interval = How often
settings-date = Counted from
settings-time = Time of day
settings-pause = Pause reviews
settings-resume = Resume reviews
settings-pause-note = While reviews are paused, nothing is asked and no reminder comes. When you resume, what you missed is asked once, not many times.
settings-next = The next reviews
settings-next-none = No review comes while they are paused.

settings-reminders = Reminders
settings-reminders-arrive = Reminders are set to arrive: this phone allows them.
settings-reminders-paused = Reviews are paused, so no reminder comes.
settings-reminders-planned = This phone has the next reminder planned for { $date }.
settings-reminders-unplanned = This phone has no reminder planned.
settings-reminders-offered = A review was last offered on { $date }, by a reminder or here in the app.
settings-reminders-blocked = Reminders have not been able to arrive since { $date }.

settings-calendar = Calendar
settings-calendar-text = Put the reviews into your own calendar, with an alarm. The file names no account and no step. If you change the pattern later, save the file again.
settings-calendar-none = There is nothing to put into a calendar while no review is planned.
settings-calendar-button = Save calendar file
settings-calendar-saved = The calendar file is saved. Open it to add the reviews to your calendar.
settings-calendar-not-saved = The calendar file could not be saved there. Nothing was changed. Choose another place and try again.

settings-language = Language
settings-language-name = English
settings-language-text = The app speaks { $language }. It follows your phone, in English, German, French, Spanish or Arabic.
settings-language-button = Choose the app's language

settings-about = About Untrained
settings-about-independent = Untrained is independent of LinkedIn. It is not made, endorsed or reviewed by LinkedIn.
settings-about-guide = The guide has { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }. Its pages were checked between { $first } and { $last }.
settings-about-network = The app itself does not connect to the internet. What you record stays on this phone.
settings-about-version = Version { $version }

calendar-summary = Untrained: is everything still off?
calendar-description = Look whether your LinkedIn settings are still as you left them. Open Untrained to answer.

error-no-reviews = No review is planned. Nothing was changed. Reviews begin with the first step you mark as done.

reminders-ask = To remind you of the next check, this phone needs your permission to notify.
    .button = Allow reminders
reminders-denied = Reminders won't arrive: notifications are off for this app. The check still waits here when you open it.
    .button = Open notification settings
reminders-channel = Reminders won't arrive: their notification channel is blocked. The check still waits here when you open it.
    .button = Open notification settings
