# Arabic: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = هل مفتاح الذكاء الاصطناعي في LinkedIn متوقف؟
    .body = تقول LinkedIn إنه مفعّل افتراضيًا. نظرة واحدة، ثلاث دقائق.
    .why = السبب، وكيفية العثور عليه
home-recheck =
    .body = تغيّر ما نعرفه عن هذا المفتاح. تلزم نظرة جديدة.
home-wrong-page =
    .body = فُتحت صفحة أخرى في المرة السابقة. نفتح الآن القسم أولًا، مع المسار من هناك.
home-on = مفعّل
    .body = رأيته مفعّلًا في { $date }. الأفضل إيقافه؛ نسأل مجددًا بعد أسبوع.
home-on-again = مفعّل من جديد
home-not-found = لم يُعثر عليه بعد
    .body = ربما نقلته LinkedIn أو غيّرت اسمه. مكان البحث: «خصوصية البيانات».
    .other = أسماء وطرق أخرى
home-off =
    .body = آخر نظرة كانت في { $date }.
home-left-on = متروك مفعّلًا كما اخترت
    .body = يمكن إيقافه في أي وقت.
home-several = { $off ->
        [0] لا شيء متوقف من أصل { $total }
       *[other] متوقف: { $off } من { $total }
    }
    .body = يلزم أولًا تسجيل الدخول إلى { $account } في LinkedIn.
home-due-others =
    .body = مفتاح الذكاء الاصطناعي أولًا: دقيقة واحدة. ثم { PLURAL($count) ->
        [one] إعداد واحد آخر
        [two] إعدادان آخران
        [few] { $count } إعدادات أخرى
        [many] { $count } إعدادًا آخر
       *[other] { $count } إعداد آخر
    } عند الرغبة.
home-due-accounts =
    .body = { PLURAL($count) ->
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }، دقيقة لكل حساب.
home-due-settings = حان وقت التحقق
    .body = { PLURAL($count) ->
        [one] إعداد واحد نظرت إليه.
        [two] إعدادان نظرت إليهما.
        [few] { $count } إعدادات نظرت إليها.
        [many] { $count } إعدادًا نظرت إليه.
       *[other] { $count } إعداد نظرت إليه.
    } دقيقة واحدة.
home-due-start = بدء
home-due-start-switch = البدء بمفتاح الذكاء الاصطناعي
home-objection = هل أجابت LinkedIn؟
    .body = أُرسل اعتراضك في { $date }.

home-notice-quarantined = كانت البيانات المحفوظة تالفة. نُقلت جانبًا ولم تُحذف، وبدأ التطبيق سجلًا جديدًا.
    .button = استيراد سجل

home-footer = لا إذن للوصول إلى الإنترنت. ما تسجّله يبقى على هذا الهاتف. مستقل عن LinkedIn.

menu-objection = الاعتراض على استخدامات أخرى للذكاء الاصطناعي
menu-section-detail = { $done } من { $total }
menu-record = السجل
menu-guide = الدليل
menu-settings = الإعدادات
menu-accounts = الحسابات
menu-data = بياناتك
menu-timeline = الخط الزمني
