<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>CheckView</name>
    <message>
        <source>Check another package…</source>
        <translation>فحص حزمة أخرى…</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <translation>الوثوق بهذا الموقِّع…</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>إدخالها…</translation>
    </message>
    <message>
        <source>The chain of proofs</source>
        <translation>سلسلة الإثباتات</translation>
    </message>
    <message>
        <source>Check it without this program</source>
        <translation>الفحص من دون هذا البرنامج</translation>
    </message>
    <message>
        <source>Unpack the package with any ZIP tool, open a terminal in the folder, and run:</source>
        <translation>فُكّ ضغط الحزمة بأي أداة ZIP، وافتح نافذة أوامر في المجلد، ثم نفّذ:</translation>
    </message>
    <message>
        <source>Command for OpenSSL</source>
        <translation>أمر OpenSSL</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>اختيار حزمة</translation>
    </message>
    <message>
        <source>{file} is encrypted. Passphrase of this office:</source>
        <translation>الملف {file} مشفَّر. عبارة مرور هذا المكتب:</translation>
    </message>
    <message>
        <source>Open an encrypted package</source>
        <translation>فتح حزمة مشفَّرة</translation>
    </message>
    <message>
        <source>Is this package genuine?</source>
        <translation>هل هذه الحزمة أصلية؟</translation>
    </message>
    <message>
        <source>Choose a package a partner sent. It is only looked at: you learn whether it is whole, who signed it, and whether you trust them. Nothing is taken in before you say so.</source>
        <translation>اختر حزمة أرسلها شريك. يُكتفى بالاطلاع عليها: فتعرف هل هي سليمة، ومن وقّعها، وهل تثق به. ولا يُدخَل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Choose a package…</source>
        <translation>اختيار حزمة…</translation>
    </message>
    <message>
        <source>What you can do with it</source>
        <translation>ما يمكنك فعله بها</translation>
    </message>
    <message>
        <source>Sign beside the sender…</source>
        <translation>التوقيع إلى جانب المرسِل…</translation>
    </message>
    <message>
        <source>See what each signature covers, and put this office&apos;s signature beside them.</source>
        <translation>اطّلع على ما يشمله كل توقيع، وأضف توقيع هذه الجهة إلى جانبها.</translation>
    </message>
    <message>
        <source>Sign a receipt…</source>
        <translation>توقيع إيصال…</translation>
    </message>
    <message>
        <source>Confirm to the sender that the package arrived here, and when.</source>
        <translation>تأكيد وصول الحزمة إلى هنا ووقت وصولها للمرسِل.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Workbook</source>
        <translation>المصنَّف</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>اختيار مصنَّف</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>المصنَّفات</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>{text} is not in the list; choose one of its entries.</source>
        <translation>{text} غير موجود في القائمة؛ اختر أحد بنودها.</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Each decision is saved at once. What is not decided stays visible and is never lost.</source>
        <translation>يُحفظ كل قرار على الفور. وما لم يُبتّ فيه يبقى ظاهرًا ولا يضيع أبدًا.</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>اعتماد القرار</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>البتّ في الاختلافات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Leave without deciding?</source>
        <translation>المغادرة دون قرار؟</translation>
    </message>
    <message>
        <source>You prepared a decision and did not take it. Both answers are kept; you can decide later.</source>
        <translation>أعددت قرارًا ولم تعتمده. تبقى الإجابتان محفوظتين، ويمكنك البتّ لاحقًا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للبتّ فيه</translation>
    </message>
    <message>
        <source>When a package brings an answer that differs from yours, both are kept and stand here side by side until a person decides.</source>
        <translation>عندما تحمل حزمة إجابة تختلف عن إجابتك، تُحفظ الإجابتان وتظهران هنا جنبًا إلى جنب حتى يبتّ فيهما شخص.</translation>
    </message>
    <message>
        <source>To the documents</source>
        <translation>إلى الوثائق</translation>
    </message>
    <message>
        <source>Difference {number} of {count} still to decide</source>
        <translation>الاختلاف {number} من {count} قيد البتّ</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>اعتماد هذه</translation>
    </message>
    <message>
        <source>What both began from</source>
        <translation>الأصل الذي انطلق منه الطرفان</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>العودة إلى هذا</translation>
    </message>
    <message>
        <source>Take one of the above, or write what shall stand.</source>
        <translation>اعتمد إحدى الإجابات أعلاه، أو اكتب ما ينبغي إثباته.</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Column {column}</source>
        <translation>العمود {column}</translation>
    </message>
    <message>
        <source>Correct what was understood</source>
        <translation>تصحيح ما فُهم</translation>
    </message>
    <message>
        <source>Press a cell of the sheet to see how its column is read.</source>
        <translation>اضغطوا خلية في الورقة لمعرفة كيف يُقرأ عمودها.</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>يحتوي العمود على</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Figures are in</source>
        <translation>الأرقام معبَّر عنها بـ</translation>
    </message>
    <message>
        <source>Header, first row</source>
        <translation>الرأس، الصف الأول</translation>
    </message>
    <message>
        <source>Header, last row</source>
        <translation>الرأس، الصف الأخير</translation>
    </message>
    <message>
        <source>First row of data</source>
        <translation>أول صف للبيانات</translation>
    </message>
    <message>
        <source>Last row of data</source>
        <translation>آخر صف للبيانات</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>القراءة على هذا النحو</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>countries or areas</source>
        <translation>البلدان أو المناطق</translation>
    </message>
    <message>
        <source>the other country (origin or destination)</source>
        <translation>البلد الآخر (المنشأ أو المقصد)</translation>
    </message>
    <message>
        <source>years or periods</source>
        <translation>السنوات أو الفترات</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>codes of the areas</source>
        <translation>رموز المناطق</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>flags of the figures to the left</source>
        <translation>رموز حالة الأرقام السابقة لها</translation>
    </message>
    <message>
        <source>nothing to be read</source>
        <translation>لا شيء يُقرأ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>{text} is not a day; write it as 2026-01-31.</source>
        <translation>{text} ليس تاريخًا؛ اكتبه على صورة 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Please note</source>
        <translation>يرجى الانتباه</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>لم يُنفَّذ هذا</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>This computer has no program for it. It lies here:</source>
        <translation>ليس على هذا الحاسوب برنامج يفتحه. وهو هنا:</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>New document</source>
        <translation>وثيقة جديدة</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>الملفات والمرفقات</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>لا وثائق بعد</translation>
    </message>
    <message>
        <source>A document is a migration profile, an annex or a register entry: a template that your office fills in. Every answer is saved as soon as you leave its field.</source>
        <translation>الوثيقة موجز هجرة أو مرفق أو قيد في سجل: نموذج تملؤه جهتكم. وتُحفظ كل إجابة حالما تغادر خانتها.</translation>
    </message>
    <message>
        <source>Start a profile or annex</source>
        <translation>بدء موجز أو مرفق</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>الوثائق: {count}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} من {asked} أُجيب عنها</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>عُدِّلت في {when}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>القوالب…</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>File: {path}</source>
        <translation>الملف: {path}</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>العناصر: {count}</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>الاسم (البصمة الرقمية): {digest}</translation>
    </message>
    <message>
        <source>Only these can open it: {names}, and this office</source>
        <translation>لا يفتحها إلا: {names}، وهذه الجهة</translation>
    </message>
    <message>
        <source>Everybody can open it; nobody can change it unnoticed</source>
        <translation>يستطيع الجميع فتحها؛ ولا يستطيع أحد تغييرها خفية</translation>
    </message>
    <message>
        <source>Your partner can check it without this program: VERIFY.txt inside it says how.</source>
        <translation>يمكن لشريكك فحصها من دون هذا البرنامج: يشرح ملف VERIFY.txt داخلها كيفية ذلك.</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>فحصها الآن</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>كتابتها على ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Cut it into parts for e-mail…</source>
        <translation>تقسيمها إلى أجزاء للبريد الإلكتروني…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The package is written and signed.</source>
        <translation>كُتبت الحزمة ووُقِّعت.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program met a fault of its own.</source>
        <translation>واجه البرنامج خللًا داخليًا.</translation>
    </message>
    <message>
        <source>Nothing you saved is lost. Copy the details and send them to us.</source>
        <translation>لم يضع شيء مما حفظته. انسخ التفاصيل وأرسلها إلينا.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Hand on what you compiled, and take in what partners compiled. Every package is signed and can be checked without this program.</source>
        <translation>أحِل ما أعددته، وأدخِل ما أعدّه الشركاء. كل حزمة موقَّعة ويمكن فحصها من دون هذا البرنامج.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Packages sent and received: {count}</source>
        <translation>الحزم المرسلة والمستلمة: {count}</translation>
    </message>
    <message>
        <source>Hand on a package</source>
        <translation>إحالة حزمة</translation>
    </message>
    <message>
        <source>Choose documents and for whom; see what stays here and why; sign and save.</source>
        <translation>اختر الوثائق ومن تُوجَّه إليه؛ واطّلع على ما يبقى هنا ولماذا؛ ثم وقّع واحفظ.</translation>
    </message>
    <message>
        <source>Check or take in a package</source>
        <translation>فحص حزمة أو إدخالها</translation>
    </message>
    <message>
        <source>See whether it is whole and who signed it, before anything is taken in.</source>
        <translation>اعرف هل هي سليمة ومن وقّعها قبل إدخال أي شيء.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>البتّ في الاختلافات</translation>
    </message>
    <message>
        <source>Where two offices answered differently, you decide. Waiting: {count}</source>
        <translation>حين تختلف إجابتا جهتين تبتّ أنت. قيد الانتظار: {count}</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>الشركاء والثقة</translation>
    </message>
    <message>
        <source>Whose signatures are accepted here. Trusted: {count}</source>
        <translation>التوقيعات المقبولة هنا. الموثوق بها: {count}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Write a package to a stick…</source>
        <translation>كتابة حزمة على ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Written, read back and compared; you are told when it may be pulled out.</source>
        <translation>تُكتب وتُقرأ وتُقارن؛ ويُقال لك متى يمكن سحبها.</translation>
    </message>
    <message>
        <source>Cut a package into parts for e-mail…</source>
        <translation>تقسيم حزمة إلى أجزاء للبريد الإلكتروني…</translation>
    </message>
    <message>
        <source>With a list, so that a missing part is noticed.</source>
        <translation>مع قائمة تُظهر الجزء الناقص.</translation>
    </message>
    <message>
        <source>Join the parts of a package…</source>
        <translation>جمع أجزاء حزمة…</translation>
    </message>
    <message>
        <source>A part that is missing or damaged is named.</source>
        <translation>يُسمّى الجزء الناقص أو التالف.</translation>
    </message>
    <message>
        <source>Join copies that offices signed apart…</source>
        <translation>جمع نسخ وقّعتها جهات كلٌّ على حدة…</translation>
    </message>
    <message>
        <source>Their signatures then stand beside each other.</source>
        <translation>فتصير توقيعاتها بعضها إلى جانب بعض.</translation>
    </message>
    <message>
        <source>Keep a partner&apos;s receipt…</source>
        <translation>حفظ إيصال شريك…</translation>
    </message>
    <message>
        <source>It proves what arrived there, and when.</source>
        <translation>يثبت ما وصل إلى هناك ومتى وصل.</translation>
    </message>
</context>
<context>
    <name>ExportSign</name>
    <message>
        <source>Sign and save</source>
        <translation>توقيع وحفظ</translation>
    </message>
    <message>
        <source>This office has no signature on this computer yet.</source>
        <translation>ليس لهذه الجهة توقيع على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء توقيع</translation>
    </message>
    <message>
        <source>Passphrase of the signature</source>
        <translation>عبارة سر التوقيع</translation>
    </message>
    <message>
        <source>Package file</source>
        <translation>ملف الحزمة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Hand on a package</source>
        <translation>إحالة حزمة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>The package is being written; wait for it, or cancel it above.</source>
        <translation>تجري كتابة الحزمة؛ انتظر أو ألغِ من الأعلى.</translation>
    </message>
</context>
<context>
    <name>ExportWhat</name>
    <message>
        <source>Which documents?</source>
        <translation>أي الوثائق؟</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Everybody: only what is public</source>
        <translation>للجميع: ما هو علني فقط</translation>
    </message>
    <message>
        <source>Partners: also what is shared with partners</source>
        <translation>للشركاء: وكذلك ما يُشارَك مع الشركاء</translation>
    </message>
    <message>
        <source>Only this office: everything, for a second computer</source>
        <translation>لهذه الجهة فقط: كل شيء، لحاسوب ثانٍ</translation>
    </message>
    <message>
        <source>Languages of the reports</source>
        <translation>لغات التقارير</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ExportWithheld</name>
    <message>
        <source>What goes, what stays</source>
        <translation>ما يُرسل وما يبقى</translation>
    </message>
    <message>
        <source>What stays never enters the package; it is not merely hidden.</source>
        <translation>ما يبقى لا يدخل الحزمة أبدًا؛ فهو ليس مخفيًا فحسب.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>هذا يُرسل</translation>
    </message>
    <message>
        <source>This stays, and why</source>
        <translation>هذا يبقى، والسبب</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not computed yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>إزالة المرفق</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>لا ملف مرفقًا</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>{text} is not a place; write latitude and longitude in degrees, such as 47.0105 28.8638.</source>
        <translation>{text} ليس موقعًا؛ اكتب خط العرض وخط الطول بالدرجات، مثل 47.0105 28.8638.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>مُدخل هنا</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>إضافة هذه السنة</translation>
    </message>
    <message>
        <source>Year without a row</source>
        <translation>سنة بلا صف</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>البلد الآخر</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Choose a figure to see what it was before.</source>
        <translation>اختر رقماً لترى ما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>Type to search in the register</source>
        <translation>اكتب للبحث في السجل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>تفصيل آخر</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Which figure shall the text quote?</source>
        <translation>أي رقم يستشهد به النص؟</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Year, country</source>
        <translation>السنة، البلد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no figures of this country yet; import a workbook under Statistics.</source>
        <translation>لا أرقام لهذا البلد بعد؛ استورد مصنَّفًا من قسم الإحصاءات.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nobody has answered this yet.</source>
        <translation>لم يُجب أحد عن هذا السؤال بعد.</translation>
    </message>
    <message>
        <source>And earlier changes: {count}</source>
        <translation>وتغييرات أقدم: {count}</translation>
    </message>
    <message>
        <source>an office not known here</source>
        <translation>مكتب غير معروف هنا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restored from {when}</source>
        <translation>استُعيدت من {when}</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Continue where you stopped</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>A new workspace is empty. Each of these takes a few minutes; the order does not matter.</source>
        <translation>مساحة العمل الجديدة فارغة. تستغرق كل خطوة بضع دقائق، ولا يهم الترتيب.</translation>
    </message>
    <message>
        <source>Start a profile or annex</source>
        <translation>بدء موجز أو مرفق</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>استيراد مصنَّف</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>What came in and was done</source>
        <translation>ما ورد وما أُنجز</translation>
    </message>
    <message>
        <source>What this program promises</source>
        <translation>ما يَعِد به هذا البرنامج</translation>
    </message>
    <message>
        <source>1. What you typed is on disk before you reach the next field.</source>
        <translation>1. ما كتبته محفوظ على القرص قبل بلوغك الخانة التالية.</translation>
    </message>
    <message>
        <source>2. We never change your workbook.</source>
        <translation>2. لا نعدّل مصنَّفك أبدًا.</translation>
    </message>
    <message>
        <source>3. Nothing disappears in a merge without a person deciding.</source>
        <translation>3. لا يختفي شيء عند الدمج دون قرار من شخص.</translation>
    </message>
    <message>
        <source>4. Every printed figure can say where it comes from, down to the cell.</source>
        <translation>4. كل رقم مطبوع يمكن معرفة مصدره، حتى الخلية.</translation>
    </message>
    <message>
        <source>5. Your partner can check our package without our program.</source>
        <translation>5. يمكن لشريكك فحص حزمتنا من دون برنامجنا.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>أُجيب عن {answered} من {asked} سؤالًا</translation>
    </message>
    <message>
        <source>last change {when}</source>
        <translation>آخر تعديل {when}</translation>
    </message>
    <message>
        <source>Answers that two offices gave differently: {count}</source>
        <translation>إجابات اختلفت فيها جهتان: {count}</translation>
    </message>
    <message>
        <source>Questions without an answer: {count}</source>
        <translation>أسئلة بلا إجابة: {count}</translation>
    </message>
    <message>
        <source>Nothing: every document is complete, or there is none yet.</source>
        <translation>لا شيء: كل الوثائق مكتملة، أو لا توجد وثيقة بعد.</translation>
    </message>
    <message>
        <source>document changed on {when}</source>
        <translation>عُدِّلت الوثيقة في {when}</translation>
    </message>
    <message>
        <source>Nothing yet. Imports, packages from partners and answers will be listed here.</source>
        <translation>لا شيء بعد. ستُدرج هنا عمليات الاستيراد وحزم الشركاء والإجابات.</translation>
    </message>
    <message>
        <source>imported on {when}</source>
        <translation>استُورد في {when}</translation>
    </message>
    <message>
        <source>came from a partner on {when}</source>
        <translation>ورد من شريك في {when}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>كل التذكيرات</translation>
    </message>
    <message>
        <source>Reminders that are due: {count}</source>
        <translation>تذكيرات حلّ موعدها: {count}</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>countries of destination (receiving)</source>
        <translation>بلدان المقصد (المستقبِلة)</translation>
    </message>
    <message>
        <source>countries of origin (sending)</source>
        <translation>بلدان المنشأ (المرسِلة)</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>استبعاد هذه الصفوف</translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>Which workbook?</source>
        <translation>أي مصنَّف؟</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods) or CSV. The file is read, never changed; a copy is kept with the workspace so that each figure can show its cell.</source>
        <translation>إكسل (.xlsx أو .xls أو .xlsb) أو OpenDocument (.ods) أو CSV. يُقرأ الملف ولا يُعدَّل أبدًا؛ وتُحفظ نسخة منه مع مساحة العمل ليتمكن كل رقم من إظهار خليته.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>ImportProposal</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation>الورقة كما فُهمت</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>What the import would do</source>
        <translation>ما سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import a workbook</source>
        <translation>استيراد مصنَّف</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>The import is being written; wait for it, or cancel it above.</source>
        <translation>تجري كتابة الاستيراد؛ انتظر أو ألغِ من الأعلى.</translation>
    </message>
    <message>
        <source>Figures imported: {count}</source>
        <translation>الأرقام المستوردة: {count}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>GFMD Desktop</source>
        <translation>GFMD Desktop</translation>
    </message>
    <message>
        <source>Sections of the program</source>
        <translation>أقسام البرنامج</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>الملفات والمرفقات</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>You can read but not change this workspace: it is in use by {holder}.</source>
        <translation>يمكنك قراءة مساحة العمل هذه دون تعديلها: إذ يستخدمها {holder}.</translation>
    </message>
    <message>
        <source>All saved, {time}</source>
        <translation>حُفظ كل شيء، {time}</translation>
    </message>
    <message>
        <source>Help and findings</source>
        <translation>المساعدة والملاحظات</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Taking it in would bring</source>
        <translation>إدخالها سيضيف</translation>
    </message>
    <message>
        <source>Nothing that is here now is lost: where two offices say different things, both are kept until you decide.</source>
        <translation>لن يضيع شيء مما هو موجود: حين تختلف جهتان يُحفظ القولان حتى تبتّ أنت.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>إدخال حزمة</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>A package is checked first, then you see what it would bring, then you decide.</source>
        <translation>تُفحص الحزمة أولًا، ثم ترى ما ستضيفه، ثم تقرر.</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>لم تُختر حزمة</translation>
    </message>
    <message>
        <source>The package is being compared with this workspace…</source>
        <translation>تجري مقارنة الحزمة بمساحة العمل هذه…</translation>
    </message>
    <message>
        <source>The package is being taken in; wait for it, or cancel it above.</source>
        <translation>يجري إدخال الحزمة؛ انتظر أو ألغِ من الأعلى.</translation>
    </message>
    <message>
        <source>{file}, from {office}</source>
        <translation>{file}، من {office}</translation>
    </message>
    <message>
        <source>New documents: {count}</source>
        <translation>وثائق جديدة: {count}</translation>
    </message>
    <message>
        <source>New answers and decisions: {count}</source>
        <translation>إجابات وقرارات جديدة: {count}</translation>
    </message>
    <message>
        <source>New imports with their figures: {count}</source>
        <translation>عمليات استيراد جديدة مع أرقامها: {count}</translation>
    </message>
    <message>
        <source>New source workbooks: {count}</source>
        <translation>مصنَّفات مصدر جديدة: {count}</translation>
    </message>
    <message>
        <source>Differences to decide: {count}</source>
        <translation>اختلافات للبتّ فيها: {count}</translation>
    </message>
    <message>
        <source>All of it is here already; taking it in changes nothing.</source>
        <translation>كل ما فيها موجود هنا؛ إدخالها لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The package was taken in. There is no difference to decide.</source>
        <translation>أُدخلت الحزمة. لا اختلاف للبتّ فيه.</translation>
    </message>
    <message>
        <source>Leave without taking the package in?</source>
        <translation>أتريد المغادرة دون إدخال الحزمة؟</translation>
    </message>
    <message>
        <source>Nothing of it is here yet. The file stays where it is; you can check it again at any time.</source>
        <translation>لم يُدخل منها شيء بعد. يبقى الملف في مكانه، ويمكنك فحصه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Insert a figure</source>
        <translation>إدراج رقم</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما يُطبع</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>The text as it will be printed</source>
        <translation>النص كما سيُطبع</translation>
    </message>
</context>
<context>
    <name>NewDocumentView</name>
    <message>
        <source>Which document?</source>
        <translation>أي وثيقة؟</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>First year of the period</source>
        <translation>السنة الأولى من الفترة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يطّلع عليها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>وثيقة جديدة</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>الملفات والمرفقات</translation>
    </message>
    <message>
        <source>The period is the span of years the document describes; tables ask for figures of these years. The language is that of the text you write; reports can be printed in any language of the template. What is shared with nobody never enters a package.</source>
        <translation>الفترة هي السنوات التي تصفها الوثيقة، وتطلب الجداول أرقام هذه السنوات. واللغة هي لغة النص الذي تكتبه، ويمكن طباعة التقارير بأي لغة من لغات النموذج. وما لا يُشارَك مع أحد لا يدخل أي حزمة.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>installed here</source>
        <translation>مثبَّت هنا</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Chosen: {template}</source>
        <translation>المختار: {template}</translation>
    </message>
    <message>
        <source>Choose one of the templates.</source>
        <translation>اختر أحد النماذج.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>تتكون السنة من أربعة أرقام.</translation>
    </message>
    <message>
        <source>The last year lies before the first.</source>
        <translation>السنة الأخيرة تسبق الأولى.</translation>
    </message>
    <message>
        <source>Templates and overlays…</source>
        <translation>القوالب والتكييفات…</translation>
    </message>
    <message>
        <source>built in, regional overlay</source>
        <translation>مدمج، تكييف إقليمي</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>And more of the same: {count}</source>
        <translation>والمزيد من النوع نفسه: {count}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{text} can mean thousands or a fraction; write it without the comma, or with a point.</source>
        <translation>{text} قد يعني آلافًا أو كسرًا؛ اكتبه بلا فاصلة أو بنقطة.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} ليس عددًا.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} ليس عددًا صحيحًا.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Office</source>
        <translation>الجهة</translation>
    </message>
</context>
<context>
    <name>OriginsView</name>
    <message>
        <source>Origins and drawer</source>
        <translation>المصادر والدُّرج</translation>
    </message>
    <message>
        <source>Fill what is open from this document</source>
        <translation>ملء ما هو مفتوح من هذه الوثيقة</translation>
    </message>
    <message>
        <source>Document to fill from</source>
        <translation>الوثيقة المصدر</translation>
    </message>
    <message>
        <source>Changed at the origin since: {count}</source>
        <translation>ما تغيّر في المصدر منذ ذلك الحين: {count}</translation>
    </message>
    <message>
        <source>here: {old} – at the origin now: {new}</source>
        <translation>هنا: {old} – في المصدر الآن: {new}</translation>
    </message>
    <message>
        <source>Difference: {number}</source>
        <translation>الفرق: {number}</translation>
    </message>
    <message>
        <source>The text was edited here; taking the new one replaces it.</source>
        <translation>حُرِّر النص هنا؛ وأخذ النص الجديد يحل محله.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ الجديد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Answers without a place in this template: {count}</source>
        <translation>إجابات لا مكان لها في هذا القالب: {count}</translation>
    </message>
    <message>
        <source>They are kept and never printed. Copy what you need before putting one away.</source>
        <translation>تُحفظ ولا تُطبع أبدًا. انسخوا ما تحتاجونه قبل استبعاد أي منها.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Put at a question…</source>
        <translation>وضعها عند سؤال…</translation>
    </message>
    <message>
        <source>At which question?</source>
        <translation>عند أي سؤال؟</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>received from {office}</source>
        <translation>وردت من {office}</translation>
    </message>
    <message>
        <source>sent, for: {audience}</source>
        <translation>أُرسلت، إلى: {audience}</translation>
    </message>
    <message>
        <source>encrypted for {names}</source>
        <translation>مشفَّرة لـ{names}</translation>
    </message>
    <message>
        <source>receipts: {count}</source>
        <translation>الإيصالات: {count}</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Ask the partner for the fingerprint by telephone or in person, not by the way the file came, and compare it.</source>
        <translation>اطلب البصمة من الشريك هاتفيًا أو وجهًا لوجه، لا بالطريق الذي جاء منه الملف، وقارنها.</translation>
    </message>
    <message>
        <source>I compared it with the partner, and it is the same</source>
        <translation>قارنتها مع الشريك وهي نفسها</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>سحب الثقة</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ثقة</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>الشركاء والثقة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate. Do not trust it.</source>
        <translation>ليست هذه بصمة الشهادة. لا تثق بها.</translation>
    </message>
    <message>
        <source>Trust {office} no longer?</source>
        <translation>سحب الثقة من {office}؟</translation>
    </message>
    <message>
        <source>Packages they sign will not be taken in any more. What came from them stays.</source>
        <translation>لن تُدخل الحزم التي توقّعها بعد الآن. ويبقى ما ورد منها.</translation>
    </message>
    <message>
        <source>A signature is accepted here after its fingerprint was compared with the office, or if an authority trusted here vouches for it. Opening a file never makes anybody trusted.</source>
        <translation>يُقبل التوقيع هنا بعد مقارنة بصمته مع الجهة، أو إذا شهدت له سلطة موثوق بها هنا. ولا يجعل فتحُ ملف أحدًا موثوقًا به أبدًا.</translation>
    </message>
    <message>
        <source>Add a partner&apos;s card…</source>
        <translation>إضافة بطاقة شريك…</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق بها</translation>
    </message>
    <message>
        <source>Known, but not trusted</source>
        <translation>معروفة لكن غير موثوق بها</translation>
    </message>
    <message>
        <source>Not relied upon any more</source>
        <translation>لم يعد يُعتدّ بها</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Its fingerprint, in digits and as words</source>
        <translation>بصمتها بالأرقام والكلمات</translation>
    </message>
    <message>
        <source>The fingerprint as the partner says it: its words, its digits, or the first and last four groups of digits</source>
        <translation>البصمة كما يقولها الشريك: كلماتها، أو أرقامها، أو المجموعات الأربع الأولى والأربع الأخيرة</translation>
    </message>
    <message>
        <source>I asked the office by a way I know: it really changed its key</source>
        <translation>سألت الجهة بطريق أعرفه: وقد غيّرت مفتاحها حقًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Nobody yet. Ask a partner for their card, or check a package of theirs.</source>
        <translation>لا أحد بعد. اطلب من شريك بطاقته، أو افحص إحدى حزمه.</translation>
    </message>
    <message>
        <source>{office} showed another key than the one trusted here.</source>
        <translation>أظهرت {office} مفتاحًا غير الموثوق به هنا.</translation>
    </message>
    <message>
        <source>Nothing signed with it is accepted until you asked them and confirmed it.</source>
        <translation>لا يُقبل شيء موقَّع به حتى تسأل الجهة وتؤكده.</translation>
    </message>
    <message>
        <source>Our card for partners…</source>
        <translation>بطاقتنا للشركاء…</translation>
    </message>
    <message>
        <source>So that they can check what this office signs.</source>
        <translation>ليستطيعوا فحص ما توقّعه هذه الجهة.</translation>
    </message>
    <message>
        <source>Take in a partner&apos;s notice about its key…</source>
        <translation>إدخال إشعار شريك بشأن مفتاحه…</translation>
    </message>
    <message>
        <source>A new key, or a key that must not be relied upon any more.</source>
        <translation>مفتاح جديد، أو مفتاح لم يعد يُعتدّ به.</translation>
    </message>
    <message>
        <source>Trust an authority…</source>
        <translation>الوثوق بسلطة تصديق…</translation>
    </message>
    <message>
        <source>All offices to which it issued a certificate are trusted then.</source>
        <translation>فتصبح كل الجهات التي أصدرت لها شهادة موثوقًا بها.</translation>
    </message>
    <message>
        <source>Take in an authority&apos;s list of revoked certificates…</source>
        <translation>إدخال قائمة الشهادات الملغاة لدى سلطة…</translation>
    </message>
    <message>
        <source>By file; nothing is asked over a network.</source>
        <translation>بملف؛ ولا يُسأل شيء عبر شبكة.</translation>
    </message>
    <message>
        <source>A partner&apos;s card or certificate</source>
        <translation>بطاقة شريك أو شهادته</translation>
    </message>
    <message>
        <source>Cards and certificates</source>
        <translation>البطاقات والشهادات</translation>
    </message>
    <message>
        <source>This is another key than the one trusted here for this office.</source>
        <translation>هذا مفتاح غير الموثوق به هنا لهذه الجهة.</translation>
    </message>
    <message>
        <source>Somebody may pretend to be them. Ask the office, by a way you know, whether it changed its key.</source>
        <translation>قد ينتحل أحدهم صفتها. اسأل الجهة بطريق تعرفه هل غيّرت مفتاحها.</translation>
    </message>
    <message>
        <source>What is signed with it is accepted here.</source>
        <translation>ما يُوقَّع بها مقبول هنا.</translation>
    </message>
    <message>
        <source>What is signed with it is not accepted here.</source>
        <translation>ما يُوقَّع بها غير مقبول هنا.</translation>
    </message>
    <message>
        <source>To trust it, add their card and compare.</source>
        <translation>للوثوق بها أضف بطاقة الشريك وقارن.</translation>
    </message>
    <message>
        <source>It was trusted, and has ended.</source>
        <translation>كانت موثوقًا بها وانتهت.</translation>
    </message>
    <message>
        <source>Ask the office for its new card.</source>
        <translation>اطلب من الجهة بطاقتها الجديدة.</translation>
    </message>
    <message>
        <source>It was withdrawn: nothing signed with it is relied upon.</source>
        <translation>سُحبت: ولا يُعتدّ بشيء موقَّع بها.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>This file exists already; choose another name, or open it from the first page.</source>
        <translation>هذا الملف موجود؛ اختر اسمًا آخر أو افتحه من الصفحة الأولى.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا وجود لهذا المجلد.</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>أين يُحفظ الملف؟</translation>
    </message>
    <message>
        <source>Workspaces (*.gfmd)</source>
        <translation>مساحات العمل (*.gfmd)</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Search questions and answers</source>
        <translation>ابحث في الأسئلة والأجوبة</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>أقسام الوثيقة</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>الأسئلة التي عُثر عليها</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>الناقص التالي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Review: how far the document has come</source>
        <translation>المراجعة: المرحلة التي بلغتها الوثيقة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>الملفات والمرفقات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Answers still needed in this section: {count}</source>
        <translation>إجابات لا تزال مطلوبة في هذا القسم: {count}</translation>
    </message>
    <message>
        <source>Answer them, or mark them as not available and say why.</source>
        <translation>أجب عنها، أو أشّر إلى عدم توفرها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>لكل سؤال إجابة.</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>أُجيب عن {answered} من {asked} سؤالًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>عن هذا القيد</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping; nothing will be changed…</source>
        <translation>جارٍ الإيقاف؛ لن يتغير شيء…</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What it says</source>
        <translation>ما يتضمنه</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>تحميل وصفة…</translation>
    </message>
    <message>
        <source>Save the recipe…</source>
        <translation>حفظ الوصفة…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>وصفات</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>تحميل وصفة</translation>
    </message>
    <message>
        <source>This very file was imported before.</source>
        <translation>سبق استيراد هذا الملف نفسه.</translation>
    </message>
    <message>
        <source>Importing it again adds a second dataset with the same figures.</source>
        <translation>استيراده مجددًا يضيف مجموعة بيانات ثانية بالأرقام نفسها.</translation>
    </message>
    <message>
        <source>There is no question: everything was understood.</source>
        <translation>لا أسئلة: فُهم كل شيء.</translation>
    </message>
    <message>
        <source>No table of figures was found in this workbook.</source>
        <translation>لم يُعثر على جدول أرقام في هذا المصنَّف.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>إظهار الخلية</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An answer is needed</source>
        <translation>الإجابة مطلوبة</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>سجل هذه الإجابة</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Why it is not available</source>
        <translation>سبب عدم التوفر</translation>
    </message>
    <message>
        <source>Two offices answered differently.</source>
        <translation>أجابت جهتان إجابتين مختلفتين.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N says it by keyboard</source>
        <translation>من لوحة المفاتيح: Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Remark on why it is not available</source>
        <translation>ملاحظة عن سبب عدم التوفر</translation>
    </message>
    <message>
        <source>Not available…</source>
        <translation>غير متوفر…</translation>
    </message>
    <message>
        <source>It is available after all</source>
        <translation>متوفر في الواقع</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>not collected</source>
        <translation>لم يُجمع</translation>
    </message>
    <message>
        <source>not shared with us</source>
        <translation>لم يُشارَك معنا</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>قديم جدًا</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Search all records: an institution, a country, an occupation</source>
        <translation>ابحث في كل القيود: مؤسسة أو بلد أو مهنة</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>البحث في كل القيود</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>القيود التي وُجدت</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>التاريخ التالي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل في</translation>
    </message>
    <message>
        <source>Records found: {count}</source>
        <translation>القيود التي وُجدت: {count}</translation>
    </message>
    <message>
        <source>No record says this. Try fewer words, another register, or take a filter away.</source>
        <translation>لا قيد يذكر ذلك. جرّب كلمات أقل أو سجلاً آخر أو أزل أحد المرشحات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Registers keep partnerships, agreements, legal opportunities, focal points and more: one record each, filled in like a profile. Profiles and annexes take records from here instead of repeating them.</source>
        <translation>تضم السجلات الشراكات والاتفاقات والفرص القانونية ونقاط الاتصال وغيرها: قيد لكل منها يُملأ كالموجز. وتأخذ الموجزات والمرفقات القيود من هنا بدل تكرارها.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>لا قيد بعد</translation>
    </message>
    <message>
        <source>In which register?</source>
        <translation>في أي سجل؟</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Entry {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Open or close the entry</source>
        <translation>فتح البند أو طيّه</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>إزالة البند {number}</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>لا بنود بعد.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Take from the register…</source>
        <translation>أخذ من السجل…</translation>
    </message>
    <message>
        <source>There is no such record yet; add it under Registers.</source>
        <translation>لا يوجد قيد كهذا بعد؛ أضفه ضمن السجلات.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Report: {title}</source>
        <translation>التقرير: {title}</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>يجري إعداد التقرير للطباعة…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>مقدَّمة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمَدة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدَّمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import the figures</source>
        <translation>استيراد الأرقام</translation>
    </message>
    <message>
        <source>Figures: {count}</source>
        <translation>الأرقام: {count}</translation>
    </message>
    <message>
        <source>of which missing, with their reason: {count}</source>
        <translation>منها مفقود مع ذكر السبب: {count}</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>لا شيء يستدعي الملاحظة.</translation>
    </message>
    <message>
        <source>Save a copy for the sender with the remarks at their cells…</source>
        <translation>حفظ نسخة للمرسِل مع الملاحظات عند خلاياها…</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنَّفات Excel</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Remarks written into the copy: {count}</source>
        <translation>الملاحظات المدوّنة في النسخة: {count}</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>إظهار الخلية</translation>
    </message>
    <message>
        <source>Language of the remarks</source>
        <translation>لغة الملاحظات</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>What stands against the next step</source>
        <translation>ما يحول دون الخطوة التالية</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>لا شيء يحول دون ذلك.</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>ملاحظة للسجل (اختيارية)</translation>
    </message>
    <message>
        <source>History of the review</source>
        <translation>سجل المراجعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>A draft can be changed. A submitted document is read by whoever approves it; its answers are closed. An approved document is what you hand on. Each step is kept in the history and can be taken back by returning to draft.</source>
        <translation>يمكن تعديل المسودة. أما الوثيقة المقدَّمة فيطّلع عليها من يعتمدها وتُغلق إجاباتها. والوثيقة المعتمدة هي ما تسلّمونه. تُحفظ كل خطوة في السجل ويمكن الرجوع عنها بالعودة إلى المسودة.</translation>
    </message>
    <message>
        <source>The document is being written; answers can be changed.</source>
        <translation>الوثيقة قيد التحرير؛ يمكن تعديل الإجابات.</translation>
    </message>
    <message>
        <source>It was handed in; its answers are closed until it is approved or returned.</source>
        <translation>قُدِّمت الوثيقة؛ إجاباتها مغلقة إلى أن تُعتمد أو تُعاد.</translation>
    </message>
    <message>
        <source>The document is approved for exchange; to change it, return it to draft.</source>
        <translation>الوثيقة معتمدة للتبادل؛ لتعديلها أعيدوها إلى المسودة.</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>التقديم للاعتماد</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Origins and drawer…</source>
        <translation>المصادر والدُّرج…</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>الإعادة إلى المسودة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Answers still needed before approval: {count}</source>
        <translation>الإجابات المطلوبة قبل الاعتماد: {count}</translation>
    </message>
    <message>
        <source>Answer them, or mark them as not available and say why.</source>
        <translation>أجب عنها، أو أشّر إلى عدم توفرها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>عرض أولها</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم العرض</translation>
    </message>
    <message>
        <source>The size changes when the program is started again.</source>
        <translation>يتغير الحجم عند بدء البرنامج من جديد.</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>هذه الجهة</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>وظيفتك</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>One is made each day, and before each import and merge. Each was checked by opening it.</source>
        <translation>تُنشأ نسخة كل يوم، وقبل كل استيراد ودمج. وقد جرى التحقق من كل نسخة بفتحها.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>إغلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>الملف سليم.</translation>
    </message>
    <message>
        <source>Put this backup in place of the present file?</source>
        <translation>إحلال هذه النسخة محل الملف الحالي؟</translation>
    </message>
    <message>
        <source>The present state is kept as a backup of its own first, so you can come back to it.</source>
        <translation>يُحفظ الوضع الحالي أولًا في نسخة خاصة به، فيمكنك العودة إليه.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>توقيعنا</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Without one, packages and reports cannot be signed.</source>
        <translation>لا يوجد على هذا الحاسوب بعد. ومن دونه لا يمكن توقيع الحزم والتقارير.</translation>
    </message>
    <message>
        <source>Valid until {day}. Fingerprint: {fingerprint}</source>
        <translation>صالح حتى {day}. البصمة: {fingerprint}</translation>
    </message>
    <message>
        <source>Make a signature…</source>
        <translation>إنشاء توقيع…</translation>
    </message>
    <message>
        <source>Key, people and recovery…</source>
        <translation>المفتاح والأشخاص والاسترجاع…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>only this office</source>
        <translation>هذه الجهة فقط</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>There is no further guidance here.</source>
        <translation>لا إرشاد إضافيًا هنا.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>لا ملاحظات.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>توقيع وحفظ</translation>
    </message>
    <message>
        <source>Signed by {office}, fingerprint {fingerprint}</source>
        <translation>توقيع {office}، البصمة {fingerprint}</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Choose a figure in the table.</source>
        <translation>اختر رقمًا من الجدول.</translation>
    </message>
    <message>
        <source>The workbook is being opened at the cell…</source>
        <translation>يُفتح المصنَّف عند الخلية…</translation>
    </message>
    <message>
        <source>Chart: {indicator}, {area}</source>
        <translation>رسم بياني: {indicator}، {area}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>withheld by its office</source>
        <translation>حجبته جهته</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>As it stood there</source>
        <translation>كما ورد هناك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>بصمة الملف</translation>
    </message>
    <message>
        <source>The copy kept here; the figure&apos;s cell is marked.</source>
        <translation>النسخة المحفوظة هنا؛ خلية الرقم معلَّمة.</translation>
    </message>
    <message>
        <source>The workbook did not come with the figures.</source>
        <translation>لم يرد المصنَّف مع الأرقام.</translation>
    </message>
    <message>
        <source>Open a copy of the workbook</source>
        <translation>فتح نسخة من المصنف</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Other imports say:</source>
        <translation>تقول عمليات استيراد أخرى:</translation>
    </message>
    <message>
        <source>Before that: {place}</source>
        <translation>وقبل ذلك: {place}</translation>
    </message>
</context>
<context>
    <name>StartIdentity</name>
    <message>
        <source>The passphrase of your signature</source>
        <translation>عبارة سر توقيعك</translation>
    </message>
    <message>
        <source>Later: I only want to compile for now</source>
        <translation>لاحقًا: أريد الإعداد فقط في الوقت الحالي</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that only this passphrase opens. It is not kept anywhere. Afterwards you can print a recovery sheet, in case it is forgotten.</source>
        <translation>تُوقَّع الحزم والتقارير بمفتاح لا تفتحه إلا هذه العبارة. وهي لا تُحفظ في أي مكان. ويمكنك بعد ذلك طباعة ورقة استرجاع تحسّبًا لنسيانها.</translation>
    </message>
</context>
<context>
    <name>StartLanguage</name>
    <message>
        <source>In which language do you work?</source>
        <translation>بأي لغة تعمل؟</translation>
    </message>
    <message>
        <source>It can be changed at any time. Reports choose their own language when they are printed.</source>
        <translation>يمكن تغييرها في أي وقت. وتُختار لغة التقرير عند طباعته.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>StartOffice</name>
    <message>
        <source>Who compiles?</source>
        <translation>من يُعدّ الوثائق؟</translation>
    </message>
    <message>
        <source>The name stands on reports and on the certificate with which packages are signed.</source>
        <translation>يظهر الاسم على التقارير وعلى الشهادة التي تُوقَّع بها الحزم.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <translation>اكتب بضعة أحرف من الاسم.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Ministry of Interior, Migration Department</source>
        <translation>وزارة الداخلية، إدارة الهجرة</translation>
    </message>
    <message>
        <source>Your function (optional)</source>
        <translation>وظيفتك (اختياري)</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>إحصائي</translation>
    </message>
    <message>
        <source>Written beside each change, so that colleagues know whom to ask. A function, not a person&apos;s name.</source>
        <translation>تُكتب بجانب كل تعديل ليعرف الزملاء من يسألون. وظيفة لا اسم شخص.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>أين يُحفظ الملف؟</translation>
    </message>
    <message>
        <source>One file holds everything: documents, statistics, source workbooks, packages received and the whole history. Copy it, and you have copied everything but the private key.</source>
        <translation>ملف واحد يضم كل شيء: الوثائق والإحصاءات ومصنَّفات المصدر والحزم المستلمة والسجل الكامل. انسخه تكن قد نسخت كل شيء عدا المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>ملف مساحة العمل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>GFMD Desktop</source>
        <translation>GFMD Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Compile migration profiles and migration annexes on this computer, and hand them on signed. Nothing leaves it unless you send it.</source>
        <translation>أعدّ موجزات الهجرة ومرفقاتها على هذا الحاسوب وأحِلها موقَّعة. لا يغادره شيء ما لم ترسله.</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>بدء مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Open a workspace file…</source>
        <translation>فتح ملف مساحة عمل…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.gfmd)</source>
        <translation>مساحات العمل (*.gfmd)</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Parts of the statistics</source>
        <translation>أجزاء الإحصاءات</translation>
    </message>
    <message>
        <source>Check the figures</source>
        <translation>فحص الأرقام</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>استيراد مصنَّف</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>مصدر هذا الرقم</translation>
    </message>
    <message>
        <source>The workbook around the figure</source>
        <translation>المصنَّف حول الرقم</translation>
    </message>
    <message>
        <source>Let this import speak</source>
        <translation>اعتماد هذا الاستيراد</translation>
    </message>
    <message>
        <source>Each import is kept as it came. A withdrawn one no longer counts, and can be brought back.</source>
        <translation>يُحفظ كل استيراد كما ورد. والمسحوب لا يُحتسب ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>Import workbooks as they come: tables of the United Nations, of the World Bank, of your statistical office. The program proposes how to read them, you confirm, and every figure remembers its cell.</source>
        <translation>استورد المصنَّفات كما ترد: جداول الأمم المتحدة والبنك الدولي ومكتبكم الإحصائي. يقترح البرنامج كيفية قراءتها وأنت تؤكد، ويحتفظ كل رقم بخليته.</translation>
    </message>
    <message>
        <source>Figures found: {count}</source>
        <translation>الأرقام التي عُثر عليها: {count}</translation>
    </message>
    <message>
        <source>Save the figures found</source>
        <translation>حفظ الأرقام التي عُثر عليها</translation>
    </message>
    <message>
        <source>Figures written: {count}</source>
        <translation>الأرقام المكتوبة: {count}</translation>
    </message>
    <message>
        <source>The figures are being checked against the rules of the catalogue…</source>
        <translation>تُفحص الأرقام وفق قواعد الفهرس…</translation>
    </message>
    <message>
        <source>What the rules of the catalogue find doubtful: {count}</source>
        <translation>ما تعدّه قواعد الفهرس مشكوكًا فيه: {count}</translation>
    </message>
    <message>
        <source>The figures agree with every rule of the catalogue.</source>
        <translation>الأرقام متوافقة مع كل قواعد الفهرس.</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>عرض الخلية</translation>
    </message>
    <message>
        <source>This figure is no longer among those that count.</source>
        <translation>لم يعد هذا الرقم بين الأرقام المحتسبة.</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>الأرقام: {count}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation>سحب هذا الاستيراد؟</translation>
    </message>
    <message>
        <source>Its {count} figures no longer count in tables and reports. Nothing is deleted.</source>
        <translation>لن تُحتسب أرقامه البالغ عددها {count} في الجداول والتقارير. ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Search texts and notes</source>
        <translation>بحث في النصوص والملاحظات</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>استيراد مصنف…</translation>
    </message>
    <message>
        <source>Import several workbooks…</source>
        <translation>استيراد عدة مصنفات…</translation>
    </message>
    <message>
        <source>Make a workbook to fill in…</source>
        <translation>إعداد مصنف للتعبئة…</translation>
    </message>
    <message>
        <source>Excel, with codes and sources (*.xlsx)</source>
        <translation>‏Excel مع الرموز والمصادر ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0 (*.sdmx.csv)</source>
        <translation>‏SDMX-CSV 2.0 ‎(*.sdmx.csv)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV ‎(*.csv)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <source>A template is an XLSForm workbook (.xlsx): sheets “survey”, “choices” and “settings”. It is checked first; nothing is installed before you say so.</source>
        <translation>القالب مصنَّف XLSForm (‎.xlsx) يضم الأوراق «survey» و«choices» و«settings». يُفحص أولًا، ولا يُثبَّت شيء قبل موافقتكم.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>اختيار قالب…</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Install a template</source>
        <translation>تثبيت قالب</translation>
    </message>
    <message>
        <source>This file cannot be used as a template.</source>
        <translation>لا يمكن استخدام هذا الملف قالبًا.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {questions} questions in {groups} groups, languages {languages}</source>
        <translation>{id}، الإصدار {version}: عدد الأسئلة {questions} في {groups} من المجموعات، اللغات {languages}</translation>
    </message>
    <message>
        <source>Errors that forbid installing it: {count}</source>
        <translation>الأخطاء التي تمنع التثبيت: {count}</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>مصنَّفات XLSForm‏ (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>القوالب والتكييفات</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{text} cannot be understood; write it as {example}.</source>
        <translation>تعذّر فهم {text}؛ اكتبه على صورة {example}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>(emptied or removed)</source>
        <translation>(أُفرغ أو أُزيل)</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>غير متوفر: {reason}</translation>
    </message>
    <message>
        <source>(entry kept)</source>
        <translation>(بند محفوظ)</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>لا وثيقة بعد.</translation>
    </message>
</context>
<context>
    <name>WithheldPage</name>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>جارٍ التحديد…</translation>
    </message>
    <message>
        <source>Source workbooks: {count}</source>
        <translation>مصنَّفات المصدر: {count}</translation>
    </message>
    <message>
        <source>Nothing stays: all of it may go to this audience.</source>
        <translation>لا يبقى شيء: كل المحتوى مسموح لهذه الفئة.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Source workbook</source>
        <translation>مصنَّف المصدر</translation>
    </message>
    <message>
        <source>Report as signed PDF: {title} ({languages})</source>
        <translation>تقرير PDF موقَّع: {title} ({languages})</translation>
    </message>
    <message>
        <source>The answers with their history, so that a partner can take them in</source>
        <translation>الإجابات مع سجلها، ليستطيع الشريك إدخالها</translation>
    </message>
    <message>
        <source>The questionnaires they were given to</source>
        <translation>الاستبيانات التي أُجيب عنها</translation>
    </message>
    <message>
        <source>Imports with their figures, as tables that a spreadsheet opens: {count}</source>
        <translation>عمليات الاستيراد مع أرقامها، في جداول يفتحها برنامج الجداول: {count}</translation>
    </message>
    <message>
        <source>What was withheld and why, and how to check it all, in four languages</source>
        <translation>ما حُجب ولماذا، وكيفية فحص كل شيء، بأربع لغات</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>overdue by {days} days</source>
        <translation>متأخر بـ {days} يوماً</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>بعد {days} يوماً</translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>A date of a record comes here when its reminder says so. Answer it in the record, and it goes.</source>
        <translation>يظهر تاريخ القيد هنا حين يحلّ موعد تذكيره. حدّث القيد فيختفي من هنا.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح القيد</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>ما حلّ موعده حتى اليوم</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>الشهر المقبل</translation>
    </message>
    <message>
        <source>The next three months</source>
        <translation>الأشهر الثلاثة المقبلة</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>السنة المقبلة</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Records carry dates that call for something: an agreement that expires, an evaluation, a deadline. They come here in time, and onto the first page.</source>
        <translation>تحمل القيود تواريخ تستدعي إجراءً: اتفاق ينتهي، أو تقييم، أو أجل محدد. تظهر هنا في حينها وعلى الصفحة الأولى.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reminders: {count}</source>
        <translation>التذكيرات: {count}</translation>
    </message>
</context>
<context>
    <name>AddAuthority</name>
    <message>
        <source>Trust an authority</source>
        <translation>الوثوق بسلطة تصديق</translation>
    </message>
    <message>
        <source>Every office to which this authority issues a certificate is trusted then, without comparing one by one. Compare the authority&apos;s own fingerprint first, by a way other than the file&apos;s.</source>
        <translation>عندئذ يصبح كل جهة تصدر لها هذه السلطة شهادة موثوقًا بها، من دون مقارنة كل واحدة على حدة. قارن أولًا بصمة السلطة نفسها بطريق غير الطريق الذي جاء منه الملف.</translation>
    </message>
    <message>
        <source>This trusts many at once. Add only authorities your ministry relies upon.</source>
        <translation>هذا وثوق بجهات كثيرة دفعة واحدة. لا تضف إلا سلطات تعتمد عليها وزارتك.</translation>
    </message>
    <message>
        <source>Trust the authority</source>
        <translation>الوثوق بالسلطة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate</source>
        <translation>شهادة السلطة نفسها</translation>
    </message>
    <message>
        <source>Its fingerprint, as the authority says it</source>
        <translation>بصمتها كما تقولها السلطة</translation>
    </message>
    <message>
        <source>All 64 digits, as published on paper or told on the telephone</source>
        <translation>الأرقام الـ64 كلها، كما نُشرت على الورق أو قيلت هاتفيًا</translation>
    </message>
    <message>
        <source>Offices to which {authority} issued a certificate are trusted now.</source>
        <translation>الجهات التي أصدرت لها {authority} شهادة موثوق بها من الآن.</translation>
    </message>
    <message>
        <source>Add its list of revoked certificates…</source>
        <translation>إضافة قائمتها بالشهادات الملغاة…</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Let one more person sign</source>
        <translation>السماح لشخص آخر بالتوقيع</translation>
    </message>
    <message>
        <source>The person opens the same key with a passphrase of their own. Nobody learns another&apos;s passphrase; let the person type theirs here. It holds on this computer.</source>
        <translation>يفتح الشخص المفتاح نفسه بعبارة سر خاصة به. لا يعرف أحد عبارة غيره؛ فدع الشخص يكتب عبارته هنا بنفسه. ويسري ذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Let them sign</source>
        <translation>السماح له بالتوقيع</translation>
    </message>
    <message>
        <source>The person&apos;s function</source>
        <translation>وظيفة الشخص</translation>
    </message>
    <message>
        <source>Such as: deputy focal point. A name is not needed.</source>
        <translation>مثل: نائب جهة الاتصال. ولا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>{person} can open the key now.</source>
        <translation>صار بوسع {person} فتح المفتاح.</translation>
    </message>
</context>
<context>
    <name>AddRevocations</name>
    <message>
        <source>Take in an authority&apos;s list of revoked certificates</source>
        <translation>إدخال قائمة الشهادات الملغاة لدى سلطة</translation>
    </message>
    <message>
        <source>Authorities publish which of their certificates must not be relied upon any more. This computer asks nobody: bring the list as a file (ending in .crl), and bring a new one from time to time.</source>
        <translation>تنشر السلطات شهاداتها التي لم يعد يُعتدّ بها. وهذا الحاسوب لا يسأل أحدًا: فأحضر القائمة في ملف (ينتهي بـ ‎.crl)، وأحضر قائمة جديدة من حين إلى آخر.</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>إدخال القائمة</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>قوائم</translation>
    </message>
    <message>
        <source>The list of {authority} is in force here.</source>
        <translation>قائمة {authority} سارية هنا.</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
    <message>
        <source>Certificates revoked: {count}</source>
        <translation>الشهادات الملغاة: {count}</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>Write a package to a stick</source>
        <translation>كتابة حزمة على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>The space is looked at first. The package is written under another name, read back from the stick and compared; only then it gets its name. You are told when the stick may be pulled out.</source>
        <translation>تُفحص المساحة أولًا. ثم تُكتب الحزمة باسم آخر، وتُقرأ من الذاكرة وتُقارن؛ وعندئذ فقط تأخذ اسمها. ويُقال لك متى يمكن سحب الذاكرة.</translation>
    </message>
    <message>
        <source>Write it to the stick</source>
        <translation>كتابتها على الذاكرة</translation>
    </message>
    <message>
        <source>The stick, or a folder on it or on a shared drive</source>
        <translation>الذاكرة، أو مجلد فيها أو على قرص مشترك</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>The stick may be pulled out now.</source>
        <translation>يمكن سحب الذاكرة الآن.</translation>
    </message>
    <message>
        <source>It was written, read back from the stick and compared: the same.</source>
        <translation>كُتبت الحزمة وقُرئت من الذاكرة وقورنت: هي نفسها.</translation>
    </message>
    <message>
        <source>The same package lay there already; it was read and compared.</source>
        <translation>كانت الحزمة نفسها موجودة هناك؛ وقد قُرئت وقورنت.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>Write it to another stick…</source>
        <translation>كتابتها على ذاكرة أخرى…</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change your passphrase</source>
        <translation>تغيير عبارة السر الخاصة بك</translation>
    </message>
    <message>
        <source>Key, certificate and the other people&apos;s passphrases stay what they are.</source>
        <translation>يبقى المفتاح والشهادة وعبارات الآخرين كما هي.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>The new passphrase holds. The old one opens nothing on this computer.</source>
        <translation>عبارة السر الجديدة سارية. والقديمة لا تفتح شيئًا على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Sign beside a partner&apos;s receipt</source>
        <translation>التوقيع إلى جانب توقيع الشريك على الإيصال</translation>
    </message>
    <message>
        <source>With both signatures, sender and receiver hold the same proof of what was handed over and when. Send the file back to the receiver afterwards.</source>
        <translation>بالتوقيعين معًا يملك المرسِل والمستلم الإثبات نفسه لما سُلِّم ومتى سُلِّم. أعد الملف إلى المستلم بعد ذلك.</translation>
    </message>
    <message>
        <source>Sign beside it</source>
        <translation>التوقيع إلى جانبه</translation>
    </message>
    <message>
        <source>Both offices have signed. Send the file back to the receiver.</source>
        <translation>وقّعت الجهتان. أعد الملف إلى المستلم.</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة السر الخاصة بك</translation>
    </message>
    <message>
        <source>PIN of {token}</source>
        <translation>رقم التعريف الشخصي (PIN) للرمز {token}</translation>
    </message>
</context>
<context>
    <name>ErrandView</name>
    <message>
        <source>Errand</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>توقيعنا</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>الشركاء والثقة</translation>
    </message>
    <message>
        <source>Register of packages</source>
        <translation>سجل الحزم</translation>
    </message>
    <message>
        <source>What is to be done with keys and packages is begun from their own screens.</source>
        <translation>ما يُراد فعله بالمفاتيح والحزم يبدأ من شاشاتها.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>لا شيء يُفعل هنا</translation>
    </message>
    <message>
        <source>To the exchange</source>
        <translation>إلى التبادل</translation>
    </message>
</context>
<context>
    <name>ExportReaders</name>
    <message>
        <source>Who can open it?</source>
        <translation>من يستطيع فتحها؟</translation>
    </message>
    <message>
        <source>Everybody can read it; nobody can change it unnoticed</source>
        <translation>يستطيع الجميع قراءتها؛ ولا يستطيع أحد تغييرها خفية</translation>
    </message>
    <message>
        <source>Only the partners I choose, and this office: the package is encrypted</source>
        <translation>الشركاء الذين أختارهم وهذه الجهة فقط: تُشفَّر الحزمة</translation>
    </message>
    <message>
        <source>To encrypt a package, trust a partner first, under Partners and trust.</source>
        <translation>لتشفير حزمة، ثق أولًا بشريك من شاشة الشركاء والثقة.</translation>
    </message>
    <message>
        <source>These alone can open it</source>
        <translation>هؤلاء وحدهم يفتحونها</translation>
    </message>
</context>
<context>
    <name>FollowNotice</name>
    <message>
        <source>Take in a partner&apos;s notice about its key</source>
        <translation>إدخال إشعار شريك بشأن مفتاحه</translation>
    </message>
    <message>
        <source>Partners tell of a new key, or that an old one must not be relied upon any more, in a small signed package. It counts only if an office you trust has signed it, and only about its own keys.</source>
        <translation>يُبلغ الشركاء بمفتاح جديد، أو بأن مفتاحًا قديمًا لم يعد يُعتدّ به، في حزمة صغيرة موقَّعة. ولا يُؤخذ بها إلا إذا وقّعتها جهة تثق بها، وفيما يخص مفاتيحها هي فقط.</translation>
    </message>
    <message>
        <source>Check and follow it</source>
        <translation>فحصه والأخذ به</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>{office} has a new key, and it is trusted now.</source>
        <translation>لدى {office} مفتاح جديد، وهو موثوق به الآن.</translation>
    </message>
    <message>
        <source>Nothing that {office} signed with its former key is relied upon any more.</source>
        <translation>لم يعد يُعتدّ بشيء وقّعته {office} بمفتاحها السابق.</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>السبب المذكور: {reason}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Make the signature of this office</source>
        <translation>إنشاء توقيع هذه الجهة</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>توقيعنا</translation>
    </message>
</context>
<context>
    <name>ImportKey</name>
    <message>
        <source>Take over a key that was issued to this office</source>
        <translation>اعتماد مفتاح صدر لهذه الجهة</translation>
    </message>
    <message>
        <source>If your ministry&apos;s authority gave you a key as a file (PKCS#12, ending in .p12 or .pfx), it is taken over and kept under a passphrase of your own. The file itself is only read; keep it locked away.</source>
        <translation>إذا سلّمتك سلطة وزارتك مفتاحًا في ملف (PKCS#12، ينتهي بـ ‎.p12 أو ‎.pfx) فإنه يُعتمد ويُحفظ تحت عبارة سر خاصة بك. أما الملف نفسه فيُقرأ فقط؛ فاحفظه في مكان مقفل.</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>اعتماد المفتاح</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>The password that came with the file</source>
        <translation>كلمة المرور التي جاءت مع الملف</translation>
    </message>
    <message>
        <source>The key was taken over. This office can sign now.</source>
        <translation>اعتُمد المفتاح. صار بوسع هذه الجهة التوقيع.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Join the parts of a package</source>
        <translation>جمع أجزاء حزمة</translation>
    </message>
    <message>
        <source>Put all parts, and the list that came with them, into one folder and name any of them. If one is missing or damaged you are told which, and nothing is written.</source>
        <translation>ضع كل الأجزاء والقائمة التي جاءت معها في مجلد واحد وسمِّ أيًّا منها. فإذا نقص جزء أو تلف قيل لك أيّها، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>جمعها</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>Any of the parts</source>
        <translation>أي جزء من الأجزاء</translation>
    </message>
    <message>
        <source>Check the package…</source>
        <translation>فحص الحزمة…</translation>
    </message>
    <message>
        <source>The parts are joined. Check the package now.</source>
        <translation>جُمعت الأجزاء. افحص الحزمة الآن.</translation>
    </message>
</context>
<context>
    <name>KeepReceipt</name>
    <message>
        <source>Keep a partner&apos;s receipt</source>
        <translation>حفظ إيصال شريك</translation>
    </message>
    <message>
        <source>A partner confirms that a package arrived. The receipt is checked like a package and kept in the register, beside the package it is for.</source>
        <translation>يؤكد شريك وصول حزمة. ويُفحص الإيصال كما تُفحص الحزمة ويُحفظ في السجل إلى جانب الحزمة التي يخصها.</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>فحصه وحفظه</translation>
    </message>
    <message>
        <source>The receipt is genuine, and kept.</source>
        <translation>الإيصال أصلي، وقد حُفظ.</translation>
    </message>
    <message>
        <source>Sign beside it…</source>
        <translation>التوقيع إلى جانبه…</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Renew the key…</source>
        <translation>تجديد المفتاح…</translation>
    </message>
    <message>
        <source>The certificate of this office ended on {day}.</source>
        <translation>انتهت شهادة هذه الجهة في {day}.</translation>
    </message>
    <message>
        <source>Partners will refuse what is signed now. Renew the key.</source>
        <translation>سيرفض الشركاء ما يُوقَّع الآن. جدّد المفتاح.</translation>
    </message>
    <message>
        <source>The certificate of this office ends on {day}, in {count} days.</source>
        <translation>تنتهي شهادة هذه الجهة في {day}، بعد {count} من الأيام.</translation>
    </message>
    <message>
        <source>Renew the key in time: partners follow by themselves while the present one holds.</source>
        <translation>جدّد المفتاح في حينه: فالشركاء ينتقلون من تلقاء أنفسهم ما دام المفتاح الحالي ساريًا.</translation>
    </message>
    <message>
        <source>Nothing is prepared for the loss of the key or its passphrase.</source>
        <translation>لم يُعدّ شيء لحالة فقدان المفتاح أو عبارة سرّه.</translation>
    </message>
    <message>
        <source>No data would be lost, but nobody could sign for this office before partners compared a new key.</source>
        <translation>لن تُفقد بيانات، لكن لن يستطيع أحد التوقيع عن هذه الجهة قبل أن يقارن الشركاء مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>الاستعداد لحالة الفقدان…</translation>
    </message>
    <message>
        <source>The recovery was never rehearsed.</source>
        <translation>لم يُجرَّب الاسترجاع قط.</translation>
    </message>
    <message>
        <source>A sheet that nobody tried may fail on the day it is needed.</source>
        <translation>الورقة التي لم يجرّبها أحد قد تخذلك يوم الحاجة إليها.</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>تجربة الاسترجاع…</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>This office has no signature on this computer yet</source>
        <translation>ليس لهذه الجهة توقيع على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Without one, packages and reports cannot be signed, and partners cannot know that they come from this office.</source>
        <translation>من دونه لا يمكن توقيع الحزم والتقارير، ولا يستطيع الشركاء أن يعرفوا أنها صادرة عن هذه الجهة.</translation>
    </message>
    <message>
        <source>The fingerprint, to compare with partners: in digits, and as words for the telephone</source>
        <translation>البصمة للمقارنة مع الشركاء: بالأرقام، وبالكلمات للهاتف</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>من يستطيع فتح المفتاح</translation>
    </message>
    <message>
        <source>For the day it is lost</source>
        <translation>ليوم الفقدان</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>عند انتهائه</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>توقيعنا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{office}. Valid from {first} until {last}.</source>
        <translation>{office}. صالح من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The key is in good care: it holds, and its recovery was rehearsed.</source>
        <translation>المفتاح في عناية جيدة: هو سارٍ، وقد جُرِّب استرجاعه.</translation>
    </message>
    <message>
        <source>Make a signature</source>
        <translation>إنشاء توقيع</translation>
    </message>
    <message>
        <source>A key for this office, with a passphrase, a recovery sheet, and a card for partners.</source>
        <translation>مفتاح لهذه الجهة، مع عبارة سر وورقة استرجاع وبطاقة للشركاء.</translation>
    </message>
    <message>
        <source>Take over a key that was issued to this office</source>
        <translation>اعتماد مفتاح صدر لهذه الجهة</translation>
    </message>
    <message>
        <source>A file from your ministry&apos;s authority, ending in .p12 or .pfx.</source>
        <translation>ملف من سلطة وزارتك، ينتهي بـ ‎.p12 أو ‎.pfx.</translation>
    </message>
    <message>
        <source>Bring it back after a loss</source>
        <translation>استرجاعه بعد الفقدان</translation>
    </message>
    <message>
        <source>With the copy of the key and the code on the printed sheet.</source>
        <translation>بنسخة المفتاح والرمز المطبوع على الورقة.</translation>
    </message>
    <message>
        <source>Our card for partners…</source>
        <translation>بطاقتنا للشركاء…</translation>
    </message>
    <message>
        <source>To print or to send: office, certificate, and the fingerprint in digits, words and as a code.</source>
        <translation>للطباعة أو الإرسال: الجهة والشهادة، والبصمة بالأرقام والكلمات وبرمز للمسح.</translation>
    </message>
    <message>
        <source>End access…</source>
        <translation>إنهاء الوصول…</translation>
    </message>
    <message>
        <source>Let one more person sign…</source>
        <translation>السماح لشخص آخر بالتوقيع…</translation>
    </message>
    <message>
        <source>With a passphrase of their own to the same key.</source>
        <translation>بعبارة سر خاصة به للمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>تغيير عبارة السر الخاصة بك…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يحدث قط</translation>
    </message>
    <message>
        <source>Copy of the key, and sheet with its code…</source>
        <translation>نسخة المفتاح، وورقة رمزها…</translation>
    </message>
    <message>
        <source>Last made: {day}</source>
        <translation>آخر مرة أُعدّت: {day}</translation>
    </message>
    <message>
        <source>Last rehearsed: {day}</source>
        <translation>آخر تجربة: {day}</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>تجربة الاسترجاع…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>تجديد المفتاح…</translation>
    </message>
    <message>
        <source>A new key, and a notice by which partners follow to it.</source>
        <translation>مفتاح جديد، وإشعار ينتقل به الشركاء إليه.</translation>
    </message>
    <message>
        <source>Ask an authority for a certificate…</source>
        <translation>طلب شهادة من سلطة…</translation>
    </message>
    <message>
        <source>Saves a request for your national authority, or that of the programme.</source>
        <translation>يحفظ طلبًا موجَّهًا إلى سلطتك الوطنية أو سلطة البرنامج.</translation>
    </message>
    <message>
        <source>Take in the authority&apos;s answer…</source>
        <translation>إدخال جواب السلطة…</translation>
    </message>
    <message>
        <source>The certificate that the authority issued for the request.</source>
        <translation>الشهادة التي أصدرتها السلطة جوابًا عن الطلب.</translation>
    </message>
    <message>
        <source>Withdraw a certificate…</source>
        <translation>سحب شهادة…</translation>
    </message>
    <message>
        <source>If a key was stolen or copied: nobody shall rely on it any more.</source>
        <translation>إذا سُرق مفتاح أو نُسخ: فلا يعتدّ به أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>The key lies on the token {token}.</source>
        <translation>المفتاح موجود على الرمز المادي {token}.</translation>
    </message>
    <message>
        <source>The key lies on it and cannot be copied; it asks for its PIN.</source>
        <translation>المفتاح عليه ولا يمكن نسخه؛ ويُطلب رقم تعريفه (PIN).</translation>
    </message>
    <message>
        <source>Sign with a token or smart card…</source>
        <translation>التوقيع برمز مادي أو بطاقة ذكية…</translation>
    </message>
    <message>
        <source>The passphrase is forgotten…</source>
        <translation>عبارة السر منسية…</translation>
    </message>
    <message>
        <source>With the copy of the key and the code on the sheet you choose a new one.</source>
        <translation>بنسخة المفتاح ورمز الورقة تختار عبارة جديدة.</translation>
    </message>
    <message>
        <source>Copy or sheet are lost as well…</source>
        <translation>النسخة أو الورقة مفقودة أيضًا…</translation>
    </message>
    <message>
        <source>A new key; every partner has to compare it again. No data are lost.</source>
        <translation>مفتاح جديد؛ على كل شريك أن يقارنه من جديد. ولا تُفقد بيانات.</translation>
    </message>
    <message>
        <source>Write the notice of the present key again…</source>
        <translation>كتابة إشعار المفتاح الحالي من جديد…</translation>
    </message>
    <message>
        <source>If it was lost on the way, or a partner never had it.</source>
        <translation>إذا ضاع في الطريق أو لم يصل إلى شريك قط.</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Make the signature of this office</source>
        <translation>إنشاء توقيع هذه الجهة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that stays on this computer. Only a passphrase opens it; it is kept nowhere. Choose several words that do not belong together.</source>
        <translation>تُوقَّع الحزم والتقارير بمفتاح يبقى على هذا الحاسوب. ولا تفتحه إلا عبارة سر لا تُحفظ في أي مكان. اختر عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Make the signature</source>
        <translation>إنشاء التوقيع</translation>
    </message>
    <message>
        <source>This office can sign now.</source>
        <translation>صار بوسع هذه الجهة التوقيع.</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Prepare for a loss</source>
        <translation>الاستعداد لحالة الفقدان</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>Two things are made: a copy of the key, for a stick, and a sheet with a code, for the printer. Keep them locked away in two places: together they open the key without any passphrase, one alone is of no use.</source>
        <translation>يُعدّ شيئان: نسخة من المفتاح لذاكرة محمولة، وورقة عليها رمز للطباعة. احفظهما مقفلين في مكانين: فهما معًا يفتحان المفتاح من دون أي عبارة سر، ولا فائدة من أحدهما وحده.</translation>
    </message>
    <message>
        <source>An earlier sheet will open nothing on this computer any more. Destroy it.</source>
        <translation>لن تفتح أي ورقة سابقة شيئًا على هذا الحاسوب. أتلفها.</translation>
    </message>
    <message>
        <source>Write copy and sheet</source>
        <translation>كتابة النسخة والورقة</translation>
    </message>
    <message>
        <source>The copy of the key</source>
        <translation>نسخة المفتاح</translation>
    </message>
    <message>
        <source>Best at once on a stick that stays in a safe</source>
        <translation>والأفضل مباشرة على ذاكرة محمولة تبقى في خزانة</translation>
    </message>
    <message>
        <source>Copies of a key</source>
        <translation>نسخ مفتاح</translation>
    </message>
    <message>
        <source>The sheet with the code</source>
        <translation>الورقة التي عليها الرمز</translation>
    </message>
    <message>
        <source>Print it, then delete the file</source>
        <translation>اطبعها ثم احذف الملف</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>Copy of the key: {path}</source>
        <translation>نسخة المفتاح: {path}</translation>
    </message>
    <message>
        <source>Sheet to print: {path}</source>
        <translation>الورقة المعدّة للطباعة: {path}</translation>
    </message>
    <message>
        <source>Copy and sheet are written. Print the sheet now, and try once whether both are of use.</source>
        <translation>كُتبت النسخة والورقة. اطبع الورقة الآن، وجرّب مرة هل تنفعان معًا.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>فتح الورقة</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>تجربة الاسترجاع…</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة السر الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة مرة أخرى</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة السر</translation>
    </message>
    <message>
        <source>at least 12 signs; several words are best</source>
        <translation>12 رمزًا على الأقل؛ والأفضل عدة كلمات</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا وجود لهذا المجلد.</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>يوجد ملف بهذا الاسم؛ وسيُستبدل.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the person who made the signature</source>
        <translation>الشخص الذي أنشأ التوقيع</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Who can open it</source>
        <translation>من يستطيع فتحها</translation>
    </message>
    <message>
        <source>{office} (this office, always)</source>
        <translation>{office} (هذه الجهة، دائمًا)</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>This office can sign, and its key would survive a loss.</source>
        <translation>بوسع هذه الجهة التوقيع، ومفتاحها لا يضيع بالفقدان.</translation>
    </message>
    <message>
        <source>Lock the copy of the key and the printed sheet away, in two places.</source>
        <translation>احفظ نسخة المفتاح والورقة المطبوعة في مكانين مقفلين.</translation>
    </message>
    <message>
        <source>Give your card to partners, so that they can check what you sign.</source>
        <translation>أعط بطاقتك للشركاء ليستطيعوا فحص ما توقّعه.</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>الشركاء والثقة</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Bring the signature back after a loss</source>
        <translation>استرجاع التوقيع بعد الفقدان</translation>
    </message>
    <message>
        <source>With the copy of the key and the code from the printed sheet the office signs again as before: partners need not be told. You choose a new passphrase.</source>
        <translation>بنسخة المفتاح والرمز المطبوع على الورقة توقّع الجهة من جديد كما كانت: ولا حاجة إلى إبلاغ الشركاء. وتختار عبارة سر جديدة.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاعه</translation>
    </message>
    <message>
        <source>The signature is back. It is the same as before the loss.</source>
        <translation>عاد التوقيع. وهو نفسه الذي كان قبل الفقدان.</translation>
    </message>
</context>
<context>
    <name>Rehearse</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation>تجربة الاسترجاع</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet, as you would after a loss. Aside and with the copy alone, the key is opened, something is signed, encrypted and decrypted, and compared. Nothing is changed.</source>
        <translation>اكتب الرمز المطبوع على الورقة كما تفعل بعد الفقدان. فعلى حدة، وبالنسخة وحدها، يُفتح المفتاح ويُوقَّع شيء ويُشفَّر ويُفكّ ويُقارن. ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>التجربة الآن</translation>
    </message>
    <message>
        <source>The recovery works. Lock copy and sheet away, in two places.</source>
        <translation>الاسترجاع ناجح. احفظ النسخة والورقة في مكانين مقفلين.</translation>
    </message>
    <message>
        <source>Key of {office}</source>
        <translation>مفتاح {office}</translation>
    </message>
</context>
<context>
    <name>RemovePerson</name>
    <message>
        <source>End a person&apos;s access to the key</source>
        <translation>إنهاء وصول شخص إلى المفتاح</translation>
    </message>
    <message>
        <source>The passphrase of {person} will not open the key on this computer any more.</source>
        <translation>لن تفتح عبارة سر {person} المفتاح على هذا الحاسوب بعد الآن.</translation>
    </message>
    <message>
        <source>The key itself stays the same. If the person may have copied it, renew it and withdraw this one.</source>
        <translation>يبقى المفتاح نفسه. فإن احتمل أن الشخص نسخه فجدّده واسحب هذا.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>إنهاء الوصول</translation>
    </message>
    <message>
        <source>{person} cannot open the key on this computer any more.</source>
        <translation>لم يعد بوسع {person} فتح المفتاح على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Renew the key</source>
        <translation>تجديد المفتاح</translation>
    </message>
    <message>
        <source>A new key takes the place of the present one. The notice is signed with the present key: partners who trust it follow to the new one without comparing again. What was signed before stays valid.</source>
        <translation>يحلّ مفتاح جديد محل الحالي. ويُوقَّع الإشعار بالمفتاح الحالي: فينتقل الشركاء الواثقون به إلى الجديد من دون مقارنة أخرى. ويبقى ما وُقّع من قبل صالحًا.</translation>
    </message>
    <message>
        <source>The recovery sheet is for the present key: prepare and rehearse a new one afterwards.</source>
        <translation>ورقة الاسترجاع تخص المفتاح الحالي: فأعدّ ورقة جديدة بعد ذلك وجرّبها.</translation>
    </message>
    <message>
        <source>The office has a new key.</source>
        <translation>للجهة مفتاح جديد.</translation>
    </message>
</context>
<context>
    <name>RequestCertificate</name>
    <message>
        <source>Ask an authority for a certificate</source>
        <translation>طلب شهادة من سلطة</translation>
    </message>
    <message>
        <source>The file holds the public half of the office&apos;s key and its name. Your national authority, or that of the programme, answers with a certificate; partners who trust the authority then trust this office.</source>
        <translation>يحوي الملف النصف العلني من مفتاح الجهة واسمها. وتجيب سلطتك الوطنية أو سلطة البرنامج بشهادة؛ فيثق بهذه الجهة الشركاء الواثقون بالسلطة.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Certificate requests</source>
        <translation>طلبات الشهادات</translation>
    </message>
    <message>
        <source>Send this file to the authority: {path}</source>
        <translation>أرسل هذا الملف إلى السلطة: {path}</translation>
    </message>
    <message>
        <source>The request is saved. When the answer comes, take it in under the signature of this office.</source>
        <translation>حُفظ الطلب. وحين يصل الجواب أدخله من شاشة توقيع هذه الجهة.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Cut a package into parts for e-mail</source>
        <translation>تقسيم حزمة إلى أجزاء للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Each part is small enough for one message. A list goes with them, so that the partner sees whether one is missing or damaged. They are joined with this program, or with one command that the list names.</source>
        <translation>كل جزء صغير بما يكفي لرسالة واحدة. وترافقها قائمة ليرى الشريك هل نقص جزء أو تلف. وتُجمع بهذا البرنامج، أو بأمر واحد تذكره القائمة.</translation>
    </message>
    <message>
        <source>Cut it into parts</source>
        <translation>تقسيمها إلى أجزاء</translation>
    </message>
    <message>
        <source>Folder for the parts</source>
        <translation>مجلد الأجزاء</translation>
    </message>
    <message>
        <source>Largest part, in megabytes</source>
        <translation>أكبر جزء، بالميغابايت</translation>
    </message>
    <message>
        <source>Parts written: {count}. Send all of them, and the list.</source>
        <translation>الأجزاء المكتوبة: {count}. أرسلها كلها مع القائمة.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take in the authority&apos;s answer</source>
        <translation>إدخال جواب السلطة</translation>
    </message>
    <message>
        <source>The key stays the same, its certificate becomes the one that the authority issued. The notice is signed under the present certificate, so that partners follow.</source>
        <translation>يبقى المفتاح نفسه، وتصبح شهادته تلك التي أصدرتها السلطة. ويُوقَّع الإشعار بموجب الشهادة الحالية لينتقل الشركاء معها.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>جواب السلطة</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is in use.</source>
        <translation>شهادة السلطة قيد الاستعمال.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw a certificate</source>
        <translation>سحب شهادة</translation>
    </message>
    <message>
        <source>If a key was stolen or copied, partners must hear that nothing signed with it counts any more. Renew the key first; then withdraw the former one.</source>
        <translation>إذا سُرق مفتاح أو نُسخ فيجب أن يعلم الشركاء أن ما يُوقَّع به لم يعد معتبرًا. جدّد المفتاح أولًا؛ ثم اسحب السابق.</translation>
    </message>
    <message>
        <source>A partner who took the notice in cannot take it back. Data are not touched.</source>
        <translation>لا يستطيع شريك أدخل الإشعار أن يتراجع عنه. ولا تُمسّ البيانات.</translation>
    </message>
    <message>
        <source>Write the withdrawal</source>
        <translation>كتابة السحب</translation>
    </message>
    <message>
        <source>Which certificate</source>
        <translation>أي شهادة</translation>
    </message>
    <message>
        <source>Reason, as partners shall read it</source>
        <translation>السبب كما سيقرؤه الشركاء</translation>
    </message>
    <message>
        <source>Nothing signed with this certificate shall be relied upon any more</source>
        <translation>لا يُعتدّ بعد الآن بأي شيء موقَّع بهذه الشهادة</translation>
    </message>
    <message>
        <source>The withdrawal is written and signed.</source>
        <translation>كُتب السحب ووُقِّع.</translation>
    </message>
    <message>
        <source>a former one</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>the present one</source>
        <translation>الحالية</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Wait until it is done, or cancel it above.</source>
        <translation>انتظر حتى ينتهي، أو ألغه في الأعلى.</translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message>
        <source>Our card for partners</source>
        <translation>بطاقتنا للشركاء</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>A page with the office&apos;s name, its certificate, and the fingerprint in digits, in words of four languages and as a code to scan. Hand it over in person or send it; the partner compares the fingerprint with you.</source>
        <translation>صفحة فيها اسم الجهة وشهادتها، والبصمة بالأرقام وبكلمات من أربع لغات وبرمز للمسح. سلّمها باليد أو أرسلها؛ ويقارن الشريك البصمة معك.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>The card is saved. Print it for a meeting, or send it.</source>
        <translation>حُفظت البطاقة. اطبعها لاجتماع، أو أرسلها.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>WriteReceipt</name>
    <message>
        <source>Sign a receipt for a package</source>
        <translation>توقيع إيصال باستلام حزمة</translation>
    </message>
    <message>
        <source>The receipt names the package by its digest and says when it arrived here. It is signed by this office, a copy is kept in the register, and the file goes back to the sender.</source>
        <translation>يسمّي الإيصال الحزمة ببصمتها الرقمية ويذكر متى وصلت إلى هنا. وتوقّعه هذه الجهة، وتُحفظ نسخة منه في السجل، ويعود الملف إلى المرسِل.</translation>
    </message>
    <message>
        <source>Sign the receipt</source>
        <translation>توقيع الإيصال</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>The package that came</source>
        <translation>الحزمة الواردة</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>The receipt is signed and kept. Send it back to the sender.</source>
        <translation>وُقّع الإيصال وحُفظ. أعده إلى المرسِل.</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>الملف: {path}</translation>
    </message>
</context>
<context>
    <name>_Making</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>البصمة: {groups}</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>الاستعداد لحالة الفقدان…</translation>
    </message>
</context>
<context>
    <name>_Receipt</name>
    <message>
        <source>Package: {file}</source>
        <translation>الحزمة: {file}</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>الاسم (البصمة الرقمية): {digest}</translation>
    </message>
    <message>
        <source>Arrived: {when}</source>
        <translation>وصلت: {when}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>_Telling</name>
    <message>
        <source>The notice for partners</source>
        <translation>الإشعار الموجَّه إلى الشركاء</translation>
    </message>
    <message>
        <source>A small signed package; send it to everybody who has your card</source>
        <translation>حزمة صغيرة موقَّعة؛ أرسلها إلى كل من لديه بطاقتك</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Send this notice to your partners: {path}</source>
        <translation>أرسل هذا الإشعار إلى شركائك: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>كتابتها على ذاكرة محمولة…</translation>
    </message>
</context>
<context>
    <name>_WithKit</name>
    <message>
        <source>Copies of a key</source>
        <translation>نسخ مفتاح</translation>
    </message>
    <message>
        <source>The copy of the key</source>
        <translation>نسخة المفتاح</translation>
    </message>
    <message>
        <source>The code on the sheet</source>
        <translation>الرمز المكتوب على الورقة</translation>
    </message>
</context>
<context>
    <name>_WithPackage</name>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>الحزمة</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Country: {choice}</source>
        <translation>البلد: {choice}</translation>
    </message>
    <message>
        <source>Date: {choice}</source>
        <translation>التاريخ: {choice}</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>Filter by a field…</source>
        <translation>ترشيح حسب حقل…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>خلال شهر</translation>
    </message>
    <message>
        <source>within three months</source>
        <translation>خلال ثلاثة أشهر</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>خلال سنة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Fill in the record</source>
        <translation>ملء القيد</translation>
    </message>
    <message>
        <source>May it stand in reports?</source>
        <translation>هل يجوز أن يظهر في التقارير؟</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>يرجى التحقق</translation>
    </message>
    <message>
        <source>Worked out by the form</source>
        <translation>ما حسبته الاستمارة</translation>
    </message>
    <message>
        <source>Dates to be reminded of</source>
        <translation>تواريخ للتذكير</translation>
    </message>
    <message>
        <source>Where this record is used</source>
        <translation>أين يُستخدم هذا القيد</translation>
    </message>
    <message>
        <source>Nothing refers to it yet.</source>
        <translation>لا شيء يشير إليه بعد.</translation>
    </message>
    <message>
        <source>Records it refers to</source>
        <translation>القيود التي يشير إليها</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>عن هذا القيد</translation>
    </message>
    <message>
        <source>may be seen by: {who}</source>
        <translation>يجوز أن يطّلع عليه: {who}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>عُدّل {when}</translation>
    </message>
    <message>
        <source>Reports may describe it, up to its sharing level.</source>
        <translation>يجوز للتقارير أن تصفه في حدود مستوى مشاركته.</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>لم يتحقق بعد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>RegisterReportsView</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Only records that say …</source>
        <translation>فقط القيود التي تذكر …</translation>
    </message>
    <message>
        <source>Only records that say these words</source>
        <translation>فقط القيود التي تذكر هذه الكلمات</translation>
    </message>
    <message>
        <source>Only what belongs to a record</source>
        <translation>فقط ما يتبع قيداً</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>طباعة كملف PDF…</translation>
    </message>
    <message>
        <source>The report as a table</source>
        <translation>التقرير في جدول</translation>
    </message>
    <message>
        <source>Reports on the registers</source>
        <translation>تقارير عن السجلات</translation>
    </message>
    <message>
        <source>Of all records</source>
        <translation>من كل القيود</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>القيود: {count}</translation>
    </message>
    <message>
        <source>No record that this audience may see belongs in this report.</source>
        <translation>لا قيد يجوز لهذا الجمهور الاطلاع عليه يدخل في هذا التقرير.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Cosign</name>
    <message>
        <source>Sign beside the sender</source>
        <translation>التوقيع إلى جانب المرسِل</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The package and its name stay what they are; it gains a signature, which anybody can check like the first.</source>
        <translation>تبقى الحزمة واسمها كما هما؛ ويُضاف إليها توقيع يستطيع أي شخص فحصه كالأول.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>توقيع وحفظ</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Members covered: {count}</source>
        <translation>العناصر المشمولة: {count}</translation>
    </message>
    <message>
        <source>This office&apos;s signature stands beside the others.</source>
        <translation>توقيع هذه الجهة إلى جانب التوقيعات الأخرى.</translation>
    </message>
</context>
<context>
    <name>CosignCover</name>
    <message>
        <source>What each signature covers</source>
        <translation>ما يشمله كل توقيع</translation>
    </message>
    <message>
        <source>A tick stands where a signature covers a member. The last column is what this office would sign; no signature is taken away or changed.</source>
        <translation>تدل العلامة على أن التوقيع يشمل العنصر. والعمود الأخير هو ما ستوقّعه هذه الجهة؛ ولا يُحذف توقيع ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>What shall this office sign?</source>
        <translation>ماذا توقّع هذه الجهة؟</translation>
    </message>
    <message>
        <source>Everything in the package</source>
        <translation>كل ما في الحزمة</translation>
    </message>
    <message>
        <source>Only the reports of these documents</source>
        <translation>تقارير هذه الوثائق فقط</translation>
    </message>
</context>
<context>
    <name>CosignView</name>
    <message>
        <source>Sign beside the sender</source>
        <translation>التوقيع إلى جانب المرسِل</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>فحص حزمة</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>What is covered</source>
        <translation>ما يشمله التوقيع</translation>
    </message>
    <message>
        <source>This office, if you sign</source>
        <translation>هذه الجهة، إذا وقّعت</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مشمول</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>غير مشمول</translation>
    </message>
    <message>
        <source>Check a package first; then it can be signed beside.</source>
        <translation>افحص حزمة أولًا؛ ثم يمكن التوقيع عليها إلى جانب غيرك.</translation>
    </message>
    <message>
        <source>Only a package that is whole, from an office you trust, can be signed beside.</source>
        <translation>لا يمكن التوقيع إلا على حزمة سليمة من جهة تثق بها.</translation>
    </message>
</context>
<context>
    <name>FindTokenKeys</name>
    <message>
        <source>Look at a token or smart card</source>
        <translation>الاطلاع على رمز مادي أو بطاقة ذكية</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المادي</translation>
    </message>
    <message>
        <source>Put the token in. Its maker delivers a library (PKCS#11) with it; if the program does not find it by itself, ask whoever gave you the token where it lies. Nothing on the token is changed.</source>
        <translation>أدخل الرمز المادي. يوفّر صانعه مكتبة برمجية (PKCS#11)؛ فإن لم يجدها البرنامج بنفسه فاسأل من سلّمك الرمز عن مكانها. ولا يتغير شيء على الرمز.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>الاطلاع عليه</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>مكتبات برمجية</translation>
    </message>
    <message>
        <source>The token&apos;s library</source>
        <translation>المكتبة البرمجية للرمز المادي</translation>
    </message>
    <message>
        <source>Name or serial number of the token</source>
        <translation>اسم الرمز المادي أو رقمه التسلسلي</translation>
    </message>
    <message>
        <source>Only if several are put in</source>
        <translation>فقط إذا أُدخلت عدة رموز</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>رقم التعريف الشخصي (PIN) للرمز المادي</translation>
    </message>
    <message>
        <source>Keys found: {count}</source>
        <translation>المفاتيح الموجودة: {count}</translation>
    </message>
</context>
<context>
    <name>JoinSignatures</name>
    <message>
        <source>Join copies that offices signed apart</source>
        <translation>جمع نسخ وقّعتها جهات كلٌّ على حدة</translation>
    </message>
    <message>
        <source>Two offices each signed beside on a copy of their own. If both are copies of the same package, the signatures of the second are put beside those of the first. Nothing is signed anew.</source>
        <translation>وقّعت جهتان كلٌّ على نسختها. فإن كانتا نسختين من الحزمة نفسها وُضعت توقيعات الثانية إلى جانب توقيعات الأولى. ولا يُوقَّع شيء من جديد.</translation>
    </message>
    <message>
        <source>Join the signatures</source>
        <translation>جمع التوقيعات</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>إحدى النسختين</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>The signatures stand beside each other.</source>
        <translation>التوقيعات بعضها إلى جانب بعض.</translation>
    </message>
    <message>
        <source>Added: {offices}</source>
        <translation>أُضيفت: {offices}</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Report: {title}, {language}</source>
        <translation>تقرير: {title}، {language}</translation>
    </message>
    <message>
        <source>Signature of contribution {number}</source>
        <translation>توقيع المساهمة {number}</translation>
    </message>
    <message>
        <source>Answers and decisions, contribution {number}</source>
        <translation>الإجابات والقرارات، المساهمة {number}</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>الأرقام: {title}</translation>
    </message>
    <message>
        <source>About the figures: {title}</source>
        <translation>عن الأرقام: {title}</translation>
    </message>
    <message>
        <source>Questionnaire {name}</source>
        <translation>الاستبيان {name}</translation>
    </message>
    <message>
        <source>Source workbook {name}</source>
        <translation>مصنَّف المصدر {name}</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>وصف البيانات</translation>
    </message>
    <message>
        <source>What was withheld, {language}</source>
        <translation>ما حُجب، {language}</translation>
    </message>
    <message>
        <source>How to check it, {language}</source>
        <translation>كيفية الفحص، {language}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Register of packages</source>
        <translation>سجل الحزم</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>لم تُختر حزمة</translation>
    </message>
    <message>
        <source>Every package that was sent or taken in stands in the register, with its receipts.</source>
        <translation>كل حزمة أُرسلت أو أُدخلت مقيَّدة في السجل مع إيصالاتها.</translation>
    </message>
    <message>
        <source>To the exchange</source>
        <translation>إلى التبادل</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>الاسم (البصمة الرقمية): {digest}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Received from {office}, {when}</source>
        <translation>وردت من {office}، {when}</translation>
    </message>
    <message>
        <source>Sent, {when}; for: {audience}</source>
        <translation>أُرسلت، {when}؛ إلى: {audience}</translation>
    </message>
    <message>
        <source>Only these can open it: {names}</source>
        <translation>لا يفتحها إلا: {names}</translation>
    </message>
    <message>
        <source>Everybody can open it; nobody can change it unnoticed</source>
        <translation>يستطيع الجميع فتحها؛ ولا يستطيع أحد تغييرها خفية</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>{office} confirms that it arrived, {when}</source>
        <translation>تؤكد {office} وصولها، {when}</translation>
    </message>
    <message>
        <source>signed by both offices</source>
        <translation>بتوقيع الجهتين</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation>بتوقيع المستلم</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Sign a receipt…</source>
        <translation>توقيع إيصال…</translation>
    </message>
    <message>
        <source>Confirm to the sender that it arrived here, and when.</source>
        <translation>تأكيد وصولها إلى هنا ووقت وصولها للمرسِل.</translation>
    </message>
    <message>
        <source>Keep a partner&apos;s receipt…</source>
        <translation>حفظ إيصال شريك…</translation>
    </message>
    <message>
        <source>It is checked, and kept beside the package it is for.</source>
        <translation>يُفحص ويُحفظ إلى جانب الحزمة التي يخصها.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>The receipt could not be saved.</source>
        <translation>تعذّر حفظ الإيصال.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Genuine: whole, and signed by an office you trust</source>
        <translation>أصلية: سليمة وموقَّعة من جهة تثق بها</translation>
    </message>
    <message>
        <source>Whole, but signed by an office you do not trust yet</source>
        <translation>سليمة، لكنها موقَّعة من جهة لا تثق بها بعد</translation>
    </message>
    <message>
        <source>Not genuine: it was changed after it was signed</source>
        <translation>غير أصلية: عُدِّلت بعد توقيعها</translation>
    </message>
    <message>
        <source>This cannot be read as a package</source>
        <translation>لا يمكن قراءة هذا الملف بوصفه حزمة</translation>
    </message>
    <message>
        <source>Whole, but its signer&apos;s certificate was withdrawn</source>
        <translation>سليمة، لكن شهادة موقِّعها سُحبت</translation>
    </message>
    <message>
        <source>Whole, but signed with another key than the one you trust</source>
        <translation>سليمة، لكنها موقَّعة بمفتاح غير الذي تثق به</translation>
    </message>
    <message>
        <source>Whole, but its certificate did not hold when it was signed</source>
        <translation>سليمة، لكن الشهادة لم تكن سارية عند التوقيع</translation>
    </message>
    <message>
        <source>Whole, but not everything about its signature is in order</source>
        <translation>سليمة، لكن في توقيعها ما ليس على ما يرام</translation>
    </message>
    <message>
        <source>{count} members are exactly what the manifest lists.</source>
        <translation>{count} من العناصر مطابقة تمامًا لقائمة المحتويات.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Its members were not looked at</source>
        <translation>لم تُفحص عناصرها</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>وغيرها: {count}</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>عُدِّل بعد التوقيع</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>added after signing</source>
        <translation>أُضيف بعد التوقيع</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>غُيِّر اسمه</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>التوقيع لا يطابق</translation>
    </message>
    <message>
        <source>It was not made for this content.</source>
        <translation>لم يوضع لهذا المحتوى.</translation>
    </message>
    <message>
        <source>{office}; fingerprint {fingerprint}</source>
        <translation>{office}؛ البصمة {fingerprint}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>{when}. This is what the signer says; nobody else vouches for the date.</source>
        <translation>{when}. هذا ما يقوله الموقِّع؛ ولا يشهد أحد غيره بالتاريخ.</translation>
    </message>
    <message>
        <source>Date of signing, as declared</source>
        <translation>تاريخ التوقيع كما صُرِّح به</translation>
    </message>
    <message>
        <source>The signer is trusted here</source>
        <translation>الموقِّع موثوق به هنا</translation>
    </message>
    <message>
        <source>The signer is known here, but not trusted</source>
        <translation>الموقِّع معروف هنا لكن غير موثوق به</translation>
    </message>
    <message>
        <source>The signer is not known here</source>
        <translation>الموقِّع غير معروف هنا</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the office, by telephone or in person.</source>
        <translation>قارن البصمة مع الجهة، هاتفيًا أو وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Since {day} nothing signed with it is relied upon.</source>
        <translation>منذ {day} لا يُعتدّ بشيء موقَّع بها.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>سُحبت الشهادة</translation>
    </message>
    <message>
        <source>This office trusts another key for them. Ask them, by a way you know, before you go on.</source>
        <translation>تثق هذه الجهة بمفتاح آخر لهم. اسألهم بطريق تعرفه قبل أن تمضي.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has changed</source>
        <translation>تغيّر مفتاح الموقِّع</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>The certificate did not hold on the date of signing</source>
        <translation>لم تكن الشهادة سارية في تاريخ التوقيع</translation>
    </message>
    <message>
        <source>The certificate held when it was signed, and has ended since</source>
        <translation>كانت الشهادة سارية عند التوقيع وانتهت بعده</translation>
    </message>
    <message>
        <source>The certificate holds</source>
        <translation>الشهادة سارية</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>موثوق به هنا</translation>
    </message>
    <message>
        <source>not trusted here</source>
        <translation>غير موثوق به هنا</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>لا يطابق</translation>
    </message>
    <message>
        <source>covers {count} of {all} members</source>
        <translation>يشمل {count} من {all} عنصرًا</translation>
    </message>
    <message>
        <source>declared date {day}</source>
        <translation>التاريخ المصرَّح به {day}</translation>
    </message>
    <message>
        <source>{office} signed beside</source>
        <translation>وقّعت {office} إلى جانبه</translation>
    </message>
    <message>
        <source>Contributions: {count}, of offices: {offices}; each is signed by its own office.</source>
        <translation>المساهمات: {count}، من الجهات: {offices}؛ وكل منها موقَّعة من جهتها.</translation>
    </message>
    <message>
        <source>Contributions: {count}, of offices: {offices}; not all of them are signed as they should be.</source>
        <translation>المساهمات: {count}، من الجهات: {offices}؛ وليست كلها موقَّعة كما ينبغي.</translation>
    </message>
    <message>
        <source>Who contributed what</source>
        <translation>من ساهم بماذا</translation>
    </message>
    <message>
        <source>On {when}. Taking it in once more changes nothing.</source>
        <translation>في {when}. وإدخالها مرة أخرى لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>This package came in before</source>
        <translation>وردت هذه الحزمة من قبل</translation>
    </message>
    <message>
        <source>{office}: contributions {first} to {last} have not arrived. Ask for the packages in between.</source>
        <translation>{office}: لم تصل المساهمات من {first} إلى {last}. اطلب الحزم التي بينها.</translation>
    </message>
    <message>
        <source>Something in between is missing</source>
        <translation>ينقص شيء بين ما وصل</translation>
    </message>
    <message>
        <source>{office}: it ends with contribution {number}; number {known} is here already.</source>
        <translation>{office}: تنتهي عند المساهمة {number}؛ والمساهمة {known} موجودة هنا.</translation>
    </message>
    <message>
        <source>An older package</source>
        <translation>حزمة أقدم</translation>
    </message>
    <message>
        <source>{office} signed two different contributions with number {number}. Ask them before you rely on either.</source>
        <translation>وقّعت {office} مساهمتين مختلفتين بالرقم {number}. اسألها قبل أن تعتمد على أيّ منهما.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>تاريخان مختلفان</translation>
    </message>
    <message>
        <source>The questionnaire is known here</source>
        <translation>الاستبيان معروف هنا</translation>
    </message>
    <message>
        <source>The questionnaire is new here</source>
        <translation>الاستبيان جديد هنا</translation>
    </message>
    <message>
        <source>It comes with the package and is kept when that is taken in.</source>
        <translation>يأتي مع الحزمة ويُحفظ عند إدخالها.</translation>
    </message>
    <message>
        <source>The questionnaire differs from the one here</source>
        <translation>الاستبيان يختلف عن الموجود هنا</translation>
    </message>
    <message>
        <source>It has the same name and version, but other content. The one here is kept.</source>
        <translation>له الاسم والنسخة نفسهما لكن محتواه آخر. ويُحتفظ بالموجود هنا.</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read</source>
        <translation>لا يمكن قراءة الاستبيان</translation>
    </message>
    <message>
        <source>Documents filled with it can be taken in, but not shown.</source>
        <translation>يمكن إدخال الوثائق المملوءة به لكن لا يمكن عرضها.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>our own key</source>
        <translation>مفتاحنا</translation>
    </message>
    <message>
        <source>fingerprint compared</source>
        <translation>قورنت البصمة</translation>
    </message>
    <message>
        <source>accepted by a person; whether compared is not noted</source>
        <translation>قبلها شخص؛ ولم تُسجَّل المقارنة</translation>
    </message>
    <message>
        <source>vouched for by its former key {key}</source>
        <translation>شهد لها مفتاحها السابق {key}</translation>
    </message>
    <message>
        <source>issued by {authority}, trusted here</source>
        <translation>أصدرتها {authority} الموثوق بها هنا</translation>
    </message>
    <message>
        <source>only seen in a package or file</source>
        <translation>رُئيت فقط في حزمة أو ملف</translation>
    </message>
    <message>
        <source>trusted since {day}</source>
        <translation>موثوق منذ {day}</translation>
    </message>
    <message>
        <source>confirmed by: {person}</source>
        <translation>أكّدها: {person}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>سُحبت في {day}</translation>
    </message>
    <message>
        <source>valid from {first} until {last}</source>
        <translation>صالحة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Authority: {name}</source>
        <translation>سلطة: {name}</translation>
    </message>
    <message>
        <source>no list of revoked certificates yet</source>
        <translation>لا قائمة شهادات ملغاة بعد</translation>
    </message>
    <message>
        <source>list of revoked certificates of {day}</source>
        <translation>قائمة الشهادات الملغاة بتاريخ {day}</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Sign with a token or smart card</source>
        <translation>التوقيع برمز مادي أو بطاقة ذكية</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>توقيعنا</translation>
    </message>
</context>
<context>
    <name>UseToken</name>
    <message>
        <source>Sign with a token or smart card</source>
        <translation>التوقيع برمز مادي أو بطاقة ذكية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The office signs with this key from now on, and the token has to be put in for it. What partners encrypt for this office is opened with the passphrase, without the token.</source>
        <translation>توقّع الجهة بهذا المفتاح من الآن، ويجب إدخال الرمز المادي لذلك. وما يشفّره الشركاء لهذه الجهة يُفتح بعبارة السر من دون الرمز.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>The notice for partners</source>
        <translation>الإشعار الموجَّه إلى الشركاء</translation>
    </message>
    <message>
        <source>Signed by the present key, so that partners follow</source>
        <translation>بتوقيع المفتاح الحالي لينتقل الشركاء معه</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>أي مفتاح</translation>
    </message>
    <message>
        <source>This office signs with {token} now.</source>
        <translation>توقّع هذه الجهة الآن بالرمز {token}.</translation>
    </message>
    <message>
        <source>Send this notice to your partners: {path}</source>
        <translation>أرسل هذا الإشعار إلى شركائك: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>without a certificate</source>
        <translation>بلا شهادة</translation>
    </message>
</context>
<context>
    <name>_Signed</name>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>The package with the signatures</source>
        <translation>الحزمة مع التوقيعات</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>الملف: {path}</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>فحصها الآن</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>كتابتها على ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>First document</source>
        <translation>الوثيقة الأولى</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>الوثيقة الثانية</translation>
    </message>
    <message>
        <source>Search items and answers</source>
        <translation>البحث في البنود والإجابات</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>الإجابات جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Compare documents</source>
        <translation>مقارنة الوثائق</translation>
    </message>
    <message>
        <source>Choose two documents. They may come from different overlays: items are found by their code.</source>
        <translation>اختر وثيقتين. قد تكونان من تكييفين مختلفين: تُعرف البنود برموزها.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>طباعة كملف PDF…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
</context>
<context>
    <name>ImportManyView</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Import several workbooks</source>
        <translation>استيراد عدة مصنفات</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>The import is being written; wait for it, or cancel it above.</source>
        <translation>يجري حفظ الاستيراد؛ انتظره أو ألغه أعلاه.</translation>
    </message>
    <message>
        <source>Each file is read by itself and only looked at; nothing is written before you say so.</source>
        <translation>يُقرأ كل ملف على حدة للاطلاع فقط؛ ولا يُحفظ شيء قبل أن تقول ذلك.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Import what is ready</source>
        <translation>استيراد ما هو جاهز</translation>
    </message>
    <message>
        <source>Answer its questions…</source>
        <translation>الإجابة عن أسئلته…</translation>
    </message>
    <message>
        <source>Also files with open questions; what was asked is left out</source>
        <translation>وكذلك الملفات ذات الأسئلة المفتوحة؛ ويُترك ما سُئل عنه</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>مصنفات</translation>
    </message>
    <message>
        <source>Choose workbooks</source>
        <translation>اختيار مصنفات</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks</source>
        <translation>اختيار مجلد مصنفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>imported: {count}</source>
        <translation>المستورد: {count}</translation>
    </message>
    <message>
        <source>ready: {count}</source>
        <translation>الجاهز: {count}</translation>
    </message>
    <message>
        <source>with open questions: {count}</source>
        <translation>ذو أسئلة مفتوحة: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>المرفوض: {count}</translation>
    </message>
    <message>
        <source>imported before: {count}</source>
        <translation>المستورد سابقًا: {count}</translation>
    </message>
    <message>
        <source>not read: {count}</source>
        <translation>غير المقروء: {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>يُقرأ الآن</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>استُورد سابقًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
</context>
<context>
    <name>NewOverlayView</name>
    <message>
        <source>An overlay adapts a questionnaire to a region or a country: it adds, hides, rewords, moves or tightens questions. What the questions mean stays the same everywhere, so that answers can be compared.</source>
        <translation>يكيّف التكييف الاستبيان لإقليم أو بلد: يضيف أسئلة أو يخفيها أو يعيد صياغتها أو ينقلها أو يشدّد قواعدها. ويبقى معنى الأسئلة واحداً في كل مكان لتظل الإجابات قابلة للمقارنة.</translation>
    </message>
    <message>
        <source>1. Which questionnaire does it adapt?</source>
        <translation>1. أي استبيان تكيّفه؟</translation>
    </message>
    <message>
        <source>2. Change a copy of it in your spreadsheet program</source>
        <translation>2. عدّل نسخة منه في برنامج الجداول</translation>
    </message>
    <message>
        <source>Save the questionnaire as a workbook, change texts, add or remove rows, save it. The program works out the overlay from the difference. Without a changed copy you get an empty overlay with all its columns, to be filled by hand.</source>
        <translation>احفظ الاستبيان مصنفاً، وعدّل النصوص أو أضف صفوفاً أو احذفها، ثم احفظه. يستنتج البرنامج التكييف من الفرق. ومن دون نسخة معدّلة تحصل على تكييف فارغ بكل أعمدته لتملأه يدوياً.</translation>
    </message>
    <message>
        <source>Save the questionnaire as a workbook…</source>
        <translation>حفظ الاستبيان مصنفاً…</translation>
    </message>
    <message>
        <source>Choose the changed copy…</source>
        <translation>اختيار النسخة المعدّلة…</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>من دون نسخة</translation>
    </message>
    <message>
        <source>3. What is it called?</source>
        <translation>3. ما اسمه؟</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens.</source>
        <translation>أحرف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Make the overlay…</source>
        <translation>إنشاء التكييف…</translation>
    </message>
    <message>
        <source>Make an overlay</source>
        <translation>إنشاء تكييف</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>القوالب والتكييفات</translation>
    </message>
    <message>
        <source>There is a questionnaire of this name already.</source>
        <translation>يوجد استبيان بهذا الاسم.</translation>
    </message>
    <message>
        <source>The name may have small letters, digits and hyphens.</source>
        <translation>يجوز أن يتضمن الاسم أحرفاً لاتينية صغيرة وأرقاماً وشرطات.</translation>
    </message>
    <message>
        <source>No changed copy chosen: the overlay will be empty.</source>
        <translation>لم تُختر نسخة معدّلة: سيكون التكييف فارغاً.</translation>
    </message>
    <message>
        <source>Choose the changed copy</source>
        <translation>اختيار النسخة المعدّلة</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>مصنفات (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the overlay</source>
        <translation>حفظ التكييف</translation>
    </message>
    <message>
        <source>The overlay is saved, with {count} rows.</source>
        <translation>حُفظ التكييف بعدد صفوف: {count}.</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>What was found and what changes</source>
        <translation>ما وُجد وما يتغيّر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>البحث في التغييرات</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما الذي يغيّره</translation>
    </message>
    <message>
        <source>Save the composed form…</source>
        <translation>حفظ الاستمارة المركّبة…</translation>
    </message>
    <message>
        <source>Install in this workspace</source>
        <translation>تثبيت في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>التكييف</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>القوالب والتكييفات</translation>
    </message>
    <message>
        <source>Choose an overlay…</source>
        <translation>اختيار تكييف…</translation>
    </message>
    <message>
        <source>An overlay adapts a questionnaire to a region or a country. Nothing is kept before you say so.</source>
        <translation>يكيّف التكييف الاستبيان لإقليم أو بلد. لا يُحفظ شيء قبل أن تقرر.</translation>
    </message>
    <message>
        <source>Check an overlay</source>
        <translation>فحص تكييف</translation>
    </message>
    <message>
        <source>{id}, version {version}, adapts {base}, version {base_version}</source>
        <translation>{id}، الإصدار {version}، يكيّف {base}، الإصدار {base_version}</translation>
    </message>
    <message>
        <source>Errors that forbid installing it: {count}</source>
        <translation>أخطاء تمنع تثبيته: {count}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>الملاحظات: {count}</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>التغييرات: {count}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>الإجابة واجبة</translation>
    </message>
    <message>
        <source>asked when</source>
        <translation>يُسأل حين</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>words of the rule</source>
        <translation>نص القاعدة</translation>
    </message>
    <message>
        <source>words when missing</source>
        <translation>نص عند الغياب</translation>
    </message>
    <message>
        <source>which choices</source>
        <translation>الخيارات المتاحة</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>من يطّلع عليه</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>يمكن تثبيته.</translation>
    </message>
    <message>
        <source>Choose an overlay</source>
        <translation>اختيار تكييف</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>مصنفات (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the composed form</source>
        <translation>حفظ الاستمارة المركّبة</translation>
    </message>
    <message>
        <source>The composed form is saved.</source>
        <translation>حُفظت الاستمارة المركّبة.</translation>
    </message>
</context>
<context>
    <name>RevisionPanel</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>What this workbook changes</source>
        <translation>ما يغيّره هذا المصنف</translation>
    </message>
    <message>
        <source>This workbook repeats what you hold; no figure differs</source>
        <translation>يكرر هذا المصنف ما لديك؛ ولا يختلف أي رقم</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>الأرقام المختلفة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>في هذا المصنف</translation>
    </message>
    <message>
        <source>{title} ({file}): the same {same}, different {changed}, no longer there {gone}</source>
        <translation>{title} ({file}): المطابق {same}، المختلف {changed}، ما لم يعد موجودًا {gone}</translation>
    </message>
    <message>
        <source>Keep both; where they differ, decide later</source>
        <translation>إبقاء الاثنين؛ والبت لاحقًا فيما يختلفان فيه</translation>
    </message>
    <message>
        <source>It takes the place of “{title}”, which counts no more</source>
        <translation>يحل محل «{title}» الذي لا يُحتسب بعد الآن</translation>
    </message>
    <message>
        <source>Keep both; where they differ, this workbook speaks</source>
        <translation>إبقاء الاثنين؛ وحيث يختلفان يُعتمد هذا المصنف</translation>
    </message>
    <message>
        <source>What is to hold?</source>
        <translation>ما الذي يُعتمد؟</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Check or install a file…</source>
        <translation>فحص ملف أو تثبيته…</translation>
    </message>
    <message>
        <source>Make an overlay…</source>
        <translation>إنشاء تكييف…</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>القوالب والتكييفات</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>حفظ مصنفاً…</translation>
    </message>
    <message>
        <source>Look at its changes…</source>
        <translation>عرض تغييراته…</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>بدء وثيقة</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>الملفات والمرفقات</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>installed here</source>
        <translation>مثبَّت هنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Templates and overlays: {count}</source>
        <translation>القوالب والتكييفات: {count}</translation>
    </message>
    <message>
        <source>It ships with the program and is the same everywhere.</source>
        <translation>يأتي مع البرنامج وهو نفسه في كل مكان.</translation>
    </message>
    <message>
        <source>It was installed in this workspace, or came with a package.</source>
        <translation>ثُبّت في مساحة العمل هذه أو جاء مع حزمة.</translation>
    </message>
    <message>
        <source>Choose a template or an overlay</source>
        <translation>اختيار قالب أو تكييف</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>مصنفات XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>حفظ الاستبيان</translation>
    </message>
    <message>
        <source>The questionnaire is saved.</source>
        <translation>حُفظ الاستبيان.</translation>
    </message>
    <message>
        <source>built in, regional overlay</source>
        <translation>مدمج، تكييف إقليمي</translation>
    </message>
    <message>
        <source>It adapts a questionnaire for a region or a country; look at its changes.</source>
        <translation>يكيّف استبياناً لإقليم أو بلد؛ اعرض تغييراته.</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>Move to</source>
        <translation>النقل إلى</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Save a mapping to complete…</source>
        <translation>حفظ جدول مطابقة لإكماله…</translation>
    </message>
    <message>
        <source>Use a mapping…</source>
        <translation>استخدام جدول مطابقة…</translation>
    </message>
    <message>
        <source>What becomes of each answer</source>
        <translation>مصير كل إجابة</translation>
    </message>
    <message>
        <source>Nothing is lost: an answer without a place stays in the drawer, and the way back is the same.</source>
        <translation>لا يضيع شيء: الإجابة التي لا موضع لها تبقى في الدرج، وطريق العودة هو نفسه.</translation>
    </message>
    <message>
        <source>Move this document</source>
        <translation>نقل هذه الوثيقة</translation>
    </message>
    <message>
        <source>Move to another version</source>
        <translation>النقل إلى إصدار آخر</translation>
    </message>
    <message>
        <source>{title} uses {template}, version {version}.</source>
        <translation>{title} تستخدم {template}، الإصدار {version}.</translation>
    </message>
    <message>
        <source>Without a mapping, the permanent codes decide where an answer goes.</source>
        <translation>من دون جدول مطابقة تحدد الرموز الدائمة موضع كل إجابة.</translation>
    </message>
    <message>
        <source>Mapping: {file}</source>
        <translation>جدول المطابقة: {file}</translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation>يجري إعداد الخطة…</translation>
    </message>
    <message>
        <source>There is no other version here</source>
        <translation>لا يوجد إصدار آخر هنا</translation>
    </message>
    <message>
        <source>Install one, or choose a file; then you see what becomes of each answer.</source>
        <translation>ثبّت إصداراً أو اختر ملفاً، ثم ترى مصير كل إجابة.</translation>
    </message>
    <message>
        <source>{moves} answers move, {stays} stay where they are, {drawer} go to the drawer.</source>
        <translation>تُنقل {moves} من الإجابات، وتبقى {stays} في موضعها، وتذهب {drawer} إلى الدرج.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيرها</translation>
    </message>
    <message>
        <source>Question now</source>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>Question then</source>
        <translation>السؤال بعد ذلك</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>goes to the drawer: {reason}</source>
        <translation>تذهب إلى الدرج: {reason}</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>تُنقل</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Choose the other version</source>
        <translation>اختيار الإصدار الآخر</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>مصنفات XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>اختيار جدول مطابقة</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>مصنفات (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ جدول المطابقة</translation>
    </message>
    <message>
        <source>The mapping is saved. Complete it, then use it here.</source>
        <translation>حُفظ جدول المطابقة. أكمله ثم استخدمه هنا.</translation>
    </message>
    <message>
        <source>Move this document?</source>
        <translation>أتريد نقل هذه الوثيقة؟</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>WorkbookView</name>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A workbook to fill in</source>
        <translation>مصنف للتعبئة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>An office fills in the yellow cells and sends the workbook back; it is then read without a question. Drop-down lists, missing marks and explanations are in the language chosen here.</source>
        <translation>يملأ المكتب الخلايا الصفراء ويعيد المصنف؛ فيُقرأ عندئذ بلا سؤال. والقوائم المنسدلة وعلامات الغياب والشروح باللغة المختارة هنا.</translation>
    </message>
    <message>
        <source>What the indicator tables of a document ask</source>
        <translation>ما تطلبه جداول المؤشرات في مستند</translation>
    </message>
    <message>
        <source>Indicators that I choose</source>
        <translation>مؤشرات أختارها</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>Names or codes, with commas between</source>
        <translation>أسماء أو رموز تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>None: only totals</source>
        <translation>لا شيء: المجاميع فقط</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>حفظ المصنف…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Countries or areas</source>
        <translation>البلدان أو المناطق</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>أول سنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>لغة المصنف</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>all ages together</source>
        <translation>جميع الأعمار معًا</translation>
    </message>
    <message>
        <source>under 18, 18 and over</source>
        <translation>أقل من 18 سنة، 18 سنة فأكثر</translation>
    </message>
    <message>
        <source>under 15, 15–24, 25–64, 65 and over</source>
        <translation>أقل من 15 سنة، 15–24، 25–64، 65 سنة فأكثر</translation>
    </message>
    <message>
        <source>groups of five years</source>
        <translation>فئات خمس سنوات</translation>
    </message>
    <message>
        <source>The workbook asks for {count} figures on {sheets} sheets.</source>
        <translation>يطلب المصنف {count} من الأرقام في {sheets} من الأوراق.</translation>
    </message>
    <message>
        <source>No figure is asked for yet.</source>
        <translation>لم يُطلب أي رقم بعد.</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>حفظ المصنف</translation>
    </message>
    <message>
        <source>A workbook that asks for {count} figures was written.</source>
        <translation>كُتب مصنف يطلب {count} من الأرقام.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Imports are being compared…</source>
        <translation>تجري مقارنة عمليات الاستيراد…</translation>
    </message>
    <message>
        <source>Which import speaks in tables and reports?</source>
        <translation>أي استيراد يُعتمد في الجداول والتقارير؟</translation>
    </message>
    <message>
        <source>This one speaks</source>
        <translation>هذا هو المعتمد</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>إظهار الخلية</translation>
    </message>
    <message>
        <source>Where imports differ</source>
        <translation>مواضع اختلاف عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>الأرقام المختلفة</translation>
    </message>
    <message>
        <source>Where imports differ: {count}; not decided yet: {open}. An undecided figure is not printed.</source>
        <translation>مواضع اختلاف عمليات الاستيراد: {count}؛ غير المحسوم منها: {open}. ولا يُطبع رقم غير محسوم.</translation>
    </message>
    <message>
        <source>No two imports tell different figures of the same thing.</source>
        <translation>لا يورد استيرادان أرقامًا مختلفة للشيء نفسه.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Which speaks</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>an import without these figures</source>
        <translation>استيراد لا يضم هذه الأرقام</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Search sections and questions</source>
        <translation>البحث في الأقسام والأسئلة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>طباعة كملف PDF…</translation>
    </message>
    <message>
        <source>Completeness and quality</source>
        <translation>الاكتمال والجودة</translation>
    </message>
    <message>
        <source>Nothing is marked as not available</source>
        <translation>لا شيء مذكور أنه غير متوفر</translation>
    </message>
    <message>
        <source>What a document calls not available, with its reason, stands here as a plan to improve data.</source>
        <translation>ما تذكر الوثيقة أنه غير متوفر، مع سببه، يظهر هنا خطةً لتحسين البيانات.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Print as PDF</source>
        <translation>طباعة كملف PDF</translation>
    </message>
    <message>
        <source>The tables are printed.</source>
        <translation>طُبعت الجداول.</translation>
    </message>
    <message>
        <source>Export as a workbook</source>
        <translation>تصدير مصنفاً</translation>
    </message>
    <message>
        <source>The tables are exported.</source>
        <translation>صُدّرت الجداول.</translation>
    </message>
</context>
<context>
    <name>RewriteNotice</name>
    <message>
        <source>Write the notice of the present key again</source>
        <translation>كتابة إشعار المفتاح الحالي من جديد</translation>
    </message>
    <message>
        <source>If the notice of the last renewal was lost, or a partner never had it: it is signed once more.</source>
        <translation>إذا ضاع إشعار آخر تجديد، أو لم يصل إلى شريك قط: فإنه يُوقَّع مرة أخرى.</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>كتابة الإشعار</translation>
    </message>
    <message>
        <source>The notice is written and signed.</source>
        <translation>كُتب الإشعار ووُقِّع.</translation>
    </message>
</context>
<context>
    <name>StartAgain</name>
    <message>
        <source>Begin again with a new key</source>
        <translation>البدء من جديد بمفتاح جديد</translation>
    </message>
    <message>
        <source>Only if nobody&apos;s passphrase opens the key, and copy or sheet are lost as well. Documents, figures and history are not touched, and what was signed stays valid. The old key&apos;s files are put aside, not deleted.</source>
        <translation>فقط إذا لم تعد عبارة أي شخص تفتح المفتاح، وفُقدت النسخة أو الورقة أيضًا. ولا تُمسّ الوثائق والأرقام والسجل، ويبقى ما وُقّع صالحًا. وتوضع ملفات المفتاح القديم جانبًا ولا تُحذف.</translation>
    </message>
    <message>
        <source>Nothing vouches for the new key: every partner has to compare its fingerprint with you again.</source>
        <translation>لا شيء يشهد للمفتاح الجديد: فعلى كل شريك أن يقارن بصمته معك من جديد.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Nobody can open the present key any more</source>
        <translation>لم يعد أحد يستطيع فتح المفتاح الحالي</translation>
    </message>
    <message>
        <source>This office has a new key. Give its card to all partners.</source>
        <translation>لهذه الجهة مفتاح جديد. أعط بطاقته لجميع الشركاء.</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>حفظ البطاقة…</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>الاستعداد لحالة الفقدان…</translation>
    </message>
</context>
<context>
    <name>LayoutPanel</name>
    <message>
        <source>The layout changed since the recipe was made</source>
        <translation>تغيّر التخطيط منذ إعداد الوصفة</translation>
    </message>
    <message>
        <source>As the recipe knows it</source>
        <translation>كما تعرفه الوصفة</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>في هذا المصنف</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>انتقل موضعه</translation>
    </message>
    <message>
        <source>read them where they stand now</source>
        <translation>قراءتها من موضعها الحالي</translation>
    </message>
    <message>
        <source>another table: do without the recipe</source>
        <translation>جدول آخر: الاستغناء عن الوصفة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>read them as proposed</source>
        <translation>قراءتها كما اقتُرح</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>they are gone</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>the columns beside them are the same, renamed</source>
        <translation>الأعمدة المقابلة هي نفسها بأسماء جديدة</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>new here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>answers and decisions: {count}</source>
        <translation>الإجابات والقرارات: {count}</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>من {offices}</translation>
    </message>
</context>
<context>
    <name>EditionView</name>
    <message>
        <source>Which answers</source>
        <translation>أي إجابات</translation>
    </message>
    <message>
        <source>Answers from the edition before</source>
        <translation>إجابات الطبعة السابقة</translation>
    </message>
    <message>
        <source>Confirm all that are listed…</source>
        <translation>تأكيد كل ما في القائمة…</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>تعديل الإجابة</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>لا تزال صحيحة</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>الطبعة التالية</translation>
    </message>
    <message>
        <source>Still to be confirmed</source>
        <translation>ما ينتظر التأكيد</translation>
    </message>
    <message>
        <source>Everything that was carried over</source>
        <translation>كل ما نُقل</translation>
    </message>
    <message>
        <source>Carried over from the edition before: {count}; still to be confirmed: {waiting}</source>
        <translation>منقول من الطبعة السابقة: {count}؛ ينتظر التأكيد: {waiting}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every answer that came from the edition before was looked at by a person.</source>
        <translation>كل إجابة جاءت من الطبعة السابقة اطّلع عليها شخص.</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>كل شيء مؤكَّد</translation>
    </message>
    <message>
        <source>The next edition takes the answers over, moves the period on and raises the number of the edition. Each answer waits until a person confirms or changes it; what grew old is marked. This document stays as it is.</source>
        <translation>تأخذ الطبعة التالية الإجابات، وتقدّم الفترة، وترفع رقم الطبعة. وتنتظر كل إجابة حتى يؤكدها شخص أو يعدّلها، ويُعلَّم ما تقادم. وتبقى هذه الوثيقة كما هي.</translation>
    </message>
    <message>
        <source>Begin the next edition</source>
        <translation>بدء الطبعة التالية</translation>
    </message>
    <message>
        <source>Nothing was carried over into this document</source>
        <translation>لم يُنقل شيء إلى هذه الوثيقة</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ينتظر التأكيد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>عُدّلت هنا</translation>
    </message>
    <message>
        <source>was not available: ask again</source>
        <translation>لم تكن متوفرة: اسأل من جديد</translation>
    </message>
    <message>
        <source>no figure is newer than the edition before</source>
        <translation>لا رقم أحدث من الطبعة السابقة</translation>
    </message>
    <message>
        <source>Confirm {count} answers unseen?</source>
        <translation>أتؤكد {count} من الإجابات دون الاطلاع عليها؟</translation>
    </message>
    <message>
        <source>They are noted as looked at by a person. Those that grew old or were not available are among them.</source>
        <translation>تُسجَّل على أن شخصاً اطّلع عليها، ومن بينها ما تقادم أو لم يكن متوفراً.</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>تأكيد الكل</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Origins and drawer…</source>
        <translation>المصادر والدُّرج…</translation>
    </message>
    <message>
        <source>Compare with another document…</source>
        <translation>مقارنة بوثيقة أخرى…</translation>
    </message>
    <message>
        <source>Move to another version of the template…</source>
        <translation>النقل إلى إصدار آخر من القالب…</translation>
    </message>
    <message>
        <source>About this record…</source>
        <translation>عن هذا القيد…</translation>
    </message>
    <message>
        <source>Completeness and quality…</source>
        <translation>الاكتمال والجودة…</translation>
    </message>
    <message>
        <source>Next edition…</source>
        <translation>الطبعة التالية…</translation>
    </message>
</context>
<context>
    <name>QuestionSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
</TS>
