# Arabic: not yet reviewed by a native speaker. Settings: checks, reminders, the calendar file, language, about; Latin digits throughout.

settings-title = الإعدادات

settings-reviews = عمليات التحقق
settings-every = { $months ->
        [1] كل شهر
        [3] كل 3 أشهر
        [6] كل 6 أشهر
       *[12] مرة في السنة
    }
settings-schedule = { $every } في الساعة { $time }، ابتداءً من { $date }.
settings-schedule-paused = عمليات التحقق معلّقة. ويبقى جدولك الزمني محفوظًا. { $every } في الساعة { $time }، ابتداءً من { $date }.
settings-interval = التكرار
settings-date = تاريخ البدء
settings-time = الوقت
settings-pause = تعليق التحقق
settings-resume = استئناف التحقق
settings-pause-note = ما دامت عمليات التحقق معلّقة، لا يصل أي تذكير. وعند الاستئناف نسأل مرة واحدة عمّا فات.
settings-next = عمليات التحقق القادمة
settings-next-none = لا شيء ما دامت معلّقة.

settings-reminders = التذكيرات
settings-reminders-arrive = هذا الهاتف يسمح بالتذكيرات.
settings-reminders-paused = عمليات التحقق معلّقة، فلا يصل أي تذكير.
settings-reminders-planned = التذكير القادم على هذا الهاتف: { $date }.
settings-reminders-unplanned = لا يوجد تذكير مقرر على هذا الهاتف.
settings-reminders-offered = سألناك آخر مرة في { $date }.
settings-reminders-blocked = لا يسمح هذا الهاتف بوصول التذكيرات منذ { $date }.
settings-reminders-lost = لم يصل تذكير { $date }: كان هذا الهاتف قد أوقف التطبيق.

settings-calendar = التقويم
settings-calendar-text = يمكنك وضع عمليات التحقق في تقويمك. لا يذكر الملف أي حساب. أما التنبيه فيتوقف على التقويم نفسه. وإذا تغيّر الجدول الزمني لاحقًا، فيلزم حفظ الملف من جديد.
settings-calendar-none = لا توجد عملية تحقق مقررة، فلا شيء يوضع في التقويم.
settings-calendar-earlier = قد تبقى في التقويم عمليات تحقق من ملف سابق. إن بقيت بعد فتح الملف الجديد، فيلزم حذف «{ $title }» هناك يدويًا.
settings-calendar-left = قد يحتفظ التقويم بعمليات التحقق من ملف سابق. ولإيقافها هناك أيضًا، يلزم حذف «{ $title }» يدويًا.
settings-calendar-button = حفظ ملف التقويم
settings-calendar-saved = حُفظ ملف التقويم. بعد فتحه تُضاف عمليات التحقق إلى تقويمك.
settings-calendar-not-saved = تعذّر حفظ ملف التقويم هناك. لم يتغيّر شيء. يلزم اختيار مكان آخر والمحاولة من جديد.

settings-language = اللغة
settings-language-name = العربية
settings-language-text = لغة التطبيق: { $language }. وهي تتبع لغة هاتفك، من العربية والإنجليزية والألمانية والفرنسية والإسبانية.
settings-language-button = اختيار لغة التطبيق

settings-about = عن Untrained
settings-about-independent = تطبيق Untrained مستقل عن LinkedIn. لم تصنعه LinkedIn ولم تعتمده ولم تفحصه.
settings-about-makers = { "\u200F" }Untrained من صنع المساهمين فيه. وهو مفتوح المصدر برخصة Mozilla Public License 2.0.
settings-about-guide = في الدليل { PLURAL($steps) ->
        [zero] { $steps } خطوة
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    }. وقد فُحصت صفحاته بين { $first } و{ $last }.
settings-about-network = التطبيق نفسه لا يتصل بالإنترنت. وما تسجّله يبقى على هاتفك ما لم تصدّره.
settings-about-permissions = يستخدم التطبيق إذنين على الأكثر: إرسال التذكيرات بعمليات التحقق، والعمل بعد إعادة تشغيل الهاتف كي تُضبط التذكيرات من جديد.
settings-about-blind = لا يرى التطبيق حسابك على LinkedIn، ولا الحساب الذي سجّلت الدخول إليه، ولا حالة مفاتيحك. ولا يعرف إلا ما تقوله له.
settings-about-version = الإصدار { $version }
settings-licences = تراخيص مكوّنات التطبيق

calendar-summary = ‏Untrained: هل ما زال كل شيء متوقفًا؟
calendar-description = للتحقق من أن إعداداتك على LinkedIn ما زالت كما تركتها. والإجابة في تطبيق Untrained.

error-no-reviews = لا توجد عملية تحقق مقررة. لم يتغيّر شيء. تبدأ عمليات التحقق بعد إجابتك الأولى.

reminders-ask = للتذكير بالتحقق القادم يحتاج التطبيق على هذا الهاتف إلى إذنك بإرسال الإشعارات.
    .button = السماح بالتذكيرات
reminders-denied = لن تصل التذكيرات: إشعارات هذا التطبيق متوقفة. ويبقى التحقق في انتظارك هنا عند فتح التطبيق.
    .button = فتح إعدادات الإشعارات
reminders-channel = لن تصل التذكيرات: قناة إشعاراتها محظورة. ويبقى التحقق في انتظارك هنا عند فتح التطبيق.
    .button = فتح إعدادات الإشعارات
reminders-sleep = تصل التذكيرات ما دام التطبيق يُستخدم من حين إلى آخر. وإذا لم يُستخدم نحو ثلاثة أشهر فقد يوقفه هذا الهاتف، ولا يصل بعدها أي تذكير. يمكن منع ذلك في إعدادات التطبيق، بإلغاء الإيقاف المؤقت للتطبيقات غير المستخدمة. ويمكن أيضًا وضع عمليات التحقق في التقويم، أدناه.
    .button = فتح إعدادات التطبيق
    .home = إذا لم يُفتح التطبيق نحو ثلاثة أشهر فقد يوقفه الهاتف، ولا يصل عندها أي تذكير. يمكن منع ذلك في إعدادات التطبيق.
    .leave = تركه كما هو
    .interval = قد يوقف هذا الهاتف تطبيقًا لم يُستخدم نحو ثلاثة أشهر، ولا يصل عندها أي تذكير. وما يمنع ذلك مذكور أدناه في قسم التذكيرات.
