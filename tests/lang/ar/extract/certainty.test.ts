// How sure facts are: numbers that hold, and roles that are likely wrong left out.
import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../../src/lang/ar/extract/certainty.ts";
import { weights } from "../../../../src/lang/ar/extract/certainty-data.ts";
import { eventsIn, spokenIn } from "../../../support/arabic.ts";

const confidenceOf = (text: string, verb: string): number =>
  eventsIn(text).find((fact) => fact.verb.text === verb)?.confidence ?? Number.NaN;

describe("confidence", () => {
  it("is a chance, whatever the signs", () => {
    for (const judgement of ["event", "statement", "content", "speaker", "subject", "object", "time"] as const) {
      expect(Object.keys(weights[judgement]).length).toBeGreaterThan(10);
      for (const value of [-50, 0, 50]) {
        const signs = Object.fromEntries(Object.keys(weights[judgement]).map((sign) => [sign, value]));
        const chance = chanceOf(judgement, signs);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    }
  });

  it("of what the main clause tells is higher than of what stands under a condition", () => {
    const told = confidenceOf("افتتح وزير النقل سامي العتيبي المطار الجديد في البصرة يوم الأحد.", "افتتح");
    const supposed = confidenceOf("لن يبدأ العمل إلا إذا افتتح وزير النقل سامي العتيبي المطار الجديد.", "افتتح");
    expect(told).toBeGreaterThan(0.8);
    expect(supposed).toBeLessThan(told - 0.1);
  });

  it("of what is said never claims nine in ten", () => {
    const [fact] = spokenIn("قال وزير النقل سامي العتيبي: «سنفتتح المطار الجديد في البصرة قبل نهاية العام».");
    expect(fact?.confidence).toBeGreaterThan(0.7);
    expect(fact?.confidence).toBeLessThan(0.9);
  });
});

describe("a role that is likely wrong", () => {
  it("is left out, and the fact stays", () => {
    const text = "وقطعت الشنفرية المسافة في ساعتين، وهو أفضل زمن تسجله متسابقة في تاريخ هذا الماراثون.";
    const fact = eventsIn(text).find(({ verb }) => verb.text === "تسجل");
    expect(fact).toBeDefined();
    expect(fact?.object).toBeNull();
  });
});
