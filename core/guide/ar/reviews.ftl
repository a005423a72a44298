# Arabic: not yet reviewed by a native speaker; Latin digits throughout. What became of reviews, and what they found.

reversals = { $wanted ->
        [off] وُجد مفعّلًا من جديد
        [on] وُجد متوقفًا من جديد
       *[reviewed] لم يعد كذلك
    }
reversals-count = { PLURAL($count) ->
        [zero] { $count } مرة، وآخرها: { $dates }.
        [one] مرة واحدة، في { $dates }.
        [two] مرتان، في { $dates }.
        [few] { $count } مرات، وآخرها: { $dates }.
        [many] { $count } مرة، وآخرها: { $dates }.
       *[other] { $count } مرة، وآخرها: { $dates }.
    }
reversals-separator = { "؛ " }

