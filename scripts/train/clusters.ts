// Word classes by the exchange algorithm over class bigrams (Kneser and Ney 1993): deterministic, no randomness.

export interface ClusterInput {
  /** Sentences of word ids; ids at or above `words` are left out. */
  readonly lines: readonly Int32Array[];
  readonly words: number;
  readonly classes: number;
  readonly rounds: number;
  readonly initial?: Int32Array;
}

interface Adjacency {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly count: Float64Array;
}

const LOGS = new Float64Array(1 << 16).map((_, n) => (n === 0 ? 0 : n * Math.log(n)));

function nLogN(n: number): number {
  return n < LOGS.length ? (LOGS[n] ?? 0) : n * Math.log(n);
}

function adjacency(pairs: Map<number, number>, words: number, right: boolean): Adjacency {
  const start = new Int32Array(words + 1);
  const side = (key: number): [number, number] => {
    const a = Math.floor(key / words);
    const b = key - a * words;
    return right ? [a, b] : [b, a];
  };
  for (const key of pairs.keys()) {
    const at = side(key)[0] + 1;
    start[at] = (start[at] ?? 0) + 1;
  }
  for (let i = 0; i < words; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const fill = start.slice();
  const other = new Int32Array(pairs.size);
  const count = new Float64Array(pairs.size);
  for (const [key, n] of pairs) {
    const [from, to] = side(key);
    const at = fill[from] ?? 0;
    fill[from] = at + 1;
    other[at] = to;
    count[at] = n;
  }
  return { start, other, count };
}

/** The class of every word. */
export function clusterWords(input: ClusterInput): Int32Array {
  const { words, classes } = input;
  const pairs = new Map<number, number>();
  const total = new Float64Array(words);
  for (const line of input.lines)
    for (let i = 0; i < line.length; i++) {
      const a = line[i] ?? words;
      if (a >= words) continue;
      total[a] = (total[a] ?? 0) + 1;
      const b = line[i + 1] ?? words;
      if (b < words) pairs.set(a * words + b, (pairs.get(a * words + b) ?? 0) + 1);
    }
  const next = adjacency(pairs, words, true);
  const before = adjacency(pairs, words, false);
  const of = input.initial?.slice() ?? new Int32Array(words).map((_, w) => w % classes);
  const joint = new Float64Array(classes * classes);
  const size = new Float64Array(classes);
  for (let w = 0; w < words; w++) {
    const c = of[w] ?? 0;
    size[c] = (size[c] ?? 0) + (total[w] ?? 0);
    for (let k = next.start[w] ?? 0; k < (next.start[w + 1] ?? 0); k++) {
      const at = c * classes + (of[next.other[k] ?? 0] ?? 0);
      joint[at] = (joint[at] ?? 0) + (next.count[k] ?? 0);
    }
  }
  const left = new Float64Array(classes);
  const right = new Float64Array(classes);
  const gather = (list: Adjacency, w: number, into: Float64Array): number[] => {
    const seen: number[] = [];
    for (let k = list.start[w] ?? 0; k < (list.start[w + 1] ?? 0); k++) {
      const other = list.other[k] ?? 0;
      if (other === w) continue;
      const c = of[other] ?? 0;
      if (into[c] === 0) seen.push(c);
      into[c] = (into[c] ?? 0) + (list.count[k] ?? 0);
    }
    return seen;
  };
  const shift = (c: number, lefts: number[], rights: number[], sign: number): void => {
    for (const l of lefts) joint[l * classes + c] = (joint[l * classes + c] ?? 0) + sign * (left[l] ?? 0);
    for (const r of rights) joint[c * classes + r] = (joint[c * classes + r] ?? 0) + sign * (right[r] ?? 0);
  };
  for (let round = 0; round < input.rounds; round++) {
    let moved = 0;
    for (let w = 0; w < words; w++) {
      const from = of[w] ?? 0;
      const n = total[w] ?? 0;
      const lefts = gather(before, w, left);
      const rights = gather(next, w, right);
      shift(from, lefts, rights, -1);
      size[from] = (size[from] ?? 0) - n;
      let best = from;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < classes; c++) {
        let gain = -2 * (nLogN((size[c] ?? 0) + n) - nLogN(size[c] ?? 0));
        for (const l of lefts) {
          const j = joint[l * classes + c] ?? 0;
          gain += nLogN(j + (left[l] ?? 0)) - nLogN(j);
        }
        for (const r of rights) {
          const j = joint[c * classes + r] ?? 0;
          gain += nLogN(j + (right[r] ?? 0)) - nLogN(j);
        }
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = c;
        }
      }
      shift(best, lefts, rights, 1);
      size[best] = (size[best] ?? 0) + n;
      if (best !== from) moved++;
      of[w] = best;
      for (const l of lefts) left[l] = 0;
      for (const r of rights) right[r] = 0;
    }
    if (moved < words / 500) break;
  }
  return of;
}
