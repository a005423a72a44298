# السجل والإيصالات: كلام صاحب الحساب، مع تاريخه.

# ‏$offset عدد ساعات مع إشارته، مثل ‎+1 أو ‎−3:30.
timestamp-pattern = { "\u200F" }{ $time } (UTC{ $offset })

history = السجل
history-intro = ما سجّلته، والأحدث أولًا. هذا ما ذكرته أنت، وليس إثباتًا لما تفعله LinkedIn.
history-empty = لم يُسجَّل شيء بعد. ما تذكره عن خطوة سيظهر هنا مع تاريخه.
history-all = كل الحسابات
history-more = عرض إجابات أقدم
history-timestamp-account = { "\u200F" }{ $timestamp }، { $account }
history-share = مشاركة
    .spoken = مشاركة إيصال { $step }، { $timestamp }
history-unknown-step = خطوة ليست في هذا الإصدار من الدليل ({ $id })

mark-done = { $wanted ->
        [off] متوقف
        [on] مفعّل
       *[reviewed] تم إنجازه
    }
mark-not-yet = { $wanted ->
        [off] كان لا يزال مفعّلًا
        [on] كان لا يزال متوقفًا
       *[reviewed] لم يكن منجزًا
    }
mark-not-found = تعذّر العثور عليه
mark-keep-as-is = بقي كما هو
mark-does-not-apply = لا ينطبق
mark-confirmed = { $wanted ->
        [off] كان لا يزال متوقفًا
        [on] كان لا يزال مفعّلًا
       *[reviewed] كان لا يزال كذلك
    }
mark-reverted = { $wanted ->
        [off] كان مفعّلًا من جديد
        [on] كان متوقفًا من جديد
       *[reviewed] لم يعد كذلك
    }
mark-no-longer-found = لم يعد موجودًا
mark-since = { $mark }، منذ { $month }
mark-undo = تراجُع عن: { $mark }
mark-undone = { $mark } (تم التراجع عنه لاحقًا)

receipt-subject = ما سجّلتُه: { $step }
receipt-heading = مسجّل في Untrained
receipt-account = الحساب، بالاسم المعطى له هنا: { $value }
receipt-step = الخطوة: { $value }
receipt-label = تسمية LinkedIn: «{ $value }»
receipt-wanted = الحالة المطلوبة: { $value }
receipt-wanted-state = { $wanted ->
        [off] متوقف
        [on] مفعّل
       *[reviewed] تم الاطلاع عليه
    }
receipt-mark = المسجَّل: { $value }
receipt-time = الوقت: { $value }
receipt-revision = إصدار الخطوة في الدليل: { $value }
receipt-undone = تم التراجع عن هذا لاحقًا.
receipt-note = هذا ما سجّله الشخص، بحسب ساعة هاتفه. لا يستطيع التطبيق رؤية إعدادات LinkedIn، فليس هذا إثباتًا لحالتها. وتطبيق Untrained مستقل عن LinkedIn.

step-changed = ما الذي تغيّر منذ إجابتك الأخيرة

error-unknown-mark = لم تعد هذه الإجابة موجودة. لم يتغيّر شيء. تلزم العودة إلى السجل والاختيار من جديد.

history-check = { PLURAL($count) ->
        [zero] التحقق في { $date }: { $count } إجابة
        [one] التحقق في { $date }: إجابة واحدة
        [two] التحقق في { $date }: إجابتان
        [few] التحقق في { $date }: { $count } إجابات
        [many] التحقق في { $date }: { $count } إجابة
       *[other] التحقق في { $date }: { $count } إجابة
    }
receipt-since = منذ: { $month }، بحسب إفادة صاحب الحساب
receipt-together = { PLURAL($count) ->
        [zero] { $count } إعداد بإجابة واحدة
        [one] إعداد واحد بإجابة واحدة
        [two] إعدادان بإجابة واحدة
        [few] { $count } إعدادات بإجابة واحدة
        [many] { $count } إعدادًا بإجابة واحدة
       *[other] { $count } إعداد بإجابة واحدة
    }
