# Arabic: not yet reviewed by a native speaker. One step, and one section.

step-why = السبب
step-source = المصدر
step-on-the-way = قد تطلب LinkedIn تسجيل الدخول، وقد تُفتح الصفحة في متصفح.
step-path = المسار
    .computer = على الحاسوب: { $path }
step-path-entry-spoken = { "\u200F" }{ $number }: { $entry }
step-path-note = هذه أسماء LinkedIn بالإنجليزية. وقد تظهر لديك بالعربية.
step-evidence = { $grade } تاريخ الفحص: { $date }.
step-evidence-stale = { $grade } آخر فحص: { $date }، أي قبل أكثر من { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
step-next = التالي: { $step }
step-done-already = سبق ضبطه
step-done-habit = فعلتُ ذلك
step-undo = التراجع عن إجابتي الأخيرة
step-other-names = أسماء أخرى له: { $names }.
step-other-name = { "\u200F" }«{ $name }»
step-other-name-separator = { "، " }
not-found-help = هل تعذّر العثور عليه؟
    .habit = أين يوجد؟
link-copied = نُسخ العنوان. يمكنك لصقه في متصفح.
    .path = نُسخ العنوان. يمكنك لصقه في متصفح، أو اتباع المسار: { $path }
link-section = هذا هو القسم الذي يضم الإعداد. المسار من هنا: { $path }

since-label = كان متوقفًا بالفعل: منذ متى؟
since-title = منذ متى هو متوقف؟

section-have-already = هذه ضبطتُها من قبل
section-undo = التراجع عن هذه الإجابات
