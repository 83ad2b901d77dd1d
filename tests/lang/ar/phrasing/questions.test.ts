// What must be asked: short texts, and a question with its key that stands among those offered, in some wording.
import { describe, expect, it } from "vitest";
import type { Asks } from "../../../../src/core/quiz/quiz.ts";
import { askedOf, linesOf } from "../../../support/arabic.ts";

const HOSPITAL =
  "افتتح وزير الصحة سامي العتيبي مستشفى جديدا في مدينة جدة يوم الأحد. وأضاف العتيبي أن المستشفى يضم 300 سرير.";
const CALL =
  "تحدث الرئيس التركي رجب طيب أردوغان مع المستشار الألماني أولاف شولتس يوم الأربعاء. وبحث أردوغان مع شولتس أزمة الطاقة. وقال شولتس: «نريد حلا عادلا لأزمة الطاقة في القارة».";
const WRITER =
  "وصل الكاتب السوداني حامد البشير إلى لندن في عام 1990. ونشر البشير ثلاث روايات في لندن. ثم عاد إلى الخرطوم في عام 2005.";
const MUSEUM =
  "قالت ليلى المنصوري، مديرة المتحف الوطني: «سنفتح أبواب المتحف للزوار في فصل الصيف». وأضافت المنصوري أن المتحف استقبل 4000 زائر في عام 2022.";
const PRICES =
  "ارتفعت أسعار القمح بنسبة 12 في المئة في أبريل. وبلغت قيمة صادرات تونس 300 مليون دولار. وانخفض عدد السياح إلى 20 ألف سائح.";
const CRITICS =
  "انتقد النائب حسام الدباغ وزيرة التعليم سلمى الجارحي. واستقبلت سلمى الجارحي الوفد الياباني في مكتبها. وأعرب الدباغ عن أمله في حل الأزمة.";
const MINISTRY =
  "استدعت وزارة الخارجية المغربية السفير الإسباني ريكاردو دياث. وأعلنت الوزارة أنها سلمت السفير رسالة احتجاج. وغادر دياث الرباط في عام 2020.";
const DEFENCE =
  "أجرى وزير الدفاع التونسي سليم الورتاني مكالمة هاتفية مع وزير الدفاع الليبي خالد البرعصي يوم السبت. وأكد الورتاني أن تونس ستنظم مؤتمرا في سوسة. وقال البرعصي إن ليبيا ستشارك في المؤتمر.";
const TWO_CALLS =
  "أجرى وزير الدفاع التونسي سليم الورتاني مكالمة هاتفية مع وزير الدفاع الليبي خالد البرعصي يوم السبت. وأجرى الورتاني مكالمة هاتفية مع وزير الدفاع المصري محمد زكي يوم الاثنين.";
const WATER = "وافق البرلمان التونسي على قانون المياه في عام 2020. وبدأ تطبيق هذا القانون في مدينة صفاقس.";
const POLICE = "أوقفت الشرطة المصرية أربعة رجال في مدينة الجيزة. واتهمت النيابة العامة الرجال بسرقة سيارة.";
const MATCH = "فاز نادي الوداد المغربي على نادي الزمالك المصري بنتيجة 2-1 في الدار البيضاء.";
const DOCTOR =
  "قال ماجد السويدي، مدير مستشفى الأمل، إن الأطباء عالجوا 60 مريضا. وأضاف: «نحتاج إلى أدوية كثيرة في هذا الشتاء». وشكر السويدي المتطوعين.";
const HEALTH = "قررت الحكومة اليابانية إغلاق ثلاثة مصانع. ودعت منظمة الصحة العالمية إلى حماية العمال.";

const QUESTIONS: readonly (readonly [phenomenon: string, text: string, asks: Asks, stem: RegExp, key: string])[] = [
  ["who did it", HOSPITAL, "who", /^من افتتح مستشفى جديدا.*؟$/, "سامي العتيبي"],
  ["on which day, of two like events", TWO_CALLS, "when", /^في أي يوم أجرى .*خالد البرعصي؟$/, "يوم السبت"],
  [
    "who added it, in a verb that needs nothing before it",
    HOSPITAL,
    "speaker",
    /^من قال إن المستشفى يضم/,
    "سامي العتيبي",
  ],
  ["which post", HOSPITAL, "post", /منصب.* سامي العتيبي/, "وزير الصحة"],
  ["whom he met, with the preposition in front", CALL, "whom", /^مع مَن تحدث .*أردوغان/, "أولاف شولتس"],
  ["whom he met, the surname made a full name", CALL, "whom", /^مع مَن بحث رجب طيب أردوغان/, "أولاف شولتس"],
  ["who said a quotation", CALL, "speaker", /^من القائل: «نريد حلا عادلا .*»؟$/, "أولاف شولتس"],
  ["in which year", WRITER, "when", /^في أي عام وصل .*حامد البشير إلى لندن؟$/, "1990"],
  [
    "in which year, the subject left out and put back",
    WRITER,
    "when",
    /^في أي عام عاد حامد البشير إلى الخرطوم؟$/,
    "2005",
  ],
  ["to which city", WRITER, "where", /^إلى أي مدينة وصل .*حامد البشير/, "لندن"],
  ["in which city", WRITER, "where", /^في أي مدينة نشر حامد البشير ثلاث روايات؟$/, "لندن"],
  ["how many, with the counted noun as كم wants it", WRITER, "howmany", /^كم رواية نشر حامد البشير/, "ثلاث روايات"],
  ["how many men", POLICE, "howmany", /^كم رجلا أوقفت الشرطة المصرية/, "أربعة رجال"],
  [
    "how many, as somebody reports it",
    MUSEUM,
    "howmany",
    /^كم زائرا استقبل المتحف.* بحسب ليلى المنصوري؟$/,
    "4000 زائر",
  ],
  ["when, as somebody reports it", MUSEUM, "when", /^في أي عام استقبل المتحف .*بحسب ليلى المنصوري؟$/, "2022"],
  [
    "who said a quotation, with the post after the name",
    MUSEUM,
    "speaker",
    /^من القائل: «سنفتح أبواب المتحف/,
    "ليلى المنصوري",
  ],
  ["by what share", PRICES, "howmany", /^بأي نسبة ارتفعت أسعار القمح/, "12 في المئة"],
  ["what it amounted to", PRICES, "howmany", /^كم بلغت قيمة صادرات تونس؟$/, "300 مليون دولار"],
  ["to how much it fell", PRICES, "howmany", /^إلى كم انخفض عدد السياح؟$/, "20 ألف سائح"],
  ["in which month", PRICES, "when", /^في أي شهر ارتفعت أسعار القمح/, "أبريل"],
  [
    "whom, a woman, with the pronoun taken up",
    CRITICS,
    "whom",
    /^من التي انتقدها النائب حسام الدباغ؟$/,
    "سلمى الجارحي",
  ],
  ["whom a pronoun stands for", CRITICS, "pronoun", /^على من يعود الضمير في «أمله»/, "حسام الدباغ"],
  ["whom, a man, with the pronoun taken up", MINISTRY, "whom", /^من الذي استدعته وزارة الخارجية/, "ريكاردو دياث"],
  ["which body", MINISTRY, "which", /^ما الجهة التي استدعت السفير/, "وزارة الخارجية المغربية"],
  ["the year, the surname made a full name", MINISTRY, "when", /^في أي عام غادر ريكاردو دياث/, "2020"],
  ["who reported it, «أن» kept after «أكد»", DEFENCE, "speaker", /^من أكد أن تونس ستنظم/, "سليم الورتاني"],
  ["who reported it, «إن» kept after «قال»", DEFENCE, "speaker", /^من قال إن ليبيا ستشارك/, "خالد البرعصي"],
  ["what he said, as a clause with «أن»", DEFENCE, "said", /^ماذا قال خالد البرعصي؟$/, "أن ليبيا ستشارك في المؤتمر"],
  [
    "which body, the masculine verb made feminine",
    WATER,
    "which",
    /^ما الجهة التي وافقت على قانون/,
    "البرلمان التونسي",
  ],
  ["against which body", MATCH, "whom", /^على أي جهة فاز نادي الوداد/, "نادي الزمالك المصري"],
  ["who said it, past a post in commas", DOCTOR, "speaker", /^من قال إن الأطباء عالجوا 60 مريضا؟$/, "ماجد السويدي"],
  ["the post after the name", DOCTOR, "post", /منصب.* ماجد السويدي/, "مدير مستشفى الأمل"],
  ["what was decided", HEALTH, "what", /^ماذا قررت الحكومة اليابانية/, "إغلاق ثلاثة مصانع"],
];

describe("what is asked", () => {
  it.each(QUESTIONS)("%s", (_, text, asks, stem, key) => {
    const found = askedOf(text, asks).filter((one) => one.stems.some((wording) => stem.test(wording)));
    expect(
      found.map((one) => one.key),
      linesOf(text).join("\n"),
    ).toContain(key);
  });
});

describe("how it is asked", () => {
  const every = [...new Set(QUESTIONS.map(([, text]) => text))].flatMap((text) => askedOf(text));

  it("offers the full name as key where the sentence has the surname only", () => {
    const people = every.filter(({ asking }) => asking.key.type === "person");
    expect(people.length).toBeGreaterThan(10);
    for (const { key } of people) expect(key.split(" ").length, key).toBeGreaterThan(1);
  });

  it("puts a masculine verb after «من» even where a woman did it", () => {
    const stems = askedOf(MUSEUM, "speaker").flatMap(({ stems: wordings }) => wordings);
    expect(stems.some((stem) => /^من قال إن/.test(stem))).toBe(true);
    expect(stems.filter((stem) => /قالت|أضافت/.test(stem))).toEqual([]);
  });

  it("puts a feminine verb after «ما الجهة التي» even where a masculine body did it", () => {
    expect(linesOf(WATER, "which").filter((line) => /التي (وافق|يوافق)\s/.test(line))).toEqual([]);
  });

  it("asks with «متى» or «في أي شهر/تاريخ», never «متى» for a year or a weekday alone", () => {
    const wrong = every.filter(
      ({ asking, stems }) => /^(year|weekday)$/.test(asking.key.type) && stems.some((stem) => stem.startsWith("متى")),
    );
    expect(wrong.map(({ stems }) => stems)).toEqual([]);
  });

  it("says «إن» after «قال» and «أن» after the other verbs of saying", () => {
    const stems = every.filter(({ asks }) => asks === "speaker").flatMap(({ stems: wordings }) => wordings);
    expect(stems.filter((stem) => /(^|\s)قال(ت)? أن(\s|ه)/.test(stem))).toEqual([]);
    expect(stems.filter((stem) => /(أكد|أعلن|أوضح)(ت)? إن\s/.test(stem))).toEqual([]);
  });

  it("leaves no continuing verb («أضاف») in a question for the speaker", () => {
    const stems = every.filter(({ asks }) => asks === "speaker").flatMap(({ stems: wordings }) => wordings);
    expect(stems.length).toBeGreaterThan(5);
    expect(stems.filter((stem) => /(وأضاف|أضاف(ت)?|تابع(ت)?)\s/.test(stem))).toEqual([]);
  });

  it("asks every stem with one question mark, at its end", () => {
    for (const { stems } of every) for (const stem of stems) expect(stem).toMatch(/^[^؟]+؟$/);
  });

  it("keeps the key out of the stem", () => {
    for (const { stems, asking } of every)
      for (const stem of stems)
        expect(` ${stem.replace(/[؟«»:،]/g, " ")} `, stem).not.toContain(` ${asking.key.text} `);
  });
});
