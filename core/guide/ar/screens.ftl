# Arabic: not yet reviewed by a native speaker. What the screens say around the guide; Latin digits throughout.

app-name = Untrained

## Dates and times

# What is made of values alone begins with a right-to-left mark: the values are isolated, so
# nothing else would say which way it runs.
date-pattern = { "\u200F" }{ $day } { $month ->
        [January] يناير
        [February] فبراير
        [March] مارس
        [April] أبريل
        [May] مايو
        [June] يونيو
        [July] يوليو
        [August] أغسطس
        [September] سبتمبر
        [October] أكتوبر
        [November] نوفمبر
       *[December] ديسمبر
    } { $year }
date-time-pattern = { "\u200F" }{ $date }، { $time }
# On a phone with a 12-hour clock; the words are those of CLDR.
time-am = { $time } ص
time-pm = { $time } م
duration = { PLURAL($minutes) ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

## Accounts

account-default = حسابي على LinkedIn
account-named = الحساب: { $account }

## Home

home-ring = { $done } من { $total }
home-ring-spoken = الخطوات المحسومة: { $done } من { $total }. { $caption }
home-caption-open = تدريب الذكاء الاصطناعي لدى LinkedIn: لم يتأكد إيقافه بعد
home-caption-done = تدريب الذكاء الاصطناعي لدى LinkedIn: أكّدت في { $date } أنه متوقف
home-caption-skipped = تدريب الذكاء الاصطناعي لدى LinkedIn: اخترت إبقاءه كما هو
home-caption-not-found = تدريب الذكاء الاصطناعي لدى LinkedIn: تعذّر عليك العثور على المفتاح
home-caption-recheck = تدريب الذكاء الاصطناعي لدى LinkedIn: تغيرت الخطوة، يُرجى النظر فيها من جديد

home-next-primary = البداية من هنا
    .body = { $minutes }. نفتح الصفحة التي يوجد فيها مفتاح LinkedIn، بحسب ما هو معروف، لإيقافه، ثم نسألك كيف سار الأمر.
    .button = إلى الخطوة الأولى
home-next-not-yet = مفتاح الذكاء الاصطناعي ما زال مفعّلًا
    .body = في { $date } ذكرت أنه مفعّل. يُرجى فتح الخطوة لإيقافه.
    .button = فتح الخطوة
home-next-pending = هل عدت من LinkedIn؟
    .body = { $question } يُسجَّل جوابك لخطوة «{ $step }».
    .button = الإجابة
home-next-review = حان موعد مراجعتك
    .body = هل ما زال كل شيء كما تركته؟ فالإعدادات وأسماؤها قد تتغير.
    .button = بدء المراجعة
home-next-not-found = العثور على مفتاح الذكاء الاصطناعي بطريقة أخرى
    .body = تعذّر عليك العثور عليه في المرة الماضية. وتسرد الخطوة أسماء أخرى وطرقًا أخرى إليه.
    .button = محاولة أخرى
home-next-recheck = نظرة جديدة
    .body = تغيرت خطوة «{ $step }» منذ أن حسمتها.
    .button = فتح الخطوة
home-next-step = التالي: { $step }
    .body = { "\u200F" }{ $minutes }. { $why }
    .button = فتح الخطوة
home-next-find = البحث بطريقة أخرى
    .body = تعذّر عليك في المرة الماضية العثور على إعداد «{ $step }». وتسرد الخطوة أسماء أخرى وطرقًا أخرى إليه.
    .button = محاولة أخرى
home-next-nothing = لم يبق شيء الآن
    .body = حُسمت كل الخطوات.
    .button = عرض المراجعة

home-review-none = بعد إتمام خطوة ما، نسألك كل ثلاثة أشهر إن كانت ما زالت على حالها.
home-review-due = المراجعة مستحقة منذ { $date }
home-review-next = المراجعة التالية: { $date }
home-review-snoozed = أُجّلت المراجعة إلى { $date }
home-review-paused = المراجعات معلّقة.

home-notice-ask = لتذكيرك بالمراجعة التالية، يحتاج هذا الهاتف إلى إذنك بإرسال الإشعارات.
    .button = السماح بالتذكيرات
home-notice-denied = لن تصل التذكيرات: الإشعارات متوقفة لهذا التطبيق. وتبقى المراجعة بانتظارك هنا عند فتحه.
    .button = فتح إعدادات الإشعارات
home-notice-channel = لن تصل التذكيرات: قناة الإشعارات الخاصة بها محظورة. وتبقى المراجعة بانتظارك هنا عند فتح التطبيق.
    .button = فتح إعدادات الإشعارات
home-notice-quarantined = كانت البيانات المحفوظة تالفة. نُقلت جانبًا ولم تُحذف، وبدأ التطبيق سجلًا جديدًا.
    .button = استيراد سجل

home-footer = تطبيق Untrained مستقل عن LinkedIn. وما تسجّله يبقى على هذا الهاتف: فالتطبيق نفسه لا يتصل بالإنترنت.

## How a step stands

step-status-open = لم يتم بعد
step-status-not-yet = { $wanted ->
        [off] ما زال مفعّلًا
        [on] ما زال متوقفًا
       *[reviewed] لم يتم بعد
    }، كما ذكرت في { $date }
step-status-reverted = { $wanted ->
        [off] كان مفعّلًا من جديد
        [on] كان متوقفًا من جديد
       *[reviewed] لم يعد كذلك
    }، كما ذكرت في { $date }
step-status-done = تم في { $date }
step-status-confirmed = { $wanted ->
        [off] ما زال متوقفًا
        [on] ما زال مفعّلًا
       *[reviewed] ما زال كذلك
    }، كما ذكرت في { $date }
step-status-skipped = أُبقي كما هو، كما ذكرت في { $date }
step-status-does-not-apply = لا ينطبق عليك، كما ذكرت في { $date }
step-status-not-found = لم يُعثر عليه، كما ذكرت في { $date }
step-status-recheck = تغيّر منذ { $date }: يُرجى النظر من جديد

## Step

step-why = لماذا
step-effect = ما الذي يغيره
step-do = المطلوب
step-see = كيف يبدو بعد إتمامه
step-not-found-help = لا أرى هذا الإعداد
step-not-found-help-habit = أين هو؟
step-other-names = قد يكون اسمه أيضًا، أو يقع ضمن: { $names }.
step-other-name = { "\u200F" }«{ $name }»
step-other-name-separator = { "، " }
step-path-phone = الطريق إليه في التطبيق
step-path-computer = الطريق إليه على الحاسوب
step-path-entry-spoken = { "\u200F" }{ $number }: { $entry }
step-path-note = الأسماء من LinkedIn، بالإنجليزية. وقد تعرضها LinkedIn بلغتك؛ ولا نعرف صيغتها.
step-switch = المفتاح المطلوب العثور عليه
step-switch-note = التسمية من LinkedIn نفسها، بالإنجليزية.
step-wanted = { $wanted ->
        [off] يُترك متوقفًا
        [on] يُترك مفعّلًا
       *[reviewed] يُراجَع
    }
step-open = فتح LinkedIn
step-evidence = { $grade } جرى الفحص في { $date }.
step-evidence-stale = { $grade } كان آخر فحص لنا في { $date }، أي قبل أكثر من { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. وإن لم تكن الصفحة هي الصحيحة، فيُرجى الوصول إليها عبر المسار المكتوب.
step-elsewhere = أتممته على جهاز آخر
step-elsewhere-habit = فعلت ذلك
step-skip = تخطي هذه الخطوة؟
step-skip-keep = أتركه كما هو
step-skip-does-not-apply = لا ينطبق عليّ
step-undo = التراجع عما سجّلته
step-question-body = { $account }. المطلوب العثور على «{ $label }».
step-question-body-plain = { "\u200F" }{ $account }. { $step }.
step-answer-done = { $wanted ->
        [off] نعم، إنه متوقف
        [on] نعم، إنه مفعّل
       *[reviewed] نعم، تم
    }
step-answer-not-yet = { $wanted ->
        [off] لا، ما زال مفعّلًا
        [on] لا، ما زال متوقفًا
       *[reviewed] لا، لم يتم
    }
step-answer-not-found = لم أتمكن من العثور عليه
step-answer-later = اسألني لاحقًا
step-page-question = هل فُتحت الصفحة الصحيحة؟
    .yes = نعم
    .no = لا
step-copied = نُسخ عنوان الويب. يمكنك لصقه في متصفح، أو الوصول عبر المسار: { $path }

## Review

review-title = المراجعة
review-intro = مستحقة منذ { $date }. يُرجى النظر في كل إعداد على LinkedIn، ثم إخبارنا كيف وجدته. ويمكنك التوقف والمتابعة لاحقًا.
review-none = لا توجد مراجعة مستحقة. والتالية في { $date }.
review-none-snoozed = أجّلت هذه المراجعة إلى { $date }.
review-none-paused = المراجعات معلّقة.
review-none-yet = بعد إتمام خطوة ما، نسألك كل ثلاثة أشهر إن كانت ما زالت على حالها.
review-nothing = هناك مراجعة مستحقة منذ { $date }، لكن لا توجد خطوة مسجّلة على أنها تمت، فليس هناك ما نسأل عنه. وخطواتك المفتوحة في شاشة البداية.
review-progress = أُجيب عن { $done } من { $total }
review-last = آخر تأكيد في { $date }
review-last-later = { review-last }. أُجّل إلى وقت لاحق.
review-last-answered = تمت الإجابة في { $date }
review-answer-as-wanted = { $wanted ->
        [off] ما زال متوقفًا
        [on] ما زال مفعّلًا
       *[reviewed] ما زال كذلك
    }
review-answer-reverted = { $wanted ->
        [off] كان مفعّلًا من جديد
        [on] كان متوقفًا من جديد
       *[reviewed] لم يعد كذلك
    }
review-answer-not-found = لا أجده
review-answer-later = لاحقًا
review-answered-reverted = { $answer }: الخطوة مفتوحة من جديد
review-open = فتح LinkedIn للتحقق
review-snooze = ليس الآن؟
review-snooze-day = اسألني غدًا
review-snooze-week = اسألني بعد أسبوع
review-dismiss = يكفي الآن
review-finished = اكتملت المراجعة. والتالية في { $date }.
review-home = العودة إلى البداية

## Reminder. It may stand on a lock screen: no account, no step.

reminder-title = حان موعد مراجعتك
reminder-body = هل ما زال كل شيء كما تركته؟
reminder-done-for-now = يكفي الآن
reminder-snooze = غدًا
reminder-open = فتح
reminder-channel = المراجعات
    .description = التذكير بالتحقق من أن إعداداتك ما زالت كما تركتها.

## Errors: what happened, and what to do

error-folder-missing = المجلد الخاص ببيانات التطبيق مفقود. لم يتغير شيء. يُرجى إعادة تشغيل التطبيق، أو تثبيته من جديد.
error-read-only = لا يمكن الكتابة في بيانات التطبيق. لم يتغير شيء. يُرجى إزالة الحماية من الكتابة عن مساحة التخزين والمحاولة من جديد.
error-full = مساحة التخزين في الهاتف ممتلئة. لم يتغير شيء. يُرجى إخلاء بعض المساحة والمحاولة من جديد.
error-busy = بيانات التطبيق قيد الاستخدام في مكان آخر. لم يتغير شيء. يُرجى المحاولة من جديد بعد لحظة.
error-newer-database = كُتبت هذه البيانات بإصدار أحدث من التطبيق. لم يتغير شيء. يُرجى تحديث التطبيق لفتحها.
error-damaged = البيانات المحفوظة تالفة. يُرجى إغلاق التطبيق وفتحه من جديد: عندئذ تُنقل البيانات جانبًا ولا تُحذف.
error-unknown-step = لا توجد هذه الخطوة أو الصفحة في الدليل. لم يتغير شيء. يُرجى العودة إلى البداية والاختيار من جديد.
error-unknown-account = لم يعد هذا الحساب موجودًا. لم يتغير شيء. يُرجى العودة إلى البداية والاختيار من جديد.
error-not-asked = لم يعد هذا السؤال مفتوحًا. لم يتغير شيء.
error-nothing-to-undo = ليس هناك ما يمكن التراجع عنه في هذه الخطوة.
error-invalid-schedule = لا يمكن استخدام هذا التاريخ أو الوقت أو الفاصل الزمني. لم يتغير شيء.
error-link = لا يقود هذا الرابط إلى أي مكان في التطبيق.
error-internal = حدث خطأ ما داخل التطبيق. ما سجّلته من قبل في أمان. يُرجى المحاولة من جديد.
