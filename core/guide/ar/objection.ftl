# Arabic: not yet reviewed by a native speaker. Objection: the text for LinkedIn's form.

objection = اعتراضك
objection-intro = تقول LinkedIn إن المفتاح لا يشمل إلا الذكاء الاصطناعي الذي يولّد المحتوى. ولنماذجها الأخرى نموذج اعتراض. يُرجى اختيار ما تعترض عليه، ونسخ النص، ولصقه هناك.
objection-region-unsaid = يمكنك اختيار مكان إقامتك ليذكره النص، ويمكنك أيضًا تركه.
objection-uses = ما تعترض عليه
objection-use-personalisation = الذكاء الاصطناعي الذي يخصّص
    .detail = تقول LinkedIn إن المفتاح لا يشمل هذه النماذج.
    .letter = أرجو التوقف عن استخدام بياناتي لنماذج الذكاء الاصطناعي التي تخصّص.
objection-use-security = الذكاء الاصطناعي للأمن والسلامة ومكافحة إساءة الاستخدام
    .detail = تقول LinkedIn إن المفتاح لا يشمل هذه النماذج أيضًا. يُرجى التفكير في ما إذا كنت تريد أن تترك بياناتك جانبًا.
    .letter = أرجو التوقف عن استخدام بياناتي لنماذج الذكاء الاصطناعي للأمن والسلامة ومكافحة إساءة الاستخدام.
objection-use-older-content = تدريب الذكاء الاصطناعي على محتواك الأقدم
    .detail = تقول LinkedIn إن التدريب الذي تم بالفعل يبقى كما هو. أما المحتوى الأقدم الذي لم يُستخدم قط فأمره غير محسوم. ويمكنك السؤال عنه.
    .letter = أرجو ترك محتواي الأقدم خارج تدريب الذكاء الاصطناعي، ما دام لم يُستخدم بعد. وأرجو إبلاغي بما يسري عليه.
objection-letter = نصك
    .note = النص منا، وبلغتك. أما النموذج فهو نموذج LinkedIn. ولم نتمكن من تأكيد اللغات والمناطق التي يعمل فيها، ولا ما تقرره LinkedIn.
    .none = يُرجى اختيار استخدام واحد على الأقل، وعندها يظهر نصك هنا.
objection-letter-greeting = إلى LinkedIn
objection-letter-eu = أقيم في الاتحاد الأوروبي أو في المنطقة الاقتصادية الأوروبية.
objection-letter-uk = أقيم في المملكة المتحدة.
objection-letter-ch = أقيم في سويسرا.
objection-letter-ca = أقيم في كندا.
objection-letter-hk = أقيم في هونغ كونغ.
objection-letter-us = أقيم في الولايات المتحدة.
objection-letter-policy = تذكر سياسة الخصوصية الأوروبية لديكم هذا النموذج للاعتراض على استخدام البيانات.
objection-letter-help = تحيل صفحات المساعدة لديكم إلى هذا النموذج للاعتراض على استخدام البيانات.
objection-letter-ask = أعترض وأطلب منكم ما يلي:
objection-letter-closing = أرجو إبلاغي كتابةً بما تقررونه وبسببه.
objection-copy = نسخ النص
objection-copied = نُسخ النص. يُرجى فتح النموذج ولصقه هناك.
objection-open = فتح نموذج LinkedIn

objection-due = هل أجابت LinkedIn؟
    .body = ذكرت أنك أرسلت اعتراضك في { $sent }.
objection-waiting = أُرسل الاعتراض
    .body = ذكرت أنك أرسلته في { $sent }. ونسألك في { $date } هل أجابت LinkedIn.
objection-answered = أجابت LinkedIn
    .body = ذكرت أنك أرسلت اعتراضك في { $sent }، وذكرت في { $date } أن LinkedIn أجابت.
objection-dropped = لا مزيد من الأسئلة
    .body = ذكرت أنك أرسلت اعتراضك في { $sent }. ومنذ { $date } لم نعد نسأل عنه.
objection-answer-answered = نعم، أجابت
objection-answer-again = { PLURAL($count) ->
        [zero] السؤال مجددًا بعد { $count } يوم
        [one] السؤال مجددًا بعد يوم واحد
        [two] السؤال مجددًا بعد يومين
        [few] السؤال مجددًا بعد { $count } أيام
        [many] السؤال مجددًا بعد { $count } يومًا
       *[other] السؤال مجددًا بعد { $count } يوم
    }
objection-answer-drop = عدم السؤال بعد الآن

step-objection-letter =
    .button = كتابة الاعتراض
