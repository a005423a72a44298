# Arabic: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = فتح LinkedIn
open-data-privacy = فتح «خصوصية البيانات»
open-section = فتح القسم الذي يضم الإعداد
open-form = فتح استمارة LinkedIn
look-now = نظرة الآن
just-looked = نظرتُ إليه للتو
share-receipt = مشاركة الإيصال
done = تم
save = حفظ
to-start = العودة إلى البداية
leave-it-on = تركه مفعّلًا
leave-it-off = تركه متوقفًا
leave-as-is = تركه كما هو
not-for-me = لا يعنيني
snooze-day = غدًا

## The reminder: asked for where its reason is

remind-me = تذكيري حينها
    .settings = السماح بالتذكيرات في الإعدادات
no-reminder = بلا تذكير

## How a switch is

switch-off = متوقف
switch-on = مفعّل
switch-looked = نُظر إليه
switch-unknown = لم يُنظر إليه
switch-missing = لم يُعثر عليه
switch-changed = تلزم نظرة جديدة
switch-not-for-you = لا يعنيك

label-may-be = قد تسميه LinkedIn «{ $names }».
label-in-english = التسمية بالإنجليزية كما في LinkedIn. قد تظهر لديك بالعربية.

## The question on return

question-switch = ماذا يُظهر المفتاح؟
question-setting = ماذا يُظهر هذا الإعداد؟ { $step }
question-account = أي حساب كان؟
    .body = تعرض LinkedIn حسابًا واحدًا في كل مرة، ولا يرى هذا التطبيق أيها.
answer-off = متوقف
answer-on = مفعّل
answer-done = تم
answer-not-done = لم يتم
answer-not-found = تعذّر العثور عليه
answer-other-page = فُتحت صفحة أخرى
answer-later = ليس بعد
