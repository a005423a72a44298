# La búsqueda en la guía.

search = Buscar
    .hint = Buscar en la guía
    .clear = Vaciar el campo
search-start = Busque en todos los pasos, páginas y afirmaciones de esta guía. También puede buscar por los nombres en inglés de LinkedIn, en cualquier idioma.
search-nothing = Sin resultados para «{ $query }». Pruebe con menos palabras o con otras.
search-suggestions = Puede buscar
    .training = entrenamiento
    .messages = mensajes
    .ads = anuncios
    .old-posts = publicaciones
    .sign-in = inicio de sesión
search-count-none = Sin resultados
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-count-best = { $count } resultados, aquí están los { $shown } mejores
search-count-some = { $count ->
    [one] Ningún texto contiene todas estas palabras. { $count } resultado contiene algunas.
   *[other] Ningún texto contiene todas estas palabras. { $count } resultados contienen algunas.
}
search-step = Paso: { $group }
search-topic = Para leer
search-claim = Afirmación: { $status }

