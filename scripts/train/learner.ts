// AdaGrad on one flat table of weights, snapshots averaged, then rounded to int8.
import type { FeatureList } from "../../src/lang/ar/tagging/hash.ts";
import type { Table } from "../../src/lang/ar/tagging/linear.ts";

export interface Learner {
  readonly table: Table & { readonly weights: Float32Array };
  readonly squares: Float32Array;
  readonly sums: Float32Array;
  rate: number;
  snapshots: number;
}

/** A table of 2^bits rows of at most `row` weights. */
export function learner(bits: number, row: number, rate: number): Learner {
  const size = (1 << bits) + row;
  return {
    table: { weights: new Float32Array(size), mask: (1 << bits) - 1, step: 1 },
    squares: new Float32Array(size),
    sums: new Float32Array(size),
    rate,
    snapshots: 0,
  };
}

/** One step against the gradient at one weight. */
export function nudge(l: Learner, at: number, gradient: number): void {
  const s = (l.squares[at] ?? 0) + gradient * gradient;
  l.squares[at] = s;
  l.table.weights[at] = (l.table.weights[at] ?? 0) - (l.rate * gradient) / Math.sqrt(s + 1e-2);
}

/** `gradients[0 … labels)` applied to the rows of all features. */
export function nudgeRows(l: Learner, features: FeatureList, labels: number, gradients: Float64Array): void {
  for (let k = 0; k < labels; k++) {
    const g = gradients[k] ?? 0;
    if (g < 2e-3 && g > -2e-3) continue;
    for (let i = 0; i < features.size; i++) nudge(l, ((features.ids[i] ?? 0) & l.table.mask) + k, g);
  }
}

export function takeSnapshot(l: Learner): void {
  const { weights } = l.table;
  for (let i = 0; i < weights.length; i++) l.sums[i] = (l.sums[i] ?? 0) + (weights[i] ?? 0);
  l.snapshots++;
}

/** The averaged weights, as int8 with their step. */
export function finish(l: Learner, limit = 3): Table & { readonly weights: Int8Array } {
  return quantise(l.sums, l.snapshots, l.table.mask, limit);
}

export function quantise(
  sums: Float32Array,
  divisor: number,
  mask: number,
  limit: number,
): Table & { readonly weights: Int8Array } {
  let max = 0;
  for (const s of sums) max = Math.max(max, Math.abs(s / divisor));
  const step = Math.min(max, limit) / 127;
  const weights = new Int8Array(sums.length);
  for (let i = 0; i < sums.length; i++)
    weights[i] = Math.max(-127, Math.min(127, Math.round((sums[i] ?? 0) / divisor / step)));
  return { weights, mask, step };
}

export type Chance = () => number;

/** A small seeded generator (mulberry32). */
export function chance(seed: number): Chance {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(values: readonly T[], random: Chance): T[] {
  const out = [...values];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [out[i], out[j]];
    if (a === undefined || b === undefined) continue;
    out[i] = b;
    out[j] = a;
  }
  return out;
}

/** A copy with each feature left out with the given probability. */
export function thinned(features: FeatureList, drop: number, random: Chance): FeatureList {
  const ids = new Int32Array(features.size);
  let size = 0;
  for (let i = 0; i < features.size; i++) if (random() >= drop) ids[size++] = features.ids[i] ?? 0;
  return { ids, size };
}
