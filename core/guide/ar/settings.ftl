# Arabic: not yet reviewed by a native speaker. Settings: reviews, reminders, the calendar file, language, about; Latin digits throughout.

settings-title = الإعدادات

settings-reviews = المراجعات
settings-every = { $months ->
        [1] كل شهر
        [3] كل 3 أشهر
        [6] كل 6 أشهر
       *[12] مرة في السنة
    }
settings-schedule = { $every } في الساعة { $time }، ابتداءً من { $date }.
settings-schedule-paused = المراجعات معلّقة. ويبقى إيقاعها محفوظًا. { $every } في الساعة { $time }، ابتداءً من { $date }.
settings-interval = عدد المرات
settings-date = ابتداءً من
settings-time = الساعة
settings-pause = تعليق المراجعات
settings-resume = استئناف المراجعات
settings-pause-note = ما دامت المراجعات معلّقة، لا يُسأل عن شيء ولا يصل أي تذكير. وعند الاستئناف يُسأل عمّا فات مرة واحدة فقط.
settings-next = المراجعات التالية
settings-next-none = لا توجد مراجعة ما دامت معلّقة.

settings-reminders = التذكيرات
settings-reminders-arrive = يمكن للتذكيرات أن تصل: هذا الهاتف يسمح بها.
settings-reminders-paused = المراجعات معلّقة، فلا يصل أي تذكير.
settings-reminders-planned = التذكير التالي على هذا الهاتف مقرر في { $date }.
settings-reminders-unplanned = لا يوجد تذكير مقرر على هذا الهاتف.
settings-reminders-offered = عُرضت آخر مراجعة في { $date }، بتذكير أو هنا في التطبيق.
settings-reminders-blocked = لا يمكن للتذكيرات أن تصل منذ { $date }.

settings-calendar = التقويم
settings-calendar-text = يمكن وضع المراجعات في تقويمك مع تنبيه. لا يذكر الملف أي حساب ولا أي خطوة. وإذا تغيّر الإيقاع لاحقًا، فيُرجى حفظ الملف من جديد.
settings-calendar-none = لا شيء يوضع في التقويم ما لم تكن هناك مراجعة مقررة.
settings-calendar-button = حفظ ملف التقويم
settings-calendar-saved = حُفظ ملف التقويم. افتحه لإضافة المراجعات إلى تقويمك.
settings-calendar-not-saved = تعذّر حفظ ملف التقويم هناك. لم يتغير شيء. اختر مكانًا آخر وحاول من جديد.

settings-language = اللغة
settings-language-name = العربية
settings-language-text = لغة التطبيق: { $language }. وهو يتبع هاتفك، بالعربية أو الإنجليزية أو الألمانية أو الفرنسية أو الإسبانية.
settings-language-button = اختيار لغة التطبيق

settings-about = عن Untrained
settings-about-independent = تطبيق Untrained مستقل عن LinkedIn. لم تصنعه LinkedIn ولم تعتمده ولم تراجعه.
settings-about-guide = في الدليل { PLURAL($steps) ->
        [zero] { $steps } خطوة
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    }. وقد جرى التحقق من صفحاته بين { $first } و{ $last }.
settings-about-network = التطبيق نفسه لا يتصل بالإنترنت. وما تسجّله يبقى على هذا الهاتف.
settings-about-version = الإصدار { $version }

calendar-summary = ‏Untrained: هل ما زال كل شيء متوقفًا؟
calendar-description = يُرجى التحقق مما إذا كانت إعداداتك على LinkedIn ما زالت كما تركتها. وللإجابة يُرجى فتح Untrained.

error-no-reviews = لا توجد مراجعة مقررة. لم يتغير شيء. تبدأ المراجعات مع أول خطوة تسجّلها على أنها تمت.

reminders-ask = للتذكير بالتحقق القادم يحتاج هذا الهاتف إلى إذنك بإرسال الإشعارات.
    .button = السماح بالتذكيرات
reminders-denied = لن تصل التذكيرات: الإشعارات متوقفة لهذا التطبيق. التحقق ينتظر هنا عند فتح التطبيق على أي حال.
    .button = فتح إعدادات الإشعارات
reminders-channel = لن تصل التذكيرات: قناة إشعاراتها محظورة. التحقق ينتظر هنا عند فتح التطبيق على أي حال.
    .button = فتح إعدادات الإشعارات
