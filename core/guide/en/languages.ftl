# What the app says of its own translations.

translation-not-reviewed = This translation has not been reviewed by a native speaker yet. Where it seems unclear, the English text is the one to go by.
