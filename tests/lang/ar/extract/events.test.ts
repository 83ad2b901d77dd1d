// Who did what, when and where; and what of it is denied, planned, guessed or yet to come.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../../../src/core/facts/fact.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { eventsIn, factsIn, readingOf } from "../../../support/arabic.ts";

/** The event told by `verb`. */
function eventOf(text: string, verb: string): EventFact {
  const found = eventsIn(text).find((event) => event.verb.text === verb);
  if (found === undefined)
    throw new Error(`no event «${verb}» among ${eventsIn(text).map((event) => event.verb.text)}`);
  return found;
}

describe("roles", () => {
  it.each([
    ["who", "كتب سامي العتيبي رواية طويلة في عام 2018.", "كتب", "subject", "سامي العتيبي"],
    ["what", "أغلقت وزارة السياحة خمسة فنادق بسبب الحريق.", "أغلقت", "object", "خمسة فنادق"],
    [
      "who, with the post",
      "زار وزير الخارجية المصري كريم السعدني بيروت.",
      "زار",
      "subject",
      "وزير الخارجية المصري كريم السعدني",
    ],
    ["who, in a passive", "أصيب 12 شخصا بجروح.", "أصيب", "subject", "12 شخصا"],
  ] as const)("%s", (_, text, verb, role, words) => {
    expect(eventOf(text, verb)[role]?.text).toBe(words);
  });

  it.each([
    ["a time", "اتضح الأسبوع الماضي أن المصنع الكبير أغلق أبوابه.", "اتضح", "الأسبوع الماضي"],
    ["an oblique dual", "استمر عقدين من الزمن بناء السد العالي في أسوان.", "استمر", "عقدين من الزمن"],
    [
      "what two of them do it to",
      "والشركتان المصريتان تستخدمان سيارات كثيرة في مدينة أسوان.",
      "تستخدمان",
      "سيارات كثيرة",
    ],
  ])("who is never %s", (_, text, verb, wrong) => {
    expect(eventOf(text, verb).subject?.text).not.toBe(wrong);
  });

  it("of time, place and company stand apart", () => {
    const text = "تحدث الرئيس التركي رجب طيب أردوغان مع المستشار الألماني أولاف شولتس في باريس يوم الأربعاء.";
    const event = eventOf(text, "تحدث");
    expect(event.time.map((role) => role.text).join(" ")).toContain("الأربعاء");
    expect(event.with.map((role) => role.text).join(" ")).toContain("أولاف شولتس");
  });

  it("of place name the preposition", () => {
    const text = "وصل الكاتب السوداني حامد البشير إلى لندن في عام 1990.";
    const event = eventOf(text, "وصل");
    expect(event.place.map((role) => role.text)).toEqual(["إلى لندن"]);
    expect(event.time.map((role) => role.text)).toEqual(["في عام 1990"]);
  });

  it("of cause are neither time nor place", () => {
    const event = eventOf("أغلقت وزارة السياحة الأردنية خمسة فنادق بسبب الحريق.", "أغلقت");
    expect([event.time, event.place]).toEqual([[], []]);
    expect([event.cause, ...event.with].map((role) => role?.text)).toContain("بسبب الحريق");
  });

  it("point to the person where the sentence leaves the subject out", () => {
    const text =
      "وصل الكاتب السوداني حامد البشير إلى لندن في عام 1990. ونشر البشير ثلاث روايات في لندن. ثم عاد إلى الخرطوم في عام 2005.";
    const back = eventOf(text, "عاد");
    expect(back.subject).toBeNull();
    expect(back.subjectEntity).toBe(eventOf(text, "وصل").subjectEntity);
    expect(back.subjectEntity).not.toBeNull();
  });

  it("are words of the article, where their spans say", () => {
    const text =
      "أوقفت الشرطة المصرية أربعة رجال في مدينة الجيزة. واتهمت النيابة العامة الرجال بسرقة سيارة في مايو 2013.";
    for (const event of eventsIn(text))
      for (const role of [event.verb, event.subject, event.object, ...event.time, ...event.place, ...event.with])
        if (role !== null) expect(sliceOf(text, role)).toBe(role.text);
  });
});

describe("polarity and assertion", () => {
  it.each([
    ["«لم»", "لم يحدد العتيبي موعد الافتتاح.", "يحدد"],
    ["«لن»", "لن يوقع بلقاسم العقد في وهران.", "يوقع"],
    ["«لا»", "لا تبيع الشركة السيارات في الكويت.", "تبيع"],
  ])("%s denies", (_, text, verb) => {
    expect(eventOf(text, verb).polarity).toBe("-");
  });

  it.each([
    ["«قد» before the imperfect", "قد ترتفع أسعار النفط في فبراير.", "ترتفع"],
    ["«ربما»", "ربما يسافر المدرب إلى وهران.", "يسافر"],
    ["«من المتوقع أن»", "من المتوقع أن يزور الوزير بغداد في مارس.", "يزور"],
    ["«من المقرر أن»", "من المقرر أن تفتتح الوزيرة المعرض.", "تفتتح"],
    ["«يجب أن»", "يجب أن تدفع الشركة الغرامة.", "تدفع"],
    ["«إذا»", "إذا رفضت الشركة العرض خسر العمال وظائفهم.", "رفضت"],
    ["«لو»", "لو فاز الفريق في المباراة لانتقل إلى النهائي.", "فاز"],
  ])("%s asserts nothing", (_, text, verb) => {
    expect(eventOf(text, verb).asserted).toBe(false);
  });

  it.each([
    ["a plain past", "افتتح الوزير مستشفى جديدا في مدينة جدة.", "افتتح"],
    ["«قد» before the perfect", "وقد زاد الدخل بنسبة 7 في المئة.", "زاد"],
    ["«لقد»", "لقد وصل القطار إلى المدينة.", "وصل"],
    ["«كان قد»", "وكان الحادث قد وقع في حلوان.", "وقع"],
    ["a present", "يعرض المتحف 250 لوحة.", "يعرض"],
  ])("%s is asserted and not denied", (_, text, verb) => {
    expect(eventOf(text, verb)).toMatchObject({ asserted: true, polarity: "+" });
  });

  it.each([
    ["زرع الفلاح شجرة في الحقل.", "زرع", "past"],
    ["يقع المتحف في مدينة طنجة.", "يقع", "present"],
    ["سيسافر كمال الجنزوري إلى روما في أغسطس.", "يسافر", "future"],
    ["لم يسافر كمال الجنزوري إلى روما.", "يسافر", "past"],
    ["لن يسافر كمال الجنزوري إلى روما.", "يسافر", "future"],
  ] as const)("«%s»: %s is %s", (text, verb, tense) => {
    expect(eventOf(text, verb).tense).toBe(tense);
  });

  it.each([
    ["with a damma that is written", "قُتل ثلاثة عمال في انفجار مصنع بمدينة حلوان.", "قُتل", true],
    ["of a verb that is mostly passive", "أصيب 12 شخصا بجروح.", "أصيب", true],
    ["not", "وصل القطار إلى المدينة.", "وصل", false],
  ])("passive: %s", (_, text, verb, passive) => {
    expect(eventOf(text, verb).passive).toBe(passive);
  });
});

describe("every fact", () => {
  const text =
    "زار وزير الخارجية المصري كريم السعدني مدينة جرش في عام 2019. وأجرى السعدني محادثات مع رئيس الوزراء الأردني هاني الطراونة. وقال الطراونة إن الأردن استقبل 4000 سائح.";

  it("has an id of its own, the same at every reading", () => {
    const ids = factsIn(text).map((fact) => fact.id);
    expect(new Set(ids).size).toBe(ids.length);
    const again = readingOf(`${text}`).extraction.facts.map((fact) => fact.id);
    expect(again).toEqual(ids);
  });

  it("stands in text order, with evidence in its own sentence", () => {
    const { document } = readingOf(text);
    const sentences = factsIn(text).map((fact) => fact.sentence);
    expect(sentences).toEqual(sentences.toSorted((a, b) => a - b));
    for (const fact of factsIn(text)) {
      const sentence = document.sentences[fact.sentence] ?? { start: -1, end: -1 };
      for (const span of fact.evidence) {
        expect(span.start).toBeGreaterThanOrEqual(sentence.start);
        expect(span.end).toBeLessThanOrEqual(sentence.end);
      }
    }
  });

  it("is as sure as a probability", () => {
    for (const { confidence } of factsIn(text)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("comes from the body only: a headline between the paragraphs tells none", () => {
    const article = "وصل القطار السريع إلى مدينة طنجة.\n\nقطار طنجة يصل\n\nنقل القطار 300 مسافر إلى المدينة.";
    const { document } = readingOf(article);
    const body = new Set(document.sentences.filter(({ role }) => role === "body").map(({ index }) => index));
    expect(factsIn(article).length).toBeGreaterThan(0);
    for (const fact of factsIn(article)) expect(body.has(fact.sentence)).toBe(true);
  });
});
