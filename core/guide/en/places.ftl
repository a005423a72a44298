# The parts of the app, as Home lists them.

places = More

place-protection = Protection
    .detail = Since when AI training could use your data, as far as we know
place-guide = Guide
    .detail = What is used, why it matters, and what it means where you live

place-settings = Settings
    .detail = Review dates, reminders, calendar, language

place-history = History
    .detail = What you recorded, and receipts to share

place-accounts = Accounts
    .detail = One record for each LinkedIn account

place-data = Your data
    .detail = Take it along, bring it back, or erase it
