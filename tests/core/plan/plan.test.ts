// The choice of a quiz's items: no repetition, fair shares, the same for the same seed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../../src/core/plan/plan.ts";
import type { Candidate } from "../../../src/core/questions/candidate.ts";
import { randomOf } from "../../../src/core/random.ts";
import { pairRules, quizRules } from "../../../src/core/rules/registry.ts";
import { scene } from "../../support/candidates.ts";

/** Who did what, so that no two sentences share a word. */
const DEEDS: readonly (readonly [name: string, deed: string])[] = [
  ["Ana Belo", "opened the old mill"],
  ["Otto Lind", "painted some wide gates"],
  ["Mira Sand", "closed every salt mine"],
  ["Karl Voss", "founded a music school"],
  ["Jon Frey", "burned seven letters"],
  ["Eva Holm", "repaired that harbour wall"],
  ["Ben Roth", "crossed the frozen lake"],
  ["Lea Dorn", "saved two white horses"],
  ["Tom Vale", "copied ancient maps"],
  ["Ida Fenn", "planted lemon trees"],
  ["Max Wood", "mended broken clocks"],
  ["Zoe Quist", "trained young sailors"],
];
const placeOf = (index: number): string => `Land${String.fromCharCode(97 + index)}ia`;

const stage = scene(DEEDS.map(([name, deed], i) => `${name} ${deed} in ${placeOf(i)} in ${1990 + i}.`).join(" "));

/** Two questions, a gap and a statement about each sentence. */
const candidates: readonly Candidate[] = DEEDS.flatMap(([name, deed], i) => {
  const own = { fact: `f-${i}`, facts: [`f-${i}`], sentences: [i], worth: 0.3 + 0.05 * ((i * 7) % 12) };
  return [
    stage.mcq(`Who ${deed} there?`, name, ["Lin Daro", "Wim Ober"], { ...own, id: `i-who-${i}` }),
    stage.mcq(`Where was it that somebody ${deed}?`, placeOf(i), ["Norvia", "Salenia"], {
      ...own,
      id: `i-where-${i}`,
      asks: "where",
    }),
    stage.fill(placeOf(i), { ...own, id: `i-fill-${i}`, asks: "where" }),
    stage.statement(`${name} ${deed}.`, { ...own, id: `i-true-${i}` }),
  ];
});

function made(seed: string, count: number, from: readonly Candidate[] = candidates): readonly Candidate[] {
  return plan({ candidates: from, count, pairRules, quizRules, context: stage.context, random: randomOf(seed) }).chosen;
}

const ids = (chosen: readonly Candidate[]): readonly string[] => chosen.map((one) => one.item.id);

describe("plan", () => {
  it("keeps every rule about pairs and about the quiz, whatever the seed and the count", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), fc.integer({ min: 1, max: 15 }), (seed, count) => {
        const chosen = made(seed, count);
        expect(chosen.length).toBeLessThanOrEqual(count);
        chosen.forEach((one, index) => {
          for (const other of chosen.slice(index + 1))
            for (const rule of pairRules)
              if (rule.level === "block") expect(rule.check(one, other, stage.context)).toBeNull();
          for (const rule of quizRules)
            if (rule.level === "block") expect(rule.check(one, chosen.slice(0, index), stage.context)).toBeNull();
        });
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it("never asks one fact twice", () => {
    for (let seed = 0; seed < 30; seed++) {
      const facts = made(String(seed), 10).flatMap((one) => one.facts);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  it("gives no kind of item more than its share while others are left", () => {
    for (let seed = 0; seed < 30; seed++) {
      const chosen = made(String(seed), 10);
      const count = (same: (one: Candidate) => boolean): number => chosen.filter(same).length;
      expect(chosen.length).toBeGreaterThanOrEqual(8);
      expect(count((one) => one.item.type === "mcq")).toBeLessThanOrEqual(7);
      expect(count((one) => one.item.type === "fill")).toBeLessThanOrEqual(3);
      expect(count((one) => one.item.type === "truefalse")).toBeLessThanOrEqual(3);
    }
  });

  it("spreads over the article: each third is asked", () => {
    for (let seed = 0; seed < 30; seed++) {
      const thirds = made(String(seed), 9).map((one) => Math.floor((one.sentences[0] ?? 0) / 4));
      expect(new Set(thirds).size).toBe(3);
    }
  });

  it("gives fewer items rather than repeat itself", () => {
    expect(made("1", 50).length).toBeLessThanOrEqual(DEEDS.length);
    expect(made("1", 5, [])).toEqual([]);
  });

  it("says which rule kept a candidate out", () => {
    const input = { candidates, count: 10, pairRules, quizRules, context: stage.context, random: randomOf("1") };
    const { chosen, excluded } = plan(input);
    const out = new Set(ids(excluded.map((one) => one.candidate)));
    expect(ids(chosen).filter((id) => out.has(id))).toEqual([]);
    expect(excluded.length).toBeGreaterThan(0);
    for (const { rule, why } of excluded) {
      expect(rule).toMatch(/^[TC]\d/);
      expect(why).toMatch(/\w/);
    }
  });

  it("prefers what is worth asking", () => {
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const worth = (chosen: readonly Candidate[]): number => mean(chosen.map((one) => one.worth));
    const quizzes = Array.from({ length: 30 }, (_, seed) => worth(made(String(seed), 4)));
    expect(mean(quizzes)).toBeGreaterThan(worth(candidates) + 0.05);
  });

  it("is the same for the same seed, whatever order candidates come in", () => {
    for (const seed of ["1", "2", "x"]) {
      expect(ids(made(seed, 10))).toEqual(ids(made(seed, 10)));
      expect(ids(made(seed, 10, candidates.toReversed())).toSorted()).toEqual(ids(made(seed, 10)).toSorted());
    }
  });

  it("is another for another seed", () => {
    const quizzes = new Set(
      Array.from({ length: 20 }, (_, seed) =>
        ids(made(String(seed), 6))
          .toSorted()
          .join(),
      ),
    );
    expect(quizzes.size).toBeGreaterThan(15);
  });
});
