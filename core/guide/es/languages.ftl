# Spanish: not yet reviewed by a native speaker. What the app says of its own translations.

translation-not-reviewed = Ningún hablante nativo ha revisado todavía esta traducción. Si algo no queda claro, vale el texto en inglés.
