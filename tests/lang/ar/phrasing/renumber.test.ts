// Another number in the place of the text's own: same style, and the counted noun in the form it demands.
import { describe, expect, it } from "vitest";
import type { Unit } from "../../../../src/core/language.ts";
import { renumber } from "../../../../src/lang/ar/phrasing/renumber.ts";

const unit = (text: string, value: number, more: Partial<Unit> = {}): Unit => ({
  text,
  type: "count",
  value,
  aliases: [],
  ...more,
});

describe("another number", () => {
  it.each([
    ["digits, singular noun after eleven and more", "12 شخصا", 12, 15, "15 شخصا"],
    ["digits, plural noun from three to ten", "5 أشخاص", 5, 8, "8 أشخاص"],
    ["Arabic-Indic digits stay Arabic-Indic", "٤٥ طالبا", 45, 48, "٤٨ طالبا"],
    ["words stay words", "ثلاثة رجال", 3, 5, "خمسة رجال"],
    ["words agree with a feminine noun the other way round", "ثلاث سفن", 3, 4, "أربع سفن"],
    ["a multiple of a measure keeps its name", "6 غيغابايت", 6, 4, "4 غيغابايت"],
    ["per cent", "12 في المئة", 12, 15, "15 في المئة"],
    ["a scaled amount", "300 مليون دولار", 300e6, 400e6, "400 مليون دولار"],
  ])("%s", (_, text, value, other, wanted) => {
    expect(renumber(unit(text, value), other)?.text).toBe(wanted);
  });

  it("of a year changes its four digits only", () => {
    expect(renumber(unit("2019", 2019, { type: "year" }), 2021)?.text).toBe("2021");
    expect(renumber(unit("عام 2019", 2019, { type: "year" }), 2016)?.text).toBe("عام 2016");
  });

  it("is never the number itself", () => {
    expect(renumber(unit("12 شخصا", 12), 12)).toBeNull();
    expect(renumber(unit("2019", 2019, { type: "year" }), 2019)).toBeNull();
  });

  it("never stands before a noun in another number's form", () => {
    for (let value = 1; value <= 40; value++) {
      const plural = renumber(unit("5 أشخاص", 5), value);
      if (plural !== null) expect(/أشخاص/.test(plural.text), plural.text).toBe(value >= 3 && value <= 10);
      const singular = renumber(unit("12 شخصا", 12), value);
      if (singular !== null) expect(/شخصا$/.test(singular.text), singular.text).toBe(value >= 11);
    }
  });

  it("keeps what kind of thing is counted", () => {
    expect(renumber(unit("12 شخصا", 12, { unit: "شخص" }), 15)).toMatchObject({
      type: "count",
      unit: "شخص",
      value: 15,
      aliases: [],
    });
  });
});

describe("another number in a blank, the noun in sight", () => {
  const framed = (text: string, value: number, frame: string): Unit => unit(text, value, { frame });

  it.each([
    ["three to ten beside a plural", framed("خمسة", 5, "خمسة فنادق"), 7, "سبعة"],
    ["digits beside a singular accusative", framed("45", 45, "45 طالبا"), 55, "55"],
    ["per cent", framed("12", 12, "12 في المئة"), 18, "18"],
    ["a scaled amount", framed("300 مليون", 300e6, "300 مليون دولار"), 500e6, "500 مليون"],
  ])("%s", (_, given, value, wanted) => {
    expect(renumber(given, value)?.text).toBe(wanted);
  });

  it.each([
    ["fifteen beside a plural", framed("خمسة", 5, "خمسة فنادق"), 15],
    ["one beside a plural", framed("خمسة", 5, "خمسة فنادق"), 1],
    ["two beside a plural", framed("خمسة", 5, "خمسة فنادق"), 2],
    ["five beside a singular accusative", framed("45", 45, "45 طالبا"), 5],
    ["itself", framed("45", 45, "45 طالبا"), 45],
    ["a frame that does not hold the number", framed("45", 45, "طالبا"), 50],
  ])("is none for %s", (_, given, value) => {
    expect(renumber(given, value)).toBeNull();
  });
});
