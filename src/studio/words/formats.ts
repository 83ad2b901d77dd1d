// Name and use of every format, for people who choose among them; one without an entry goes by its own name.

type Formats = Readonly<Record<string, readonly [name: string, use: string]>>;

export const arabicFormats: Formats = {
  html: ["صفحة الاختبار", "ملف واحد يُفتح في أي متصفح ويصحح نفسه"],
  worksheet: ["ورقة العمل", "للطباعة، أو للحفظ PDF من نافذة الطباعة"],
  key: ["مفتاح الإجابة", "للطباعة، ومعه الأدلة"],
  json: ["ملف الاختبار", "quiz.json لأوامر فهم"],
  "moodle-xml": ["Moodle XML", "بنك أسئلة Moodle"],
  docx: ["Word", "ورقة العمل ثم المفتاح، للتعديل في معالج النصوص"],
  kahoot: ["Kahoot", "جدول يُستورد في Kahoot"],
  wayground: ["Wayground (Quizizz)", "جدول يُستورد في Wayground"],
  anki: ["Anki", "بطاقات استذكار"],
  scorm: ["SCORM 1.2", "نظام تعلم يتلقى الدرجات"],
  gift: ["GIFT", "Moodle وما يقرأ صيغته النصية"],
  h5p: ["H5P", "المواقع التي فيها H5P"],
  qti: ["QTI 2.2", "أنظمة التعلم الأخرى"],
  "anki-tsv": ["Anki (نص)", "البطاقات نفسها نصًا"],
  csv: ["CSV", "جدول بيانات"],
  text: ["نص", "للبريد ومعالج النصوص"],
};

export const englishFormats: Formats = {
  html: ["Quiz page", "one file for any browser; it marks itself"],
  worksheet: ["Worksheet", "to print, or to save as PDF from the print window"],
  key: ["Answer key", "to print, with evidence"],
  json: ["Quiz file", "quiz.json, for the commands of Fahm"],
  "moodle-xml": ["Moodle XML", "Moodle's question bank"],
  docx: ["Word", "worksheet, then key, to edit"],
  kahoot: ["Kahoot", "a spreadsheet to import"],
  wayground: ["Wayground (Quizizz)", "a spreadsheet to import"],
  anki: ["Anki", "flash cards"],
  scorm: ["SCORM 1.2", "a learning system that takes scores"],
  gift: ["GIFT", "Moodle and what reads its text format"],
  h5p: ["H5P", "sites with H5P"],
  qti: ["QTI 2.2", "other learning systems"],
  "anki-tsv": ["Anki (text)", "the same cards as text"],
  csv: ["CSV", "a spreadsheet"],
  text: ["Text", "mail, a word processor"],
};
