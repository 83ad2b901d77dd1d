// When two wordings are one option, and which stems two texts share.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentStems, foldIdentity } from "../../../../src/lang/ar/phrasing/identity.ts";

describe("folded identity", () => {
  it.each([
    ["the article", "الرئيس الروسي", "رئيس روسي"],
    ["hamza seats", "إيران", "ايران"],
    ["«ة» and «ه»", "مدينة", "مدينه"],
    ["«ى» and «ي»", "مصطفى", "مصطفي"],
    ["diacritics", "مُحَمَّد", "محمد"],
    ["tatweel", "محـــمد", "محمد"],
    ["digits", "٤٠ مليار", "40 مليار"],
    ["a glued preposition before the article", "بالرياض", "الرياض"],
    ["«للـ»", "للصين", "الصين"],
    ["«و» before the article", "والقاهرة", "القاهرة"],
    ["quotation marks", "«الفجر»", "الفجر"],
    ["a full stop at the end", "يوم الأحد.", "يوم الأحد"],
  ])("overlooks %s", (_, one, other) => {
    expect(foldIdentity(one)).toBe(foldIdentity(other));
  });

  it.each([
    ["«و» that belongs to the word", "وهران", "هران"],
    ["the decimal point", "1.5", "15"],
    ["per cent", "5%", "5"],
    ["other words", "وزير الدفاع", "وزير الخارجية"],
    ["order", "فوز الأهلي على الزمالك", "فوز الزمالك على الأهلي"],
    ["a lone «ال» name", "علي", "عالي"],
  ])("keeps %s", (_, one, other) => {
    expect(foldIdentity(one)).not.toBe(foldIdentity(other));
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldIdentity(text)).toBe(foldIdentity(text).trim());
      }),
      { numRuns: 200 },
    );
  });
});

describe("content stems", () => {
  it("are shared by a noun with and without article and ending", () => {
    expect(contentStems("المهندسون")).toEqual(contentStems("مهندسين"));
    expect(contentStems("بالمدرسة")).toEqual(contentStems("المدرسة"));
  });

  it("leave function words and short words out", () => {
    expect(contentStems("من في على إلى أن هو")).toEqual([]);
  });

  it("keep different words apart", () => {
    const [one] = contentStems("التعليم");
    expect(contentStems("الصحة الدفاع")).not.toContain(one);
  });
});
