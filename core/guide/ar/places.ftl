# أجزاء التطبيق كما تسردها الصفحة الأولى.

places = المزيد

place-guide = الدليل
    .detail = ما يُستخدم، ولماذا يهم، وماذا يعني حيث تعيش

place-settings = الإعدادات
    .detail = المواعيد والتذكيرات والتقويم واللغة

place-history = السجل
    .detail = ما سجّلته، مع إيصالات للمشاركة

place-accounts = الحسابات
    .detail = سجلّ لكل حساب على LinkedIn

place-data = بياناتك
    .detail = خذها معك أو استعدها أو امحها
