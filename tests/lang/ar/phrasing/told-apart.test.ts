// What only the text tells, and what the words around it, the headline or a handbook tell as well.
import { describe, expect, it } from "vitest";
import { readingOf, statementsOf } from "../../../support/arabic.ts";

const gaps = (text: string, title = ""): readonly string[] =>
  readingOf(text, title).offers.gaps.map((gap) => text.slice(gap.blank.start, gap.blank.end));

const statement = (text: string, words: string, title = "") =>
  readingOf(text, title).offers.propositions.find((one) => one.text.includes(words));

describe("a gap", () => {
  it.each([
    [
      "of the head of a state",
      "التقى الكاتب حامد البشير رئيس كوريا الجنوبية مون جيه في لندن. وشكر مون البشير.",
      "مون جيه",
    ],
    ["of a capital after its country", "وصل الكاتب حامد البشير إلى العاصمة الأردنية عمان في عام 1990.", "عمان"],
    ["of a stadium's second word", "فاز نادي الوداد المغربي على ملعب الإمارات في عام 1990.", "الإمارات"],
    ["of a number that ends a range", "غادر البلدة من 20 إلى 35 عاملا في عام 1990.", "35"],
    [
      "of a month before another name of it",
      "بدأت شركة الطيران السودانية رحلاتها الجديدة إلى لندن في شهر يونيو حزيران 2017 بطائرتين.",
      "شهر يونيو",
    ],
    [
      "of a month after another name of it",
      "افتتح الوزير السوداني حامد البشير مدرسة كبيرة في الخرطوم في نهاية يونيو حزيران 2017.",
      "حزيران 2017",
    ],
    [
      "of a part of a hyphenated name",
      "خضع اللاعب حامد البشير لعملية جراحية في ركبته اليمنى من طرف الفريق الطبي لجراحة العظام في مستشفى لا بيتييه-سالبيتريير في باريس.",
      "بيتييه",
    ],
    ["of what is counted by name after it", "قسمت الوزارة المدارس إلى ثلاثة أصناف: كبيرة ومتوسطة وصغيرة.", "ثلاثة"],
  ])("is not made %s", (_, text, words) => {
    expect(gaps(text)).not.toContain(words);
  });

  it("is not made of a country whose city the headline names", () => {
    const text = "وصل الكاتب السوداني حامد البشير إلى سوريا في عام 1990. ونشر البشير ثلاث روايات.";
    expect(gaps(text, "كاتب يزور متحفا كبيرا")).toContain("سوريا");
    expect(gaps(text, "كاتب يزور متحف حلب")).not.toContain("سوريا");
  });
});

describe("a statement", () => {
  it("is told to be whole, to end at a comma, or to be cut", () => {
    const text =
      "افتتح الوزير حامد البشير مدرسة كبيرة في الخرطوم، وهو ما رحبت به هذه القرية. ونشر البشير ثلاث روايات في لندن.";
    expect(statement(text, "افتتح")?.ends).toBe("comma");
    expect(statement(text, "نشر")?.ends).toBe("sentence");
  });

  it("knows how much of it the headline says", () => {
    const text = "افتتح الوزير حامد البشير مدرسة كبيرة في الخرطوم. وشكر البشير المعلمين.";
    const same = statement(text, "افتتح", "الوزير حامد البشير يفتتح مدرسة كبيرة في الخرطوم")?.headline ?? 0;
    const other = statement(text, "افتتح", "أخبار التعليم")?.headline ?? 1;
    expect(same).toBeGreaterThan(0.6);
    expect(other).toBe(0);
  });

  it("exchanges no number of a country's people, which handbooks have", () => {
    const people = statement("وصل الوفد إلى أكرا. ويبلغ عدد سكان غانا 30 مليون نسمة.", "نسمة");
    expect(people?.units.map((unit) => unit.text)).toEqual([]);
  });

  it("keeps a time that bounds what is said to be the first", () => {
    const text = "فازت الباحثة ليلى المنصوري بالجائزة للمرة الأولى هذا العام. وشكرت المنصوري زملاءها.";
    expect(statementsOf(text).map((one) => one.text)).not.toContain("فازت الباحثة ليلى المنصوري بالجائزة للمرة الأولى");
  });

  it("does not begin after a subordinator, which joins it to what follows", () => {
    const text =
      "ورغم الإعلان عن هدنة بين النقابتين، بعدما أكد وزير العمل السوداني، حامد البشير، تجميد الرسوم التي تم التهديد بفرضها على المصانع، أشارت الحكومة إلى استعدادها لرفع الأجور. وشكر الوزير العمال.";
    expect(statementsOf(text).filter((one) => one.text.startsWith("أكد"))).toEqual([]);
  });

  it("tells no two that only another sentence names", () => {
    const deal = "وقعت شركة الفرات وشركة دجلة عقدا في البصرة.";
    const apart = "وأمرت محكمة البصرة العراقية بوقف نشاط الشركتين في محافظة البصرة في عام 2016.";
    const named = apart.replace("الشركتين", "شركة الفرات");
    expect(statementsOf(`${deal} ${apart}`).filter((one) => one.sentence === 1)).toEqual([]);
    expect(statementsOf(`${deal} ${named}`).filter((one) => one.sentence === 1)).not.toEqual([]);
  });

  it("puts no name in the place of somebody of another country", () => {
    const text =
      "فاز المصارع السوداني حامد البشير في المباراة الأولى. واللاعب البشير يقيم في لندن. وسيلعب البشير مع منافس آخر في حالة فوزه على اللاعب الروسي.";
    expect(statementsOf(text).filter((one) => /البشير الروسي/.test(one.text))).toEqual([]);
  });

  it("is not made of another story's words at the end of the article", () => {
    const own = [
      "افتتحت بلدية مادبا مكتبة كبيرة في وسط المدينة.",
      "وتضم مكتبة مادبا خمسة آلاف كتاب.",
      "وزار أطفال المدارس مكتبة مادبا في عام 2014.",
      "وشكر رئيس البلدية سامر الحديد المتطوعين في مكتبة مادبا.",
      "وتفتح مكتبة مادبا أبوابها خمسة أيام.",
    ];
    const stray = "أصدر المغني السوداني حامد البشير ألبوما من عشر أغان في لندن.";
    const found = (last: string) =>
      readingOf([...own, last].join(" "), "مكتبة جديدة في مادبا").offers.propositions.filter(({ text }) =>
        text.includes("البشير"),
      );
    expect(found(stray)).toEqual([]);
    expect(found(`${stray.slice(0, -1)} عن مكتبة مادبا.`)).not.toEqual([]);
  });
});

describe("names", () => {
  it("of a father are not those of the son", () => {
    const text = "افتتح الملك سلمان بن عبدالعزيز المتحف. وأسس الملك عبدالعزيز المدينة في عام 1932.";
    const bearer = (words: string) =>
      readingOf(text).extraction.entities.find(({ mentions }) =>
        mentions.some(({ start, end }) => text.slice(start, end).includes(words)),
      );
    expect(bearer("سلمان")?.mentions.some(({ text: name }) => !name.includes("سلمان"))).toBe(false);
  });
});
