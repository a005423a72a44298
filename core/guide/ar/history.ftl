# السجل والإيصالات: كلام صاحب الحساب، مع تاريخه.

# ‏$offset عدد ساعات مع إشارته، مثل ‎+1 أو ‎−3:30.
moment = { "\u200F" }{ $time } (UTC{ $offset })

history = السجل
history-intro = ما سجّلته، والأحدث أولًا. هذا كلامك أنت، وليس دليلًا على ما تفعله LinkedIn.
history-empty = لم يُسجَّل شيء بعد. ما تقوله عن خطوة سيظهر هنا مع تاريخه.
history-all = كل الحسابات
history-more = عرض إجابات أقدم
history-moment-account = { "\u200F" }{ $moment }، { $account }
history-share = مشاركة
    .spoken = مشاركة إيصال { $step }، { $moment }
history-unknown-step = خطوة ليست في هذه النسخة من الدليل ({ $id })

said-done = { $wanted ->
        [off] أوقفته
        [on] فعّلته
       *[reviewed] أنجزته
    }
said-still-on = { $wanted ->
        [off] كان لا يزال مفعّلًا
        [on] كان لا يزال متوقفًا
       *[reviewed] لم يكن منجزًا
    }
said-not-found = لم تجده
said-keep-as-is = تبقيه كما هو
said-does-not-apply = لا ينطبق عليك
said-confirmed = { $wanted ->
        [off] كان لا يزال متوقفًا
        [on] كان لا يزال مفعّلًا
       *[reviewed] كان لا يزال كذلك
    }
said-reversed = { $wanted ->
        [off] كان مفعّلًا من جديد
        [on] كان متوقفًا من جديد
       *[reviewed] لم يعد كذلك
    }
said-lost = لم تعد تجده
said-taken-back = تراجعت عن: { $said }
said-undone = { $said } (تراجعت عنه لاحقًا)

receipt-subject = ما سجّلته: { $step }
receipt-heading = مسجّل في Untrained
receipt-account = الحساب، بالاسم المعطى له هنا: { $value }
receipt-step = الخطوة: { $value }
receipt-label = تسمية LinkedIn: «{ $value }»
receipt-wanted = الحالة المطلوبة: { $value }
receipt-wanted-off = متوقف
receipt-wanted-on = مفعّل
receipt-wanted-reviewed = تمت مراجعته
receipt-said = سجّلت: { $value }
receipt-moment = متى: { $value }
receipt-revision = مراجعة الخطوة في الدليل: { $value }
receipt-undone = تراجعت عن هذا لاحقًا.
receipt-note = هذا ما سجّله الشخص، بحسب ساعة هاتفه. لا يستطيع التطبيق رؤية إعدادات LinkedIn، فليس هذا دليلًا على حالتها. وتطبيق Untrained مستقل عن LinkedIn.

step-changed = ما الذي تغيّر منذ أن حسمتها

error-unknown-mark = لم تعد هذه الإجابة موجودة. لم يتغير شيء. يُرجى العودة إلى السجل والاختيار من جديد.
