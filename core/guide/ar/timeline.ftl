# Arabic: not yet reviewed by a native speaker. The timeline.

timeline = الخط الزمني
timeline-region-not-set = أين تقيم؟ تختلف تواريخ تدريب الذكاء الاصطناعي بحسب المنطقة. محفوظ على هذا الهاتف فقط.
timeline-today = اليوم: { $state }
timeline-too-early = لا شيء لعرضه بعد
    .body = تاريخ هذا الهاتف أسبق من { $date }، وهو أول تاريخ في مصادرنا. يلزم ضبط ساعة الهاتف ثم الاطلاع من جديد.
timeline-bar-end = اليوم
timeline-stretches = بالكلمات
timeline-sources = ما حدث، ومن يقول ذلك
timeline-note = يستند هذا إلى مصادر مؤرخة وإلى ما ذكرته. لا يمكننا رؤية إعداداتك على LinkedIn. وقد يُستخدم المحتوى الأقدم أيًا كانت حالة المفتاح؛ وتقول LinkedIn إن التدريب الذي تم بالفعل لا يتأثر به.

timeline-days = { PLURAL($count) ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
timeline-span = من { $from } إلى { $to } ({ $length })
timeline-day = { "\u200F" }{ $day } ({ $length })
timeline-since = منذ { $from } ({ $length })
timeline-spoken = { "\u200F" }{ $span }: { $state }. { $why }

## What is known

timeline-off = متوقف كما رأيت
timeline-not-looked-since = لم تطّلع عليه منذ ذلك الحين
timeline-on = مفعّل بحسب ما نعلم
timeline-not-known = غير معلوم
timeline-no-training = لا تدريب في منطقتك

## Why

timeline-why-not-begun = وفق مصادرنا، لم يكن التدريب قد بدأ حيث تقيم.
timeline-why-paused = وفق مصادرنا، كان التدريب معلّقًا حيث تقيم.
timeline-why-default = وفق مصادرنا، شمل التدريب منطقتك، والمفتاح مفعّل افتراضيًا. ولم تكن قد سجّلت شيئًا بعد.
timeline-why-said-on = وفق مصادرنا، شمل التدريب منطقتك، ورأيت المفتاح مفعّلًا.
timeline-why-seen = في كل مرة اطّلعت فيها خلال هذه المدة كان المفتاح متوقفًا.
timeline-why-off-by-word = ذكرت لاحقًا أنه كان متوقفًا طوال هذه المدة.
timeline-why-not-looked = رأيته متوقفًا آخر مرة في { $date }. ولم تذكر شيئًا منذ ذلك الحين.
timeline-why-month-of-switching = ذكرت أنه أُوقف في ذلك الشهر. ولا نعرف اليوم.
timeline-why-found-on = كان متوقفًا من قبل، ثم رأيته مفعّلًا. ولا نعرف منذ متى.
timeline-why-not-found = لم تعثر على المفتاح، لذا لا نعرف هل كان متوقفًا.
timeline-why-decided = قررت إبقاء المفتاح كما هو، لذا لا نعرف هل كان متوقفًا.
timeline-why-clock = ساعة الهاتف لا توافق ترتيب سجلك، لذا لا نعرف اليوم.

## In the EU and EEA: whether it was off before training began

timeline-off-before = متوقف قبل { $start }، كما ذكرت. وتقول الهيئة الإيطالية إن الاعتراض قبل ذلك اليوم يستثني كل شيء.
timeline-off-after = بحسب سجلك، لم يكن متوقفًا في { $start }. وتقول الهيئة الإيطالية إن الاعتراض بعد ذلك لا يشمل إلا ما تنشره لاحقًا؛ وتقول هيئة هامبورغ إنه يشمل أي استخدام لاحق.
timeline-off-unclear = لا نعرف هل كان متوقفًا في { $start }. وتعطي الهيئات للاعتراض قبل ذلك اليوم وزنًا أكبر مما تعطيه لاعتراض لاحق.
