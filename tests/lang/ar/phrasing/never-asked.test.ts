// What must never be asked, whatever else is: each text holds a sentence that can be asked about beside one that cannot.
import { describe, expect, it } from "vitest";
import { allShown, askedOf, gapsOf, readingOf, statementsOf } from "../../../support/arabic.ts";

/** What is asked about the sentence at `index`; posts stand beside their bearer's name, whatever the verb. */
function askedAbout(text: string, index: number): readonly string[] {
  const { start, end } = readingOf(text).document.sentences[index] ?? { start: 0, end: 0 };
  const inside = (span: { readonly start: number }): boolean => span.start >= start && span.start < end;
  return [
    ...askedOf(text).flatMap(({ asking, stems }) => (asking.sentence === index && asking.asks !== "post" ? stems : [])),
    ...gapsOf(text).flatMap(({ gap, shown }) => (inside(gap.blank) ? [shown] : [])),
    ...statementsOf(text).flatMap((one) => (one.sentence === index ? [one.text] : [])),
  ];
}

/** `text` ends in the sentence that must not be asked about; `twin` says in its place that the same did happen. */
const NEVER: readonly (readonly [phenomenon: string, before: string, never: string, twin: string])[] = [
  [
    "a negated event: «لم»",
    "افتتح وزير الصحة سامي العتيبي مستشفى جديدا في مدينة جدة يوم الأحد.",
    "ولم يزر العتيبي مدينة الطائف في عام 2018.",
    "وزار العتيبي مدينة الطائف في عام 2018.",
  ],
  [
    "a guess: «قد» before the imperfect",
    "أعلنت شركة أرامكو السعودية شراء سفن جديدة في عام 2021.",
    "وقد تشتري وزارة الدفاع المصرية ثلاث سفن في مايو.",
    "واشترت وزارة الدفاع المصرية ثلاث سفن في مايو.",
  ],
  [
    "a guess: «ربما»",
    "أعلنت شركة أرامكو السعودية شراء سفن جديدة في عام 2021.",
    "وربما تشتري وزارة الدفاع المصرية ثلاث سفن في مايو.",
    "واشترت وزارة الدفاع المصرية ثلاث سفن في مايو.",
  ],
  [
    "a guess with a named agent",
    "وصل المدرب المصري أحمد البنا إلى الجزائر في عام 2015.",
    "وقد يسافر البنا إلى مدينة وهران في مايو.",
    "وسافر البنا إلى مدينة وهران في مايو.",
  ],
  [
    "a condition: «إذا»",
    "هددت شركة طيران الشرق بوقف الرحلات إلى بيروت.",
    "وإذا رفضت وزارة النقل اللبنانية العرض في مايو، يخسر 300 عامل وظائفهم.",
    "ورفضت وزارة النقل اللبنانية العرض في مايو.",
  ],
  [
    "an unreal condition: «لو»",
    "وصل الفريق المغربي إلى مدينة فاس في عام 2018.",
    "ولو فاز الفريق المغربي في مايو لانتقل إلى باريس.",
    "وانتقل الفريق المغربي إلى باريس في مايو.",
  ],
  [
    "«هناك» for a place told before",
    "سافر الطبيب السوري عمر الجندي إلى فرنسا في عام 1998.",
    "وهناك تعلم الجندي الجراحة في عام 2001.",
    "وتعلم الجندي الجراحة في باريس في عام 2001.",
  ],
];

describe("what is never asked", () => {
  it.each(NEVER)("%s", (_, before, never) => {
    const text = `${before} ${never}`;
    expect(askedAbout(text, 1)).toEqual([]);
    expect(allShown(text).length, "the other sentence can be asked about").toBeGreaterThan(0);
  });

  it.each(NEVER)("%s – but what did happen is", (_, before, __, twin) => {
    expect(askedAbout(`${before} ${twin}`, 1).length).toBeGreaterThan(0);
  });

  it.each([
    ["من المتوقع أن", "ومن المتوقع أن يسافر السعدني إلى بغداد في مارس."],
    ["من المقرر أن", "ومن المقرر أن يفتتح السعدني محطة القطار في أسوان."],
  ])("a plan as if it had happened: «%s» stays in sight", (plan, sentence) => {
    const text = `زار وزير الخارجية المصري كريم السعدني مدينة جرش في عام 2019. ${sentence}`;
    const asked = askedAbout(text, 1);
    expect(asked.length).toBeGreaterThan(0);
    for (const shown of asked) expect(shown).toContain(plan);
  });

  it.each([
    ["لم", "ولم يوقع رشيد بلقاسم اتفاق الغاز في وهران."],
    ["لن", "ولن يسافر رشيد بلقاسم إلى وهران في مايو."],
    ["لا", "ولا تملك شركة سوناطراك الجزائرية مصنعا في الكويت."],
  ])("a denial as if it had happened: «%s» stays in sight, and is no gap's sentence", (particle, sentence) => {
    const text = `زار وزير الطاقة الجزائري رشيد بلقاسم مدينة قسنطينة في عام 2019. ${sentence}`;
    const shown = statementsOf(text).filter((one) => one.sentence === 1);
    for (const one of shown) expect(one.text.startsWith(`${particle} `)).toBe(true);
    expect(askedAbout(text, 1)).toEqual(shown.map((one) => one.text));
  });

  it("shows «أمس» to nobody, and asks no «when» that it answers", () => {
    const text =
      "وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة. والتقى ماكرون أمس عددا من الطلاب في أسوان. ووصل ماكرون اليوم إلى باريس.";
    expect(allShown(text).filter((words) => /أمس|اليوم/.test(words))).toEqual([]);
    expect(askedOf(text, "when")).toEqual([]);
    expect(allShown(text).length).toBeGreaterThan(0);
  });
});

describe("words that another sentence explains", () => {
  const explained: readonly (readonly [text: string, points: string, explains: string])[] = [
    [
      "زار المهندس المغربي كريم العلوي مدينة ورزازات في عام 2012. واشترى العلوي سيارة قديمة في مراكش. وأصلح العلوي السيارة في أكادير.",
      "العلوي السيارة",
      "سيارة قديمة",
    ],
    [
      "وصل السائح الياباني كينجي تاناكا إلى الأقصر في عام 2003. وعثر تاناكا على تمثال صغير قرب النهر. وباع تاناكا التمثال في لندن.",
      "تاناكا التمثال",
      "تمثال صغير",
    ],
    [
      "وافق البرلمان التونسي على قانون المياه في عام 2020. وبدأ تطبيق هذا القانون في مدينة صفاقس.",
      "هذا القانون",
      "قانون المياه",
    ],
    ["سافر الوفد الكوري إلى مسقط يوم السبت. وهذه الزيارة بدأت في مايو.", "هذه الزيارة", "سافر الوفد الكوري"],
    ["سافر الوفد الكوري إلى مسقط يوم السبت. وأشاد به وزير التجارة العماني في مدينة صلالة.", "أشاد به", "الوفد الكوري"],
  ];

  it.each(explained)("%#: shown only beside what explains it", (text, points, explains) => {
    const alone = allShown(text).filter((words) => words.includes(points) && !words.includes(explains));
    expect(alone).toEqual([]);
    expect(allShown(text).length).toBeGreaterThan(0);
  });
});

describe("quotations", () => {
  it("are never asked about without their speaker", () => {
    const text = "أقيم المعرض في مدينة الدوحة في عام 2018. «سنعود إلى الدوحة في كل عام».";
    expect(askedOf(text, "speaker")).toEqual([]);
  });

  it("in the first person are never shown without who speaks", () => {
    const text =
      "قال سفيان المرابط، حارس المحمية: «شاهدت الطائر النادر في الوادي مرتين». وقالت لجنة حماية الطبيعة إن المحمية تستقبل عشرة آلاف زائر.";
    const bare = [...gapsOf(text).map(({ shown }) => shown), ...statementsOf(text).map((one) => one.text)].filter(
      (words) => words.includes("شاهدت") && !words.includes("سفيان المرابط"),
    );
    expect(bare).toEqual([]);
  });

  it("are not taken for what the article states", () => {
    const text =
      "قال رجل الأعمال القطري ناصر المري: «اشترت شركة تويوتا اليابانية مصنعا كبيرا في عام 2016». وأكد المري أن المصنع صغير.";
    expect(askedOf(text, "which").flatMap(({ stems }) => stems)).toEqual([]);
    expect(askedOf(text, "when").flatMap(({ stems }) => stems.filter((stem) => !stem.includes("بحسب")))).toEqual([]);
  });
});

describe("reported clauses", () => {
  const text =
    "قالت ليلى المنصوري، مديرة المتحف الوطني: «سنفتح أبواب المتحف للزوار في فصل الصيف». وأضافت المنصوري أن المتحف استقبل 4000 زائر في عام 2022.";

  it("are asked with their source or not at all", () => {
    const numbers = [...askedOf(text, "howmany"), ...askedOf(text, "when")].flatMap(({ stems }) => stems);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((stem) => !stem.includes("بحسب ليلى المنصوري"))).toEqual([]);
  });

  it("are shown as statements with the verb of saying only", () => {
    const bare = statementsOf(text).filter((one) => one.text.includes("4000") && !one.text.includes("المنصوري"));
    expect(bare.map((one) => one.text)).toEqual([]);
  });
});

describe("words of which nothing is said", () => {
  const said = (content: string): string =>
    `وصل وزير النقل سامي العتيبي إلى البصرة يوم الأحد. وقال العتيبي ${content}. وغادر العتيبي البصرة في المساء.`;

  it.each([
    ["a noun with its relative clause", "إن الاتفاق مع اليابان الذي يأتي توقيعه بعد محادثات بدأت عام 2013"],
    ["a noun alone in quotation marks", ": «استمرار تشغيل مستشفى السلام في محافظة صعدة الجبلية البعيدة»"],
  ])("tell nobody who speaks: %s", (_, content) => {
    expect(askedOf(said(content), "speaker")).toEqual([]);
  });

  it.each([
    ["a verb", "إن الوزارة ستبني ثلاثة جسور جديدة في المدينة"],
    ["a noun of a noun", "إن الاتفاق مع اليابان الذي وقعته الحكومة مهم لاقتصاد البلاد"],
    ["«هناك»", "إن هناك معايير مزدوجة في التعامل مع النساء في كثير من البلدان"],
  ])("are not those with %s", (_, content) => {
    expect(askedOf(said(content), "speaker")).not.toEqual([]);
  });
});
