# Settings: checks, reminders, the calendar file, language, about.

settings-title = Settings

settings-reviews = Checks
settings-every = { $months ->
        [1] Every month
        [3] Every 3 months
        [6] Every 6 months
       *[12] Once a year
    }
settings-schedule = { $every } at { $time }, starting from { $date }.
settings-schedule-paused = Checks are paused. Your schedule is kept. { $every } at { $time }, starting from { $date }.
settings-interval = How often
settings-date = Starting from
settings-time = Time of day
settings-pause = Pause checks
settings-resume = Resume checks
settings-pause-note = While checks are paused, you get no reminder. When you resume, you are asked once about what you missed.
settings-next = The next checks
settings-next-none = None while they are paused.

settings-reminders = Reminders
settings-reminders-arrive = This phone allows reminders.
settings-reminders-paused = Checks are paused, so no reminder comes.
settings-reminders-planned = Next reminder on this phone: { $date }.
settings-reminders-unplanned = No reminder is planned on this phone.
settings-reminders-offered = You were last asked on { $date }.
settings-reminders-blocked = This phone has not let reminders through since { $date }.
settings-reminders-lost = The reminder of { $date } did not come: this phone had stopped the app.

settings-calendar = Calendar
settings-calendar-text = Put the checks into your own calendar. The file names no account. Whether you get an alert is up to your calendar. If you change the schedule later, save the file again.
settings-calendar-none = No check is planned, so there is nothing to put into a calendar.
settings-calendar-earlier = A calendar may still hold the checks of an earlier file. If they stay after you open the new one, delete “{ $title }” there by hand.
settings-calendar-left = A calendar may still hold the checks of an earlier file. To stop them there too, delete “{ $title }” by hand.
settings-calendar-button = Save calendar file
settings-calendar-saved = The calendar file is saved. Open it to add the checks to your calendar.
settings-calendar-not-saved = The calendar file could not be saved there. Nothing was changed. Choose another place and try again.

settings-language = Language
settings-language-name = English
settings-language-text = The app speaks { $language }. It follows your phone, in English, German, French, Spanish or Arabic.
settings-language-button = Choose the app's language

settings-about = About Untrained
settings-about-independent = Untrained is independent of LinkedIn. It is not made, endorsed or checked by LinkedIn.
settings-about-makers = Untrained is made by those who contribute to it. It is open source, under the Mozilla Public License 2.0.
settings-about-guide = The guide has { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }. Its pages were checked between { $first } and { $last }.
settings-about-network = The app itself does not connect to the internet. What you record stays on your phone unless you export it.
settings-about-permissions = It uses two permissions at most: to notify you of checks, and to start after a reboot, so that reminders are set again.
settings-about-blind = It cannot see your LinkedIn account, which account you are signed in to, or how your switches are set. It knows only what you tell it.
settings-about-version = Version { $version }
settings-licences = Licences of what this app is made of

calendar-summary = Untrained: is everything still off?
calendar-description = Look whether your LinkedIn settings are still as you left them. Open Untrained to answer.

error-no-reviews = No check is planned. Nothing was changed. Checks begin with your first answer.

reminders-ask = To remind you of the next check, the app needs your permission to send notifications.
    .button = Allow reminders
reminders-denied = Reminders won't arrive: notifications are off for this app. The check still waits here when you open it.
    .button = Open notification settings
reminders-channel = Reminders won't arrive: their notification channel is blocked. The check still waits here when you open it.
    .button = Open notification settings
reminders-sleep = Reminders arrive as long as you use this app now and then. If you don't use it for about three months, this phone may put it to sleep, and then no reminder comes. Turn off the pause for unused apps in the app's settings. Or put the checks into your calendar, below.
    .button = Open app settings
    .home = The phone may put this app to sleep if you don't open it for about three months. Then no reminder comes. The app's settings can prevent that.
    .leave = Leave it
    .interval = This phone may put an app to sleep that is not used for about three months. Then no reminder comes. What helps is below, under Reminders.
