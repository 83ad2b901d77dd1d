// Where sentences end: each row is a line of running text, with "|" at every place it must be cut and nowhere else.
import { describe, expect, it } from "vitest";
import { pieces } from "./split.ts";

const rows: readonly (readonly [phenomenon: string, line: string])[] = [
  ["full stops", "وصل الوفد إلى المدينة صباح اليوم.| وقال رئيسه إن الزيارة ستستمر ثلاثة أيام."],
  ["question and exclamation marks", "هل ينجح الفريق في بلوغ النهائي؟| يرى المدرب أن الأمر ممكن!| واللاعبون يوافقونه."],
  ["a run of marks", "هل يعقل أن يحدث هذا في مدينة كبيرة؟!!| لم يجب أحد من المسؤولين."],
  ["the semicolon ends nothing", "لم يحضر المدير الاجتماع؛ لأن طائرته تأخرت؛ وناب عنه مساعده."],
  ["decimal points", "بلغ التضخم 2.4 في المئة في عام 2014.| وكان 3.1 في المئة قبله."],
  ["a decimal with a blank", "حصل الحزب على نسبة 12. 52بالمائة من الأصوات في الدائرة الأولى."],
  ["an area with a blank", "تبلغ مساحة المشروع 13. 820م2 ويضم ستة فنادق.| وسيفتح العام المقبل."],
  ["a list number", "1.رفع سن التقاعد في القطاع العام."],
  ["dates in numbers", "وقّع الطرفان الاتفاق في 12. 10. 2018 في العاصمة."],
  ["a time with a blank", "وقع الزلزال في الساعة (07: 00 ت ع) على عمق عشرة كيلومترات.| ولم تقع إصابات بين السكان."],
  ["title abbreviations", "قال د. أحمد سالم إن أ. منى حضرت.| وغادر أ.د. كريم القاعة."],
  ["dotted acronyms", "ذكرت وكالة أ.ف.ب أن المركبة (تي.إي.إس.إس) انطلقت بنجاح.| وأكدت بي.بي.سي الخبر."],
  ["a dotted acronym at the end", "نقلت الخبر وكالة أ.ف.ب.| وقالت إن التحقيق مستمر."],
  ["initials", "كتب ت. إ. لورنس عن الصحراء.| ودرس ج. ر. ر. تولكين اللغات القديمة."],
  ["spelled initials", "شغل جورج دبليو. بوش المنصب ثماني سنوات.| وبثت الخطاب بي بي سي.| ثم نقلته الصحف."],
  ["several spelled initials", "عُيّن أندرو إف. جي. قولد عضوا في مجلس الإدارة.| وسيبدأ عمله غدا."],
  ["an era after a year", "توفي العالم عام 1406 م.| ودُفن في القاهرة القديمة."],
  ["a label letter", "يحتاج الجسم إلى فيتامين د.| ويوجد في أشعة الشمس والأسماك."],
  ["the post box", "يرجى إرسال الطلبات إلى ص.ب. 123 في العاصمة قبل نهاية الشهر."],
  ["Latin initials and domains", "أسس J. K. Smith موقع bbc.co.uk مع شركاء له.| ثم باع العربية.نت حصته."],
  ["web addresses", "يمكن تنزيل التقرير من http://www.example.org/a.b/c.html في أي وقت.| وهو في مئة صفحة."],
  ["handles and hashtags", "كتب @user.name عن #كأس_العالم تغريدة طويلة.| وردّ عليه آلاف المتابعين."],
  ["no blank after the stop", "ولد الأديب في البيت الثاني.|كانت أسرته فقيرة جدا."],
  ["no blank after a year", "تأسست الشركة في عام 2018.|وقالت إنها تنمو بسرعة."],
  ["the stop on the wrong side of the blank", "لا أحد يستطيع أن ينجو .|لأن العالم حوله ينهار كل يوم."],
  ["a blank before the stop", "تحتاج المدينة إلى مزيد من الخشب .| وطالب رئيسها بالمساعدة."],
  ["three dots leave something out", 'وقال "لا تزال تحدث هزات صغيرة جدا... مما يشير إلى أن الحمم تتحرك".'],
  ["two dots are a dash", "بعد سنوات طويلة من الغياب عن الملاعب.. عاد اللاعب إلى فريقه الأول بعقد جديد."],
  [
    "dots between two long sentences",
    "اجتمع الوزراء في العاصمة لمناقشة أزمة المياه … اتفق الحاضرون على خطة جديدة لمدة عام.".replace("… ", "…| "),
  ],
  ["brackets with a mark", "خاطب الحاضرات بأن يكن أقوياء (يقصد قويات!) يوم الانتخاب."],
  ["omission in brackets", 'وتابع "رأيته يحمل سكينا في يده (...) بدا كالمجنون في الشارع".'],
  [
    "a stop inside closing marks",
    'وأضاف: "نبحث عن طرق لتقليل استهلاك الخشب والفحم."| وتابع: "نحاول نشر الرسالة بين الناس."',
  ],
  ["a stop behind closing marks", 'قال إن القرار "خطوة مهمة على الطريق".| وأعرب عن أمله في التعاون.'],
  ["angle marks with a blank before", "كتب الناقد: «هذه رواية تستحق القراءة حقا. »| ثم عرض فصولها."],
  ["curly marks", "قالت الوزيرة: “لن نغلق أي مدرسة في البلاد هذا العام.”| وأضافت أن الميزانية كافية."],
  ["no blank behind a quotation", 'قال إن القرار "ضروري لحماية البلاد من التلوث".|وتابع أن الحكومة ستطبقه قريبا.'],
  ["a short quotation stays whole", 'قال الحارس: "لا. لن أذهب." وجلس أمام الباب.'.replace('." ', '."| ')],
  [
    "a long quotation is cut",
    'وقال: "نحن ندعم تطوير نظام عالمي أكثر عدالة ونعمل على ضمان الأمن للجميع.| تلعب الجهود المشتركة دورا مهما في استقرار العالم".',
  ],
  ["a quoted question goes on", 'سأل المذيع "ماذا حدث للطائرة؟" ثم انتقل إلى ضيفه التالي.'],
  ["the source after a quotation", '"سنوقف الشاحنات المحملة بالخشب على الطرق." بحسب بيان البلدية الرسمي.'],
  ["an unclosed quotation", 'قال الشاهد "رأيت النار من النافذة.| ثم هربت مع أطفالي إلى الشارع.'],
  ["blanks inside straight marks", 'وأكد أن " هذا التغيير يعد أمرا فارقا في النظام ".| ورحب به المعلمون.'],
  ["single quotes closing", "سمى الكتاب ‘تاريخ المدينة.’| وصدر في بيروت العام الماضي."],
  ["tatweel and vowels", "قـال الرئيـس إنّ الوضعَ مستقرٌّ.| وأضـاف أنّه سيسافر غدًا."],
  ["no-break and narrow spaces", "وصل الوزير\u00A0إلى المدينة صباحا.\u00A0|وغادرها\u202Fبعد ساعتين."],
  ["a bidi mark behind the stop", "سجلت الشركة أرباحا بنسبة 10%.\u200F| وتوقعت المزيد هذا العام."],
  ["a range of years", "خسر الفريق في موسم 1986 - 1987 .| ثم فاز باللقب في العام التالي."],
];

describe("sentences end", () => {
  for (const [phenomenon, line] of rows) {
    it(phenomenon, () => {
      const expected = line.split("|").map((piece) => piece.replace(/^[\s\u200F]+|[\s\u200F]+$/g, ""));
      expect(pieces(line.replaceAll("|", ""))).toEqual(expected);
    });
  }
});

describe("paragraphs", () => {
  it.each([
    ["blank lines", "سقط المطر على المدينة.\n\nوفاضت الأودية القريبة منها.", 2],
    ["single line ends", "سقط المطر على المدينة.\nوفاضت الأودية القريبة منها.", 2],
    ["Windows line ends", "سقط المطر على المدينة.\r\n\r\nوفاضت الأودية القريبة منها.\r\n", 2],
    ["line separators", "سقط المطر على المدينة.\u2028وفاضت الأودية القريبة منها.", 2],
    ["lines of blanks and marks without width", "سقط المطر على المدينة.\n \u00A0\u200F\nوفاضت الأودية.", 2],
    ["nothing", " \n\u200F\n", 0],
  ])("%s", (_name, text, count) => {
    expect(pieces(text)).toHaveLength(count);
  });

  it("joins lines that were wrapped at a column", () => {
    const text = [
      "أعلنت وزارة التربية أمس أنها ستفتح مئة مدرسة جديدة في",
      "القرى البعيدة قبل نهاية العام الدراسي المقبل وأنها ستعين",
      "ألف معلم للعمل فيها. وقال الوزير إن الميزانية تكفي لبناء",
      "المدارس كلها.",
    ].join("\n");
    expect(pieces(text)).toEqual([text.slice(0, text.indexOf("فيها.") + 5), text.slice(text.indexOf("وقال"))]);
  });
});
