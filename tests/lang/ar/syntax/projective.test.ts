// The search for the best tree and the probabilities of arcs, against an enumeration of all trees.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcProbabilities, bestTree } from "../../../../src/lang/ar/syntax/projective.ts";

/** All projective trees over n words with one word under the root, as heads at 1 … n. */
function allTrees(n: number): number[][] {
  const out: number[][] = [];
  const heads: number[] = new Array(n + 1).fill(0);
  const place = (d: number): void => {
    if (d > n) {
      if (isTree(heads, n)) out.push([...heads]);
      return;
    }
    for (let h = 0; h <= n; h++) {
      if (h === d) continue;
      heads[d] = h;
      place(d + 1);
    }
  };
  place(1);
  return out;
}

function isTree(heads: readonly number[], n: number): boolean {
  if (heads.slice(1).filter((h) => h === 0).length !== 1) return false;
  for (let d = 1; d <= n; d++) {
    let at = d;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > n) return false;
      at = heads[at] ?? 0;
    }
    const h = heads[d] ?? 0;
    for (let k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
      const o = heads[k] ?? 0;
      if (o < Math.min(h, d) || o > Math.max(h, d)) return false;
    }
  }
  return true;
}

const N = 4;
const trees = allTrees(N);
const total = (tree: readonly number[], scores: Float64Array): number =>
  tree.reduce((sum, h, d) => (d === 0 ? 0 : sum + (scores[h * (N + 1) + d] ?? 0)), 0);
const scoresOf = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: (N + 1) ** 2, maxLength: (N + 1) ** 2 });

describe("projective trees", () => {
  it("best of all", () => {
    fc.assert(
      fc.property(scoresOf, (list) => {
        const scores = Float64Array.from(list, (s) => s / 10);
        const best = Math.max(...trees.map((t) => total(t, scores)));
        expect(total([...bestTree(scores, N)], scores)).toBeCloseTo(best, 9);
        expect(isTree([...bestTree(scores, N)], N)).toBe(true);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("probability of each arc", () => {
    fc.assert(
      fc.property(scoresOf, (list) => {
        const scores = Float64Array.from(list, (s) => s / 10);
        const weights = trees.map((t) => Math.exp(total(t, scores)));
        const sum = weights.reduce((a, b) => a + b, 0);
        const found = arcProbabilities(scores, N);
        for (let d = 1; d <= N; d++)
          for (let h = 0; h <= N; h++) {
            if (h === d) continue;
            const want = trees.reduce((s, t, k) => s + (t[d] === h ? (weights[k] ?? 0) : 0), 0) / sum;
            expect(found[h * (N + 1) + d]).toBeCloseTo(want, 6);
          }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
