# Arabic: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = فتح LinkedIn
open-data-privacy = فتح «Data privacy»
open-section = فتح القسم الذي يضم الإعداد
open-form = فتح استمارة LinkedIn
look-now = إلقاء نظرة الآن
just-looked = اطّلعتُ عليه للتو
share-receipt = مشاركة الإيصال
tell = مشاركة مع زميل
    .subject = مفتاح الذكاء الاصطناعي في LinkedIn
    .text =
        قد تستخدم LinkedIn ما ينشره الأعضاء لتدريب الذكاء الاصطناعي. ولذلك مفتاح مفعّل افتراضيًا.

        1. فتح الصفحة أدناه.
        2. إيقاف: { $label }
        3. التحقق منه مجددًا بعد ثلاثة أشهر.
done = تم
save = حفظ
to-start = العودة إلى البداية
leave-it-on = إبقاؤه مفعّلًا
leave-it-off = إبقاؤه متوقفًا
leave-as-is = إبقاؤه كما هو
not-for-me = لا ينطبق عليّ
snooze-day = غدًا

## The reminder: asked for where its reason is

remind-me = تذكيري حينها
    .settings = السماح بالتذكيرات
no-reminder = بلا تذكير

## How a switch is

switch-off = متوقف
switch-on = مفعّل
switch-looked = اطّلعت عليه
switch-unknown = لم تطّلع عليه بعد
switch-missing = لم يُعثر عليه
switch-changed = يلزم الاطلاع من جديد
switch-not-for-you = لا ينطبق عليك

label-may-be = قد تسميه LinkedIn «{ $names }».
label-in-english = قد يختلف اسمه بالعربية.

## The question on return

question-switch = ماذا يُظهر المفتاح الآن؟
question-account = أي حساب كان؟
    .body = تعرض LinkedIn حسابًا واحدًا في كل مرة، ولا يرى هذا التطبيق أيّ حساب هو.
answer-off = متوقف
answer-on = مفعّل
answer-done = تم
answer-not-done = لم يتم
answer-not-found = تعذّر العثور عليه
answer-other-page = فُتحت صفحة أخرى
answer-later = لاحقًا
