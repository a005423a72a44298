# German: not yet reviewed by a native speaker. What the app says of its own translations.

translation-not-reviewed = Diese Übersetzung wurde noch nicht von einer Person mit Deutsch als Muttersprache geprüft. Wo sie unklar scheint, gilt der englische Text.
