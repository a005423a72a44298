# Arabic: not yet reviewed by a native speaker. One step, and one section.

step-why = السبب، وما يتغيّر
step-source = المصدر
step-on-the-way = قد تطلب LinkedIn تسجيل الدخول، وقد تُفتح الصفحة في متصفح.
step-path-phone = المسار في التطبيق
step-path-computer = المسار على الحاسوب
step-path-entry-spoken = { $number }: { $entry }
step-path-note = الأسماء كما في LinkedIn. إن كانت بالإنجليزية هنا فقد تظهر لديك بالعربية.
step-evidence = { $grade } تاريخ التحقق: { $date }.
step-evidence-stale = { $grade } آخر تحقق: { $date }، أي قبل أكثر من { $days } يومًا.
step-next = التالي: { $step }
step-done-already = تم من قبل
step-done-habit = فعلتُ ذلك
step-undo = سحب إجابتي الأخيرة
step-other-names = أسماء أخرى له: { $names }.
step-other-name = «{ $name }»
step-other-name-separator = { "، " }
not-found-help = تعذّر العثور عليه؟
    .habit = أين هو؟
link-copied = نُسخ العنوان. مكانه في شريط عنوان المتصفح.
    .path = نُسخ العنوان. يمكن لصقه في متصفح، أو اتباع المسار: { $path }
link-section = هذا هو القسم الذي يضم الإعداد. المسار من هنا: { $path }

since-label = كان متوقفًا من قبل: منذ متى؟
since-title = منذ متى هو متوقف؟

section-have-already = هذه لدي بالفعل
section-undo = سحب ما سجّلته معًا
