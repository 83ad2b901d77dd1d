// Words of a statement that another can take the place of, so that it says what the text denies.
import { describe, expect, it } from "vitest";
import { isNumberedNoun, otherPart } from "../../../../src/lang/ar/lexicon/ranks.ts";
import { readingOf } from "../../../support/arabic.ts";

/** The terms of the first sentence that may be exchanged, each with the way. */
function termsOf(text: string): readonly string[] {
  const { propositions } = readingOf(`${text} وشكر الوزير سامر الحديد العمال في مادبا.`, "أخبار").offers;
  const first = propositions.find(({ sentence, ends }) => sentence === 0 && ends === "sentence");
  return (first?.units ?? []).filter(({ type }) => type === "term").map(({ text: word, unit }) => `${word} ${unit}`);
}

describe("what may be turned in a statement", () => {
  it.each([
    ["what is numbered", "حل فريق مادبا الأردني في المركز الثاني من بطولة المدارس.", "الثاني adjective"],
    ["a part of a whole", "باعت بلدية مادبا الأردنية نصف أسهم المصنع القديم في وسط المدينة.", "نصف word"],
    ["a denial, as a whole", "لم تكشف بلدية مادبا الأردنية أسباب إغلاق المصنع القديم.", "لم تكشف denied"],
  ])("is %s", (_, text, expected) => {
    expect(termsOf(text)).toContain(expected);
  });

  it.each([
    ["a name's number", "كتب الباحث سامر الحديد كتابا عن الحرب العالمية الثانية.", "الثانية adjective"],
    [
      "a verb, whose object tells which was meant",
      "أغلقت بلدية مادبا الأردنية المطار القديم في وسط المدينة.",
      "أغلقت verb",
    ],
    ["a denial that says «none»", "لم تكشف بلدية مادبا الأردنية أي سبب لإغلاق المصنع القديم.", "لم تكشف denied"],
    [
      "a part that is only a bound",
      "باعت بلدية مادبا الأردنية أكثر من نصف أسهم المصنع القديم في وسط المدينة.",
      "نصف word",
    ],
    [
      "an adjective, whose contrary common sense refutes",
      "أصيب خمسة عمال بجروح خطيرة في مصنع مادبا القديم.",
      "خطيرة adjective",
    ],
  ])("is never %s", (_, text, never) => {
    expect(termsOf(text)).not.toContain(never);
  });
});

describe("ranks and parts", () => {
  it("are those of what is numbered, with the article and without", () => {
    expect(["المركز", "مركز", "ملف"].map(isNumberedNoun)).toEqual([true, true, false]);
  });

  it("have another part", () => {
    expect(["نصف", "ثلث", "ربع", "كل"].map(otherPart)).toEqual(["ثلث", "ربع", "نصف", undefined]);
  });
});
