// The texts of all problems, in Arabic and English: what was wrong and what to do. Data; the one place of the core that
// holds words of a language, because they are for the people who use Fahm and not for reading articles.

/** Codes, and what they mean to a person. `{name}` is filled from `values`. Grows; codes never change their meaning. */
export const messages = {
  // The article
  "article-empty": {
    en: "The article is empty. Give a text of at least a few sentences.",
    ar: "المقال فارغ. أدخل نصًا من بضع جمل على الأقل.",
  },
  "article-not-arabic": {
    en: "No Arabic text was found in the article, and Arabic is the only language supported so far.",
    ar: "لا يوجد نص عربي في المقال، والعربية هي اللغة الوحيدة المدعومة حاليًا.",
  },
  "article-too-long": {
    en: "The article has {length} characters; {limit} is the most that is read. Split it into several articles.",
    ar: "عدد محارف المقال {length}، والحد الأقصى {limit}. قسّمه إلى عدة مقالات.",
  },
  "article-too-short": {
    en: "The article is too short to ask about: {sentences} complete sentence(s) found.",
    ar: "المقال أقصر من أن تُطرح عنه أسئلة: عدد الجمل التامة فيه {sentences}.",
  },
  "article-repeated": {
    en: "This article was named more than once; it is read once.",
    ar: "ذُكر هذا المقال أكثر من مرة، وسيُقرأ مرة واحدة.",
  },
  "front-matter-broken": {
    en: "The header between the --- lines is not valid YAML: {detail}. Put a value that contains a colon between quotation marks.",
    ar: "الترويسة الواقعة بين سطري --- ليست YAML سليمة: {detail}. ضع القيمة التي فيها نقطتان بين علامتي تنصيص.",
  },
  "front-matter-open": {
    en: "The header opens with --- but no second --- line closes it. Add one below the header.",
    ar: "تبدأ الترويسة بسطر --- ولا يوجد سطر --- ثانٍ يغلقها. أضف واحدًا بعدها.",
  },
  "date-ignored": {
    en: "“{value}” is not understood as a date and is left out. Write it as 2025-01-21.",
    ar: "لم تُفهم القيمة «{value}» تاريخًا فأُهملت. اكتب التاريخ على هذا النحو: 2025-01-21.",
  },

  // Files that are read
  "file-missing": {
    en: "There is no such file. Check the path.",
    ar: "لا يوجد ملف بهذا الاسم. تحقق من المسار.",
  },
  "file-is-folder": {
    en: "This is a folder, not a file. For all articles of a folder use `fahm batch`.",
    ar: "هذا مجلد وليس ملفًا. لقراءة كل مقالات مجلد استخدم ‎`fahm batch`‎.",
  },
  "file-forbidden": {
    en: "The file may not be read: permission denied.",
    ar: "لا تملك إذن قراءة هذا الملف.",
  },
  "file-too-big": {
    en: "The file has {size} MB; {limit} MB is the most that is read.",
    ar: "حجم الملف {size} ميغابايت، والحد الأقصى {limit} ميغابايت.",
  },
  "file-not-text": {
    en: "This is not a text file. Give plain text or Markdown (.txt, .md), a saved page (.html) or a Word document (.docx).",
    ar: "هذا ليس ملفًا نصيًا. قدّم نصًا عاديًا أو Markdown ‏(.txt أو .md)، أو صفحة محفوظة (‎.html‎)، أو مستند Word ‏(.docx).",
  },
  "file-bad-encoding": {
    en: "The file is neither UTF-8 nor UTF-16 (the first bad byte is number {offset}). Save it again as UTF-8.",
    ar: "ترميز الملف ليس UTF-8 ولا UTF-16 (أول بايت غير سليم رقمه {offset}). احفظه من جديد بترميز UTF-8.",
  },
  "file-unreadable": {
    en: "The file could not be read: {reason}.",
    ar: "تعذّرت قراءة الملف: {reason}.",
  },

  // The facts file
  "facts-syntax": {
    en: "The facts file is not valid YAML: {detail}.",
    ar: "ملف الحقائق ليس YAML سليمًا: {detail}.",
  },
  "facts-shape": {
    en: "{field} must be {wanted}.",
    ar: "قيمة {field} يجب أن تكون من نوع: {wanted}.",
  },
  "facts-missing-field": {
    en: "{field} is missing here. Add it.",
    ar: "الحقل {field} ناقص هنا. أضفه.",
  },
  "facts-wrong-value": {
    en: "“{value}” cannot stand in {field}. Allowed: {allowed}.",
    ar: "لا تصلح القيمة «{value}» في الحقل {field}. المسموح به: {allowed}.",
  },
  "facts-unknown-field": {
    en: "{field} is not a field that is known here, so it is left out. Known: {allowed}.",
    ar: "الحقل {field} غير معروف في هذا الموضع فأُهمل. الحقول المعروفة: {allowed}.",
  },
  "facts-words-not-found": {
    en: "These words do not stand in the article: “{words}”. Copy them from it exactly.",
    ar: "هذه الكلمات لا ترد في المقال: «{words}». انسخها منه كما هي.",
  },
  "facts-span-outside": {
    en: "The span {start}–{end} does not lie inside the article.",
    ar: "الموضع {start}–{end} يقع خارج المقال.",
  },
  "facts-name-not-found": {
    en: "The name “{words}” does not stand in the article.",
    ar: "الاسم «{words}» لا يرد في المقال.",
  },
  "facts-unknown-entity": {
    en: "No entity has the id “{id}”. Add it under entities, or take the reference out.",
    ar: "لا يوجد في entities كيان معرّفه «{id}». أضفه أو احذف الإشارة إليه.",
  },
  "facts-double-id": {
    en: "The id “{id}” is used twice.",
    ar: "المعرّف «{id}» مستعمل مرتين.",
  },
  "facts-article-changed": {
    en: "The article has changed since this file was written; the words were looked up again.",
    ar: "تغيّر المقال بعد كتابة هذا الملف، فأُعيد البحث عن مواضع الكلمات.",
  },
  "facts-edited": {
    en: "This facts file was edited by hand and is left as it is. Use --force to replace it.",
    ar: "عُدّل ملف الحقائق هذا يدويًا فلم يُستبدل. لاستبداله أضف ‎--force‎.",
  },

  // Files that are written
  "write-forbidden": {
    en: "Nothing may be written here: permission denied. Name another folder with --out.",
    ar: "لا تملك إذن الكتابة هنا. اختر مجلدًا آخر بالخيار ‎--out‎.",
  },
  "write-not-folder": {
    en: "A file stands where a folder is needed. Name another folder with --out.",
    ar: "يوجد ملف في موضع يلزم فيه مجلد. اختر مجلدًا آخر بالخيار ‎--out‎.",
  },
  "write-no-space": {
    en: "No space is left on the disk.",
    ar: "لم تبقَ مساحة على القرص.",
  },
  "write-failed": {
    en: "This could not be written: {reason}.",
    ar: "تعذّرت الكتابة: {reason}.",
  },

  // Templates
  "templates-missing": {
    en: "There is no readable folder of templates here. Check --templates.",
    ar: "لا يوجد هنا مجلد قوالب يمكن قراءته. تحقق من الخيار ‎--templates‎.",
  },
  "template-unknown": {
    en: "No template has the name {name}, so this file changes nothing. Name it like the one it shall replace.",
    ar: "لا يوجد قالب اسمه {name}، فلا أثر لهذا الملف. سمِّه باسم القالب الذي يحل محله.",
  },
  "template-broken": {
    en: "A template could not be used: {detail}",
    ar: "تعذّر استعمال أحد القوالب: {detail}",
  },

  // The command line
  "usage-parse": {
    en: "{detail} See `{command} --help`.",
    ar: "{detail} انظر ‎`{command} --help`‎.",
  },
  "usage-no-article": {
    en: "Name at least one article, or - for standard input. Example: fahm quiz articles/putin-xi-call.md",
    ar: "اذكر مقالًا واحدًا على الأقل، أو ‎-‎ للقراءة من الدخل القياسي. مثال: ‎fahm quiz articles/putin-xi-call.md‎",
  },
  "usage-no-folder": {
    en: "Name a folder or a pattern. Example: fahm batch articles",
    ar: "اذكر مجلدًا أو نمطًا. مثال: ‎fahm batch articles‎",
  },
  "usage-one-article": {
    en: "This command takes one article; {given} were given.",
    ar: "يقبل هذا الأمر مقالًا واحدًا، وعدد ما ذُكر {given}.",
  },
  "usage-whole-number": {
    en: "{option} must be a whole number from {least} to {most}; “{value}” was given.",
    ar: "قيمة {option} يجب أن تكون عددًا صحيحًا من {least} إلى {most}، والقيمة المذكورة «{value}».",
  },
  "usage-one-of": {
    en: "{option} does not know “{value}”. Allowed: {allowed}.",
    ar: "لا يقبل الخيار {option} القيمة «{value}». المسموح به: {allowed}.",
  },
  "usage-empty": {
    en: "{option} needs a value.",
    ar: "الخيار {option} يحتاج إلى قيمة.",
  },
  "usage-twice": {
    en: "{option} was given more than once.",
    ar: "ذُكر الخيار {option} أكثر من مرة.",
  },
  "usage-facts-many": {
    en: "--facts goes with exactly one article; {given} were given.",
    ar: "الخيار ‎--facts‎ لمقال واحد فقط، وعدد المقالات المذكورة {given}.",
  },
  "usage-stdin-write": {
    en: "--write needs an article in a file, not standard input or an address.",
    ar: "يحتاج الخيار ‎--write‎ إلى مقال محفوظ في ملف، لا إلى الدخل القياسي أو عنوان.",
  },
  "usage-no-match": {
    en: "No article was found for “{pattern}”. Articles are files that end in .md, .markdown, .txt, .html, .htm or .docx.",
    ar: "لم يُعثر على أي مقال في «{pattern}». المقالات ملفات تنتهي بـ ‎.md‎ أو ‎.markdown‎ أو ‎.txt‎ أو ‎.html‎ أو ‎.htm‎ أو ‎.docx‎.",
  },

  // The outcome
  "quiz-not-json": {
    en: "This is no JSON file: {detail}. Give the quiz.json that `fahm quiz` wrote.",
    ar: "ليس هذا ملف JSON: {detail}. أعطِ ملف quiz.json الذي كتبه ‎`fahm quiz`‎.",
  },
  "quiz-broken": {
    en: "This is no quiz that can be used: at {where}, {wanted} was expected. Give the quiz.json that `fahm quiz` wrote.",
    ar: "لا يصلح هذا الملف اختبارًا: المتوقع في {where} هو {wanted}. أعطِ ملف quiz.json الذي كتبه ‎`fahm quiz`‎.",
  },
  "usage-no-quiz": {
    en: "No quiz was named. Give one or more quiz.json files.",
    ar: "لم يُذكر أي اختبار. اذكر ملف quiz.json واحدًا أو أكثر.",
  },
  "nothing-to-ask": {
    en: "No sound item could be made from this article. Run `fahm explain` to see why each candidate was dropped.",
    ar: "تعذّر إعداد سؤال سليم من هذا المقال. نفّذ ‎`fahm explain`‎ لمعرفة سبب استبعاد كل سؤال.",
  },
  "fewer-items": {
    en: "{made} of the {wanted} items asked for were made: only sound items are shown.",
    ar: "عدد الأسئلة {made} بدل {wanted}: لا يُعرض إلا السليم منها.",
  },

  // Fahm itself
  "assets-missing": {
    en: "The installation is incomplete: {path} is missing. Install Fahm again, or run `npm run build` in its folder.",
    ar: "التثبيت ناقص: الملف {path} غير موجود. أعد تثبيت فهم، أو نفّذ ‎`npm run build`‎ في مجلده.",
  },
  "studio-no-port": {
    en: "The studio could not listen on port {port} ({reason}). Choose another with --port, or leave it out.",
    ar: "تعذّر على الاستوديو الاستماع على المنفذ {port} ‏({reason}). اختر غيره بالخيار ‎--port‎ أو اتركه.",
  },
  "usage-stray": {
    en: "“{value}” is not needed here. The studio opens articles in the browser.",
    ar: "لا حاجة هنا إلى «{value}». تُفتح المقالات في المتصفح.",
  },
  "internal-error": {
    en: "Fahm failed through a fault of its own: {detail}. Please report it, with the article if you may.",
    ar: "توقف فهم بسبب خلل فيه: {detail}. نرجو الإبلاغ عنه، مع إرفاق المقال إن أمكن.",
  },
};

/** The words around a message. */
export const labels = {
  en: { error: "error", warning: "warning", line: "line {line}", comma: ", " },
  ar: { error: "خطأ", warning: "تنبيه", line: "السطر {line}", comma: "، " },
};
