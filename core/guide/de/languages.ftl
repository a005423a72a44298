# German: not yet reviewed by a native speaker. What the app says of its own translations.

translation-not-reviewed = Diese Übersetzung ist noch nicht muttersprachlich geprüft. Im Zweifel gilt der englische Text.
