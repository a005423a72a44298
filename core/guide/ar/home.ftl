# Arabic: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = هل مفتاح الذكاء الاصطناعي في LinkedIn متوقف؟
    .body = تقول LinkedIn إنه مفعّل افتراضيًا. المطلوب إيقافه ثم العودة إلى هنا.
    .why = السبب، وكيفية العثور عليه
home-recheck =
    .body = تغيّر ما نعرفه عن هذا المفتاح. يلزم الاطلاع عليه من جديد.
home-wrong-page =
    .body = فُتحت صفحة أخرى في المرة السابقة، ربما صفحة تسجيل الدخول. هذه المرة يُفتح القسم الذي يضمه، مع المسار من هناك.
home-on = مفعّل
    .body = رأيته مفعّلًا في { $date }.
home-on-again = مفعّل من جديد
home-not-found = لم يُعثر عليه بعد
    .body = ربما نقلته LinkedIn أو غيّرت اسمه. يمكن البحث عنه ضمن «Data privacy».
    .other = أسماء ومسارات أخرى
home-off =
    .body = آخر اطلاع في { $date }.
home-off-since = متوقف منذ { $month }، كما ذكرت.
home-not-for-you = لا ينطبق عليك، كما ذكرت
    .body = يمكنك الاطلاع عليه في أي وقت.
home-left-on = بقي مفعّلًا كما اخترت
    .body = يمكن إيقافه في أي وقت.
home-several = { $off ->
        [0] غير متوقف في أي حساب من أصل { $total }
       *[other] متوقف في { $off } من أصل { PLURAL($total) ->
            [zero] { $total } حساب
            [one] حساب واحد
            [two] حسابين
            [few] { $total } حسابات
            [many] { $total } حسابًا
           *[other] { $total } حساب
        }
    }
    .body = أولًا: تسجيل الدخول إلى «{ $account }» في LinkedIn.
home-due-others =
    .body = مفتاح الذكاء الاصطناعي أولًا: دقيقة واحدة. وبعده، إن أردت، { PLURAL($count) ->
        [zero] { $count } إعداد آخر
        [one] إعداد آخر
        [two] إعدادان آخران
        [few] { $count } إعدادات أخرى
        [many] { $count } إعدادًا آخر
       *[other] { $count } إعداد آخر
    }.
home-due-accounts =
    .body = { PLURAL($count) ->
        [zero] { $count } حساب
        [one] حساب واحد
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }، دقيقة لكل حساب.
home-due-settings = حان وقت التحقق
    .body = { PLURAL($count) ->
        [zero] { $count } إعداد للاطلاع عليه من جديد.
        [one] إعداد واحد للاطلاع عليه من جديد.
        [two] إعدادان للاطلاع عليهما من جديد.
        [few] { $count } إعدادات للاطلاع عليها من جديد.
        [many] { $count } إعدادًا للاطلاع عليها من جديد.
       *[other] { $count } إعداد للاطلاع عليها من جديد.
    }
home-due-start = البدء
home-due-start-switch = البدء بالمفتاح
home-due-go-on = إلى التحقق
home-objection = هل ردّت LinkedIn؟
    .body = أرسلت اعتراضك في { $date }.

home-notice-quarantined = كانت البيانات المحفوظة تالفة. عُزلت ولم تُحذف، وبدأ التطبيق سجلًا جديدًا.
    .button = استيراد من ملف
home-notice-folder = لم تصل نسخة مصدَّرة إلى المجلد «{ $folder }».
    .button = بياناتك
home-notice-lost = كان هذا الهاتف قد أوقف التطبيق، فلم يصل تذكير { $date }. والتحقق في انتظارك هنا.

home-footer = بلا إذن للإنترنت. ما تسجّله يبقى على هاتفك ما لم تصدّره. تطبيق مستقل عن LinkedIn.

menu-objection = الاعتراض على استخدامات أخرى للذكاء الاصطناعي
menu-section-detail = { $done } من { $total }
menu-record = السجل
menu-guide = الدليل
menu-settings = الإعدادات
menu-accounts = الحسابات
menu-data = بياناتك
menu-timeline = الخط الزمني

widget-heading = مفتاح الذكاء الاصطناعي في LinkedIn
