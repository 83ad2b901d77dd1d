import { describe, expect, test } from "vitest";
import { cueOf, placeOf, withoutCue } from "../../../../src/lang/ar/phrasing/paragraph-cue.ts";

describe("the cue to a paragraph", () => {
  test.each([
    [1, "الأولى"],
    [3, "الثالثة"],
    [10, "العاشرة"],
    [11, "الحادية عشرة"],
    [12, "الثانية عشرة"],
    [19, "التاسعة عشرة"],
    [20, "العشرين"],
    [21, "الحادية والعشرين"],
    [48, "الثامنة والأربعين"],
    [99, "التاسعة والتسعين"],
    [120, "120"],
  ])("%i: %s", (paragraph, words) => {
    expect(cueOf(paragraph, "قال")).toBe(`بحسب الفقرة ${words}: `);
    expect(placeOf(paragraph)).toBe(`في الفقرة ${words}`);
  });

  test("says «بحسب» once", () => {
    const words = "بحسب مصادر طبية، أصيب خمسة عمال";
    expect(cueOf(4, words)).toBe("في الفقرة الرابعة: ");
    expect(withoutCue(cueOf(4, words) + words)).toBe(words);
  });

  test("of the whole text", () => {
    expect(placeOf(null)).toBe("في النص");
  });

  test.each([1, 11, 21, 120])("is taken off again: %i", (paragraph) => {
    expect(withoutCue(`${cueOf(paragraph, "قال")}قال: «نعم»`)).toBe("قال: «نعم»");
  });

  test("is not found in the article's own words", () => {
    expect(withoutCue("بحسب الفقرة الثالثة من القانون يعاقب المخالف: غرامة")).toBe(
      "بحسب الفقرة الثالثة من القانون يعاقب المخالف: غرامة",
    );
  });
});
