// Statements that stand alone (for true and false) and pairs that belong together (for matching).
import { describe, expect, it } from "vitest";
import { pairsOf, statementsOf } from "../../../support/arabic.ts";

const DEFENCE =
  "أجرى وزير الدفاع التونسي سليم الورتاني مكالمة هاتفية مع وزير الدفاع الليبي خالد البرعصي يوم السبت. وأكد الورتاني أن تونس ستنظم مؤتمرا في سوسة. وقال البرعصي إن ليبيا ستشارك في المؤتمر.";
/** The same, in the words of those who say it. */
const QUOTED = DEFENCE.replace(/ (?:أن|إن) ([^.]+)\./g, ': "$1 في مطلع العام".');
const PRICES =
  "ارتفعت أسعار القمح بنسبة 12 في المئة في أبريل. وبلغت قيمة صادرات تونس 300 مليون دولار. وانخفض عدد السياح إلى 20 ألف سائح.";
const WRITER =
  "وصل الكاتب السوداني حامد البشير إلى لندن في عام 1990. ونشر البشير ثلاث روايات في لندن. ولم يعد البشير إلى الخرطوم.";

const textsOf = (text: string): readonly string[] => statementsOf(text).map((one) => one.text);

describe("statements", () => {
  it.each([
    ["a sentence as it stands", PRICES, "بلغت قيمة صادرات تونس 300 مليون دولار"],
    ["«و» before it left out", PRICES, "انخفض عدد السياح إلى 20 ألف سائح"],
    ["the surname made a full name", WRITER, "نشر حامد البشير ثلاث روايات في لندن"],
    ["reported speech with its speaker", DEFENCE, "أكد سليم الورتاني أن تونس ستنظم مؤتمرا في سوسة"],
  ])("%s", (_, text, statement) => {
    expect(textsOf(text)).toContain(statement);
  });

  describe("with a noun that the text before explains", () => {
    const [lead, arrest, anger] = [
      "أعلنت وزارة الصحة التونسية يوم السبت فتح تحقيق في قضية تهريب أدوية من مستشفى صفاقس.",
      "واعتقلت الشرطة ثلاثة موظفين في قضية التهريب بعد ساعات من فتح التحقيق.",
      "وأثارت القضية غضبا واسعا في تونس وانتقادات من نقابة الأطباء والصيادلة.",
    ];
    const leaning = (text: string): readonly boolean[] =>
      statementsOf(text)
        .filter((one) => one.text.startsWith("أثارت القضية"))
        .map((one) => one.leans);

    it("are made where the paragraph can be told", () => {
      expect(leaning([lead, arrest, anger].join("\n\n"))).toEqual([true]);
    });

    it("are not made of a text without paragraphs", () => {
      expect(leaning([lead, arrest, anger].join(" "))).toEqual([]);
    });

    it("are not made where it stands further off", () => {
      expect(leaning([lead, "ورحبت نقابة الأطباء والصيادلة بالخطوة.", anger].join("\n\n"))).toEqual([]);
    });
  });

  it.each([
    [
      "what «لكن» turned against the sentence before",
      "ولكن وزارة الصحة التونسية أعلنت إغلاق ثلاثة مستشفيات في مدينة صفاقس.",
      "ولكن أعلنت وزارة الصحة التونسية إغلاق ثلاثة مستشفيات في مدينة صفاقس.",
    ],
    [
      "a verb that may be «و» and another",
      "وردت مونيكا بيكرت بأن شركة فيسبوك لديها سياسة واضحة تجاه المخالفات.",
      "وأجابت مونيكا بيكرت بأن شركة فيسبوك لديها سياسة واضحة تجاه المخالفات.",
    ],
    [
      "a word written twice",
      "لقي أكثر من من 40 مدنيا مصرعهم في صنعاء منذ أن دعا مجلس الأمن إلى وقف القتال.",
      "لقي أكثر من 40 مدنيا مصرعهم في صنعاء منذ أن دعا مجلس الأمن إلى وقف القتال.",
    ],
    [
      "the first of what was told before",
      "تركز الأولى على سرطان الثدي وسرطان الرئة في المستشفيات الكبرى.",
      "تركز الحملة التونسية على سرطان الثدي وسرطان الرئة في المستشفيات الكبرى.",
    ],
  ])("are never made of %s, but of the same without", (_, text, mended) => {
    expect(statementsOf(text)).toEqual([]);
    expect(statementsOf(mended).length).toBeGreaterThan(0);
  });

  it("are never made of what did not happen", () => {
    expect(textsOf(WRITER).filter((one) => one.includes("الخرطوم"))).toEqual([]);
  });

  it("tell which of their words can be exchanged: amounts, and no names or years, which are seen through", () => {
    const typesIn = (text: string, words: string): readonly string[] =>
      statementsOf(text)
        .filter((one) => one.text.includes(words))
        .flatMap((one) => one.units.map((unit) => `${unit.type} ${unit.text}`));
    expect(typesIn(PRICES, "صادرات تونس")).toEqual(expect.arrayContaining(["money 300 مليون دولار"]));
    expect(typesIn(PRICES, "أسعار القمح")).toEqual(expect.arrayContaining(["percent 12 في المئة"]));
    expect(typesIn(WRITER, "ثلاث روايات")).toEqual(["count ثلاث روايات"]);
  });

  it.each([
    [
      "with «كان», which is not «كأن»",
      "كانت الحكومة اليابانية قد قررت إغلاق ثلاثة مصانع في عام 2017.",
      "كانت الحكومة اليابانية قد قررت إغلاق ثلاثة مصانع في عام 2017",
    ],
    [
      "whose pronoun stands for nothing",
      "قالت الوزيرة برون بوارسون إنه يجب تحويل الاقتصاد الفرنسي في الحرب على البلاستيك.",
      "قالت الوزيرة برون بوارسون إنه يجب تحويل الاقتصاد الفرنسي في الحرب على البلاستيك",
    ],
    [
      "whose pronoun stands for those who are counted",
      "جرت الانتخابات في باكستان. ويتنافس 135 مرشحا بينهم 25 امرأة على 52 مقعدا بمجلس الشيوخ.",
      "يتنافس 135 مرشحا بينهم 25 امرأة على 52 مقعدا بمجلس الشيوخ",
    ],
    [
      "of others beside those who are counted",
      "قتل 11 شخصا على الأقل، وأصيب آخرون، بسبب زلزال ضرب هايتي مساء السبت.",
      "قتل 11 شخصا على الأقل، وأصيب آخرون، بسبب زلزال ضرب هايتي مساء السبت",
    ],
  ])("may be one %s", (_, text, statement) => {
    expect(textsOf(text)).toContain(statement);
  });

  it("have less confidence where «أخرى» leans on what was said before", () => {
    const sure = (text: string): number => Math.max(0, ...statementsOf(text).map((one) => one.confidence));
    const plain = "زار الرئيس المصري عبد الفتاح السيسي مدنا في تونس في عام 2019.";
    expect(sure(plain)).toBeGreaterThan(0.945);
    expect(sure(plain.replace("مدنا", "مدنا أخرى"))).toBeLessThan(0.945);
  });

  it("exchange the number alone where an adjective follows the noun", () => {
    const units = statementsOf("كشفت الأمطار في العراق عن 75 قطعة أثرية في منطقة بورسيبا.").flatMap((one) => one.units);
    expect(units.map(({ text, frame }) => [text, frame])).toContainEqual(["75", "75 قطعة"]);
  });

  it("exchange «نحو 300» for a number far off, and never what is only a bound", () => {
    const units = (text: string) => statementsOf(text).flatMap((one) => one.units);
    const text = "ألغت السلطات الإندونيسية نحو 300 رحلة في مطار جاكرتا.";
    expect(units(text)).toMatchObject([{ text: "300 رحلة", approximate: true }]);
    expect(units(text.replace("نحو", "أكثر من"))).toEqual([]);
  });

  it("do not exchange a whole whose part is told: «71 من أصل 77»", () => {
    const text =
      "تحطمت طائرة برازيلية قبل وصولها إلى مدينة ميديلين في كولومبيا، وتوفي 71 من أصل 77 راكبا كانوا على متنها.";
    expect(statementsOf(text).some((one) => one.text.includes("77 راكبا"))).toBe(true);
    const units = statementsOf(text).flatMap((one) => one.units);
    expect(units.filter((unit) => unit.text.includes("77"))).toEqual([]);
  });

  it("do not exchange a number of things that follow one by one", () => {
    const text = "تنقسم الاستثمارات الأجنبية في السعودية إلى ثلاثة أنواع، وهي الأسهم والسندات والعقارات.";
    expect(statementsOf(text).length).toBeGreaterThan(0);
    expect(statementsOf(text).flatMap((one) => one.units)).toEqual([]);
  });

  it("hold every exchangeable word once", () => {
    for (const text of [DEFENCE, PRICES, WRITER])
      for (const one of statementsOf(text))
        for (const unit of one.units) expect(one.text.split(unit.text)).toHaveLength(2);
  });

  it("say when, apart from their words, where a year is told", () => {
    const dated = statementsOf(WRITER).filter((one) => one.moment !== undefined);
    expect(dated.map((one) => [one.moment, one.undated])).toEqual([
      ["1990", "وصل الكاتب السوداني حامد البشير إلى لندن"],
    ]);
  });
});

describe("pairs", () => {
  it("put each statement beside its speaker", () => {
    expect(pairsOf(QUOTED, "speaker-statement")).toEqual([
      ["سليم الورتاني", "«تونس ستنظم مؤتمرا في سوسة في مطلع العام»"],
      ["خالد البرعصي", "«ليبيا ستشارك في المؤتمر في مطلع العام»"],
    ]);
    // Without a quotation the words are torn from the verb that they hang on.
    expect(pairsOf(DEFENCE, "speaker-statement")).toEqual([]);
  });

  it("put each person beside the post", () => {
    expect(pairsOf(DEFENCE, "person-post")).toEqual([
      ["سليم الورتاني", "وزير الدفاع التونسي"],
      ["خالد البرعصي", "وزير الدفاع الليبي"],
    ]);
  });

  it("put each event beside its year, and leave the year out of it", () => {
    const pairs = pairsOf(WRITER, "event-date");
    expect(pairs).toEqual([["وصل الكاتب السوداني حامد البشير إلى لندن", "1990"]]);
  });

  it("name no speaker in the statement itself", () => {
    for (const [speaker, statement] of pairsOf(QUOTED, "speaker-statement")) expect(statement).not.toContain(speaker);
  });
});
