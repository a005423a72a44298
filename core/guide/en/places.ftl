# The parts of the app, as Home lists them.

places = More

place-guide = Guide
    .detail = What is used, why it matters, and what it means where you live

place-settings = Settings
    .detail = Review dates, reminders, calendar, language
