# Arabic: not yet reviewed by a native speaker. Taking everything along, and erasing it.

data-title = بياناتك
data-intro = ما تسجّله يبقى على هذا الهاتف. ليس للتطبيق حساب ولا خادم، وهو نفسه لا يتصل بالإنترنت.
data-amount = { "\u200F" }{ PLURAL($accounts) ->
        [zero] { $accounts } حساب
        [one] حساب واحد
        [two] حسابان
        [few] { $accounts } حسابات
        [many] { $accounts } حسابًا
       *[other] { $accounts } حساب
    }، { PLURAL($marks) ->
        [zero] { $marks } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $marks } قيود
        [many] { $marks } قيدًا
       *[other] { $marks } قيد
    }
data-export = تصدير إلى ملف
    .note = يحتوي الملف على حساباتك وقيودك ومراجعاتك وجدولك الزمني. وهو غير مشفّر، فيُرجى حفظه حيث لا يقرؤه غيرك.
    .written = كُتب الملف.
    .not-written = تعذّرت كتابة الملف. اختر مكانًا آخر له.
data-import = استيراد من ملف
    .note = ترى أولًا ما الذي سيغيّره الملف. والقيود الموجودة هنا لا تؤخذ مرتين.
    .not-read = تعذّرت قراءة الملف. لم يتغير شيء. اختره من جديد.
data-erase = محو كل شيء
    .note = يزيل هذا كل ما هو مسجّل هنا، لجميع الحسابات. وتبقى إعدادات LinkedIn كما هي.
data-erase-question = هل تريد محو كل شيء؟
    .body = يمحو هذا { $amount } ومراجعاتك وجدولك الزمني. ولا يمكن التراجع عنه. وتبقى إعدادات LinkedIn كما هي.
    .confirm = محو
data-cancel = إلغاء

import-title = الاستيراد
import-intro = كُتب الملف في { $date }. لم يتغيّر شيء بعد.
import-nothing = كُتب الملف في { $date }. وليس فيه شيء غير موجود هنا.
import-applied = تم الاستيراد. كُتب الملف في { $date }.
import-apply = استيراد هذا
import-close = تم
import-new = جديد
import-changed = متغيّر
import-same = موجود هنا
import-refused = لا يؤخذ
import-account = الحساب: { $account }
import-marks = { PLURAL($count) ->
        [zero] { $count } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
import-unknown-steps = { PLURAL($count) ->
        [zero] { $count } منها لخطوات ليست في هذا الدليل. ويُحتفظ بها.
        [one] واحد منها لخطوة ليست في هذا الدليل. ويُحتفظ به.
        [two] اثنان منها لخطوتين ليستا في هذا الدليل. ويُحتفظ بهما.
        [few] { $count } منها لخطوات ليست في هذا الدليل. ويُحتفظ بها.
        [many] { $count } منها لخطوات ليست في هذا الدليل. ويُحتفظ بها.
       *[other] { $count } منها لخطوات ليست في هذا الدليل. ويُحتفظ بها.
    }
import-reviews = { PLURAL($count) ->
        [zero] { $count } مراجعة
        [one] مراجعة واحدة
        [two] مراجعتان
        [few] { $count } مراجعات
        [many] { $count } مراجعة
       *[other] { $count } مراجعة
    }
import-objection = هل أجابت LinkedIn عن اعتراضك
import-schedule = الجدول الزمني لمراجعاتك
import-schedule-kept = الجدول الزمني للملف: يبقى الجدول الموجود على هذا الهاتف.
import-step = { $step } ({ $account }): كانت «{ $before }»، ثم «{ $after }»
import-status-open = لم تتم بعد
import-status-done = تمت
import-status-skipped = متخطّاة
import-status-not-found = لم يُعثر عليها
import-status-recheck = تحتاج إلى نظرة من جديد
import-refused-unknown-answer = { PLURAL($count) ->
        [zero] { $count } قيد بإجابة لا يعرفها هذا التطبيق
        [one] قيد واحد بإجابة لا يعرفها هذا التطبيق
        [two] قيدان بإجابتين لا يعرفهما هذا التطبيق
        [few] { $count } قيود بإجابات لا يعرفها هذا التطبيق
        [many] { $count } قيدًا بإجابات لا يعرفها هذا التطبيق
       *[other] { $count } قيد بإجابات لا يعرفها هذا التطبيق
    }
import-refused-undone-twice = { PLURAL($count) ->
        [zero] { $count } قيد يسحب ما سُحب هنا من قبل
        [one] قيد واحد يسحب ما سُحب هنا من قبل
        [two] قيدان يسحبان ما سُحب هنا من قبل
        [few] { $count } قيود تسحب ما سُحب هنا من قبل
        [many] { $count } قيدًا يسحب ما سُحب هنا من قبل
       *[other] { $count } قيد يسحب ما سُحب هنا من قبل
    }
import-refused-too-many-accounts = { PLURAL($count) ->
        [zero] { $count } حساب أو قيد فوق الحد الأقصى لعدد الحسابات
        [one] حساب أو قيد واحد فوق الحد الأقصى لعدد الحسابات
        [two] حسابان أو قيدان فوق الحد الأقصى لعدد الحسابات
        [few] { $count } حسابات أو قيود فوق الحد الأقصى لعدد الحسابات
        [many] { $count } حسابًا أو قيدًا فوق الحد الأقصى لعدد الحسابات
       *[other] { $count } حساب أو قيد فوق الحد الأقصى لعدد الحسابات
    }

error-document-too-large = هذا الملف أكبر من أن يكون تصديرًا من هذا التطبيق. لم يتغيّر شيء.
error-document-not-ours = هذا الملف ليس تصديرًا من هذا التطبيق. لم يتغيّر شيء.
error-document-newer = كتبت نسخة أحدث من التطبيق هذا الملف. لم يتغيّر شيء. يُرجى تحديث التطبيق لاستيراده.
error-document-malformed = هذا الملف تالف أو عُدّل يدويًا. لم يتغيّر شيء.
