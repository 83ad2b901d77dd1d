// Projective trees over arc scores: the best one, and the probability of every arc (Eisner 1996; inside-outside).
// Scores of the arc h -> d stand at `h * (n + 1) + d`, positions from 0 (the root) to n.
import { exp } from "../tagging/linear.ts";

const NONE = -1e9;

/** Heads of the best projective tree with one word under the root; `heads[d]` for d in 1 … n. */
export function bestTree(scores: Float64Array, n: number): Int32Array {
  const m = n + 1;
  const size = m * m;
  const openR = new Float64Array(size).fill(NONE);
  const openL = new Float64Array(size).fill(NONE);
  const shutR = new Float64Array(size).fill(NONE);
  const shutL = new Float64Array(size).fill(NONE);
  const splitOpen = new Int32Array(size);
  const splitR = new Int32Array(size);
  const splitL = new Int32Array(size);
  for (let i = 0; i < m; i++) {
    shutR[i * m + i] = 0;
    shutL[i * m + i] = 0;
  }
  for (let width = 1; width < m; width++)
    for (let i = 0; i + width < m; i++) {
      const j = i + width;
      const at = i * m + j;
      let best = NONE;
      let split = i;
      for (let k = i; k < j; k++) {
        const s = (shutR[i * m + k] ?? 0) + (shutL[(k + 1) * m + j] ?? 0);
        if (s > best) {
          best = s;
          split = k;
        }
      }
      splitOpen[at] = split;
      // The root takes one word only: whatever stands left of it must be the root alone.
      if (i > 0) openL[at] = best + (scores[j * m + i] ?? 0);
      openR[at] = (i === 0 ? (shutL[m + j] ?? 0) : best) + (scores[at] ?? 0);
      if (i === 0) splitOpen[at] = 0;
      best = NONE;
      for (let k = i + 1; k <= j; k++) {
        const s = (openR[i * m + k] ?? 0) + (shutR[k * m + j] ?? 0);
        if (s > best) {
          best = s;
          splitR[at] = k;
        }
      }
      shutR[at] = best;
      best = NONE;
      for (let k = i; k < j; k++) {
        const s = (shutL[i * m + k] ?? 0) + (openL[k * m + j] ?? 0);
        if (s > best) {
          best = s;
          splitL[at] = k;
        }
      }
      shutL[at] = best;
    }
  const heads = new Int32Array(m);
  const visit = (i: number, j: number, kind: 0 | 1 | 2 | 3): void => {
    if (i === j) return;
    const at = i * m + j;
    if (kind === 0 || kind === 1) {
      if (kind === 0) heads[j] = i;
      else heads[i] = j;
      const k = splitOpen[at] ?? i;
      visit(i, k, 2);
      visit(k + 1, j, 3);
    } else if (kind === 2) {
      const k = splitR[at] ?? j;
      visit(i, k, 0);
      visit(k, j, 2);
    } else {
      const k = splitL[at] ?? i;
      visit(i, k, 3);
      visit(k, j, 1);
    }
  };
  visit(0, n, 2);
  return heads;
}

/** Probability of every arc under the distribution over projective trees with one word under the root; `scores` are natural logs. */
export function arcProbabilities(scores: Float64Array, n: number): Float64Array {
  const m = n + 1;
  const size = m * m;
  // Factors are scaled per dependent so that products stay in range.
  const w = new Float64Array(size);
  for (let d = 1; d < m; d++) {
    let max = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < m; h++) if (h !== d) max = Math.max(max, scores[h * m + d] ?? 0);
    for (let h = 0; h < m; h++) if (h !== d) w[h * m + d] = exp((scores[h * m + d] ?? 0) - max);
  }
  const openR = new Float64Array(size);
  const openL = new Float64Array(size);
  const shutR = new Float64Array(size);
  const shutL = new Float64Array(size);
  for (let i = 0; i < m; i++) {
    shutR[i * m + i] = 1;
    shutL[i * m + i] = 1;
  }
  for (let width = 1; width < m; width++)
    for (let i = 0; i + width < m; i++) {
      const j = i + width;
      const at = i * m + j;
      let sum = 0;
      for (let k = i; k < j; k++) sum += (shutR[i * m + k] ?? 0) * (shutL[(k + 1) * m + j] ?? 0);
      if (i === 0) openR[at] = (shutL[m + j] ?? 0) * (w[at] ?? 0);
      else {
        openL[at] = sum * (w[j * m + i] ?? 0);
        openR[at] = sum * (w[at] ?? 0);
      }
      let right = 0;
      for (let k = i + 1; k <= j; k++) right += (openR[i * m + k] ?? 0) * (shutR[k * m + j] ?? 0);
      shutR[at] = right;
      let left = 0;
      for (let k = i; k < j; k++) left += (shutL[i * m + k] ?? 0) * (openL[k * m + j] ?? 0);
      shutL[at] = left;
    }
  const oOpenR = new Float64Array(size);
  const oOpenL = new Float64Array(size);
  const oShutR = new Float64Array(size);
  const oShutL = new Float64Array(size);
  const add = (to: Float64Array, at: number, value: number): void => {
    to[at] = (to[at] ?? 0) + value;
  };
  const total = shutR[n] ?? 0;
  const out = new Float64Array(size);
  if (!(total > 0)) return out;
  oShutR[n] = 1 / total;
  for (let width = m - 1; width >= 1; width--)
    for (let i = 0; i + width < m; i++) {
      const j = i + width;
      const at = i * m + j;
      const right = oShutR[at] ?? 0;
      if (right > 0)
        for (let k = i + 1; k <= j; k++) {
          add(oOpenR, i * m + k, right * (shutR[k * m + j] ?? 0));
          add(oShutR, k * m + j, right * (openR[i * m + k] ?? 0));
        }
      const left = oShutL[at] ?? 0;
      if (left > 0)
        for (let k = i; k < j; k++) {
          add(oShutL, i * m + k, left * (openL[k * m + j] ?? 0));
          add(oOpenL, k * m + j, left * (shutL[i * m + k] ?? 0));
        }
      out[at] = (openR[at] ?? 0) * (oOpenR[at] ?? 0);
      out[j * m + i] = (openL[at] ?? 0) * (oOpenL[at] ?? 0);
      if (i === 0) {
        add(oShutL, m + j, (oOpenR[at] ?? 0) * (w[at] ?? 0));
        continue;
      }
      const both = (oOpenR[at] ?? 0) * (w[at] ?? 0) + (oOpenL[at] ?? 0) * (w[j * m + i] ?? 0);
      if (both > 0)
        for (let k = i; k < j; k++) {
          add(oShutR, i * m + k, both * (shutL[(k + 1) * m + j] ?? 0));
          add(oShutL, (k + 1) * m + j, both * (shutR[i * m + k] ?? 0));
        }
    }
  return out;
}
