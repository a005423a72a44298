# Arabic: not yet reviewed by a native speaker. Taking everything along, and erasing it.

data-title = بياناتك
data-intro = ما تسجّله يبقى على هاتفك ما لم تصدّره. لا يحتاج هذا التطبيق إلى حساب؛ وليس له خادم، وهو نفسه لا يتصل بالإنترنت.
data-amount = { "\u200F" }{ PLURAL($accounts) ->
        [zero] { $accounts } حساب
        [one] حساب واحد
        [two] حسابان
        [few] { $accounts } حسابات
        [many] { $accounts } حسابًا
       *[other] { $accounts } حساب
    } و{ PLURAL($marks) ->
        [zero] { $marks } إدخال
        [one] إدخال واحد
        [two] إدخالان
        [few] { $marks } إدخالات
        [many] { $marks } إدخالًا
       *[other] { $marks } إدخال
    }
data-export = تصدير إلى ملف
    .note = في الملف حساباتك وإدخالاتك وعمليات التحقق والجدول الزمني. وهو غير مشفّر، فيلزم حفظه حيث لا يقرؤه غيرك.
    .written = حُفظ الملف.
    .not-written = تعذّر حفظ الملف. يلزم اختيار مكان آخر له.
data-folder = اختيار مجلد للتصدير
    .note = يمكن أيضًا اختيار مجلد مرة واحدة. بعد كل تحقق مكتمل يحفظ التطبيق فيه نسخة مصدَّرة، ويُبقي آخر ثلاث نسخ. وإذا كان تطبيق آخر يرفع هذا المجلد، كما تفعل خدمات التخزين السحابي، فإن النسخة تغادر هذا الهاتف. وهي غير مشفّرة.
    .another = اختيار مجلد آخر
    .stop = التوقف عن حفظ النسخ
    .chosen = تُحفظ النسخ في «{ $folder }». ليس فيه أي نسخة بعد.
    .saved = تُحفظ النسخ في «{ $folder }». حُفظت آخر نسخة في { $date }.
    .gone = لم يعد المجلد «{ $folder }» موجودًا. يلزم اختياره من جديد، أو اختيار غيره.
    .refused = لا يُسمح للتطبيق بالحفظ في «{ $folder }». يلزم اختياره من جديد، أو اختيار غيره.
    .failed = تعذّر حفظ آخر نسخة في «{ $folder }». سيحاول التطبيق مرة أخرى عند فتحه في يوم آخر.
data-import = استيراد من ملف
    .note = ترى أولًا ما الذي سيغيّره الملف. والإدخالات الموجودة هنا لا تُضاف مرة أخرى.
    .not-read = تعذّرت قراءة الملف. لم يتغيّر شيء. يلزم اختياره من جديد.
data-erase = محو كل شيء
    .note = يزيل هذا كل ما هو مسجّل هنا، لجميع الحسابات. وتبقى إعدادات LinkedIn كما هي. أما النسخ التي حفظتها فتبقى في مكانها.
data-erase-question = هل تريد محو كل شيء؟
    .body = يُمحى ما يلي: { $amount }، وعمليات التحقق، والجدول الزمني. ولا يمكن التراجع عن ذلك. وتبقى إعدادات LinkedIn كما هي.
    .confirm = محو
data-cancel = إلغاء

import-title = الاستيراد
import-intro = حُفظ الملف في { $date }. لم يتغيّر شيء بعد.
import-nothing = حُفظ الملف في { $date }. وكل ما فيه موجود هنا.
import-applied = تم الاستيراد. حُفظ الملف في { $date }.
import-apply = استيراد
import-close = تم
import-new = جديد
import-changed = متغيّر
import-same = موجود من قبل
import-refused = لم يُستورد
import-account = الحساب: { $account }
import-marks = { PLURAL($count) ->
        [zero] { $count } إدخال
        [one] إدخال واحد
        [two] إدخالان
        [few] { $count } إدخالات
        [many] { $count } إدخالًا
       *[other] { $count } إدخال
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
        [zero] { $count } عملية تحقق
        [one] عملية تحقق واحدة
        [two] عمليتا تحقق
        [few] { $count } عمليات تحقق
        [many] { $count } عملية تحقق
       *[other] { $count } عملية تحقق
    }
import-region = منطقتك
import-objection = هل ردّت LinkedIn على اعتراضك
import-schedule = الجدول الزمني لعمليات التحقق
import-schedule-kept = لا يُستخدم الجدول الزمني للملف: يبقى جدولك كما هو.
import-step = { $step } ({ $account }): من «{ $before }» إلى «{ $after }»
import-status-open = لم تتم بعد
import-status-done = تمت
import-status-skipped = متخطّاة
import-status-not-found = لم يُعثر عليها
import-status-recheck = يلزم الاطلاع عليها من جديد
import-refused-unknown-answer = { PLURAL($count) ->
        [zero] { $count } إدخال بإجابة لا يعرفها هذا التطبيق
        [one] إدخال واحد بإجابة لا يعرفها هذا التطبيق
        [two] إدخالان بإجابتين لا يعرفهما هذا التطبيق
        [few] { $count } إدخالات بإجابات لا يعرفها هذا التطبيق
        [many] { $count } إدخالًا بإجابات لا يعرفها هذا التطبيق
       *[other] { $count } إدخال بإجابات لا يعرفها هذا التطبيق
    }
import-refused-undone-twice = { PLURAL($count) ->
        [zero] { $count } إدخال يتراجع عن إجابة سبق التراجع عنها هنا
        [one] إدخال واحد يتراجع عن إجابة سبق التراجع عنها هنا
        [two] إدخالان يتراجعان عن إجابتين سبق التراجع عنهما هنا
        [few] { $count } إدخالات تتراجع عن إجابات سبق التراجع عنها هنا
        [many] { $count } إدخالًا يتراجع عن إجابات سبق التراجع عنها هنا
       *[other] { $count } إدخال يتراجع عن إجابات سبق التراجع عنها هنا
    }
import-refused-too-many-accounts = { PLURAL($count) ->
        [zero] { $count } حساب أو إدخال فوق ما يتسع له التطبيق
        [one] حساب أو إدخال واحد فوق ما يتسع له التطبيق
        [two] حسابان أو إدخالان فوق ما يتسع له التطبيق
        [few] { $count } حسابات أو إدخالات فوق ما يتسع له التطبيق
        [many] { $count } حسابًا أو إدخالًا فوق ما يتسع له التطبيق
       *[other] { $count } حساب أو إدخال فوق ما يتسع له التطبيق
    }

error-document-too-large = هذا الملف أكبر من أن يكون تصديرًا من هذا التطبيق. لم يتغيّر شيء.
error-document-not-ours = هذا الملف ليس تصديرًا من هذا التطبيق. لم يتغيّر شيء.
error-document-newer = هذا الملف من إصدار أحدث من التطبيق. لم يتغيّر شيء. يلزم تحديث التطبيق لاستيراده.
error-document-malformed = هذا الملف تالف أو عُدّل يدويًا. لم يتغيّر شيء.
