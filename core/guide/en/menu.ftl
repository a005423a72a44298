# The parts of the app, as Home lists them.

menu = More

menu-protection = Protection
    .detail = Since when AI training could use your data, as far as we know
menu-guide = Guide
    .detail = What is used, why it matters, and what it means where you live

menu-settings = Settings
    .detail = Review dates, reminders, calendar, language

menu-history = History
    .detail = What you recorded, and receipts to share

menu-accounts = Accounts
    .detail = One record for each LinkedIn account

menu-data = Your data
    .detail = Take it along, bring it back, or erase it
