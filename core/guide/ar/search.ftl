# البحث في الدليل.

search = البحث
    .hint = البحث في الدليل
    .clear = إفراغ الحقل
search-start = يشمل البحث كل خطوة وصفحة وقول في هذا الدليل. ويمكن البحث بأسماء LinkedIn الإنجليزية في كل اللغات.
search-nothing = لا نتائج للبحث عن «{ $query }». يمكنك تجربة كلمات أقل أو كلمات أخرى.
search-suggestions = يمكنك البحث عن
    .training = تدريب
    .messages = الرسائل
    .ads = الإعلانات
    .old-posts = المنشورات
    .sign-in = تسجيل الدخول
search-count-none = لا نتائج
search-count = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-count-best = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}، وهذه أفضل { $shown } منها
search-count-some = { PLURAL($count) ->
    [zero] لا شيء فيه كل هذه الكلمات أو بعضها.
    [one] لا شيء فيه كل هذه الكلمات. نتيجة واحدة فيها بعضها.
    [two] لا شيء فيه كل هذه الكلمات. نتيجتان فيهما بعضها.
    [few] لا شيء فيه كل هذه الكلمات. { $count } نتائج فيها بعضها.
    [many] لا شيء فيه كل هذه الكلمات. { $count } نتيجة فيها بعضها.
   *[other] لا شيء فيه كل هذه الكلمات. { $count } نتيجة فيها بعضها.
}
search-step = خطوة: { $group }
search-topic = للقراءة
search-claim = قول: { $status }

