// The texts of problems with documents, pages and addresses that an article is read from. Data.

/** A part of the table in problem-messages.ts. */
export const intakeMessages = {
  // Documents and pages
  "file-pdf": {
    en: "PDF files are not read: they hold the places of letters, or only pictures of them, and no running text. Copy the text into a .txt or .docx file, and read it through once.",
    ar: "لا تُقرأ ملفات PDF، فهي تحفظ مواضع الحروف أو صورًا لها ولا تحفظ نصًا متصلًا. انسخ النص إلى ملف ‎.txt‎ أو ‎.docx‎ وراجعه مرة.",
  },
  "file-old-word": {
    en: "This is a document of an old version of Word (.doc). Open it in Word or LibreOffice and save it as .docx.",
    ar: "هذا مستند من إصدار قديم من Word ‏(.doc). افتحه في Word أو LibreOffice واحفظه بصيغة ‎.docx‎.",
  },
  "file-locked": {
    en: "The document is locked with a password. Open it and save it without one.",
    ar: "المستند مقفل بكلمة مرور. افتحه واحفظه من دونها.",
  },
  "file-picture": {
    en: "This is a picture. The words in it cannot be read: type them, or have them recognised, and give the text.",
    ar: "هذه صورة، ولا يمكن قراءة ما فيها من كلمات. اكتب النص أو استخرجه ببرنامج للتعرف على الحروف ثم قدّمه.",
  },
  "file-other-kind": {
    en: "{kind} files are not read. Save the article as .docx, .html, .md or .txt.",
    ar: "لا تُقرأ ملفات {kind}. احفظ المقال بصيغة ‎.docx‎ أو ‎.html‎ أو ‎.md‎ أو ‎.txt‎.",
  },
  "docx-broken": {
    en: "This Word document is damaged: {detail}. Open it in Word and save it again.",
    ar: "مستند Word هذا تالف: {detail}. افتحه في Word واحفظه من جديد.",
  },
  "docx-too-large": {
    en: "This Word document holds far more than an article. Save the article alone in a document of its own.",
    ar: "مستند Word هذا أكبر من أي مقال بكثير. احفظ المقال وحده في مستند مستقل.",
  },
  "docx-only-pictures": {
    en: "The document holds pictures only, perhaps scanned pages, and no text. Type the text, or have it recognised.",
    ar: "ليس في المستند إلا صور، وقد تكون صفحات ممسوحة ضوئيًا، ولا نص فيه. اكتب النص أو استخرجه ببرنامج للتعرف على الحروف.",
  },
  "page-bad-encoding": {
    en: "The encoding of this page is not known. Open it in a browser and save it again, or copy the text into a .txt file in UTF-8.",
    ar: "ترميز هذه الصفحة غير معروف. افتحها في متصفح واحفظها من جديد، أو انسخ النص إلى ملف ‎.txt‎ بترميز UTF-8.",
  },
  "page-too-large": {
    en: "This page is too large to look for an article in. Copy the text into a .txt file.",
    ar: "هذه الصفحة أكبر من أن يُبحث فيها عن مقال. انسخ النص إلى ملف ‎.txt‎.",
  },
  "page-broken": {
    en: "This page could not be taken apart. Copy the text into a .txt file.",
    ar: "تعذّر تحليل هذه الصفحة. انسخ النص إلى ملف ‎.txt‎.",
  },
  "page-of-fahm": {
    en: "Fahm made this page itself. Give the article that the quiz was made from.",
    ar: "هذه الصفحة من إعداد فهم نفسه. قدّم المقال الذي أُعد منه الاختبار.",
  },
  "page-without-text": {
    en: "No article was found on this page. It may be a list of links, or its text may appear only in a browser: open it there and copy the text into a .txt file.",
    ar: "لم يُعثر على مقال في هذه الصفحة. قد تكون قائمة روابط، أو لا يظهر نصها إلا في المتصفح. افتحها فيه وانسخ النص إلى ملف ‎.txt‎.",
  },
  "page-paywalled": {
    en: "This page shows its whole text to subscribers only. If you are one, open it in a browser, log in and save it from there.",
    ar: "لا تعرض هذه الصفحة نصها الكامل إلا للمشتركين. إن كنت مشتركًا فافتحها في متصفح وسجّل الدخول واحفظها منه.",
  },
  "page-for-subscribers": {
    en: "This page is for subscribers: check that the text was read to its end.",
    ar: "هذه الصفحة للمشتركين. تحقق من أن النص قُرئ إلى آخره.",
  },

  // Pages on the network
  "url-wrong": {
    en: "This is no address of a page: it must begin with http:// or https:// and hold no user name.",
    ar: "هذا ليس عنوان صفحة. يجب أن يبدأ العنوان بـ ‎http://‎ أو ‎https://‎ وألا يتضمن اسم مستخدم.",
  },
  "url-private": {
    en: "{host} is an address inside this machine or its network, which is not opened. Use --allow-private if you mean it.",
    ar: "العنوان {host} داخل هذا الجهاز أو شبكته فلا يُفتح. أضف ‎--allow-private‎ إن كنت تقصده.",
  },
  "url-unknown-host": {
    en: "No server of the name {host} was found. Check the address and the connection.",
    ar: "لم يُعثر على خادم اسمه {host}. تحقق من العنوان ومن الاتصال.",
  },
  "url-status": {
    en: "The server answered {status} instead of the page. Open the address in a browser and save the page from there.",
    ar: "أجاب الخادم بالرمز {status} بدل الصفحة. افتح العنوان في متصفح واحفظ الصفحة منه.",
  },
  "url-too-slow": {
    en: "The page did not arrive within {seconds} seconds. Try again later, or save it from a browser.",
    ar: "لم تصل الصفحة خلال {seconds} ثانية. حاول لاحقًا، أو احفظها من متصفح.",
  },
  "url-too-big": {
    en: "The page has more than {limit} MB, the most that is fetched.",
    ar: "حجم الصفحة يتجاوز {limit} ميغابايت، وهو أكبر ما يُحمّل.",
  },
  "url-too-many-redirects": {
    en: "The address leads from one page to another more than {limit} times.",
    ar: "يحيل هذا العنوان من صفحة إلى أخرى أكثر من {limit} مرات.",
  },
  "url-wrong-type": {
    en: "The address gives {type}, not a page or a document with text.",
    ar: "يؤدي هذا العنوان إلى {type}، لا إلى صفحة أو مستند نصي.",
  },
  "url-failed": {
    en: "The page could not be fetched: {reason}.",
    ar: "تعذّر تحميل الصفحة: {reason}.",
  },
};
