// Numbers of the text with what they count and what they are the number of.
import { describe, expect, it } from "vitest";
import type { QuantityFact } from "../../../../src/core/facts/fact.ts";
import { factsIn } from "../../../support/arabic.ts";

const quantitiesIn = (text: string): readonly QuantityFact[] =>
  factsIn(text).filter((fact) => fact.kind === "quantity");

describe("quantities", () => {
  it.each([
    ["a count", "يعرض المتحف 250 لوحة.", "250", "المتحف"],
    ["money", "بلغت قيمة صادرات تونس 300 مليون دولار.", "300 مليون", "قيمة صادرات تونس"],
    ["a share", "ارتفعت أسعار القمح بنسبة 12 في المئة.", "12", "أسعار القمح"],
    ["in words", "حصد الطالب يوسف المطيري ثلاث ميداليات.", "ثلاث", "الطالب يوسف المطيري"],
  ])("%s, and what it is the number of", (_, text, number, of) => {
    const [fact, ...more] = quantitiesIn(text);
    expect(more).toEqual([]);
    expect(fact?.value.text.startsWith(number), fact?.value.text).toBe(true);
    expect(fact?.of?.text).toBe(of);
  });

  it.each([
    ["a year", "وصل القطار إلى المدينة في عام 1998."],
    ["an ordinal", "فاز العداء بالمركز الثالث في السباق."],
    ["a day of the month", "بدأ الحفل في 12 مايو 2014."],
  ])("are not made of %s", (_, text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});
