// Streams of chance: the same path gives the same numbers, and no stream disturbs another.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/core/hash.ts";
import { type Random, randomOf } from "../../src/core/random.ts";

const draw = (random: Random, count = 8): readonly number[] => Array.from({ length: count }, () => random.next());

describe("randomOf", () => {
  it("gives the same numbers for the same seed on every machine", () => {
    const random = randomOf("fahm 1");
    expect([random.below(1000), random.below(1000), random.below(1000)]).toEqual([444, 172, 801]);
  });

  it("forks streams that do not depend on what was drawn before", () => {
    const fresh = randomOf("1").fork("items");
    const parent = randomOf("1");
    draw(parent, 100);
    parent.fork("plan").next();
    expect(draw(parent.fork("items"))).toEqual(draw(fresh));
  });

  it("forks by the whole path", () => {
    const root = randomOf("1");
    const streams = [
      root,
      root.fork("a"),
      root.fork("b"),
      root.fork("a").fork("b"),
      root.fork("b").fork("a"),
      randomOf("2").fork("a"),
    ];
    expect(new Set(streams.map((stream) => draw(stream).join())).size).toBe(streams.length);
  });

  it("keeps to its bounds", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (seed, bound) => {
        const random = randomOf(seed);
        for (let i = 0; i < 20; i++) {
          const value = random.below(bound);
          expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
        }
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  it("shuffles without losing, adding or changing anything", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, values) => {
        const copy = [...values];
        const shuffled = randomOf(seed).shuffle(values);
        expect(values).toEqual(copy);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(copy.toSorted((a, b) => a - b));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it("shuffles fairly: every value comes to every place", () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 2000; i++) {
      const at = randomOf(String(i)).shuffle([0, 1, 2, 3]).indexOf(0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(80);
  });

  it("picks nothing from nothing", () => {
    const none: readonly number[] = [];
    expect(randomOf("1").pick(none)).toBeUndefined();
  });
});

describe("hashOf", () => {
  it("is the same on every machine", () => {
    expect([hashOf(""), hashOf("mcq f-1 who"), hashOf("\u0641\u0647\u0645")]).toEqual([
      "811c9dc59747b28c",
      "cd287f0c3c2282dc",
      "aff0b6fc8d4e4372",
    ]);
  });

  it("has sixteen hexadecimal digits and tells texts apart", () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const hash = hashOf(text);
        expect(hash).toMatch(/^[0-9a-f]{16}$/);
        expect(seen.get(hash) ?? text).toBe(text);
        seen.set(hash, text);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
