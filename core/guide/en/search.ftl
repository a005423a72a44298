# Search over the guide.

search = Search
    .hint = Search the guide
    .clear = Empty the field
search-start = Search every step, page and claim of this guide. LinkedIn's English names are found in every language.
search-nothing = Nothing found for “{ $query }”. Try fewer or other words.
search-suggestions = You could search for
    .training = training
    .messages = messages
    .ads = ads
    .old-posts = posts
    .sign-in = sign-in
search-count-none = Nothing found
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-count-best = { $count } results, the best { $shown } below
search-count-some = { $count ->
    [one] Nothing has all these words. { $count } result has some of them.
   *[other] Nothing has all these words. { $count } results have some of them.
}
search-step = Step: { $group }
search-topic = To read
search-claim = Claim: { $status }

