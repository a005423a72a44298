# French: not yet reviewed by a native speaker. What the app says of its own translations.

translation-not-reviewed = Cette traduction n’a pas encore été relue par une personne de langue maternelle française. En cas de doute, le texte anglais fait foi.
