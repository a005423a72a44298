# Arabic: not yet reviewed by a native speaker. What the screens say around the guide; Latin digits throughout.

app-name = Untrained

## Dates and times

# What is made of values alone begins with a right-to-left mark: the values are isolated, so
# nothing else would say which way it runs.
month-pattern = { "\u200F" }{ $month ->
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

## How a step stands

step-status-not-yet = { $wanted ->
        [off] ما زال مفعّلًا
        [on] ما زال متوقفًا
       *[reviewed] لم يتم بعد
    }، كما ذكرت في { $date }
step-status-reverted = { $wanted ->
        [off] مفعّل من جديد
        [on] متوقف من جديد
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
step-status-recheck = تغيّر منذ { $date }: يلزم الاطلاع من جديد

## Errors: what happened, and what to do

error-folder-missing = المجلد الخاص ببيانات التطبيق مفقود. لم يتغيّر شيء. تلزم إعادة تشغيل التطبيق، أو تثبيته من جديد.
error-read-only = لا يستطيع التطبيق حفظ بياناته. لم يتغيّر شيء. تلزم إعادة تشغيل الهاتف والمحاولة من جديد.
error-full = مساحة التخزين في الهاتف ممتلئة. لم يتغيّر شيء. يلزم إخلاء بعض المساحة والمحاولة من جديد.
error-busy = بيانات التطبيق قيد الاستخدام في مكان آخر. لم يتغيّر شيء. يمكنك المحاولة من جديد بعد لحظة.
error-newer-database = هذه البيانات من إصدار أحدث من التطبيق. لم يتغيّر شيء. يلزم تحديث التطبيق لفتحها.
error-damaged = البيانات المحفوظة تالفة. يلزم إغلاق التطبيق وفتحه من جديد: عندئذ تُعزل البيانات ولا تُحذف.
error-unknown-step = لا توجد هذه الخطوة أو الصفحة في الدليل. لم يتغيّر شيء. تلزم العودة إلى البداية والاختيار من جديد.
error-unknown-account = لم يعد هذا الحساب موجودًا. لم يتغيّر شيء. تلزم العودة إلى البداية والاختيار من جديد.
error-not-asked = لم يعد هذا السؤال مفتوحًا. لم يتغيّر شيء.
error-nothing-to-undo = ليس هناك ما يمكن التراجع عنه في هذه الخطوة.
error-invalid-schedule = لا يمكن استخدام هذا التاريخ أو الوقت أو الفاصل الزمني. لم يتغيّر شيء.
error-since = هذا الشهر لا يتفق مع ما هو مسجَّل. لم يتغيّر شيء. يلزم اختيار شهر آخر.
error-link = لا يقود هذا الرابط إلى أي مكان في التطبيق.
error-internal = حدث خطأ داخل التطبيق. ما سجّلته من قبل محفوظ. يمكنك المحاولة من جديد.
