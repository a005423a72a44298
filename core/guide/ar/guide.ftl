# الدليل للقراءة: الإطار حول المواضيع والأقوال والمناطق.

## Guide

guide-title = الدليل
guide-intro = ما نعلمه، وكيف علمناه.

## Topic

topic-checked = أقدم فحص في هذه الصفحة بتاريخ { $date }.
topic-checked-stale = أقدم فحص في هذه الصفحة بتاريخ { $date }، أي قبل أكثر من { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. وقد يكون بعضه تغيّر منذ ذلك الحين.
topic-steps = ما يمكنك فعله

## Claims

claims = كل قول على حدة
    .summary = { PLURAL($count) ->
        [zero] لا أقوال
        [one] قول واحد، بمصادره وتواريخه
        [two] قولان، بالمصادر والتواريخ
        [few] { $count } أقوال، بالمصادر والتواريخ
        [many] { $count } قولًا، بالمصادر والتواريخ
       *[other] { $count } قول، بالمصادر والتواريخ
    }
position-article = المقال
position-linkedin = LinkedIn
position-regulator = هيئة رقابية
claim-item = البند { $item } من المقال
claim-sources = المصادر
checked = فُحص في { $date }
checked-stale = كان آخر فحص في { $date }، أي قبل أكثر من { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. وقد يكون تغيّر منذ ذلك الحين.
sources = كل المصادر

## What is used, as a table

use-data = البيانات
use-agreement = النتيجة
use-used = تُستخدم
use-in-part = جزئيًا
use-not-used = لا تُستخدم
use-other-ai = لذكاء اصطناعي آخر
use-not-listed = غير مدرج
use-not-mentioned = غير مذكور
use-same = متفقان
use-differ = مختلفان
use-no-source = بلا مصدر
use-only-linkedin = لدى LinkedIn وحدها
use-spoken = { $data }. المقال: { $article }. LinkedIn: { $linkedin }. { $agreement }.

use-of-profile = الملف الشخصي
use-of-posts = المنشورات والمقالات والتعليقات
use-of-groups = المجموعات ورسائلها
use-of-reactions = التفاعلات
use-of-private-messages = الرسائل الخاصة
use-of-applications = طلبات التوظيف
use-of-views = الملفات التي زرتها
use-of-connections = المعارف
use-of-usage = الوقت والميزات والجهاز
use-of-guesses = ما تستنتجه LinkedIn
use-of-prompts = ما تكتبه في ميزات الذكاء الاصطناعي
use-of-polls = الاستطلاعات والآراء
use-of-secrets = الدخول والدفع والراتب
use-of-minors = بيانات من يُظن أنهم دون 18

## Region

region-question = أين تقيم؟
    .why = يختلف وقت بدء التدريب من منطقة إلى أخرى. واختيار منطقتك يبيّن ما يعنيه ذلك لك.
region-choose = اختيار المنطقة
region-change = اختيار منطقة أخرى
region-line = مكان إقامتك: { $region }
region-propose = أقيم هنا: { $region }
region-events = ما حدث هناك، حسب التاريخ
region-kept = محفوظ للحساب «{ $account }»، على هذا الهاتف فقط.
