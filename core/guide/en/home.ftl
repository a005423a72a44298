# Home: how the AI switch is, and the one thing to do about it.

home-new = Is LinkedIn's AI switch off?
    .body = On by default, LinkedIn says. Turn it off, then come back.
    .why = Why, and how to find it
home-recheck =
    .body = What we know about this switch has changed. Please look again.
home-wrong-page =
    .body = Another page opened last time, perhaps the sign-in. This time its section opens, with the path to follow.
home-on = On
    .body = On when you looked, { $date }.
home-on-again = On again
home-not-found = Not found yet
    .body = LinkedIn may have moved or renamed it. Look under Data privacy.
    .other = Other names and ways
home-off =
    .body = You looked on { $date }.
home-off-since = Off since { $month }, as you said.
home-not-for-you = Not for you, as you said
    .body = You can look whenever you like.
home-left-on = Left on, as you chose
    .body = You can turn it off whenever you like.
home-several = { $off ->
        [0] Not off in any of { $total } accounts
       *[other] Off in { $off } of { $total } accounts
    }
    .body = Sign in to “{ $account }” on LinkedIn first.
home-due-others =
    .body = The AI switch first: one minute. { $count ->
        [one] Your other setting
       *[other] Your { $count } other settings
    } can follow.
home-due-accounts =
    .body = { $count ->
        [one] One account, one minute.
       *[other] { $count } accounts, one minute each.
    }
home-due-settings = Time for a check
    .body = { $count ->
        [one] One setting to look at again.
       *[other] { $count } settings to look at again.
    }
home-due-start = Start
home-due-start-switch = Start with the AI switch
home-due-go-on = Go to the check
home-objection = Did LinkedIn answer?
    .body = You sent your objection on { $date }.

home-notice-quarantined = The saved data was damaged. It was moved aside, not deleted, and the app started a new record.
    .button = Import from a file
home-notice-folder = An export did not reach the folder “{ $folder }”.
    .button = Your data
home-notice-lost = This phone had stopped the app, so the reminder of { $date } did not come. The check waits here.

home-footer = No internet permission. What you record stays on your phone unless you export it. Independent of LinkedIn.

menu-objection = Object to other AI uses
menu-section-detail = { $done } of { $total }
menu-record = History
menu-guide = Guide
menu-settings = Settings
menu-accounts = Accounts
menu-data = Your data
menu-timeline = Timeline

## The widget on the phone's home screen

widget-heading = LinkedIn's AI switch
