// What can go wrong with exams, answers that are handed in, and printing. Data, as in problem-messages.ts.

export const gradingMessages = {
  "usage-needs": {
    en: "{option} goes with {other} only.",
    ar: "الخيار {option} لا يُستعمل إلا مع {other}.",
  },
  "usage-no-answers": {
    en: "Name the key and the answers: fahm grade quiz.json answers/",
    ar: "اذكر المفتاح والإجابات: ‎fahm grade quiz.json answers/‎",
  },
  "answers-foreign": {
    en: "This is no answer file, and no answer code of this quiz stands in it. It is left out.",
    ar: "ليس هذا ملف إجابات، ولا رمز فيه لإجابات هذا الاختبار، فتُرك.",
  },
  "answers-damaged": {
    en: "This answer file or code is damaged and is left out. Ask for it once more.",
    ar: "ملف الإجابات هذا أو رمزها تالف فتُرك. اطلب من الطالب إرساله من جديد.",
  },
  "answers-other-quiz": {
    en: "These are answers to another quiz, “{title}”, form {form}. They are left out.",
    ar: "هذه إجابات اختبار آخر: «{title}»، النموذج {form}، فتُركت.",
  },
  "answers-other-form": {
    en: "These are answers to form {form} or another version of this quiz. Name its key too.",
    ar: "هذه إجابات النموذج {form} أو نسخة أخرى من هذا الاختبار. اذكر مفتاحها أيضًا.",
  },
  "answers-duplicate": {
    en: "These answers were handed in twice; {counted} counts.",
    ar: "سُلّمت هذه الإجابات مرتين، واحتُسب الملف {counted}.",
  },
  "answers-replaced": {
    en: "“{name}” handed in twice with different answers; the later ones, {counted}, count. If these are two students, give each a class.",
    ar: "سلّم «{name}» مرتين بإجابات مختلفة، واحتُسب الأحدث: {counted}. فإن كانا طالبين فاذكر صف كل منهما.",
  },
  "answers-changed": {
    en: "This file was changed after it was saved; it was marked as it is now.",
    ar: "عُدّل هذا الملف بعد حفظه، وصُحّح كما هو الآن.",
  },
  "answers-odd": {
    en: "Answers that fit no question: {count}. They count as missing.",
    ar: "إجابات لا تناسب أي سؤال: {count}، وعُدّت متروكة.",
  },
  "answers-none": {
    en: "No answers could be marked.",
    ar: "لا توجد إجابات يمكن تصحيحها.",
  },
  "pdf-no-browser": {
    en: "A PDF needs Chromium or Chrome, and none was found. Install one, set CHROMIUM_PATH to it, or run `npm install @sparticuz/chromium`. The pages can also be printed from any browser.",
    ar: "يحتاج ملف PDF إلى متصفح Chromium أو Chrome ولم يُعثر على أي منهما. ثبّت أحدهما، أو اجعل CHROMIUM_PATH مساره، أو نفّذ ‎`npm install @sparticuz/chromium`‎. ويمكن طباعة الصفحات من أي متصفح.",
  },
  "pdf-failed": {
    en: "The browser made no PDF: {reason}.",
    ar: "لم يُنتج المتصفح ملف PDF: {reason}.",
  },
  "no-word-bank": {
    en: "No word bank: too few words of the same kind are known beside the answers.",
    ar: "لا بنك كلمات: الكلمات المعروفة من نوع الإجابات قليلة.",
  },
};
