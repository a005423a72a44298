# Arabic: not yet reviewed by a native speaker. The quarterly check, and its reminders.

check-title = التحقق
check-progress = { $at } من { $total }
check-due = هل ما زال متوقفًا؟
check-last-seen = رأيته متوقفًا آخر مرة في { $date }.
check-last-not-off = لم يكن متوقفًا بحسب إجابتك الأخيرة في { $date }.
check-named = { $account }. { $text }
check-question = ماذا يُظهر الآن؟
check-account = هل حساب { $account } هو المفتوح في LinkedIn؟
    .body = إن لم يكن كذلك، فيلزم أولًا الانتقال إلى { $account } في LinkedIn.
    .yes = نعم
check-skip = تخطي هذه المرة
check-enough = يكفي لهذا اليوم
check-group =
    .body = { PLURAL($count) ->
        [one] إعداد واحد، آخر نظرة في { $date }.
        [two] إعدادان، آخر نظرة في { $date }.
        [few] { $count } إعدادات، آخر نظرة في { $date }.
        [many] { $count } إعدادًا، آخر نظرة في { $date }.
       *[other] { $count } إعداد، آخر نظرة في { $date }.
    }
    .unchanged = نظرتُ: لم يتغيّر شيء
    .changed = تغيّر شيء
    .later = في المرة القادمة
check-on-again = مفعّل من جديد، تم التسجيل
    .body = هل تريد إيقافه الآن وأنت هناك؟ نسأل مجددًا بعد أسبوع.
check-not-found = لم يُعثر عليه، تم التسجيل
    .body = يبقى في التحقق القادم. مكان البحث حتى ذلك الحين: «خصوصية البيانات».
check-go-on = لاحقًا اليوم
check-finished = انتهى التحقق
    .off = ما زال متوقفًا
    .settings = { $left ->
        [0] { PLURAL($seen) ->
            [one] نُظر إلى إعداد واحد.
            [two] نُظر إلى إعدادين.
            [few] نُظر إلى { $seen } إعدادات.
            [many] نُظر إلى { $seen } إعدادًا.
           *[other] نُظر إلى { $seen } إعداد.
        }
       *[other] { PLURAL($seen) ->
            [one] نُظر إلى إعداد واحد
            [two] نُظر إلى إعدادين
            [few] نُظر إلى { $seen } إعدادات
            [many] نُظر إلى { $seen } إعدادًا
           *[other] نُظر إلى { $seen } إعداد
        }، والباقي للمرة القادمة: { $left }.
    }
check-next = النظرة القادمة: { $date }.
check-snoozed = مؤجل حتى { $date }.
check-paused = عمليات التحقق متوقفة مؤقتًا.
check-none = لا شيء للتحقق منه الآن
check-new = لا شيء للتحقق منه بعد
    .body = يأتي أول تحقق بعد ثلاثة أشهر من إجابتك الأولى.
    .look = النظر إلى مفتاح الذكاء الاصطناعي

## The reminder. It may stand on a lock screen: it names no account.

reminder-off = هل ما زال مفتاح الذكاء الاصطناعي متوقفًا؟
    .body = رأيته متوقفًا آخر مرة في { $date }. دقيقة واحدة.
reminder-on = مفتاح الذكاء الاصطناعي مفعّل
    .body = هكذا رأيته آخر مرة. هل تريد إيقافه؟ دقيقة واحدة.
reminder-missing = هل مفتاح الذكاء الاصطناعي متوقف؟
    .body = لم تعثر عليه في المرة السابقة. دقيقة واحدة.
reminder-new = هل مفتاح الذكاء الاصطناعي متوقف؟
    .body = لم تنظر إليه بعد. ثلاث دقائق.
reminder-look = نظرة
reminder-channel = عمليات التحقق
    .description = تذكير بالنظر فيما إذا كانت إعداداتك ما زالت كما تركتها.
