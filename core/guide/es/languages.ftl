# Spanish: not yet reviewed by a native speaker. What the app says of its own translations.

translation-not-reviewed = Esta traducción aún no la ha revisado una persona de lengua materna española. Donde no parezca clara, vale el texto en inglés.
