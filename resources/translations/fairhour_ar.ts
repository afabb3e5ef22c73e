<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Fairhour</name>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Private windows</source>
            <translation>النوافذ الخاصة</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Counts</source>
            <translation>العدّ</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Away time</source>
            <translation>وقت الغياب</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Lock and sleep</source>
            <translation>القفل والسكون</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Tray</source>
            <translation>علبة النظام</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Notices</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Keyring</source>
            <translation>سلسلة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Diary</source>
            <translation>اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sign-in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>A test picture shows your screen ({by}).</source>
            <translation>صورة تجريبية تُظهر شاشتك ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No pictures here: {by}. Recording goes on without them; in a Wayland session, install grim or your desktop's portal.</source>
            <translation>لا صور هنا: {by}. يستمر التسجيل من دونها؛ في جلسة Wayland ثبّت grim أو بوابة سطح المكتب.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop asks you once. Press Allow pictures, here or in the settings.</source>
            <translation>يسألك سطح المكتب مرة واحدة. اضغط «السماح بالصور» هنا أو في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop was told no. Press Allow pictures, here or in the settings, to be asked again.</source>
            <translation>قيل لسطح المكتب لا. اضغط «السماح بالصور» هنا أو في الإعدادات ليسألك مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The test picture has one colour. Wake the screen, allow screen capture, and try again.</source>
            <translation>للصورة التجريبية لون واحد. أيقظ الشاشة واسمح بالالتقاط ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows of your never-picture list are covered where they show ({by}).</source>
            <translation>تُغطّى نوافذ قائمة «لا تُصوَّر أبدًا» حيثما ظهرت ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows are known by name, not by place ({by}): with words in your never-picture list no pictures are taken here.</source>
            <translation>تُعرف النوافذ بأسمائها لا بمواضعها ({by}): إن وُجدت كلمات في قائمة «لا تُصوَّر أبدًا» فلا تُلتقط صور هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop tells programs of no windows: with words in your never-picture list no pictures are taken here.</source>
            <translation>لا يُطلع سطح المكتب هذا البرامجَ على النوافذ: إن وُجدت كلمات في قائمة «لا تُصوَّر أبدًا» فلا تُلتقط صور هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Key presses, clicks and scrolls are counted ({by}); never which keys.</source>
            <translation>تُعدّ ضغطات المفاتيح والنقرات والتمرير ({by})؛ ولا تُعرف المفاتيح أبدًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The key you pressed was counted ({by}); which one is never known.</source>
            <translation>عُدّ المفتاح الذي ضغطته ({by})؛ ولا يُعرف أيّ مفتاح كان.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No key was counted within 5 s ({by}). If you pressed one, tell us; your client sees counts of 0.</source>
            <translation>لم يُعدّ أي مفتاح خلال 5 ث ({by}). إن كنت قد ضغطت مفتاحًا فأخبرنا؛ يرى عميلك الرقم 0.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop does not let programs count input. Your client sees the same words.</source>
            <translation>لا يسمح سطح المكتب هذا للبرامج بعدّ الإدخال. يرى عميلك الكلمات نفسها.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your absence is noticed ({by}).</source>
            <translation>يُلاحَظ غيابك ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing tells when you leave. Stop by hand.</source>
            <translation>لا شيء يُعلم بمغادرتك. أوقف التسجيل يدويًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} runs faster than the clock. Stop by hand when you leave, and tell us.</source>
            <translation>{by} أسرع من الساعة. أوقف التسجيل يدويًا عند المغادرة وأخبرنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are heard ({by}).</source>
            <translation>يُلاحَظ القفل والسكون ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are not heard. A gap in time is noticed and never billed.</source>
            <translation>لا يُلاحَظ القفل والسكون. تُلاحظ الفجوة في الوقت ولا تُفوتر أبدًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The tray shows an icon while the app runs.</source>
            <translation>تُظهر علبة النظام أيقونة ما دام التطبيق يعمل.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No tray here. The window stays; closing it asks once what you want.</source>
            <translation>لا علبة نظام هنا. تبقى النافذة، وعند إغلاقها تُسأل مرة عما تريد.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The desktop shows notices.</source>
            <translation>يعرض سطح المكتب الإشعارات.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing shows notices here. What matters is in the window.</source>
            <translation>لا شيء يعرض الإشعارات هنا. المهم موجود في النافذة.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your sign-in is kept in the system's keyring.</source>
            <translation>يُحفظ تسجيل دخولك في سلسلة مفاتيح النظام.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring: your sign-in is in a file only you can read, as you agreed.</source>
            <translation>لا سلسلة مفاتيح: تسجيل دخولك في ملف لا يقرؤه سواك، كما وافقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring answers. Unlock it, or start once with --sign-in-file.</source>
            <translation>لا تستجيب سلسلة المفاتيح. افتحها أو ابدأ مرة باستخدام --sign-in-file.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Within {by} s of the marketplace's clock.</source>
            <translation>ضمن {by} ث من ساعة المنصة.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} s away from the marketplace's clock. Turn on automatic time.</source>
            <translation>بفارق {by} ث عن ساعة المنصة. فعّل الوقت التلقائي.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} cannot be reached now. Your time is saved here and sent later.</source>
            <translation>تعذّر الوصول إلى {by} الآن. وقتك محفوظ هنا ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} MB are free.</source>
            <translation>المساحة الحرة {by} م.ب.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Only {by} MB are free: pictures will pause. Make room.</source>
            <translation>لم يبقَ سوى {by} م.ب: ستتوقف الصور. أفرغ مساحة.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sound.</source>
            <translation>سليمة.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The app has it open, and checked it then.</source>
            <translation>التطبيق يفتحها وقد فحصها حينها.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Damaged. Start the app: it puts the file aside and brings back what is in it.</source>
            <translation>تالفة. شغّل التطبيق: يضع الملف جانبًا ويستعيد ما فيه.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This computer is signed in.</source>
            <translation>هذا الحاسوب مسجّل الدخول.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Not signed in. Your time is saved here; sign in to send it: fairhour sign-in.</source>
            <translation>غير مسجّل الدخول. وقتك محفوظ هنا؛ سجّل الدخول لإرساله: fairhour sign-in.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>None yet; it begins with the first start.</source>
            <translation>لا توجد بعد؛ تبدأ مع أول تشغيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>From {times}</source>
            <translation>من {times}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{client} takes no manual time</source>
            <translation>لا يقبل {client} الوقت اليدوي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>You were away for {length}</source>
            <translation>كنت غائبًا {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} إلى {end}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>This client</source>
            <translation>هذا العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>your contract</source>
            <translation>عقدك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and go on</source>
            <translation>استبعاده والمتابعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Back to work on {title}</source>
            <translation>العودة إلى العمل على {title}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and stop</source>
            <translation>استبعاده والإيقاف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Stops at {time}</source>
            <translation>يتوقف عند {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>I was working</source>
            <translation>كنت أعمل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Do this for the rest of today</source>
            <translation>افعل هذا لبقية اليوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Holds for the first two answers.</source>
            <translation>يسري على الجوابين الأولين.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{when}. Nothing in this time is billed unless you say so. Time since {back} is kept on this computer and counts if you go on.</source>
            <translation>{when}. لا يُفوتر شيء من هذا الوقت ما لم تقل ذلك. الوقت منذ {back} محفوظ على هذا الحاسوب ويُحتسب إن تابعت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Adds {length} as manual time, marked for the client</source>
            <translation>يضيف {length} وقتًا يدويًا، مع علامة للعميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Enter  ·  S  ·  W</source>
            <translation>Enter  ·  S  ·  W</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>No answer: left out</source>
            <translation>بلا جواب: يُستبعد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source> and from </source>
            <translation> ومن </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Close message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review this picture</source>
            <translation>مراجعة هذه الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove this time</source>
            <translation>إزالة هذا الوقت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_window.py"></location>
            <source>CSV (*.csv *.txt)</source>
            <translation>CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import and export</source>
            <translation>الاستيراد والتصدير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Bring time of Toggl Track, Clockify, Harvest or Kimai, or take your diary with you.</source>
            <translation>أحضر وقتك من Toggl Track أو Clockify أو Harvest أو Kimai، أو خذ يومياتك معك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import a time report</source>
            <translation>استيراد تقرير وقت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Contract</source>
            <translation>العقد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Dates are written</source>
            <translation>تُكتب التواريخ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import {time}</source>
            <translation>استيراد {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Export the diary</source>
            <translation>تصدير اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This is no time report of Toggl Track, Clockify, Harvest or Kimai.</source>
            <translation>ليس هذا تقرير وقت من Toggl Track أو Clockify أو Harvest أو Kimai.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be read.</source>
            <translation>تتعذر قراءة الملف.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be written.</source>
            <translation>تتعذر كتابة الملف.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Nothing is written before you have seen what the file comes to.</source>
            <translation>لا يُكتب شيء قبل أن ترى ما يبلغه الملف.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{service}, {count}.</source>
            <translation>{service}، {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>In the file</source>
            <translation>في الملف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day and month could be meant either way. Look at the order above.</source>
            <translation>يحتمل اليوم والشهر قراءتين. انظر الترتيب أعلاه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out, since it cannot be read: {count}.</source>
            <translation>استُبعد لتعذر قراءته: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Imported. To take it back, remove it in the Diary until its week locks.</source>
            <translation>تم الاستيراد. للتراجع أزله من اليوميات قبل أن يُقفل أسبوعه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Reading the file</source>
            <translation>قراءة الملف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Written: {count}.</source>
            <translation>كُتب: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Picture {done} of {whole}</source>
            <translation>صورة {done} من {whole}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Added as manual time</source>
            <translation>أُضيف وقتًا يدويًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Of locked weeks: kept in this diary, never billed</source>
            <translation>من أسابيع مقفلة: يبقى في هذه اليوميات ولا يُفوتر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Here already</source>
            <translation>موجود بالفعل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: other time is there</source>
            <translation>استُبعد: يوجد وقت آخر هناك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: no memo</source>
            <translation>استُبعد: بلا ملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: not passed yet</source>
            <translation>استُبعد: لم يحن بعد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Year, month, day</source>
            <translation>سنة، شهر، يوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day, month, year</source>
            <translation>يوم، شهر، سنة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Month, day, year</source>
            <translation>شهر، يوم، سنة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This week</source>
            <translation>هذا الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Last four weeks</source>
            <translation>آخر أربعة أسابيع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>All of it</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>iCalendar</source>
            <translation>iCalendar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>ZIP with pictures</source>
            <translation>ZIP مع الصور</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} entries</source>
            <translation>
                <numerusform>لا مدخلات</numerusform>
                <numerusform>مدخل واحد</numerusform>
                <numerusform>مدخلان</numerusform>
                <numerusform>{n} مدخلات</numerusform>
                <numerusform>{n} مدخلًا</numerusform>
                <numerusform>{n} مدخل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} rows</source>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>{n} صفوف</numerusform>
                <numerusform>{n} صفًا</numerusform>
                <numerusform>{n} صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} segments</source>
            <translation>
                <numerusform>لا مقاطع</numerusform>
                <numerusform>مقطع واحد</numerusform>
                <numerusform>مقطعان</numerusform>
                <numerusform>{n} مقاطع</numerusform>
                <numerusform>{n} مقطعًا</numerusform>
                <numerusform>{n} مقطع</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Away from computer</source>
            <translation>بعيدًا عن الحاسوب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Call</source>
            <translation>مكالمة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Forgot to start</source>
            <translation>نسيت البدء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Other</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>What did you work on? Your client sees this.</source>
            <translation>على ماذا عملت؟ يرى عميلك هذا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Memo of the manual time</source>
            <translation>ملاحظة الوقت اليدوي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Why it was not recorded</source>
            <translation>سبب عدم التسجيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until when you were working</source>
            <translation>حتى متى كنت تعمل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until {time}, {length}</source>
            <translation>حتى {time}، {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add {length}</source>
            <translation>إضافة {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/clock_face.py"></location>
            <source>Recording for {length}</source>
            <translation>التسجيل منذ {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>{client}  ·  {money} / hour</source>
            <translation>{client}  ·  {money} / ساعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Needs the yes of {client} (30 days unused)</source>
            <translation>يحتاج موافقة {client} (30 يومًا بلا استخدام)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No verified payment method</source>
            <translation>لا وسيلة دفع موثقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Funded for {length}</source>
            <translation>مموَّل لمدة {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Paused by client</source>
            <translation>أوقفه العميل مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Search contracts</source>
            <translation>البحث في العقود</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Contracts</source>
            <translation>العقود</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No contract with these words</source>
            <translation>لا عقد بهذه الكلمات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>of {limit}</source>
            <translation>من {limit}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>{money} / hour</source>
            <translation>{money} / ساعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Contract: {title}, {under}</source>
            <translation>العقد: {title}، {under}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Choose a contract (Ctrl+K)</source>
            <translation>اختيار عقد (Ctrl+K)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>No contract chosen</source>
            <translation>لم يُختر عقد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Your hourly contracts appear here</source>
            <translation>تظهر هنا عقودك بالساعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide box</source>
            <translation>إخفاء مربع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur</source>
            <translation>تمويه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show again</source>
            <translation>إظهار من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide it</source>
            <translation>إخفاؤه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>See it at the marketplace</source>
            <translation>اعرضه في السوق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide a box of this picture</source>
            <translation>إخفاء مربع من هذه الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur this whole picture</source>
            <translation>تمويه هذه الصورة كلها</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show this picture again as it was</source>
            <translation>إظهار هذه الصورة كما كانت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide what is in the box</source>
            <translation>إخفاء ما في المربع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide no box</source>
            <translation>عدم إخفاء أي مربع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>{what} is sent now</source>
            <translation>يُرسل {what} الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Removed {what}, {length}</source>
            <translation>أُزيل {what}، {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>, with different memos</source>
            <translation>، بملاحظات مختلفة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Hidden {percent} % of this picture</source>
            <translation>أُخفي {percent} % من هذه الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Memo changed</source>
            <translation>تغيّرت الملاحظة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{n} questions</source>
            <translation>
                <numerusform>{n} سؤال</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>{n} أسئلة</numerusform>
                <numerusform>{n} سؤالًا</numerusform>
                <numerusform>{n} سؤال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>No picture, {length}</source>
            <translation>لا صورة، {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {present} min</source>
            <translation>{active} من {present} د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Disputed</source>
            <translation>متنازع عليه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent until {time}</source>
            <translation>لا يُرسل قبل {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>You removed this, {length} not billed</source>
            <translation>أزلت هذا، {length} لا تُفوتر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Manual time, no picture</source>
            <translation>وقت يدوي، بلا صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Picture to come</source>
            <translation>الصورة قادمة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{time}, no time</source>
            <translation>{time}، لا وقت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not counted</source>
            <translation>غير معدود</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>To send</source>
            <translation>للإرسال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Sending</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Under check</source>
            <translation>! قيد التحقق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Refused</source>
            <translation>! مرفوض</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>One colour</source>
            <translation>لون واحد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Hidden {percent} %</source>
            <translation>مخفي {percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent. Waits for your approval</source>
            <translation>لم يُرسل. ينتظر اعتمادك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Under check</source>
            <translation>قيد التحقق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {n} minutes active</source>
            <translation>
                <numerusform>{active} من {n} دقيقة نشطة</numerusform>
                <numerusform>{active} من {n} دقيقة نشطة</numerusform>
                <numerusform>{active} من {n} دقيقتين نشطة</numerusform>
                <numerusform>{active} من {n} دقائق نشطة</numerusform>
                <numerusform>{active} من {n} دقيقة نشطة</numerusform>
                <numerusform>{active} من {n} دقيقة نشطة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>no memo</source>
            <translation>بلا ملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>the picture shows one colour only</source>
            <translation>تُظهر الصورة لونًا واحدًا فقط</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{percent} % of the picture hidden</source>
            <translation>أُخفي {percent} % من الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Waits for you</source>
            <translation>ينتظرك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Recording now</source>
            <translation>يُسجَّل الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Approved, to send</source>
            <translation>معتمد، للإرسال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Received by the marketplace</source>
            <translation>استلمته المنصة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late. It goes on the next invoice if the client agrees</source>
            <translation>متأخر. يدخل الفاتورة التالية إن وافق العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Billed</source>
            <translation>مفوتر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>No memo</source>
            <translation>بلا ملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Removed</source>
            <translation>مُزال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Not paid</source>
            <translation>غير مدفوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Picture not on this computer</source>
            <translation>الصورة ليست على هذا الحاسوب</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_model.py"></location>
            <source>{n} hours without time</source>
            <translation>
                <numerusform>لا ساعات بلا وقت</numerusform>
                <numerusform>ساعة واحدة بلا وقت</numerusform>
                <numerusform>ساعتان بلا وقت</numerusform>
                <numerusform>{n} ساعات بلا وقت</numerusform>
                <numerusform>{n} ساعة بلا وقت</numerusform>
                <numerusform>{n} ساعة بلا وقت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Day, a row per hour and a column per ten minutes</source>
            <translation>اليوم، صف لكل ساعة وعمود لكل عشر دقائق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Hours</source>
            <translation>الساعات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Diary, {head}</source>
            <translation>اليوميات، {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Edit memo</source>
            <translation>تحرير الملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Week</source>
            <translation>الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Earnings</source>
            <translation>الأرباح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Locked since Mon 12:00 UTC</source>
            <translation>مقفل منذ الاثنين 12:00 UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>All contracts</source>
            <translation>كل العقود</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Previous day</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Next day</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the week</source>
            <translation>فتح الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the earnings</source>
            <translation>فتح الأرباح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>Arrows move   Enter opens   Space selects   E memo   S send now   Del remove   Ctrl+Z undo</source>
            <translation>الأسهم تنقل   Enter يفتح   Space يحدد   E ملاحظة   S إرسال   Del إزالة   Ctrl+Z تراجع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time on {day}.</source>
            <translation>لا وقت يوم {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{length} manual</source>
            <translation>{length} يدوي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{activity} / 10 average activity</source>
            <translation>{activity} / 10 متوسط النشاط</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time today yet.</source>
            <translation>لا وقت اليوم بعد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} wait here</source>
            <translation>
                <numerusform>لا شيء ينتظر هنا</numerusform>
                <numerusform>واحد ينتظر هنا</numerusform>
                <numerusform>اثنان ينتظران هنا</numerusform>
                <numerusform>{n} تنتظر هنا</numerusform>
                <numerusform>{n} تنتظر هنا</numerusform>
                <numerusform>{n} تنتظر هنا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} need a look</source>
            <translation>
                <numerusform>لا شيء يحتاج نظرة</numerusform>
                <numerusform>واحد يحتاج نظرة</numerusform>
                <numerusform>اثنان يحتاجان نظرة</numerusform>
                <numerusform>{n} تحتاج نظرة</numerusform>
                <numerusform>{n} تحتاج نظرة</numerusform>
                <numerusform>{n} تحتاج نظرة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>billable</source>
            <translation>قابل للفوترة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>until {time}</source>
            <translation>حتى {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} segments sent</source>
            <translation>
                <numerusform>لم يُرسل أي مقطع</numerusform>
                <numerusform>أُرسل مقطع واحد</numerusform>
                <numerusform>أُرسل مقطعان</numerusform>
                <numerusform>أُرسلت {n} مقاطع</numerusform>
                <numerusform>أُرسل {n} مقطعًا</numerusform>
                <numerusform>أُرسل {n} مقطع</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Working</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>With client</source>
            <translation>لدى العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Security</source>
            <translation>فترة الأمان</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Free</source>
            <translation>متاح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Hidden</source>
            <translation>مخفي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Group by</source>
            <translation>تجميع حسب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as CSV</source>
            <translation>حفظ بصيغة CSV</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved as {file}</source>
            <translation>حُفظ باسم {file}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money</source>
            <translation>الوقت والمال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last 26 weeks</source>
            <translation>آخر 26 أسبوعًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time per day over the last 26 weeks; the table by day has the figures</source>
            <translation>الوقت لكل يوم في آخر 26 أسبوعًا؛ الأرقام في جدول الأيام</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time by {by}; the table below has the figures</source>
            <translation>الوقت حسب {by}؛ الأرقام في الجدول أدناه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money, Enter shows the segments behind a row</source>
            <translation>الوقت والمال، Enter يُظهر مقاطع الصف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Before the fee. Enter opens the segments behind a row.</source>
            <translation>قبل الرسوم. Enter يفتح مقاطع الصف.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No billable time in this period.</source>
            <translation>لا وقت قابل للفوترة في هذه الفترة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No label</source>
            <translation>بلا تصنيف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Views</source>
            <translation>طرق العرض</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved views of this report</source>
            <translation>طرق عرض محفوظة لهذا التقرير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save this view</source>
            <translation>حفظ طريقة العرض هذه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Forget this view</source>
            <translation>نسيان طريقة العرض هذه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments behind {head}</source>
            <translation>مقاطع {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments, Enter opens one in the diary</source>
            <translation>مقاطع، Enter يفتح واحدًا في اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last {shown} of {count}.</source>
            <translation>آخر {shown} من {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The marketplace has not told its figures yet. Yours are below.</source>
            <translation>لم تُبلّغ المنصة أرقامها بعد. أرقامك أدناه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>By the marketplace, {at}. After the fee.</source>
            <translation>من المنصة، {at}. بعد الرسوم.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Memo</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Label</source>
            <translation>التصنيف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Weekday</source>
            <translation>يوم الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>4 weeks</source>
            <translation>4 أسابيع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>26 weeks</source>
            <translation>26 أسبوعًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This year</source>
            <translation>هذه السنة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last year</source>
            <translation>السنة الماضية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This tax year</source>
            <translation>هذه السنة الضريبية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last tax year</source>
            <translation>السنة الضريبية الماضية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Money</source>
            <translation>المال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, {next} % from {top}.</source>
            <translation>فُوتر {money} مع {client}. الرسوم الآن {percent} %، و{next} % من {top}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, the lowest.</source>
            <translation>فُوتر {money} مع {client}. الرسوم الآن {percent} %، وهي الأدنى.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in to start</source>
            <translation>سجّل الدخول للبدء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in with your browser</source>
            <translation>تسجيل الدخول في المتصفح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Copy code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>New code</source>
            <translation>رمز جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Waiting for your yes in the browser. The code lasts {length} more.</source>
            <translation>بانتظار موافقتك في المتصفح. يبقى الرمز صالحًا {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Signed in as {name}</source>
            <translation>سُجّل الدخول باسم {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Use a code instead</source>
            <translation>استخدام رمز بدلًا من ذلك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Open the page again</source>
            <translation>فتح الصفحة من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code {letters}</source>
            <translation>الرمز {letters}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code copied</source>
            <translation>نُسخ الرمز</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Review what waits</source>
            <translation>مراجعة ما ينتظر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Open the diary</source>
            <translation>فتح اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Recent notifications</source>
            <translation>الإشعارات الأخيرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/hotkeys.py"></location>
            <source>Recording stopped.</source>
            <translation>توقف التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Tracker</source>
            <translation>المتتبّع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start, stop, or say that you are back</source>
            <translation>البدء أو الإيقاف أو إعلان عودتك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose a contract; while recording, go on with it</source>
            <translation>اختيار عقد؛ وأثناء التسجيل المتابعة به</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo</source>
            <translation>تحرير الملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Declare a call, reading or thinking, or end it</source>
            <translation>التصريح بمكالمة أو قراءة أو تفكير، أو إنهاؤه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Review the last picture</source>
            <translation>مراجعة الصورة الأخيرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Diary</source>
            <translation>فتح اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Week</source>
            <translation>فتح الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Earnings</source>
            <translation>فتح الأرباح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Mini window</source>
            <translation>النافذة المصغّرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Say the clock aloud</source>
            <translation>نطق الساعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide or show money</source>
            <translation>إخفاء المال أو إظهاره</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Arrow keys</source>
            <translation>مفاتيح الأسهم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move the window</source>
            <translation>تحريك النافذة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Press its button</source>
            <translation>ضغط زرها</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Tracker window</source>
            <translation>فتح نافذة المتتبّع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from cell to cell</source>
            <translation>التنقل بين الخلايا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Shift+Arrow keys</source>
            <translation>Shift+مفاتيح الأسهم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose several cells</source>
            <translation>تحديد خلايا عدة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture</source>
            <translation>فتح الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo of what is chosen</source>
            <translation>تحرير ملاحظة المحدد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Send what is chosen now</source>
            <translation>إرسال المحدد الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Remove what is chosen</source>
            <translation>إزالة المحدد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move what is chosen to another contract</source>
            <translation>نقل المحدد إلى عقد آخر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur the pictures of what is chosen, or show them again</source>
            <translation>تمويه صور المحدد أو إظهارها من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture and hide a box</source>
            <translation>فتح الصورة وإخفاء مربع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to today</source>
            <translation>الانتقال إلى اليوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day after</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Do it again</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Add manual time</source>
            <translation>إضافة وقت يدوي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week before</source>
            <translation>الأسبوع السابق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week after</source>
            <translation>الأسبوع التالي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from figure to figure</source>
            <translation>التنقل بين الأرقام</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the day or the segment in the diary</source>
            <translation>فتح اليوم أو المقطع في اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Approve and send what waits</source>
            <translation>اعتماد ما ينتظر وإرساله</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Save the signed week of the chosen contract</source>
            <translation>حفظ الأسبوع الموقّع للعقد المختار</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Show the segments behind a row</source>
            <translation>إظهار مقاطع الصف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The picture before, the picture after</source>
            <translation>الصورة السابقة، الصورة التالية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide a box: arrow keys move it, Shift sizes it</source>
            <translation>إخفاء مربع: الأسهم تحركه وShift يغيّر حجمه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur all of it, or show it again</source>
            <translation>تمويهها كلها أو إظهارها من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Away</source>
            <translation>الغياب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and go on</source>
            <translation>استبعاد الوقت والمتابعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and stop</source>
            <translation>استبعاد الوقت والإيقاف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>I was working: claim it as manual time</source>
            <translation>كنت أعمل: المطالبة به وقتًا يدويًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every program</source>
            <translation>كل البرامج</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start or stop</source>
            <translation>ابدأ أو أوقف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open Fairhour at the memo</source>
            <translation>افتح Fairhour عند الملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every window</source>
            <translation>كل نافذة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the next part, or back</source>
            <translation>الانتقال إلى الجزء التالي أو الرجوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>List of the keys</source>
            <translation>قائمة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the message at the foot</source>
            <translation>الانتقال إلى الرسالة في الأسفل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close, where nothing is lost by it</source>
            <translation>الإغلاق حيث لا يضيع شيء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>What they do</source>
            <translation>ما تفعله</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Your client sees this.</source>
            <translation>يرى عميلك هذا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Label: {name}</source>
            <translation>التصنيف: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>{length} left out</source>
            <translation>استُبعد {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>Were you working? It is added as manual time, marked for the client.</source>
            <translation>هل كنت تعمل؟ يُضاف وقتًا يدويًا مع علامة للعميل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>{length} left out, {times}.</source>
            <translation>استُبعد {length}، {times}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change: {what}</source>
            <translation>تغيير: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/manual_dialog.py"></location>
            <source>No contract</source>
            <translation>لا عقد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>What did you work on?</source>
            <translation>على ماذا عملت؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks about {asked_s} of {title}.</source>
            <translation>{author} يسأل عن {asked_s} من {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} answered about {title}.</source>
            <translation>{author} أجاب بشأن {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks you to agree that a picture of {title} is deleted. Its time stays.</source>
            <translation>{author} يطلب موافقتك على حذف صورة من {title}. الوقت يبقى.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed: a picture of {title} is deleted.</source>
            <translation>{author} وافق: حُذفت صورة من {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} did not agree to delete a picture of {title}.</source>
            <translation>{author} لم يوافق على حذف صورة من {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} no longer asks to delete a picture of {title}.</source>
            <translation>{author} لم يعد يطلب حذف صورة من {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} disputes {asked_s} of {title}, {frozen_minor}. Answer until {answer_at_s}.</source>
            <translation>{client} يعترض على {asked_s} من {title}، {frozen_minor}. أجب حتى {answer_at_s}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The dispute about {title} has ended: {paid_minor} come to you, {back_minor} go back.</source>
            <translation>انتهى النزاع بشأن {title}: {paid_minor} لك، و{back_minor} تعود.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{title} stands still: the client's payment failed. It is tried again.</source>
            <translation>توقّف {title}: فشل دفع العميل. تُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} has no verified payment method. Time from now is not protected.</source>
            <translation>ليس لدى {client} طريقة دفع مُتحقَّق منها. الوقت من الآن غير محمي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The balance of {client} covers {left_s} more.</source>
            <translation>رصيد {client} يغطي {left_s} أخرى.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed to {asked_s} of late time for {title}.</source>
            <translation>{author} وافق على {asked_s} من الوقت المتأخر في {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} declined {asked_s} of late time for {title}.</source>
            <translation>{author} رفض {asked_s} من الوقت المتأخر في {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>A week of {title} is accepted: {gross_minor}.</source>
            <translation>قُبل أسبوع من {title}: {gross_minor}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{net_minor} of {title} are free now.</source>
            <translation>{net_minor} من {title} متاحة الآن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_source.py"></location>
            <source>Allow pictures</source>
            <translation>السماح بالصور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen at {time}</source>
            <translation>صورة الشاشة عند {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erase now</source>
            <translation>امحُ الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetch</source>
            <translation>إحضار</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number}</source>
            <translation>الشاشة {number}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{active} of {present} min active</source>
            <translation>{active} من {present} د نشطة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Activity: {words}</source>
            <translation>النشاط: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number} of {count}</source>
            <translation>الشاشة {number} من {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Taken {time}</source>
            <translation>التُقطت {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetching the picture</source>
            <translation>يجري إحضار الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Previous picture</source>
            <translation>الصورة السابقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Next picture</source>
            <translation>الصورة التالية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Send without picture</source>
            <translation>إرسال بلا صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Answer</source>
            <translation>أجب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Key presses</source>
            <translation>ضغطات المفاتيح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Clicks</source>
            <translation>النقرات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Scrolls</source>
            <translation>التمرير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>By a program</source>
            <translation>بواسطة برنامج</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Which keys were pressed is not known.</source>
            <translation>لا يُعرف أيّ المفاتيح ضُغطت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen</source>
            <translation>لقطة للشاشة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erased. Undo brings back the time alone.</source>
            <translation>مُحيت. التراجع يعيد الوقت وحده.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Drag over what to hide, or move the box with the arrow keys and size it with Shift. Enter hides it, Esc gives up.</source>
            <translation>اسحب فوق ما تريد إخفاءه، أو حرّك المربع بالأسهم وغيّر حجمه مع Shift. Enter يخفيه وEsc يتراجع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The picture is drawn anew</source>
            <translation>يُعاد رسم الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Shows everything again</source>
            <translation>يظهر كل شيء من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{client} does not take hidden pictures. You can remove this time.</source>
            <translation>لا يقبل {client} صورًا مخفية. يمكنك إزالة هذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Your pictures are kept encrypted under one key. If your keyring is lost, this line opens them again. Keep it where only you find it. Time never depends on it.</source>
            <translation>تُحفظ صورك مشفرة بمفتاح واحد. إن فُقدت سلسلة مفاتيحك يفتحها هذا السطر من جديد. احفظه حيث لا يجده سواك. الوقت لا يعتمد عليه أبدًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Pictures are locked after a lost or changed keyring? Enter the key you kept before.</source>
            <translation>هل أُقفلت الصور بعد فقدان سلسلة المفاتيح أو تغيّرها؟ أدخل المفتاح الذي احتفظت به.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The key is shown</source>
            <translation>المفتاح ظاهر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Key copied</source>
            <translation>نُسخ المفتاح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Protected</source>
            <translation>محمي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>entered by hand</source>
            <translation>أُدخل يدويًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>over the weekly limit</source>
            <translation>فوق الحد الأسبوعي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>after a pause or the end of the contract</source>
            <translation>بعد إيقاف العقد أو انتهائه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>arrived after the week was locked</source>
            <translation>وصل بعد قفل الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>memo too short, {found} of {threshold} letters</source>
            <translation>الملاحظة قصيرة، {found} من {threshold} حرفًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no label</source>
            <translation>بلا تصنيف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this contract takes no pictures</source>
            <translation>هذا العقد بلا صور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no picture within {threshold} minutes</source>
            <translation>لا صورة خلال {threshold} دقيقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the pictures show one colour only</source>
            <translation>تُظهر الصور لونًا واحدًا فقط</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} % hidden, contract {threshold} %</source>
            <translation>أُخفي {found} %، والعقد {threshold} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} active minutes in three slots, at least {threshold}</source>
            <translation>{found} دقائق نشطة في ثلاث فترات، والمطلوب {threshold} على الأقل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>declared for more than {threshold} minutes</source>
            <translation>صُرّح بأكثر من {threshold} دقيقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the seal is broken</source>
            <translation>الختم مكسور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this computer's clock is {found} seconds off</source>
            <translation>ساعة هذا الحاسوب مختلفة بمقدار {found} ثانية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the client has no verified payment method</source>
            <translation>ليس للعميل وسيلة دفع موثقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>your identity is not verified</source>
            <translation>هويتك غير موثقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Not protected: {reasons}</source>
            <translation>غير محمي: {reasons}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{n} pictures open again</source>
            <translation>
                <numerusform>لا صور تُفتح من جديد</numerusform>
                <numerusform>صورة واحدة تُفتح من جديد</numerusform>
                <numerusform>صورتان تُفتحان من جديد</numerusform>
                <numerusform>{n} صور تُفتح من جديد</numerusform>
                <numerusform>{n} صورة تُفتح من جديد</numerusform>
                <numerusform>{n} صورة تُفتح من جديد</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Receipt {record}, {when}: number {number} of the log, whose head was {head}.</source>
            <translation>إيصال {record}، {when}: رقم {number} في السجل الذي كان رأسه {head}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, over the contract's {most_percent} %. Paid, but not protected.</source>
            <translation>أُخفي {percent} %، أكثر من {most_percent} % في العقد. مدفوع لكنه غير محمي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>In use: {what}</source>
            <translation>قيد الاستخدام: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, protected up to {most_percent} %</source>
            <translation>أُخفي {percent} %، محمي حتى {most_percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Time up to now is kept in the diary on this computer.</source>
            <translation>الوقت حتى الآن محفوظ في اليوميات على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Quit Fairhour</source>
            <translation>إنهاء Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop and quit</source>
            <translation>إيقاف وإنهاء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Keep recording</source>
            <translation>متابعة التسجيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop recording and quit?</source>
            <translation>إيقاف التسجيل والإنهاء؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Limit reached at {at}. Recording stopped.</source>
            <translation>بُلغ الحد عند {at}. توقف التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Recording started</source>
            <translation>بدأ التسجيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>{length} left out.</source>
            <translation>استُبعد {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Computer clock moved by {moved}. Your time is measured without it.</source>
            <translation>تحركت ساعة الحاسوب بمقدار {moved}. يُقاس وقتك من دونها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Snapshot taken, {time}</source>
            <translation>التُقطت صورة، {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Pictures stopped working: {why}</source>
            <translation>توقفت الصور عن العمل: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop shows no screen</source>
            <translation>لا يعرض سطح المكتب هذا أي شاشة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen could not be read</source>
            <translation>تعذرت قراءة الشاشة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen is switched off</source>
            <translation>الشاشة مطفأة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>your desktop asks you first, in Settings</source>
            <translation>يسألك سطح المكتب أولًا، في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop is still being asked</source>
            <translation>ما زال سطح المكتب يُسأل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop was told not to share its screen</source>
            <translation>طُلب من سطح المكتب هذا ألا يشارك شاشته</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop could not take the picture</source>
            <translation>تعذر على سطح المكتب التقاط الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop handed over a file that is no picture</source>
            <translation>سلّم سطح المكتب ملفًا ليس صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop's services cannot be reached</source>
            <translation>تعذر الوصول إلى خدمات سطح المكتب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop has no portal for pictures</source>
            <translation>ليس لسطح المكتب هذا بوابة للصور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop has neither a portal for pictures nor grim</source>
            <translation>ليس لسطح مكتب Wayland هذا بوابة للصور ولا grim</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell which windows show</source>
            <translation>لا يُخبر سطح المكتب هذا بالنوافذ الظاهرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell</source>
            <translation>سطح المكتب هذا لا يُخبر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the display is gone</source>
            <translation>اختفت الشاشة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer</source>
            <translation>لم تستجب الشاشة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop does not show its screen</source>
            <translation>لا يعرض سطح مكتب Wayland هذا شاشته</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer in 10 seconds</source>
            <translation>لم تستجب الشاشة خلال 10 ثوانٍ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen shows one colour only</source>
            <translation>تُظهر الشاشة لونًا واحدًا فقط</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no input counts</source>
            <translation>لا يعطي سطح المكتب هذا عدّ الإدخال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop is too old for input counts</source>
            <translation>سطح المكتب هذا أقدم من أن يعدّ الإدخال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no away time</source>
            <translation>لا يعطي سطح المكتب هذا وقت الغياب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture could not be made</source>
            <translation>تعذر إنشاء الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture became too large</source>
            <translation>صارت الصورة أكبر من اللازم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this contract takes none</source>
            <translation>هذا العقد لا يلتقط أي صور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the room you gave to pictures is used up</source>
            <translation>نفدت المساحة التي خصصتها للصور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not say which windows show, and some are never pictured</source>
            <translation>لا يُخبر سطح المكتب هذا بالنوافذ الظاهرة، وبعضها لا يُصوَّر أبدًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The desktop asks you once and then remembers.</source>
            <translation>يسألك سطح المكتب مرة ثم يتذكر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Not tried on this system by those who made Fairhour.</source>
            <translation>لم يجرّبه صانعو Fairhour على هذا النظام.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The system asks again about every month. Choose Continue to Allow.</source>
            <translation>يسأل النظام مجددًا كل شهر تقريبًا. اختر «متابعة السماح».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Windows are known by name only, not by place.</source>
            <translation>تُعرف النوافذ بأسمائها فقط، لا بمواضعها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What will you work on? Your client sees this.</source>
            <translation>على ماذا ستعمل؟ يرى عميلك هذا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What are you working on?</source>
            <translation>على ماذا تعمل؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>since {time}</source>
            <translation>منذ {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>{n} characters left</source>
            <translation>
                <numerusform>لم يبقَ أي حرف</numerusform>
                <numerusform>بقي حرف واحد</numerusform>
                <numerusform>بقي حرفان</numerusform>
                <numerusform>بقيت {n} أحرف</numerusform>
                <numerusform>بقي {n} حرفًا</numerusform>
                <numerusform>بقي {n} حرف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>When a client starts an hourly contract with you, it appears here by itself.</source>
            <translation>حين يبدأ عميل معك عقدًا بالساعة يظهر هنا من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stopped: {why}</source>
            <translation>متوقف: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>the client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording {clock}</source>
            <translation>تسجيل {clock}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The diary did not open</source>
            <translation>لم تُفتح اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No hourly contract yet</source>
            <translation>لا عقد بالساعة بعد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording</source>
            <translation>يُسجَّل الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time from now is not protected.</source>
            <translation>الوقت من الآن غير محمي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Back since {time}, kept if you go on</source>
            <translation>عدت منذ {time}، يُحتسب إن تابعت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Weekly limit reached</source>
            <translation>بُلغ الحد الأسبوعي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time over the limit is not paid. The next week begins Monday 00:00 UTC.</source>
            <translation>الوقت فوق الحد لا يُدفع. يبدأ الأسبوع التالي الاثنين 00:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is safe.</source>
            <translation>الوقت حتى ذلك الحين آمن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input</source>
            <translation>متوقف مؤقتًا، لا إدخال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Not recording</source>
            <translation>لا تسجيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Opening your diary</source>
            <translation>تُفتح يومياتك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Your diary on this computer stays readable.</source>
            <translation>تبقى يومياتك على هذا الحاسوب مقروءة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording, not paid</source>
            <translation>تسجيل غير مدفوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording without pictures</source>
            <translation>تسجيل بلا صور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>{why} This time may not be protected.</source>
            <translation>{why} قد لا يكون هذا الوقت محميًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>I'm back</source>
            <translation>لقد عدت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused by {client}</source>
            <translation>أوقفه مؤقتًا {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is kept.</source>
            <translation>الوقت حتى ذلك الحين محفوظ.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No keyring on this desktop</source>
            <translation>لا سلسلة مفاتيح في سطح المكتب هذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Keep it in a file</source>
            <translation>حفظه في ملف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The keyring is locked</source>
            <translation>سلسلة المفاتيح مقفلة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input since {time}</source>
            <translation>متوقف مؤقتًا، لا إدخال منذ {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Recovery key</source>
            <translation>مفتاح الاسترداد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Show the key</source>
            <translation>إظهار المفتاح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>The key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>A key you kept before</source>
            <translation>مفتاح احتفظت به</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Open pictures with it</source>
            <translation>فتح الصور به</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>One is taken at a random moment of these ten minutes.</source>
            <translation>تُلتقط واحدة في لحظة عشوائية من هذه الدقائق العشر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No pictures in this contract. Not protected.</source>
            <translation>لا صور في هذا العقد. غير محمي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No picture: {why}.</source>
            <translation>لا صورة: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Last picture</source>
            <translation>الصورة الأخيرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Now  {time}</source>
            <translation>الآن  {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Activity now: {words}</source>
            <translation>النشاط الآن: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Not measured on this desktop</source>
            <translation>لا يُقاس على سطح المكتب هذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Just begun</source>
            <translation>بدأ للتو</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} behind the marketplace's. Recording goes on.</source>
            <translation>ساعة هذا الحاسوب متأخرة {off} عن ساعة المنصة. يستمر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{time} this week</source>
            <translation>{time} هذا الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{length} left this week</source>
            <translation>بقي {length} هذا الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Stays on this computer {length} more, then it is sent</source>
            <translation>يبقى {length} أخرى على هذا الحاسوب ثم يُرسل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sending {number} of {count}</source>
            <translation>يُرسل {number} من {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{n} wait for your approval</source>
            <translation>
                <numerusform>لا شيء ينتظر اعتمادك</numerusform>
                <numerusform>واحد ينتظر اعتمادك</numerusform>
                <numerusform>اثنان ينتظران اعتمادك</numerusform>
                <numerusform>{n} تنتظر اعتمادك</numerusform>
                <numerusform>{n} تنتظر اعتمادك</numerusform>
                <numerusform>{n} تنتظر اعتمادك</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. {count} to send</source>
            <translation>كل شيء محفوظ. للإرسال: {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Sent up to {time}</source>
            <translation>كل شيء محفوظ. أُرسل حتى {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Nothing sent yet</source>
            <translation>كل شيء محفوظ. لم يُرسل شيء بعد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused. Kept on this computer</source>
            <translation>مرفوض: {count}. محفوظ على هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} under check. Kept on this computer.</source>
            <translation>قيد التحقق: {count}. محفوظ على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sign in again to send. Recording goes on.</source>
            <translation>سجّل الدخول مجددًا للإرسال. يستمر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>The marketplace needs a newer Fairhour. Recording goes on.</source>
            <translation>تحتاج المنصة إلى Fairhour أحدث. يستمر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. {length} saved, sent when online</source>
            <translation>بلا اتصال. {length} محفوظ ويُرسل عند الاتصال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} ahead of the marketplace's. Recording goes on.</source>
            <translation>ساعة هذا الحاسوب متقدمة {off} على ساعة المنصة. يستمر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>No weekly limit</source>
            <translation>بلا حد أسبوعي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Limit reached. More time is not paid.</source>
            <translation>بُلغ الحد. لا يُدفع عن وقت إضافي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Waits for your approval</source>
            <translation>ينتظر اعتمادك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Approved. It is sent with its time</source>
            <translation>معتمدة. تُرسل مع وقتها</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused: {why}</source>
            <translation>مرفوض: {count}. {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. Your time is safe here</source>
            <translation>بلا اتصال. وقتك آمن هنا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} pictures</source>
            <translation>
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>{n} صور</numerusform>
                <numerusform>{n} صورة</numerusform>
                <numerusform>{n} صورة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} kB</source>
            <translation>{n} ك.ب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Recording</source>
            <comment>page of settings</comment>
            <translation>التسجيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Storage and sending</source>
            <translation>التخزين والإرسال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No setting has these words.</source>
            <translation>لا إعداد بهذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Pages of the settings</source>
            <translation>صفحات الإعدادات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Run self-test</source>
            <translation>تشغيل الفحص الذاتي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This system did not take it. Nothing was changed.</source>
            <translation>لم يقبله هذا النظام. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your diary and its pictures are in {folder}</source>
            <translation>يومياتك وصورها في {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{size} MB, {free} MB are free on this disk.</source>
            <translation>{size} م.ب، والمتاح على هذا القرص {free} م.ب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Time of another tracker in; the diary out as CSV, JSON, iCalendar, PDF or ZIP.</source>
            <translation>وقت من متتبع آخر إلى هنا؛ واليوميات إلى الخارج بصيغة CSV أو JSON أو iCalendar أو PDF أو ZIP.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This computer is not signed in. Recording goes on; nothing is sent.</source>
            <translation>هذا الحاسوب غير مسجّل الدخول. يستمر التسجيل ولا يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signing out.</source>
            <translation>يُسجَّل الخروج.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out. Recording goes on; nothing is sent.</source>
            <translation>سُجّل الخروج. يستمر التسجيل ولا يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out on this computer. The website could not be told: retire it there.</source>
            <translation>سُجّل الخروج على هذا الحاسوب. تعذر إبلاغ الموقع: أخرجه من هناك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed-in computers</source>
            <translation>الحواسيب المسجّلة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The website lists them, and can retire one that is lost.</source>
            <translation>يعرضها الموقع ويمكنه إخراج المفقود منها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Everything that was sent</source>
            <translation>كل ما أُرسل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When, what, how large, and the marketplace's receipt.</source>
            <translation>متى وماذا وبأي حجم، مع إيصال المنصة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Proxy</source>
            <translation>الوكيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Empty: as the system says. Else as http://proxy.example:8080.</source>
            <translation>فارغ: كما يقول النظام. وإلا بهذه الصورة http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Write a proxy as http://proxy.example:8080. The one before stays.</source>
            <translation>اكتب الوكيل بهذه الصورة http://proxy.example:8080. يبقى السابق.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Lets everything that is held go now.</source>
            <translation>يُطلق كل ما هو محجوز الآن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On its way.</source>
            <translation>في الطريق.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tries pictures, counts, away time, tray, notices, keyring, clock and disk. A test picture shows what your client would see.</source>
            <translation>يجرّب الصور والعدّ ووقت الغياب والشريط والإشعارات وحلقة المفاتيح والساعة والقرص. وتُظهر صورة تجريبية ما كان سيراه عميلك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys work in the window that has the focus.</source>
            <translation>تعمل المفاتيح في النافذة النشطة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Marketplace: {server}</source>
            <translation>السوق: {server}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Another one</source>
            <translation>سوق أخرى</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Address of the marketplace</source>
            <translation>عنوان السوق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Use it</source>
            <translation>استخدمه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asking who answers there.</source>
            <translation>نسأل من يجيب هناك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A marketplace answers there. Sign in to it.</source>
            <translation>تجيب سوق هناك. سجّل الدخول إليها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one before stays.</source>
            <translation>يبقى السابق.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{time} not sent yet. Send first?</source>
            <translation>{time} لم تُرسل بعد. هل تُرسل أولًا؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What is not sent stays in the diary on this computer until you sign in again.</source>
            <translation>ما لم يُرسل يبقى في اليوميات على هذا الحاسوب حتى تسجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Send first</source>
            <translation>إرسال أولًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out anyway</source>
            <translation>تسجيل الخروج مع ذلك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay signed in</source>
            <translation>البقاء مسجّلًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase local data</source>
            <translation>محو البيانات المحلية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The diary of this computer and its pictures. What was sent stays at the marketplace.</source>
            <translation>يوميات هذا الحاسوب وصورها. ما أُرسل يبقى لدى المنصة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase the diary of this computer?</source>
            <translation>محو يوميات هذا الحاسوب؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All time and pictures kept here are erased, the sign-in is forgotten, and Fairhour closes. This cannot be undone.</source>
            <translation>يُمحى كل الوقت والصور المحفوظة هنا، ويُنسى تسجيل الدخول، ويُغلق Fairhour. لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that nothing of it comes back.</source>
            <translation>أعلم أن شيئًا منها لا يعود.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that {time} are not sent, are lost, and are never paid.</source>
            <translation>أعلم أن {time} لم تُرسل، وستضيع، ولن تُدفع أبدًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep everything</source>
            <translation>إبقاء كل شيء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase</source>
            <translation>محو</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>It could not be noted that the diary is to be erased. Nothing was erased.</source>
            <translation>تعذر تدوين أن اليوميات ستُمحى. لم يُمحَ شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Nothing has left this computer.</source>
            <translation>لم يغادر شيء هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What was sent, Enter opens the segment</source>
            <translation>ما أُرسل، Enter يفتح المقطع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No picture</source>
            <translation>لا صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Receipt</source>
            <translation>الإيصال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>New keys</source>
            <translation>مفاتيح جديدة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As it was</source>
            <translation>كما كان</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All as they were</source>
            <translation>الكل كما كان</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Choose a line, go to the field beside Change, and press the keys it shall have.</source>
            <translation>اختر سطرًا وانتقل إلى الحقل بجانب «تغيير» واضغط المفاتيح المطلوبة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>These keys stay as they are.</source>
            <translation>تبقى هذه المفاتيح كما هي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys of this window need Ctrl, Alt or a function key: letters are typed in it.</source>
            <translation>تحتاج مفاتيح هذه النافذة إلى Ctrl أو Alt أو مفتاح وظيفة: فالأحرف تُكتب فيها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is taken there: {does}.</source>
            <translation>{keys} مستخدم هناك: {does}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Changed. It works at once.</source>
            <translation>تغيّر. يعمل في الحال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys}: press it once, in any program, to see whether it works here.</source>
            <translation>{keys}: اضغطها مرة في أي برنامج لترى هل تعمل هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} works.</source>
            <translation>{keys} تعمل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} belongs to another program here. Choose another one below.</source>
            <translation>{keys} لبرنامج آخر هنا. اختر غيرها في الأسفل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is not on this keyboard. Choose another one below.</source>
            <translation>{keys} ليست على هذه اللوحة. اختر غيرها في الأسفل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your desktop did not give {keys}. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>لم يعطِ سطح المكتب {keys}. اربط «fairhour toggle» في إعدادات لوحة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} cannot be had on this desktop. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>{keys} غير متاحة على سطح المكتب هذا. اربط «fairhour toggle» في إعدادات لوحة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>0 min</source>
            <translation>0 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>5 min</source>
            <translation>5 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>10 min</source>
            <translation>10 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 min</source>
            <translation>30 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>60 min</source>
            <translation>60 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Until I approve</source>
            <translation>حتى أعتمده</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one in use</source>
            <translation>المستخدمة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All screens</source>
            <translation>كل الشاشات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 1</source>
            <translation>الشاشة 1</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 2</source>
            <translation>الشاشة 2</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 3</source>
            <translation>الشاشة 3</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 4</source>
            <translation>الشاشة 4</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Start with the computer</source>
            <translation>البدء مع الحاسوب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the tray, or as the Mini window where there is none.</source>
            <translation>في علبة النظام، أو كنافذة مصغّرة حيث لا توجد.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Follows the desktop unless you choose.</source>
            <translation>تتبع سطح المكتب ما لم تختر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Fairhour speaks it when it is opened the next time.</source>
            <translation>يتكلمها Fairhour عند فتحه المرة القادمة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of all windows, at once.</source>
            <translation>لكل النوافذ، في الحال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Density</source>
            <translation>الكثافة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of rows and cards, at once.</source>
            <translation>للصفوف والبطاقات، في الحال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Roomy</source>
            <translation>واسعة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dense</source>
            <translation>متراصة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For when others see your screen.</source>
            <translation>لمّا يرى آخرون شاشتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tax year begins</source>
            <translation>بداية السنة الضريبية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For the reports of a tax year, in Earnings.</source>
            <translation>لتقارير السنة الضريبية في الأرباح.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 January</source>
            <translation>1 يناير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 April</source>
            <translation>1 أبريل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>6 April</source>
            <translation>6 أبريل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 July</source>
            <translation>1 يوليو</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 October</source>
            <translation>1 أكتوبر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Total of the week at the tray's icon</source>
            <translation>إجمالي الأسبوع عند أيقونة علبة النظام</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the words that stand at the pointer.</source>
            <translation>في الكلمات التي تظهر عند المؤشر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When the Tracker window is closed</source>
            <translation>عند إغلاق نافذة المتتبّع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While something is recorded, or if Fairhour starts with the computer.</source>
            <translation>أثناء التسجيل، أو إن كان Fairhour يبدأ مع الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay in the tray</source>
            <translation>البقاء في علبة النظام</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Quit, after a question</source>
            <translation>الإنهاء بعد سؤال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Mini window beside others</source>
            <translation>النافذة المصغّرة بجانب غيرها</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stays on top even while the Tracker window is open.</source>
            <translation>تبقى في الأعلى حتى مع فتح نافذة المتتبّع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Single letters</source>
            <translation>الأحرف المفردة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>S, E, M and others, in the Diary, the picture and the away window.</source>
            <translation>S وE وM وغيرها، في اليوميات والصورة ونافذة الغياب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys that work in every program</source>
            <translation>مفاتيح تعمل في كل البرامج</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Those of “Every program” in the list. Your desktop hands over these and no others.</source>
            <translation>مفاتيح «كل البرامج» في القائمة. يسلّم سطح المكتب هذه وحدها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Away after</source>
            <translation>غائب بعد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Without input for so long, the clock goes back to it.</source>
            <translation>بعد هذه المدة بلا إدخال ترجع الساعة إلى بدايتها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>3 min</source>
            <translation>3 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>15 min</source>
            <translation>15 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On return</source>
            <translation>عند العودة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What happens to the time you were away.</source>
            <translation>ماذا يحدث لوقت غيابك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Ask me</source>
            <translation>اسألني</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Always leave it out</source>
            <translation>استبعاده دائمًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Remind me to start</source>
            <translation>ذكّرني بالبدء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Monday to Friday, 9:00 to 17:00, after 15 min without recording.</source>
            <translation>من الاثنين إلى الجمعة، 9:00 إلى 17:00، بعد 15 د بلا تسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>At the weekly limit</source>
            <translation>عند الحد الأسبوعي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>More time is not paid, unless the client raises it.</source>
            <translation>لا يُدفع عن وقت إضافي ما لم يرفعه العميل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Go on, unpaid</source>
            <translation>المتابعة بلا أجر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>End of my day</source>
            <translation>نهاية يومي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks once if it is still on purpose.</source>
            <translation>يسأل مرة إن كان ذلك مقصودًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Same memo for long</source>
            <translation>الملاحظة نفسها مدة طويلة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks if it is still the right one.</source>
            <translation>يسأل إن كانت ما زالت صحيحة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No break for 4 h</source>
            <translation>4 س بلا استراحة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Told once a stretch.</source>
            <translation>يُقال مرة لكل فترة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hold</source>
            <translation>الحجز</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>How long time and pictures stay here before they are sent.</source>
            <translation>كم يبقى الوقت والصور هنا قبل الإرسال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screens</source>
            <translation>الشاشات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Where the desktop does not say which is in use, all are taken.</source>
            <translation>إن لم يُخبر سطح المكتب أيها مستخدم، تُلتقط كلها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When a picture is taken</source>
            <translation>عند التقاط صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>You always know that one was taken.</source>
            <translation>تعرف دائمًا أن صورة التُقطت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show a card for 4 s</source>
            <translation>عرض بطاقة 4 ث</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Say nothing</source>
            <translation>عدم قول شيء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The desktop's own short one, when a picture is taken.</source>
            <translation>صوت سطح المكتب القصير عند التقاط صورة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show the mouse pointer in pictures</source>
            <translation>إظهار مؤشر الفأرة في الصور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Helps who looks to see what was worked on.</source>
            <translation>يساعد على رؤية ما عُمل عليه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show it</source>
            <translation>إظهاره</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Note the app and title in use</source>
            <translation>تدوين التطبيق والعنوان المستخدمين</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Noted with the picture, for you and the client of that contract.</source>
            <translation>يُدوَّن مع الصورة، لك ولعميل ذلك العقد.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>If the contract allows</source>
            <translation>إن سمح العقد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Room for pictures</source>
            <translation>مساحة الصور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When it is used up, pictures pause; time is always saved.</source>
            <translation>حين تنفد تتوقف الصور؛ أما الوقت فيُحفظ دائمًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 GB</source>
            <translation>1 غ.ب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>2 GB</source>
            <translation>2 غ.ب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>4 GB</source>
            <translation>4 غ.ب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>10 GB</source>
            <translation>10 غ.ب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>50 GB</source>
            <translation>50 غ.ب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep pictures</source>
            <translation>الاحتفاظ بالصور</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>After their week is paid. A contract may keep them shorter.</source>
            <translation>بعد دفع أسبوعها. قد يحتفظ بها العقد مدة أقصر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the contract says</source>
            <translation>كما يقول العقد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 days</source>
            <translation>30 يومًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>90 days</source>
            <translation>90 يومًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>400 days</source>
            <translation>400 يوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While the screen is full, shared or not to be disturbed</source>
            <translation>حين تكون الشاشة كاملة أو مشتركة أو عدم الإزعاج</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As far as the desktop says so. What ends a recording is told all the same.</source>
            <translation>بقدر ما يقوله سطح المكتب. ما ينهي التسجيل يُبلَّغ على أي حال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show nothing</source>
            <translation>لا تُظهر شيئًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show as always</source>
            <translation>أظهر كالمعتاد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture these apps</source>
            <translation>لا تُصوَّر هذه التطبيقات أبدًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>KeePassXC, Signal</source>
            <translation>KeePassXC, Signal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A solid block with the words “Private window” stands where they show. Words with commas between.</source>
            <translation>حيث تظهر يوضع مربع مصمت عليه الكلمتان «Private window». الكلمات مفصولة بفواصل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture windows with these words</source>
            <translation>لا تُصوَّر أبدًا نوافذ بهذه الكلمات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Online banking, Inbox</source>
            <translation>الخدمات المصرفية، صندوق الوارد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Words of the title, in small or capital letters.</source>
            <translation>كلمات من العنوان، بأحرف صغيرة أو كبيرة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop ({clock})</source>
            <translation>إيقاف ({clock})</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Last snapshot</source>
            <translation>آخر صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause reminders today</source>
            <translation>إيقاف التذكيرات اليوم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour, Mini window</source>
            <translation>Fairhour، النافذة المصغّرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Arrow keys move this window, Enter opens Fairhour.</source>
            <translation>الأسهم تحرك هذه النافذة وEnter يفتح Fairhour.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open Fairhour</source>
            <translation>فتح Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. The dot in your tray shows it.</source>
            <translation>ما زال التسجيل مستمرًا. تُظهره النقطة في علبة النظام.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. This desktop has no tray: a small window stays on top and shows it.</source>
            <translation>ما زال التسجيل مستمرًا. لا علبة نظام هنا: تبقى نافذة صغيرة في الأعلى وتُظهره.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This desktop has no tray: a small window stays on top, since Fairhour starts with the computer.</source>
            <translation>لا علبة نظام هنا: تبقى نافذة صغيرة في الأعلى لأن Fairhour يبدأ مع الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour stays in your tray, since it starts with the computer.</source>
            <translation>يبقى Fairhour في علبة النظام لأنه يبدأ مع الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>OK</source>
            <translation>حسنًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop instead</source>
            <translation>الإيقاف بدلًا من ذلك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The tray is gone. A small window stays on top until it is back.</source>
            <translation>اختفت علبة النظام. تبقى نافذة صغيرة في الأعلى حتى تعود.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Snapshot taken</source>
            <translation>التُقطت صورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A card in a corner for 4 s.</source>
            <translation>بطاقة في زاوية مدة 4 ث.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>By the command line, or again after a crash.</source>
            <translation>من سطر الأوامر، أو مجددًا بعد انهيار.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped by itself</source>
            <translation>توقف التسجيل من تلقاء نفسه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At the limit, when you left, when the client paused.</source>
            <translation>عند الحد، أو حين غادرت، أو حين أوقفه العميل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Weekly limit</source>
            <translation>الحد الأسبوعي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At 80 %, with 30 min left, and once it is reached.</source>
            <translation>عند 80 %، ومع بقاء 30 د، وحين يُبلغ.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pictures stopped working</source>
            <translation>توقفت الصور عن العمل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At once; the Tracker window says so too.</source>
            <translation>في الحال؛ وتقوله نافذة المتتبّع أيضًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Refused by the marketplace</source>
            <translation>رفضته المنصة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The Diary marks it too.</source>
            <translation>وتُعلّمه اليوميات أيضًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not sent yet</source>
            <translation>لم يُرسل بعد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Once, three hours before the week locks.</source>
            <translation>مرة، قبل قفل الأسبوع بثلاث ساعات.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Away time left out</source>
            <translation>استُبعد وقت الغياب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After ten minutes without an answer.</source>
            <translation>بعد عشر دقائق بلا جواب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording</source>
            <translation>ما زال التسجيل مستمرًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After the end of your day, or after 12 h.</source>
            <translation>بعد نهاية يومك، أو بعد 12 س.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Questions</source>
            <translation>أسئلة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A client asks, answers, or wants a picture deleted.</source>
            <translation>يسأل العميل أو يجيب أو يريد حذف صورة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Disputes</source>
            <translation>النزاعات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Hours are disputed, or a dispute has ended.</source>
            <translation>اعتُرض على ساعات، أو انتهى نزاع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The client's payment</source>
            <translation>دفع العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A payment failed, or the balance covers less than 3 h.</source>
            <translation>فشل دفع، أو يغطي الرصيد أقل من 3 س.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your money</source>
            <translation>مالك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A week is accepted, money is free, late time is answered.</source>
            <translation>قُبل أسبوع، أو صار مال متاحًا، أو أُجيب عن وقت متأخر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Clock and other changes</source>
            <translation>الساعة وتغييرات أخرى</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When the computer's clock was moved.</source>
            <translation>حين تُحرّك ساعة الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still “{memo}”?</source>
            <translation>ما زلت على «{memo}»؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>4 h without a break.</source>
            <translation>4 س بلا استراحة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause 10 min</source>
            <translation>استراحة 10 د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The 10 min are over. Nothing is being recorded.</source>
            <translation>انقضت الدقائق العشر. لا شيء يُسجَّل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording. Start for {client}?</source>
            <translation>لا تسجيل. هل تبدأ لـ {client}؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording.</source>
            <translation>لا تسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. On purpose?</source>
            <translation>ما زال التسجيل مستمرًا. هل هو مقصود؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} not sent. The week locks {at} UTC ({local}).</source>
            <translation>{time} لم تُرسل. يُقفل الأسبوع عند {at} UTC ({local}).</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{count} refused: {reason} Kept on this computer.</source>
            <translation>مرفوض: {count}. {reason} محفوظ على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording for {client}</source>
            <translation>تسجيل لصالح {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week for {client}.</source>
            <translation>بقي {time} هذا الأسبوع لصالح {client}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week.</source>
            <translation>بقي {time} هذا الأسبوع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Removed. It is not billed.</source>
            <translation>أُزيل. لا يُفوتر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}, when you left.</source>
            <translation>توقف التسجيل عند {at} حين غادرت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the client paused the contract.</source>
            <translation>توقف التسجيل عند {at}: أوقف العميل العقد مؤقتًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the computer was shut down.</source>
            <translation>توقف التسجيل عند {at}: أُغلق الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fix</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Free space</source>
            <translation>إفراغ مساحة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Record unpaid</source>
            <translation>التسجيل بلا أجر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Ask for more hours</source>
            <translation>طلب ساعات أكثر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Find work</source>
            <translation>البحث عن عمل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The limit does not stop recording any more. What is over it is not paid.</source>
            <translation>لم يعد الحد يوقف التسجيل. ما زاد عليه لا يُدفع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No notices in the last 30 days.</source>
            <translation>لا إشعارات في آخر 30 يومًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Kept on this computer for 30 days.</source>
            <translation>تُحفظ على هذا الحاسوب 30 يومًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Try it for 30 s</source>
            <translation>جرّبه 30 ث</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Nothing is saved.</source>
            <translation>لا يُحفظ شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Type, click and scroll as you like. Nothing is saved.</source>
            <translation>اكتب وانقر ومرّر كما تشاء. لا يُحفظ شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{presses} key presses, {clicks} clicks, {scrolls} scrolls</source>
            <translation>ضغطات {presses}، نقرات {clicks}، تمريرات {scrolls}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Counts not available on this desktop</source>
            <translation>العدّ غير متاح على سطح المكتب هذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{left} s more. {counted}.</source>
            <translation>بقيت {left} ث. {counted}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>That was it: {counted}. Nothing of it was saved.</source>
            <translation>هذا كل شيء: {counted}. لم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The picture that would have been taken</source>
            <translation>الصورة التي كانت ستُلتقط</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Welcome to Fairhour</source>
            <translation>مرحبًا بك في Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Step {number} of {count}</source>
            <translation>الخطوة {number} من {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What this records</source>
            <translation>ما يسجّله هذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What it needs here</source>
            <translation>ما يحتاجه هنا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your first contract</source>
            <translation>عقدك الأول</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Only while you record. You see each picture first, and can remove it.</source>
            <translation>فقط أثناء التسجيل. ترى كل صورة أولًا ويمكنك إزالتها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Each line is tried now. What your desktop asks, it asks itself.</source>
            <translation>يُجرَّب كل سطر الآن. ما يسأله سطح المكتب يسأله بنفسه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Choose what to work on. Nothing is recorded before you press Start.</source>
            <translation>اختر ما ستعمل عليه. لا يُسجَّل شيء قبل أن تضغط «بدء».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No hourly contract yet. When a client starts one with you, it appears here by itself.</source>
            <translation>لا عقد بالساعة بعد. حين يبدأ عميل معك عقدًا يظهر هنا من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Start now</source>
            <translation>البدء الآن</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Take a test picture</source>
            <translation>التقاط صورة تجريبية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>You can go on with these steps at the next start.</source>
            <translation>يمكنك متابعة هذه الخطوات عند التشغيل القادم.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>About Fairhour</source>
            <translation>حول Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A time tracker whose diary proves itself.</source>
            <translation>متتبّع وقت تُثبت يومياته نفسها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour is free software under the Apache License 2.0.</source>
            <translation>Fairhour برنامج حر بموجب رخصة Apache 2.0.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>It contains Qt and PySide6 (LGPL-3.0), the fonts Inter and Inter Display (OFL-1.1), and libraries under licences of their own. The file NOTICE beside the app names them.</source>
            <translation>يحوي Qt وPySide6 (LGPL-3.0)، والخطين Inter وInter Display (OFL-1.1)، ومكتبات برخصها الخاصة. يسمّيها الملف NOTICE بجانب التطبيق.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour {version} is ready. It installs nothing by itself: you choose when.</source>
            <translation>Fairhour {version} جاهز. لا يثبّت شيئًا بنفسه: أنت تختار متى.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This is the newest version, as of {date}.</source>
            <translation>هذا أحدث إصدار حتى {date}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Whether there is a newer version is not known yet.</source>
            <translation>لا يُعرف بعد إن كان هناك إصدار أحدث.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open the download page</source>
            <translation>فتح صفحة التنزيل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Licences</source>
            <translation>الرخص</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your diary is in {folder}</source>
            <translation>يومياتك في {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{what}, {time}</source>
            <translation>{what}، {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} s</source>
            <translation>{n} ث</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} h</source>
            <translation>{n} س</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} ساعة</numerusform>
                <numerusform>{n} ساعة</numerusform>
                <numerusform>{n} ساعتان</numerusform>
                <numerusform>{n} ساعات</numerusform>
                <numerusform>{n} ساعة</numerusform>
                <numerusform>{n} ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} دقيقة</numerusform>
                <numerusform>{n} دقيقة</numerusform>
                <numerusform>{n} دقيقتان</numerusform>
                <numerusform>{n} دقائق</numerusform>
                <numerusform>{n} دقيقة</numerusform>
                <numerusform>{n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/step_line.py"></location>
            <source>Step {place} of {count}: {name}</source>
            <translation>الخطوة {place} من {count}: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/totals_card.py"></location>
            <source>Week ends Sun 23:59 UTC, {time} your time</source>
            <translation>ينتهي الأسبوع الأحد 23:59 UTC، {time} بتوقيتك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/tracker_window.py"></location>
            <source>Now on {contract}</source>
            <translation>الآن على {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Week, {week}</source>
            <translation>الأسبوع، {week}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Previous week</source>
            <translation>الأسبوع السابق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Next week</source>
            <translation>الأسبوع التالي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send</source>
            <translation>اعتماد وإرسال</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send {count}</source>
            <translation>اعتماد وإرسال {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet</source>
            <translation>سجل الساعات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet, a row per day and a column per kind of time</source>
            <translation>سجل الساعات، صف لكل يوم وعمود لكل نوع من الوقت</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Cut to whole minutes; money uses exact seconds.</source>
            <translation>مقتطع إلى دقائق كاملة؛ والمال بالثواني الدقيقة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Before the week closes</source>
            <translation>قبل أن يُقفل الأسبوع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection</source>
            <translation>الحماية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection of each segment, Enter opens it in the diary</source>
            <translation>حماية كل مقطع، Enter يفتحه في اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show all {count}</source>
            <translation>إظهار الكل {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show only what is not protected</source>
            <translation>إظهار غير المحمي فقط</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>All time of this week is protected.</source>
            <translation>كل وقت هذا الأسبوع محمي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>No time in this week.</source>
            <translation>لا وقت في هذا الأسبوع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing to look at. The week can close as it is.</source>
            <translation>لا شيء للنظر فيه. يمكن أن يُقفل الأسبوع كما هو.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked. Nothing of this week changes any more.</source>
            <translation>مقفل. لا يتغير شيء في هذا الأسبوع بعد الآن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Can be mended</source>
            <translation>يمكن إصلاحه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing can be done about it here</source>
            <translation>لا يمكن فعل شيء حياله هنا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Alt+Left and Alt+Right change the week   Enter opens   Ctrl+Enter approves and sends</source>
            <translation>Alt+اليسار وAlt+اليمين يغيّران الأسبوع   Enter يفتح   Ctrl+Enter يعتمد ويرسل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>As this computer knows it. The marketplace has not told its figures yet.</source>
            <translation>كما يعرفه هذا الحاسوب. لم تُبلّغ المنصة أرقامها بعد.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has {told}, this computer {local}: the rest is not sent yet, or was recorded on another computer.</source>
            <translation>لدى المنصة {told}، ولدى هذا الحاسوب {local}: لم تُرسل البقية بعد أو سُجلت على حاسوب آخر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has the same {told}.</source>
            <translation>لدى المنصة {told} نفسها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Save signed week</source>
            <translation>حفظ الأسبوع الموقّع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose one contract first: each has a signed week of its own.</source>
            <translation>اختر عقدًا أولًا: لكل عقد أسبوعه الموقّع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The diary is still being opened. Try again in a moment.</source>
            <translation>ما زالت اليوميات تُفتح. حاول بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week is fetched and checked.</source>
            <translation>يُجلب الأسبوع الموقّع ويُفحص.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Saved as {file}. Anybody can check it with “fairhour verify”.</source>
            <translation>حُفظ باسم {file}. يمكن لأي أحد فحصه بالأمر «fairhour verify».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week could not be saved. Nothing was written.</source>
            <translation>تعذر حفظ الأسبوع الموقّع. لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Tracked</source>
            <translation>مسجّل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual</source>
            <translation>يدوي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Total</source>
            <translation>الإجمالي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To pay</source>
            <translation>للدفع</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Still open</source>
            <translation>ما زال مفتوحًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Your check</source>
            <translation>مراجعتك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Client check</source>
            <translation>مراجعة العميل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Look</source>
            <translation>نظرة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write memo</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose label</source>
            <translation>اختيار تصنيف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Sent</source>
            <translation>مُرسل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More that can be done with what is chosen</source>
            <translation>ما يمكن فعله أيضًا بالمحدد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Move to another contract</source>
            <translation>نقل إلى عقد آخر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blur the pictures, or show them again</source>
            <translation>تمويه الصور أو إظهارها من جديد</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Hide a box of the picture</source>
            <translation>إخفاء مربع من الصورة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>This time is on that contract already.</source>
            <translation>هذا الوقت على ذلك العقد بالفعل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no other contract to move to.</source>
            <translation>لا عقد آخر للنقل إليه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Moved {what} to {contract}</source>
            <translation>نُقل {what} إلى {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blurred</source>
            <translation>مُموَّه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no picture to cover.</source>
            <translation>لا صورة لإخفائها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:00</source>
            <translation>14:00</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual time is never protected.</source>
            <translation>الوقت اليدوي غير محمي أبدًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write both times as 14:30.</source>
            <translation>اكتب الوقتين بهذه الصورة 14:30.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Overlaps {span} on {contract}.</source>
            <translation>يتداخل مع {span} في {contract}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Goes {length} over the limit; that is not paid.</source>
            <translation>يتجاوز الحد بمقدار {length}؛ وهذا لا يُدفع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Added {length}</source>
            <translation>أُضيف {length}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} things to look at</source>
            <translation>
                <numerusform>لا شيء للنظر فيه</numerusform>
                <numerusform>أمر واحد للنظر فيه</numerusform>
                <numerusform>أمران للنظر فيهما</numerusform>
                <numerusform>{n} أمور للنظر فيها</numerusform>
                <numerusform>{n} أمرًا للنظر فيه</numerusform>
                <numerusform>{n} أمر للنظر فيه</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Free since {day}.</source>
            <translation>متاح منذ {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC ({weekday} {here} your time)</source>
            <translation>{day}، {there} UTC ({weekday} {here} بتوقيتك)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC</source>
            <translation>{day}، {there} UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>your clients</source>
            <translation>عملائك</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}, {length} left.</source>
            <translation>مفتوح. يمكنك تغييره حتى {until}، بقي {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Payment failed or not collected yet. Protected time is paid in any case.</source>
            <translation>فشل الدفع أو لم يُحصّل بعد. يُدفع الوقت المحمي في كل حال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked since {when}. Nothing in it can be changed.</source>
            <translation>مقفل منذ {when}. لا يمكن تغيير شيء فيه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>With {who} until {until}. {money} charged.</source>
            <translation>لدى {who} حتى {until}. حُصّل {money}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Accepted. Free on {when}.</source>
            <translation>مقبول. يتاح في {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments were refused</source>
            <translation>
                <numerusform>لم يُرفض أي مقطع</numerusform>
                <numerusform>رُفض مقطع واحد</numerusform>
                <numerusform>رُفض مقطعان</numerusform>
                <numerusform>رُفضت {n} مقاطع</numerusform>
                <numerusform>رُفض {n} مقطعًا</numerusform>
                <numerusform>رُفض {n} مقطع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are under check</source>
            <translation>
                <numerusform>لا مقطع قيد التحقق</numerusform>
                <numerusform>مقطع واحد قيد التحقق</numerusform>
                <numerusform>مقطعان قيد التحقق</numerusform>
                <numerusform>{n} مقاطع قيد التحقق</numerusform>
                <numerusform>{n} مقطعًا قيد التحقق</numerusform>
                <numerusform>{n} مقطع قيد التحقق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are not approved</source>
            <translation>
                <numerusform>لا مقطع غير معتمد</numerusform>
                <numerusform>مقطع واحد غير معتمد</numerusform>
                <numerusform>مقطعان غير معتمدين</numerusform>
                <numerusform>{n} مقاطع غير معتمدة</numerusform>
                <numerusform>{n} مقطعًا غير معتمد</numerusform>
                <numerusform>{n} مقطع غير معتمد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no memo</source>
            <translation>
                <numerusform>لا مقطع بلا ملاحظة</numerusform>
                <numerusform>مقطع واحد بلا ملاحظة</numerusform>
                <numerusform>مقطعان بلا ملاحظة</numerusform>
                <numerusform>{n} مقاطع بلا ملاحظة</numerusform>
                <numerusform>{n} مقطعًا بلا ملاحظة</numerusform>
                <numerusform>{n} مقطع بلا ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no label</source>
            <translation>
                <numerusform>لا مقطع بلا تصنيف</numerusform>
                <numerusform>مقطع واحد بلا تصنيف</numerusform>
                <numerusform>مقطعان بلا تصنيف</numerusform>
                <numerusform>{n} مقاطع بلا تصنيف</numerusform>
                <numerusform>{n} مقطعًا بلا تصنيف</numerusform>
                <numerusform>{n} مقطع بلا تصنيف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are over the limit and not paid</source>
            <translation>
                <numerusform>لا مقطع فوق الحد</numerusform>
                <numerusform>مقطع واحد فوق الحد ولا يُدفع</numerusform>
                <numerusform>مقطعان فوق الحد ولا يُدفعان</numerusform>
                <numerusform>{n} مقاطع فوق الحد ولا تُدفع</numerusform>
                <numerusform>{n} مقطعًا فوق الحد ولا يُدفع</numerusform>
                <numerusform>{n} مقطع فوق الحد ولا يُدفع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} manual segments say no reason</source>
            <translation>
                <numerusform>لا مقطع يدوي بلا سبب</numerusform>
                <numerusform>مقطع يدوي واحد بلا سبب</numerusform>
                <numerusform>مقطعان يدويان بلا سبب</numerusform>
                <numerusform>{n} مقاطع يدوية بلا سبب</numerusform>
                <numerusform>{n} مقطعًا يدويًا بلا سبب</numerusform>
                <numerusform>{n} مقطع يدوي بلا سبب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have low activity and no note</source>
            <translation>
                <numerusform>لا مقطع قليل النشاط بلا ملاحظة</numerusform>
                <numerusform>مقطع واحد قليل النشاط بلا ملاحظة</numerusform>
                <numerusform>مقطعان قليلا النشاط بلا ملاحظة</numerusform>
                <numerusform>{n} مقاطع قليلة النشاط بلا ملاحظة</numerusform>
                <numerusform>{n} مقطعًا قليل النشاط بلا ملاحظة</numerusform>
                <numerusform>{n} مقطع قليل النشاط بلا ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are removed</source>
            <translation>
                <numerusform>لا مقطع مُزال</numerusform>
                <numerusform>مقطع واحد مُزال</numerusform>
                <numerusform>مقطعان مُزالان</numerusform>
                <numerusform>{n} مقاطع مُزالة</numerusform>
                <numerusform>{n} مقطعًا مُزالًا</numerusform>
                <numerusform>{n} مقطع مُزال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source> ({here} your time)</source>
            <translation> ({here} بتوقيتك)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}.</source>
            <translation>مفتوح. يمكنك تغييره حتى {until}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} questions. No money is affected.</source>
            <translation>
                <numerusform>لا أسئلة. لا يتأثر المال.</numerusform>
                <numerusform>سؤال واحد. لا يتأثر المال.</numerusform>
                <numerusform>سؤالان. لا يتأثر المال.</numerusform>
                <numerusform>{n} أسئلة. لا يتأثر المال.</numerusform>
                <numerusform>{n} سؤالًا. لا يتأثر المال.</numerusform>
                <numerusform>{n} سؤال. لا يتأثر المال.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{time} disputed, {frozen} frozen. {rest} goes on.</source>
            <translation>{time} متنازع عليه، و{frozen} مجمّد. ويمضي {rest}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Something went wrong in Fairhour. Your diary is not touched.</source>
            <translation>حدث خطأ ما في Fairhour. لم تُمسّ يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract cannot be recorded now. Choose another one.</source>
            <translation>لا يمكن تسجيل هذا العقد الآن. اختر غيره.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No time for 30 days. The client confirms this contract before it goes on.</source>
            <translation>لا وقت منذ 30 يومًا. يؤكد العميل هذا العقد قبل المتابعة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client paused this contract. Time up to then is kept.</source>
            <translation>أوقف العميل هذا العقد مؤقتًا. الوقت حتى ذلك الحين محفوظ.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract has ended. Time up to then is kept.</source>
            <translation>انتهى هذا العقد. الوقت حتى ذلك الحين محفوظ.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a memo.</source>
            <translation>يطلب هذا العميل ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a label.</source>
            <translation>يطلب هذا العميل تصنيفًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This label is not on the client's list.</source>
            <translation>هذا التصنيف ليس في قائمة العميل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Time that was sent keeps its label.</source>
            <translation>الوقت المُرسل يحتفظ بتصنيفه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A memo has at most 1,000 characters.</source>
            <translation>الملاحظة 1,000 حرف على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>لا يُسجَّل شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording already.</source>
            <translation>التسجيل جارٍ بالفعل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A call, reading or thinking is declared for 15, 30 or 60 minutes.</source>
            <translation>يُصرَّح بالمكالمة أو القراءة أو التفكير لمدة 15 أو 30 أو 60 دقيقة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time needs a memo.</source>
            <translation>يحتاج الوقت اليدوي إلى ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Choose why this time was not recorded.</source>
            <translation>اختر سبب عدم تسجيل هذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>To is before From.</source>
            <translation>«إلى» قبل «من».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time is whole minutes, 1 minute to 24 hours.</source>
            <translation>الوقت اليدوي دقائق كاملة، من دقيقة واحدة إلى 24 ساعة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has not passed yet.</source>
            <translation>لم يحن هذا الوقت بعد.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>There is no absence to answer.</source>
            <translation>لا غياب للإجابة عنه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is still opening the diary. Try again in a moment.</source>
            <translation>ما زال Fairhour يفتح اليوميات. حاول بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sign in first.</source>
            <translation>سجّل الدخول أولًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The address of the marketplace must begin with https. Nothing was sent.</source>
            <translation>يجب أن يبدأ عنوان المنصة بـ https. لم يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Write the address as https://fairhour.example.</source>
            <translation>اكتب العنوان هكذا: https://fairhour.example.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary belongs to its marketplace. Another one needs another folder, named in FAIRHOUR_HOME.</source>
            <translation>هذه اليوميات لسوقها. سوق أخرى تحتاج مجلدًا آخر يُسمّى في FAIRHOUR_HOME.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is closing.</source>
            <translation>يُغلق Fairhour الآن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is still being recorded. Stop first.</source>
            <translation>ما زال هذا الوقت يُسجَّل. أوقفه أولًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is being sent right now. Try again in a moment.</source>
            <translation>يُرسل هذا الوقت الآن. حاول بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract is being recorded already.</source>
            <translation>هذا العقد يُسجَّل بالفعل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary cannot be written. Time up to then is safe.</source>
            <translation>تتعذر كتابة اليوميات. الوقت حتى ذلك الحين آمن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has been sent already.</source>
            <translation>أُرسل هذا الوقت بالفعل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed already.</source>
            <translation>أُزيل هذا الوقت بالفعل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not removed.</source>
            <translation>هذا الوقت غير مُزال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not wait here any more.</source>
            <translation>لم يعد هذا الوقت ينتظر هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Already approved. You can remove it until Monday 12:00 UTC.</source>
            <translation>معتمد بالفعل. يمكنك إزالته حتى الاثنين 12:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed. Bring it back first.</source>
            <translation>هذا الوقت مُزال. أعِده أولًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time is being covered. Try again in a moment.</source>
            <translation>تُغطّى صورة لهذا الوقت الآن. حاول بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was changed meanwhile. Look at it again.</source>
            <translation>تغيّرت هذه الصورة في هذه الأثناء. انظر إليها مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no pictures. The time stays where it is.</source>
            <translation>لا يقبل هذا العميل صورًا. يبقى الوقت حيث هو.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes blurred pictures only. Blur the pictures first.</source>
            <translation>لا يقبل هذا العميل إلا صورًا مموّهة. موّه الصور أولًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client does not take hidden pictures. You can remove this time.</source>
            <translation>لا يقبل هذا العميل صورًا مخفية. يمكنك إزالة هذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>At most 64 boxes fit on a picture. Cover it whole.</source>
            <translation>تتسع الصورة لـ 64 مربعًا على الأكثر. غطّها كلها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time is damaged and stays here. Its time is safe.</source>
            <translation>صورة هذا الوقت تالفة وتبقى هنا. وقتها آمن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time was kept with another key. Its time is safe.</source>
            <translation>حُفظت صورة هذا الوقت بمفتاح آخر. وقتها آمن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing waits to be sent.</source>
            <translation>لا شيء ينتظر الإرسال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no longer possible for this time.</source>
            <translation>لم يعد هذا ممكنًا لهذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time can no longer be changed.</source>
            <translation>لم يعد يمكن تغيير هذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than one contract has this title. Write more of it.</source>
            <translation>أكثر من عقد بهذا العنوان. اكتب المزيد منه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour does not know this word.</source>
            <translation>لا يعرف Fairhour هذه الكلمة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour could not read this.</source>
            <translation>تعذر على Fairhour قراءة هذا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time ends before it begins. It stays in your diary.</source>
            <translation>ينتهي هذا الوقت قبل أن يبدأ. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is longer than its ten minutes. It stays in your diary.</source>
            <translation>هذا الوقت أطول من دقائقه العشر. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time runs over a ten-minute boundary. It stays in your diary.</source>
            <translation>يتجاوز هذا الوقت حدّ عشر دقائق. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The activity of this time cannot be right. It stays in your diary.</source>
            <translation>لا يمكن أن يكون نشاط هذا الوقت صحيحًا. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time was taken outside of it. It stays in your diary.</source>
            <translation>التُقطت صورة لهذا الوقت خارجه. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This memo cannot be kept. Write at most 1,000 characters.</source>
            <translation>لا يمكن حفظ هذه الملاحظة. اكتب 1,000 حرف على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not read this time. It stays in your diary.</source>
            <translation>تعذر على المنصة قراءة هذا الوقت. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know a part of this time. It stays in your diary.</source>
            <translation>لا تعرف المنصة جزءًا من هذا الوقت. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. This time stays in your diary.</source>
            <translation>تحتاج المنصة إلى Fairhour أحدث. يبقى هذا الوقت في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from before the contract began. It stays in your diary.</source>
            <translation>هذا الوقت سابق لبداية العقد. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from after the contract ended. It stays in your diary.</source>
            <translation>هذا الوقت لاحق لنهاية العقد. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this contract of yours. It stays in your diary.</source>
            <translation>لا تعرف المنصة عقدك هذا. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract belongs to somebody else. The time stays in your diary.</source>
            <translation>هذا العقد لشخص آخر. يبقى الوقت في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time did not arrive. It is sent again.</source>
            <translation>لم تصل صورة هذا الوقت. تُرسل مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract notes no window titles. This time stays in your diary.</source>
            <translation>لا يدوّن هذا العقد عناوين النوافذ. يبقى هذا الوقت في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace has other time under this number. Yours stays in your diary.</source>
            <translation>لدى المنصة وقت آخر بهذا الرقم. يبقى وقتك في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not fit its place in this computer's chain. It stays here.</source>
            <translation>لا يناسب هذا الوقت موضعه في سلسلة هذا الحاسوب. يبقى هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The signature of this time does not fit this computer. It stays here.</source>
            <translation>لا يطابق توقيع هذا الوقت هذا الحاسوب. يبقى هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not follow what was sent before. It stays in your diary.</source>
            <translation>لا يتبع هذا الوقت ما أُرسل قبله. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time was recorded by another computer. It stays in your diary.</source>
            <translation>سجّل هذا الوقت حاسوب آخر. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The week is locked since Monday 12:00 UTC. Nothing in it can be changed.</source>
            <translation>الأسبوع مقفل منذ الاثنين 12:00 UTC. لا يمكن تغيير شيء فيه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no manual time. It stays in your diary.</source>
            <translation>لا يقبل هذا العميل وقتًا يدويًا. يبقى في يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A newer change of this time has arrived already.</source>
            <translation>وصل تغيير أحدث لهذا الوقت بالفعل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not counted, so it cannot be changed.</source>
            <translation>لا يُحتسب هذا الوقت، لذا لا يمكن تغييره.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Too much was sent at once. It is sent again in smaller parts.</source>
            <translation>أُرسل الكثير دفعة واحدة. يُرسل مجددًا في أجزاء أصغر.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture is larger than the marketplace takes. It stays on this computer.</source>
            <translation>الصورة أكبر مما تقبله المنصة. تبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace takes only WebP pictures. It stays on this computer.</source>
            <translation>لا تقبل المنصة إلا صور WebP. تبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture did not arrive whole. It is sent again.</source>
            <translation>لم تصل الصورة كاملة. تُرسل مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not open this picture. It stays on this computer.</source>
            <translation>تعذر على المنصة فتح هذه الصورة. تبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace asked to sign again.</source>
            <translation>طلبت المنصة التوقيع مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not accept this computer's signature. Sign in again.</source>
            <translation>لا تقبل المنصة توقيع هذا الحاسوب. سجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer was signed out on the website. Sign in again.</source>
            <translation>أُخرج هذا الحاسوب من الموقع. سجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this computer. Sign in again.</source>
            <translation>لا تعرف المنصة هذا الحاسوب. سجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace is busy. Your time is safe and is sent later.</source>
            <translation>المنصة مشغولة. وقتك آمن ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Other time is recorded there already. Keep one of the two.</source>
            <translation>سُجّل هناك وقت آخر بالفعل. أبقِ أحدهما.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Brought from another tracker after its week was locked. Never billed.</source>
            <translation>جُلب من متتبّع آخر بعد قفل أسبوعه. لا يُفوتر أبدًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's clock was ahead. The time is checked again when it has come.</source>
            <translation>كانت ساعة هذا الحاسوب متقدمة. يُفحص الوقت مجددًا حين يحين.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's diary was continued from an older copy. The time is checked.</source>
            <translation>تابعت يوميات هذا الحاسوب من نسخة أقدم. يُفحص الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>disk full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's file is damaged</source>
            <translation>ملف اليوميات تالف</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>another Fairhour uses the diary</source>
            <translation>يستخدم Fairhour آخر اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder cannot be written</source>
            <translation>تتعذر الكتابة في مجلد اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder is gone</source>
            <translation>مجلد اليوميات مفقود</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>an error in Fairhour</source>
            <translation>خطأ في Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary could not be written</source>
            <translation>تعذرت كتابة اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary cannot be written</source>
            <translation>تتعذر كتابة اليوميات</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Self-test</source>
            <translation>الفحص الذاتي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Run again</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Trying what the app needs. This takes some seconds.</source>
            <translation>يُجرَّب ما يحتاجه التطبيق. يستغرق ذلك ثواني.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As your client would see it, {size} kB. It is kept nowhere and sent nowhere.</source>
            <translation>كما يراها عميلك، {size} ك.ب. لا تُحفظ ولا تُرسل إلى أي مكان.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture cannot be shown.</source>
            <translation>يتعذر عرض الصورة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing failed. You can record.</source>
            <translation>لم يفشل شيء. يمكنك التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Failed: {count}. Each line says what to do.</source>
            <translation>فشل: {count}. يقول كل سطر ما يجب فعله.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>limited</source>
            <translation>محدود</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>FAILED</source>
            <translation>فشل</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The app was closed while recording. Recovered {time}, up to {at}.</source>
            <translation>أُغلق التطبيق أثناء التسجيل. استُعيد {time} حتى {at}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your diary's file was damaged. Entries brought back: {rows}. The file is kept beside it.</source>
            <translation>كان ملف يومياتك تالفًا. المدخلات المستعادة: {rows}. الملف محفوظ بجانبها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk nearly full: pictures paused, time is saved</source>
            <translation>القرص شبه ممتلئ: الصور متوقفة والوقت محفوظ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. Time up to then is safe.</source>
            <translation>القرص ممتلئ. الوقت حتى ذلك الحين آمن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording without pictures. This time may not be protected.</source>
            <translation>تسجيل بلا صور. قد لا يكون هذا الوقت محميًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client has no verified payment method. Time from now is not protected.</source>
            <translation>ليس للعميل وسيلة دفع موثقة. الوقت من الآن غير محمي.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away time not available. Stop by hand when you leave.</source>
            <translation>وقت الغياب غير متاح. أوقف يدويًا عند المغادرة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Older pictures are locked: they were kept with another key. Time goes on.</source>
            <translation>الصور الأقدم مقفلة: حُفظت بمفتاح آخر. يستمر الوقت.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring: the sign-in is kept in a file that only you can read.</source>
            <translation>لا سلسلة مفاتيح: يُحفظ تسجيل الدخول في ملف لا يقرؤه سواك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved. Your time is measured without it.</source>
            <translation>تحركت ساعة الحاسوب. يُقاس وقتك من دونها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace cannot be reached. Your time is safe on this computer.</source>
            <translation>تعذر الوصول إلى المنصة. وقتك آمن على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace lacks a part of this diary's chain; it is sent again.</source>
            <translation>ينقص المنصة جزء من سلسلة هذه اليوميات؛ يُرسل مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. Your time is safe here.</source>
            <translation>تحتاج المنصة إلى Fairhour أحدث. وقتك آمن هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The Wayland desktop does not answer. Recording goes on.</source>
            <translation>لا يستجيب سطح مكتب Wayland. يستمر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The desktop's services cannot be reached. Recording goes on.</source>
            <translation>تعذر الوصول إلى خدمات سطح المكتب. يستمر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A service of the desktop did not do what Fairhour asked.</source>
            <translation>لم تفعل خدمة من سطح المكتب ما طلبه Fairhour.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is not running.</source>
            <translation>Fairhour لا يعمل.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour did not answer. It may be busy; try again.</source>
            <translation>لم يستجب Fairhour. قد يكون مشغولًا؛ حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Another Fairhour uses this diary. Close it, then open this one again.</source>
            <translation>يستخدم Fairhour آخر هذه اليوميات. أغلقه ثم افتح هذا مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. What was saved before is safe. Free some space, then go on.</source>
            <translation>القرص ممتلئ. ما حُفظ قبلًا آمن. أفرغ مساحة ثم تابع.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder is not there. Mount its disk, then open Fairhour again. To begin a new diary instead, remove the file diary.began beside it.</source>
            <translation>مجلد اليوميات غير موجود. صِل قرصه ثم افتح Fairhour مجددًا. لبدء يوميات جديدة أزل الملف diary.began المجاور.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder cannot be written. What was saved before is safe.</source>
            <translation>تتعذر الكتابة في مجلد اليوميات. ما حُفظ قبلًا آمن.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's file is damaged. It is kept as it is, beside a sound copy.</source>
            <translation>ملف اليوميات تالف. يبقى كما هو بجانب نسخة سليمة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary was written by a newer Fairhour. Install that one to open it.</source>
            <translation>كتب هذه اليوميات Fairhour أحدث. ثبّته لفتحها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring here. To keep the sign-in in a file only you can read, start once with `fairhour --sign-in-file`.</source>
            <translation>لا سلسلة مفاتيح هنا. لحفظ تسجيل الدخول في ملف لا يقرؤه سواك، ابدأ مرة بالأمر `fairhour --sign-in-file`.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The keyring of this desktop is locked. Unlock it when it asks. Your diary is not touched.</source>
            <translation>سلسلة مفاتيح سطح المكتب هذا مقفلة. افتحها حين تسأل. لم تُمسّ يومياتك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was kept with another key and cannot be opened here.</source>
            <translation>حُفظت هذه الصورة بمفتاح آخر ولا يمكن فتحها هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped. Nothing was written.</source>
            <translation>أُوقف. لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no recovery key, or it opens nothing that is locked here.</source>
            <translation>هذا ليس مفتاح استرداد، أو أنه لا يفتح شيئًا مقفلًا هنا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture's file is damaged. Its time is not touched.</source>
            <translation>ملف هذه الصورة تالف. لم يُمسّ وقتها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not available on this desktop</source>
            <translation>غير متاح على سطح المكتب هذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Money hidden</source>
            <translation>المال مخفي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Keep the sign-in and the diary's key in a file that only you can read?</source>
            <translation>حفظ تسجيل الدخول ومفتاح اليوميات في ملف لا يقرؤه سواك؟</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your browser opens. No password is typed in this app.</source>
            <translation>يُفتح متصفحك. لا تُكتب كلمة مرور في هذا التطبيق.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Say yes on the page that opened, if it shows this code.</source>
            <translation>وافق في الصفحة التي فُتحت إن أظهرت هذا الرمز.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Opening the marketplace's page.</source>
            <translation>تُفتح صفحة المنصة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Waiting for your yes in the browser.</source>
            <translation>بانتظار موافقتك في المتصفح.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Asking the marketplace for a code.</source>
            <translation>يُطلب رمز من المنصة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The sign-in could not be finished. Nothing was changed. You can try again.</source>
            <translation>تعذر إتمام تسجيل الدخول. لم يتغير شيء. يمكنك المحاولة مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This code is too old. Get a new one.</source>
            <translation>هذا الرمز قديم. احصل على رمز جديد.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The page was told no. Nothing was changed. You can try again.</source>
            <translation>رُفض الطلب في الصفحة. لم يتغير شيء. يمكنك المحاولة مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Signed in</source>
            <translation>سُجّل الدخول</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Taken</source>
            <translation>ما يُؤخذ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>While you record: one picture of the screen per ten minutes, and how many key presses, clicks and scrolls each minute had.</source>
            <translation>أثناء التسجيل: صورة واحدة للشاشة كل عشر دقائق، وعدد ضغطات المفاتيح والنقرات والتمرير في كل دقيقة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Never taken</source>
            <translation>ما لا يُؤخذ أبدًا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Which keys, sound, camera, clipboard, files, or anything while stopped.</source>
            <translation>أيّ المفاتيح، والصوت والكاميرا والحافظة والملفات، وأي شيء أثناء التوقف.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Who sees it</source>
            <translation>من يراه</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>You, first. After the hold also the client of that contract.</source>
            <translation>أنت أولًا. وبعد الحجز عميل ذلك العقد أيضًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For how long</source>
            <translation>إلى متى</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As long as the contract says; then it is deleted.</source>
            <translation>بقدر ما يقول العقد؛ ثم يُحذف.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved here</source>
            <translation>تحركت ساعة الحاسوب هنا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Saved up to here when the app closed</source>
            <translation>حُفظ حتى هنا حين أُغلق التطبيق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The computer slept here</source>
            <translation>نام الحاسوب هنا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture was damaged on this computer and did not go along</source>
            <translation>كانت الصورة تالفة على هذا الحاسوب ولم تُرفق</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted on this desktop</source>
            <translation>لا يُعدّ على سطح المكتب هذا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The pictures of three slots in a row hardly differ while there was much input.</source>
            <translation>لا تكاد تختلف صور ثلاث فترات متتالية مع وجود إدخال كثير.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input was as even as a machine's, or of one kind only.</source>
            <translation>كان الإدخال لساعة منتظمًا كآلة، أو من نوع واحد فقط.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input repeated itself every few minutes, within 4 %.</source>
            <translation>تكرر الإدخال لساعة كل بضع دقائق، ضمن 4 %.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Over 95 % of the seconds of 45 minutes had input.</source>
            <translation>أكثر من 95 % من ثواني 45 دقيقة فيها إدخال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than half of the input was made by a program, as an on-screen keyboard does.</source>
            <translation>أكثر من نصف الإدخال صنعه برنامج، كلوحة مفاتيح على الشاشة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A minute had more than 3,000 inputs.</source>
            <translation>في دقيقة واحدة أكثر من 3,000 إدخال.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: a call</source>
            <translation>أُدخل يدويًا: مكالمة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: away from the computer</source>
            <translation>أُدخل يدويًا: بعيدًا عن الحاسوب</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: forgot to start</source>
            <translation>أُدخل يدويًا: نسيت البدء</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: another reason</source>
            <translation>أُدخل يدويًا: سبب آخر</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Call, reading, thinking</source>
            <translation>مكالمة، قراءة، تفكير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pause while you touch nothing. Marked for your client. Ends by itself.</source>
            <translation>بلا توقف وأنت لا تلمس شيئًا. مع علامة لعميلك. ينتهي من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>In a call</source>
            <translation>في مكالمة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking</source>
            <translation>تفكير</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The call is over. No input means away again.</source>
            <translation>انتهت المكالمة. عدم الإدخال يعني الغياب مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading is over. No input means away again.</source>
            <translation>انتهت القراءة. عدم الإدخال يعني الغياب مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking is over. No input means away again.</source>
            <translation>انتهى التفكير. عدم الإدخال يعني الغياب مجددًا.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures yet: your desktop asks you first, once.</source>
            <translation>لا صور بعد: يسألك سطح المكتب أولًا، مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your desktop asks once. Choose Allow.</source>
            <translation>يسأل سطح المكتب مرة. اختر «السماح».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away: {source}. Lock, sleep and another user count from their second.</source>
            <translation>الغياب: {source}. يُحسب القفل والسكون والمستخدم الآخر من ثانيتها.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} for {minutes} min</source>
            <translation>{mode} مدة {minutes} د</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}, not protected after {protected}</source>
            <translation>{mode} حتى {until}، غير محمي بعد {protected}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Paid, but not protected after {protected}.</source>
            <translation>مدفوع لكنه غير محمي بعد {protected}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>End it: {mode}</source>
            <translation>إنهاء: {mode}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped at {time}: {why}</source>
            <translation>توقف عند {time}: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{client} has no verified payment method</source>
            <translation>ليس لدى {client} وسيلة دفع موثقة</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sandbox, clock at {day} {time} UTC, no real money</source>
            <translation>بيئة تجريبية، الساعة {day} {time} UTC، بلا مال حقيقي</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until {time}.
Review it any time before that.</source>
            <translation>تبقى على هذا الحاسوب حتى {time}.
راجعها في أي وقت قبل ذلك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures: {why}.</source>
            <translation>لا صور: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}</source>
            <translation>{mode} حتى {until}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not done ({code}). Nothing was lost.</source>
            <translation>لم يُنفَّذ ({code}). لم يُفقد شيء.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until you approve it.
Review it any time before that.</source>
            <translation>تبقى على هذا الحاسوب حتى تعتمدها.
راجعها في أي وقت قبل ذلك.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Pictures: {name}.</source>
            <translation>الصور: {name}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>it is not available here</source>
            <translation>غير متاح هنا</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted: {why}.</source>
            <translation>غير معدود: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Windows not known: {why}.</source>
            <translation>النوافذ غير معروفة: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The answer did not come from {host}. Your time is safe on this computer.</source>
            <translation>لم يأتِ الجواب من {host}. وقتك آمن على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Times in {zone}</source>
            <translation>الأوقات بتوقيت {zone}</translation>
        </message>
    </context>
</TS>
