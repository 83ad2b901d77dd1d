// Names as the lexicons correct them: whole, of the right kind, and never a piece of a word.
import { describe, expect, it } from "vitest";
import { articleOf, packOf } from "../../../support/arabic.ts";

const namesIn = (text: string): readonly string[] =>
  packOf()
    .analyse(articleOf(text))
    .names.map((name) => `${name.type} ${name.text}`);

describe("names", () => {
  it.each([
    ["a country", "سافر الوفد إلى فرنسا في عام 1998.", "place فرنسا"],
    ["a country of two words", "وصل الوفد إلى جنوب أفريقيا في عام 1998.", "place جنوب أفريقيا"],
    ["a capital", "وصل القطار إلى القاهرة في عام 1998.", "place القاهرة"],
    ["«الـ» hidden by «لـ»", "أرسلت فرنسا مساعدات للأردن في عام 1998.", "place الأردن"],
    [
      "a city, not the indefinite noun after it",
      "اكتشف فريق من جامعة القاهرة كهفا قرب مدينة الخارجة.",
      "place القاهرة",
    ],
    [
      "a person, not the dual verb after it",
      "زار القائد أسامة هوساوي يطمئنان الجرحى في المستشفى.",
      "person أسامة هوساوي",
    ],
    ["the title left out of a person's name", "قال الدكتور سامي العتيبي إن العمل بدأ في مايو.", "person سامي العتيبي"],
  ])("%s", (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ["a post alone", "قال الوزير إن العمل بدأ.", /الوزير/],
    ["a common noun of a body alone", "قالت المنظمة إن العمل بدأ.", /المنظمة/],
    ["a weekday", "بدأ الحفل يوم الثلاثاء.", /الثلاثاء/],
    ["a month", "بدأ الحفل في مارس.", /مارس/],
  ])("are not made of %s", (_, text, wrong) => {
    expect(namesIn(text).filter((name) => wrong.test(name))).toEqual([]);
  });

  it("stand in text order and never overlap", () => {
    const text =
      "زار وزير الخارجية المصري كريم السعدني بيروت وعمان في عام 2019. ودعت منظمة الصحة العالمية فرنسا إلى حماية العمال.";
    const { names } = packOf().analyse(articleOf(text));
    expect(names.length).toBeGreaterThan(2);
    names.forEach((name, at) => {
      const next = names[at + 1];
      if (next !== undefined) expect(name.end).toBeLessThanOrEqual(next.start);
    });
  });
});
