# Arabic: not yet reviewed by a native speaker. Protection: what can be said, day by day.

protection = الحماية
protection-region = مكان إقامتك: { $region }
protection-region-not-set = يُرجى اختيار مكان إقامتك. تختلف تواريخ تدريب الذكاء الاصطناعي من منطقة إلى أخرى، ولا يستطيع هذا الشريط أن يقول الكثير من دونها.
protection-today = اليوم: { $kind }
protection-too-early = لا شيء لعرضه بعد
    .body = تاريخ هذا الهاتف أسبق من { $date }، وهو أول تاريخ في مصادرنا. يُرجى ضبط ساعة الهاتف ثم النظر من جديد.
protection-bar-end = اليوم
protection-stretches = الأمر نفسه بالكلمات
protection-sources = ما حدث، ومن يقول ذلك
protection-note = يستند هذا الشريط إلى مصادر مؤرخة وإلى ما سجلته. ولا يمكننا رؤية إعداداتك في LinkedIn. وتقول LinkedIn إن المفتاح لا يؤثر في التدريب الذي تم بالفعل.

protection-days = { PLURAL($count) ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
protection-span = من { $from } إلى { $to } ({ $length })
protection-since = منذ { $from } ({ $length })
protection-spoken = { "\u200F" }{ $span }: { $kind }. { $why }

## Kinds

protection-not-affected = لا يتأثر
    .meaning = لم يكن التدريب قد بدأ في منطقتك.
protection-suspended = معلَّق
    .meaning = كان التدريب معلَّقًا في منطقتك.
protection-unprotected = بلا حماية
    .meaning = شمل التدريب منطقتك، ولم تكن قد أكّدت أن المفتاح متوقف.
protection-protected = محمي
    .meaning = أكّدت في البداية وفي النهاية أن المفتاح متوقف.
protection-assumed = مفترض
    .meaning = أكّدت أن المفتاح متوقف، ولم تنظر إليه بعد ذلك.
protection-unknown = غير معروف
    .meaning = لا تقول المصادر ولا يقول سجلك شيئًا عن ذلك.

## Why a stretch is what it is

protection-why-not-begun = وفق مصادرنا، لم يكن التدريب قد بدأ حيث تقيم.
protection-why-paused = وفق مصادرنا، كان التدريب معلَّقًا حيث تقيم.
protection-why-default = وفق مصادرنا، شمل تدريب الذكاء الاصطناعي منطقتك، والمفتاح مفعّل افتراضيًا. ولم تكن قد ذكرت أنه متوقف.
protection-why-said-on = وفق مصادرنا، شمل تدريب الذكاء الاصطناعي منطقتك، وقد ذكرت أن المفتاح كان مفعّلًا.
protection-why-between = أكّدت في البداية وفي النهاية أن المفتاح متوقف.
protection-why-since = أكّدت في البداية أن المفتاح متوقف. ولم يُسجَّل شيء منذ ذلك الحين، لذا نفترض أنه بقي متوقفًا.
protection-why-no-region = لم تذكر مكان إقامتك، لذا لا يمكننا القول هل كان التدريب جاريًا.
protection-why-two-starts = تذكر مصادرنا تاريخين لبدء التدريب حيث تقيم، وتقع هذه الفترة بينهما.
protection-why-found-on = أكّدت في البداية أن المفتاح متوقف، ثم وجدته مفعّلًا. ولا نعرف منذ متى.
protection-why-not-found = تعذّر عليك العثور على المفتاح، لذا لا نعرف كيف كان.
protection-why-decided = قررت عدم اتخاذ هذه الخطوة، لذا لا نعرف كيف كان المفتاح.
protection-why-clock = ساعة الهاتف لا توافق ترتيب سجلك، لذا لا نعرف اليوم.
