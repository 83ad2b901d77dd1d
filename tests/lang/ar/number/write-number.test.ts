// Other numbers in the dress of the text's own: digits, separators, scale words, gender, and the counted noun.
import { describe, expect, it } from "vitest";
import { inWords } from "../../../../src/lang/ar/number/number-in-words.ts";
import { alternatives, writeNumber, writeQuantity } from "../../../../src/lang/ar/number/write-number.ts";

describe("writeQuantity", () => {
  it.each<readonly [number, string, string | null]>([
    [287e6, "337 مليون دولار", "287 مليون دولار"],
    [5e6, "337 مليون دولار", "5 ملايين دولار"],
    [1.7e9, "1,3 مليار دولار", "1,7 مليار دولار"],
    [12, "5 أشخاص", "12 شخصا"],
    [7, "12 شخصا", "7 أشخاص"],
    [9, "٥ أشخاص", "٩ أشخاص"],
    [12500, "12,000 شخص", "12,500 شخص"],
    [4, "ثلاثة أشخاص", "أربعة أشخاص"],
    [5, "ثلاث دول", "خمس دول"],
    [15, "ثلاث دول", "خمس عشرة دولة"],
    [35, "خمسة وعشرين عاما", "خمسة وثلاثين عاما"],
    [43, "53 في المئة", "43 في المئة"],
    [45, "40%", "45%"],
    [80, "85 مباراة دولية", "80 مباراة دولية"],
    [6.9, "5.9 درجات", "6.9 درجات"],
    [6000, "خمسة آلاف مريض", "ستة آلاف مريض"],
    // «صاعقة» is in no list: its plural is not guessed.
    [5, "15 صاعقة", null],
    [2, "5 أشخاص", null],
  ])("%d in the style of «%s»", (value, surface, expected) => {
    expect(writeQuantity(value, surface)).toBe(expected);
  });
});

describe("writeNumber", () => {
  it("refuses case endings that the text does not show", () => {
    expect(writeNumber(25, "ثلاثة", "Masc")).toBeNull();
    expect(writeNumber(30, "عشرين", "Masc")).toBe("ثلاثين");
    expect(writeNumber(30, "عشرون", "Masc")).toBe("ثلاثون");
  });
});

describe("alternatives", () => {
  it("accepts digits of both kinds and words of both genders", () => {
    expect(alternatives(3, "ثلاثة")).toEqual(expect.arrayContaining(["ثلاثة", "ثلاث", "3", "٣"]));
    expect(alternatives(1.3e9, "1,3 مليار")).toEqual(expect.arrayContaining(["1,3 مليار", "1.3 مليار", "١.٣ مليار"]));
  });
});

describe("inWords", () => {
  it.each<readonly [number, "Masc" | "Fem", string]>([
    [3, "Masc", "ثلاثة"],
    [3, "Fem", "ثلاث"],
    [11, "Masc", "أحد عشر"],
    [12, "Fem", "اثنتي عشرة"],
    [15, "Masc", "خمسة عشر"],
    [15, "Fem", "خمس عشرة"],
    [24, "Fem", "أربع وعشرين"],
    [100, "Masc", "مئة"],
    [335, "Masc", "ثلاثمئة وخمسة وثلاثين"],
  ])("%d %s", (value, gender, expected) => {
    expect(inWords(value, gender, true)).toBe(expected);
  });
});
