# German: not yet reviewed by a native speaker. Search over the guide.

search = Suche
    .hint = Im Leitfaden suchen
    .clear = Feld leeren
search-start = Durchsuchen Sie alle Schritte, Seiten und Aussagen dieses Leitfadens. Die englischen Namen von LinkedIn werden in jeder Sprache gefunden.
search-nothing = Nichts gefunden zu „{ $query }“. Versuchen Sie es mit weniger oder anderen Wörtern.
search-suggestions = Suchen Sie zum Beispiel nach
    .training = Training
    .messages = Nachrichten
    .ads = Werbung
    .old-posts = Beiträge
    .sign-in = Anmeldung
search-count-none = Nichts gefunden
search-count = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
search-count-best = { $count } Treffer, hier die besten { $shown }
search-count-some = { $count ->
    [one] Nichts enthält alle diese Wörter. { $count } Treffer enthält einige davon.
   *[other] Nichts enthält alle diese Wörter. { $count } Treffer enthalten einige davon.
}
search-step = Schritt: { $group }
search-topic = Zum Lesen
search-claim = Aussage: { $status }

