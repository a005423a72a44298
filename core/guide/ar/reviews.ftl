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

review-missed = { PLURAL($count) ->
        [zero] مرّت { $count } مراجعة قبلها دون إجابة، وهذه تُغني عنها.
        [one] مرّت مراجعة واحدة قبلها دون إجابة، وهذه تُغني عن الاثنتين.
        [two] مرّت مراجعتان قبلها دون إجابة، وهذه تُغني عنها كلها.
        [few] مرّت { $count } مراجعات قبلها دون إجابة، وهذه تُغني عنها كلها.
        [many] مرّت { $count } مراجعة قبلها دون إجابة، وهذه تُغني عنها كلها.
       *[other] مرّت { $count } مراجعة قبلها دون إجابة، وهذه تُغني عنها كلها.
    }
review-was-dismissed = نحّيت المراجعة الأخيرة جانبًا، وهي مراجعة { $date }.

review-over = كانت هذه المراجعة مستحقة منذ { $date }. وقد أُجيب عن كل الأسئلة.
review-reopened = التالي: { $step }
    .account = التالي: { $step } ({ $account })
