// Ordering as told: what stands in the article first comes first, and views and descriptions are not put in order.
import { beforeAll, describe, expect, it } from "vitest";
import type { Item } from "../../../src/core/quiz/quiz.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../../support/samples.ts";

type Ordering = Item & { readonly type: "order" };

let orderings: readonly Ordering[] = [];
beforeAll(async () => {
  const fahm = await realFahm();
  orderings = sampleNames.flatMap((name) =>
    fahm.quiz(sampleArticle(name), usual).quizzes.flatMap(({ items }) => items.filter((item) => item.type === "order")),
  );
});

describe("ordering items of the samples", () => {
  it("exist", () => {
    expect(orderings.length).toBeGreaterThan(0);
  });

  it("follow the text: each piece of evidence stands after the one before", () => {
    for (const item of orderings) {
      const starts = item.evidence.map(({ start }) => start);
      if (!/أقدم/.test(item.stem)) expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(item.evidence).toHaveLength(item.sequence.length);
    }
  });

  it("hold each statement once, short enough to compare", () => {
    for (const item of orderings) {
      expect(new Set(item.sequence).size).toBe(item.sequence.length);
      for (const text of item.sequence) expect(text.split(" ").length).toBeLessThanOrEqual(20);
    }
  });
});
