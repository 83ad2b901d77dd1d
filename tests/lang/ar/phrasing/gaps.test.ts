// Fill-ins: what is left out, what is put in so that the rest can be read alone, and what may be typed.
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { gapsOf, readingOf, shownOf } from "../../../support/arabic.ts";

const TEXTS = {
  club: "أقام نادي الفروسية الأردني سباقا بعمان في عام 2010. وفاز الفارس الأردني عمر الخالدي بالسباق.",
  league: "اجتمعت جامعة الدول العربية ببغداد في عام 1990. ثم عقدت الجامعة قمة أخرى في عام 2005.",
  home: "عاش الكاتب السوداني المعروف حامد البشير بالقاهرة في عام 1990. ثم عادت ليلى السالمي.",
  writer:
    "وصل الكاتب السوداني حامد البشير إلى لندن في عام 1990. ونشر البشير ثلاث روايات في لندن. ثم عاد إلى الخرطوم في عام 2005.",
  defence:
    "أجرى وزير الدفاع التونسي سليم الورتاني مكالمة هاتفية مع وزير الدفاع الليبي خالد البرعصي يوم السبت. وأكد الورتاني أن تونس ستنظم في سوسة مؤتمرا.",
  prices:
    "ارتفعت أسعار القمح الروسي بنسبة 12 في المئة في أبريل. وانخفض عدد السياح في مدينة مراكش إلى 20 ألف سائح في عام 2019.",
  police: "أوقفت الشرطة المصرية أربعة رجال في مدينة الجيزة. واتهمت النيابة العامة الرجال بسرقة سيارة.",
  jordan:
    "استقبل الملك عبد الله الثاني رئيسة البرلمان الأوروبي روبرتا ميتسولا في عمان. وشكرت روبرتا ميتسولا الأردن على حماية اللاجئين في المخيمات الكبيرة.",
  doctor: "قال ماجد السويدي، مدير مستشفى الأمل، إن الأطباء عالجوا 60 مريضا. وشكر السويدي المتطوعين.",
  cup: "بدأت بطولة كأس العرب في مدينة الدوحة في 12 مايو 2014. وفاز نادي الوداد المغربي على نادي الزمالك المصري في الدار البيضاء.",
} as const;

const every = Object.values(TEXTS).flatMap((text) => gapsOf(text).map((one) => ({ text, ...one })));

const GAPS: readonly (readonly [phenomenon: string, text: string, shown: RegExp, answer: string])[] = [
  ["a person, the title left in sight", TEXTS.writer, /^وصل الكاتب السوداني ____ إلى لندن/, "حامد البشير"],
  ["a city", TEXTS.writer, /حامد البشير إلى ____ في عام 1990/, "لندن"],
  ["a year without the word «عام»", TEXTS.writer, /إلى لندن في عام ____$/, "1990"],
  ["a city after a glued «ب»", TEXTS.home, /البشير بـ____ في عام 1990/, "القاهرة"],
  ["a number without its noun", TEXTS.police, /المصرية ____ رجال/, "أربعة"],
  ["a number without its unit", TEXTS.prices, /بنسبة ____ في المئة/, "12"],
  ["a month", TEXTS.prices, /في المئة في ____/, "أبريل"],
  ["a country", TEXTS.jordan, /ميتسولا ____ على حماية/, "الأردن"],
  ["whoever speaks, the post in sight", TEXTS.doctor, /^قال ____، مدير مستشفى الأمل، إن الأطباء/, "ماجد السويدي"],
  ["a number in reported speech, the speaker in sight", TEXTS.doctor, /^قال ماجد السويدي.*عالجوا ____ مريضا/, "60"],
];

describe("what is left out", () => {
  it.each(GAPS)("%s", (_, text, shown, answer) => {
    const found = gapsOf(text).filter((one) => shown.test(one.shown));
    expect(
      found.flatMap((one) => one.answers),
      gapsOf(text)
        .map((one) => one.shown)
        .join("\n"),
    ).toContain(answer);
  });

  it("asks for no name at the end of what is about somebody else", () => {
    const text =
      "افتتح وزير السياحة التونسي سليم الورتاني المعرض الكبير في مدينة صفاقس يوم السبت بحضور وزيرة الثقافة سلمى اللومي. وشكرت سلمى اللومي سليم الورتاني.";
    expect(gapsOf(text).filter(({ shown, gap }) => gap.asks === "who" && shown.includes("وزيرة الثقافة ____"))).toEqual(
      [],
    );
  });

  it("asks for no number among many", () => {
    const text = "سجل اللاعب الأردني عمر الخالدي 25 نقطة في 31 دقيقة ومرر 9 كرات وخطف 7 كرات في مباراة عمان.";
    expect(gapsOf(text).filter(({ gap }) => gap.asks === "howmany")).toEqual([]);
  });

  it("asks for the one who speaks, to be typed by the surname as well", () => {
    const [gap] = gapsOf(TEXTS.doctor).filter(({ answers }) => answers[0] === "ماجد السويدي");
    expect(gap?.answers).toContain("السويدي");
    expect(gap?.gap).toMatchObject({ asks: "speaker", typed: true });
  });

  it("never begins the shown words", () => {
    for (const { shown } of every) expect(shown.startsWith("____"), shown).toBe(false);
  });

  it("never cuts a word: a letter before the blank is «و» or carries a tatweel, none follows", () => {
    for (const { shown } of every)
      expect(shown).not.toMatch(/[\u0621-\u063A\u0641-\u0647\u0649\u064A]____|____[\u0621-\u064A]/);
  });

  it("shows a tatweel only where a preposition was glued to the blank", () => {
    for (const { gap, text } of every)
      expect(gap.joiner === "\u0640", sliceOf(text, gap.shown)).toBe(/[بلكف]/.test(text.charAt(gap.blank.start - 1)));
  });

  it("takes no name without the adjective that belongs to it", () => {
    for (const { shown } of every) expect(shown).not.toMatch(/____ ال(مغربي|مصري)(\s|$)/);
  });

  it("is never a body, which goes by more names than a text tells", () => {
    for (const { gap } of every) expect(gap.key.type).not.toBe("organisation");
  });

  it("is no place that the sentence names in other words, and no number of the headline", () => {
    const text = "وقعت روما اتفاقا مع مدريد بشأن اللاجئين، وشكرت السلطات الإيطالية عشرة متطوعين على جهودهم.";
    expect(gapsOf(text).map(({ key }) => key)).not.toContain("روما");
    expect(gapsOf(text).map(({ key }) => key)).toContain("عشرة");
    const titled = readingOf(text, "شكر لـ10 متطوعين").offers.gaps.map((gap) => gap.key.text);
    expect(titled).not.toContain("عشرة");
  });

  it("is nothing that is said in brackets or between commas", () => {
    const text =
      "زار الشاعر سامي العتيبي (64 عاما) مدينة حلب في سوريا، وقرأ فيها خالد، 30 عاما، خمس قصائد أمام ألف طالب.";
    expect(gapsOf(text).map(({ key }) => key)).not.toEqual(expect.arrayContaining(["64"]));
    expect(gapsOf(text).map(({ key }) => key)).not.toEqual(expect.arrayContaining(["30"]));
  });

  it("stands once in the shown words", () => {
    for (const { shown, answers } of every) expect(shown).not.toContain(` ${answers[0]} `);
  });
});

describe("what is put in", () => {
  it("is the first name, in square brackets, before a surname told earlier", () => {
    const shown = gapsOf(TEXTS.defence).map((one) => one.shown);
    expect(shown.filter((words) => words.includes("أن تونس ستنظم في ____ مؤتمرا"))).toEqual([
      "أكد [سليم] الورتاني أن تونس ستنظم في ____ مؤتمرا",
    ]);
  });

  it("is never what the blank asks for", () => {
    for (const { gap, shown } of every)
      for (const { text } of gap.restored)
        for (const word of text.replace(/[[\]«»"]/g, "").split(" "))
          if (word.length > 2) expect(gap.answers[0].split(" "), shown).not.toContain(word);
  });

  it("stands outside the blank, inside the shown words, in order", () => {
    for (const { gap } of every) {
      const at = gap.restored.map((one) => one.at);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      for (const one of at) {
        expect(one >= gap.shown.start && one <= gap.shown.end).toBe(true);
        expect(one > gap.blank.start && one < gap.blank.end).toBe(false);
      }
    }
  });

  it("leaves the article's own words when it is dropped and the blank filled", () => {
    for (const { gap, text } of every) expect(shownOf(text, gap, gap.answers[0], false)).toBe(sliceOf(text, gap.shown));
  });
});

describe("what may be typed", () => {
  const answersTo = (text: string, shown: RegExp): readonly string[] =>
    gapsOf(text)
      .filter((one) => shown.test(one.shown))
      .flatMap((one) => one.answers);

  it.each([
    ["a number in words: the digits", TEXTS.police, /____ رجال/, ["أربعة", "4", "٤"]],
    ["a number in digits: the words, in both cases", TEXTS.doctor, /____ مريضا/, ["60", "ستون", "ستين"]],
    ["a person: the surname of the text", TEXTS.writer, /^وصل الكاتب السوداني ____/, ["حامد البشير", "البشير"]],
    ["a scaled number: the long form", TEXTS.prices, /إلى ____ سائح/, ["20 ألف", "20000"]],
    ["a country: its long name", TEXTS.jordan, /ميتسولا ____ على/, ["الأردن", "المملكة الأردنية الهاشمية"]],
  ])("%s", (_, text, shown, wanted) => {
    expect(answersTo(text, shown)).toEqual(expect.arrayContaining(wanted));
  });

  it("is a surname, never half of a first name, nor a title behind a title", () => {
    const text =
      "أعلن مدرب منتخب تونس لكرة القدم نور الدين بلقاسم أسماء لاعبيه في مدينة سوسة. وقال المدرب التونسي نور الدين بلقاسم إن الفريق جاهز.";
    const found = gapsOf(text).filter(({ key }) => key === "نور الدين بلقاسم");
    expect(found.length).toBeGreaterThan(0);
    for (const { answers } of found) {
      expect(answers).toContain("بلقاسم");
      expect(answers).not.toContain("الدين بلقاسم");
      expect(answers.filter((answer) => answer.includes("مدرب"))).toEqual([]);
    }
  });

  it("is the text's own spelling first", () => {
    for (const { gap, text } of every) expect(gap.answers[0]).toBe(sliceOf(text, gap.blank));
  });

  it("is never a whole date, which is only chosen", () => {
    const dates = gapsOf(TEXTS.cup).filter(({ gap }) => gap.key.type === "date");
    expect(dates.map(({ gap, answers }) => [answers[0], gap.typed])).toEqual([["12 مايو 2014", false]]);
  });

  it("is not offered among options where a name may be of several kinds («عمان»)", () => {
    const oman = gapsOf(TEXTS.club).filter(({ answers }) => answers[0] === "عمان");
    expect(oman.map(({ gap }) => gap.options)).toEqual([false]);
  });
});

describe("which sentence proves it", () => {
  it("is the one that holds the blank", () => {
    for (const { gap, text } of every) {
      const sentence = readingOf(text).document.sentences[gap.sentence];
      const [evidence] = gap.evidence;
      expect(evidence).toEqual({ start: sentence?.start, end: sentence?.end });
      expect(evidence.start <= gap.blank.start && gap.blank.end <= evidence.end).toBe(true);
    }
  });

  it("may be the second of two that are shown, where it leans on the first", () => {
    const [back] = gapsOf(TEXTS.writer).filter(({ answers }) => answers[0] === "الخرطوم");
    expect(back?.shown).toMatch(/البشير .*روايات.* عاد إلى ____|عاد \[حامد البشير\] إلى ____/);
  });
});
