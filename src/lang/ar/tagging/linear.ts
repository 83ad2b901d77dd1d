// Linear models over hashed features: feature `id` owns the row of weights that starts at `id & mask`; rows overlap, as hashing allows.
import type { FeatureList } from "./hash.ts";

/** Whole numbers in what ships, fractions while training. */
export type Weights = Int8Array | Float32Array;

export interface Table {
  readonly weights: Weights;
  /** Rows start at 0 … mask; the array is longer by one row. */
  readonly mask: number;
  /** Natural units of one step of the weights: `score * step` is a log-probability up to a constant. */
  readonly step: number;
}

/** Adds to `out[0 … labels)` the rows of all features. */
export function addRows(table: Table, features: FeatureList, labels: number, out: Float64Array): void {
  const { weights, mask } = table;
  const { ids, size } = features;
  for (let i = 0; i < size; i++) {
    const row = (ids[i] ?? 0) & mask;
    for (let l = 0; l < labels; l++) out[l] = (out[l] ?? 0) + (weights[row + l] ?? 0);
  }
}

/** e^x by halving and a short series: the same bits on every platform. */
export function exp(x: number): number {
  if (x < -40) return 0;
  const y = x / 1024;
  let e = 1 + y * (1 + y * (1 / 2 + y * (1 / 6 + y * (1 / 24))));
  for (let i = 0; i < 10; i++) e *= e;
  return e;
}

/** Scores of `n` choices made probabilities, in place. */
export function softmax(scores: Float64Array, n: number, step: number): void {
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) max = Math.max(max, scores[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const e = exp(((scores[i] ?? 0) - max) * step);
    scores[i] = e;
    sum += e;
  }
  for (let i = 0; i < n; i++) scores[i] = (scores[i] ?? 0) / sum;
}

/** The first of the largest. */
export function argmax(scores: Float64Array, n: number): number {
  let best = 0;
  for (let i = 1; i < n; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}
