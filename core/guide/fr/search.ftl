# French: not yet reviewed by a native speaker. Search over the guide.

search = Recherche
    .hint = Rechercher dans le guide
    .clear = Vider le champ
search-start = Cherchez dans toutes les étapes, pages et affirmations de ce guide. Les noms anglais de LinkedIn marchent dans toutes les langues.
search-nothing = Aucun résultat pour « { $query } ». Essayez avec moins de mots ou avec d’autres.
search-suggestions = Essayez par exemple
    .training = entraînement
    .messages = messages
    .ads = publicité
    .old-posts = posts
    .sign-in = connexion
search-count-none = Aucun résultat
search-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-count-best = { $count } résultats, voici les { $shown } meilleurs
search-count-some = { $count ->
    [one] Rien ne contient tous ces mots. { $count } résultat en contient certains.
   *[other] Rien ne contient tous ces mots. { $count } résultats en contiennent certains.
}
search-step = Étape : { $group }
search-topic = À lire
search-claim = Affirmation : { $status }

