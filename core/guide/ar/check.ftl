# Arabic: not yet reviewed by a native speaker. The quarterly check, and its reminders.

check-title = التحقق
check-progress = الجزء { $at } من { $total }
check-due = هل ما زال متوقفًا؟
check-last-seen = رأيته متوقفًا آخر مرة في { $date }.
check-last-not-off = في المرة الأخيرة، في { $date }، لم تره متوقفًا.
check-named = { "\u200F" }{ $account }. { $text }
check-account = هل الحساب المفتوح في LinkedIn هو «{ $account }»؟
    .body = إن كان غيره، فيلزم الانتقال أولًا إلى «{ $account }».
    .yes = نعم
check-skip = تخطي هذه المرة
check-enough = يكفي لليوم
check-group =
    .body = { PLURAL($count) ->
        [zero] { $count } إعداد، آخر اطلاع في { $date }.
        [one] إعداد واحد، آخر اطلاع في { $date }.
        [two] إعدادان، آخر اطلاع في { $date }.
        [few] { $count } إعدادات، آخر اطلاع في { $date }.
        [many] { $count } إعدادًا، آخر اطلاع في { $date }.
       *[other] { $count } إعداد، آخر اطلاع في { $date }.
    }
    .unchanged = اطّلعتُ: لم يتغيّر شيء
    .changed = تغيّر شيء
    .later = في المرة القادمة
check-on-again = مفعّل من جديد، سُجّل ذلك
    .body = هل تريد إيقافه الآن وأنت هناك؟
check-not-found = لم يُعثر عليه، سُجّل ذلك
    .body = سيبقى في التحقق القادم. وحتى ذلك الحين يمكن البحث عنه ضمن «Data privacy».
check-go-on = ليس الآن
check-finished = انتهى التحقق
    .off = ما زال متوقفًا
    .settings = { "\u200F" }{ PLURAL($seen) ->
        [zero] لم تطّلع على أي إعداد
        [one] اطّلعت على إعداد واحد
        [two] اطّلعت على إعدادين
        [few] اطّلعت على { $seen } إعدادات
        [many] اطّلعت على { $seen } إعدادًا
       *[other] اطّلعت على { $seen } إعداد
    }{ $left ->
        [0] .
       *[other] ، والباقي للمرة القادمة: { $left }.
    }
check-next = التحقق القادم: { $date }.
ask-again = سنسأل من جديد في { $date }.
check-snoozed = مؤجل حتى { $date }.
check-paused = عمليات التحقق معلّقة.
check-none = لا شيء للتحقق منه الآن
check-new = لا شيء للتحقق منه بعد
    .body = يأتي أول تحقق بعد ثلاثة أشهر من إجابتك الأولى.
    .left = يسأل التحقق عمّا إذا كان ما أوقفته لا يزال متوقفًا. والبداية بمفتاح الذكاء الاصطناعي.
    .look = إلقاء نظرة على المفتاح

## The reminder. It may stand on a lock screen: it names no account.

reminder-off = هل ما زال مفتاح الذكاء الاصطناعي متوقفًا؟
    .body = رأيته متوقفًا آخر مرة في { $date }. دقيقة واحدة.
reminder-on = مفتاح الذكاء الاصطناعي مفعّل
    .body = هكذا رأيته آخر مرة. هل تريد إيقافه؟ دقيقة واحدة.
reminder-missing = هل مفتاح الذكاء الاصطناعي متوقف؟
    .body = لم تعثر عليه في المرة السابقة. دقيقة واحدة.
reminder-new = هل مفتاح الذكاء الاصطناعي متوقف؟
    .body = لم تطّلع عليه بعد. ثلاث دقائق.
reminder-look = إلقاء نظرة
reminder-channel = عمليات التحقق
    .description = تذكير للتحقق من أن إعداداتك ما زالت كما تركتها.
