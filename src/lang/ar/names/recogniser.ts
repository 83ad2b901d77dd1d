// Finds names of people, places and organisations: a chain model over words, run twice, the second time knowing the whole document.

import type { NameType } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { type FeatureList, featureList } from "../tagging/hash.ts";
import { addRows, exp, type Table } from "../tagging/linear.ts";
import type { TaggedWord } from "../tagging/tagged-words.ts";
import { NO_VOTES, nameFeatures, type Votes } from "./name-features.ts";

export interface Recogniser {
  readonly table: Table;
  /** `a * TAGS + b`; the row after the last tag is the sentence's start. */
  readonly transitions: Int8Array | Float32Array;
}

/** O, then B and I of each kind. «other» (events, works) is learnt, so that it is told apart, and not given out. */
export const NAME_KINDS = ["person", "place", "organisation", "other"] as const;
export const TAGS: number = 1 + 2 * NAME_KINDS.length;
const NEVER = -1e6;

/** True where tag `b` may follow tag `a` (`TAGS` for the start): I only continues its own kind. */
export function mayFollow(a: number, b: number): boolean {
  if (b === 0 || b % 2 === 1) return true;
  return a === b || a === b - 1;
}

const scratch = featureList(96);

export function nameFeatureLists(words: readonly TaggedWord[], votes: Votes): FeatureList[] {
  return words.map((_, i) => {
    scratch.size = 0;
    nameFeatures(scratch, words, i, votes);
    return { ids: scratch.ids.slice(0, scratch.size), size: scratch.size };
  });
}

export function nameScores(table: Table, lists: readonly FeatureList[]): Float64Array {
  const out = new Float64Array(lists.length * TAGS);
  lists.forEach((list, i) => {
    addRows(table, list, TAGS, out.subarray(i * TAGS, (i + 1) * TAGS));
  });
  return out;
}

export function bestTags(scores: Float64Array, transitions: Recogniser["transitions"]): Int8Array {
  const n = scores.length / TAGS;
  const best = new Float64Array(n * TAGS);
  const back = new Int8Array(n * TAGS);
  for (let i = 0; i < n; i++)
    for (let b = 0; b < TAGS; b++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let a = i === 0 ? TAGS : 0; a < (i === 0 ? TAGS + 1 : TAGS); a++) {
        const s =
          (i === 0 ? 0 : (best[(i - 1) * TAGS + a] ?? 0)) +
          (mayFollow(a, b) ? (transitions[a * TAGS + b] ?? 0) : NEVER);
        if (s > top) {
          top = s;
          back[i * TAGS + b] = a;
        }
      }
      best[i * TAGS + b] = top + (scores[i * TAGS + b] ?? 0);
    }
  const tags = new Int8Array(n);
  let at = 0;
  for (let b = 1; b < TAGS; b++) if ((best[(n - 1) * TAGS + b] ?? 0) > (best[(n - 1) * TAGS + at] ?? 0)) at = b;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = at;
    at = back[i * TAGS + at] ?? 0;
  }
  return tags;
}

/** Probability of each tag of each word; with `expected`, the expected count of each pair of neighbours is added to it. */
export function tagProbabilities(
  scores: Float64Array,
  transitions: Recogniser["transitions"],
  step: number,
  expected?: Float64Array,
): Float64Array {
  const n = scores.length / TAGS;
  const link = new Float64Array((TAGS + 1) * TAGS);
  for (let a = 0; a <= TAGS; a++)
    for (let b = 0; b < TAGS; b++)
      link[a * TAGS + b] = mayFollow(a, b) ? exp((transitions[a * TAGS + b] ?? 0) * step) : 0;
  const local = new Float64Array(n * TAGS);
  for (let i = 0; i < n; i++) {
    let max = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < TAGS; b++) max = Math.max(max, scores[i * TAGS + b] ?? 0);
    for (let b = 0; b < TAGS; b++) local[i * TAGS + b] = exp(((scores[i * TAGS + b] ?? 0) - max) * step);
  }
  const forward = new Float64Array(n * TAGS);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let b = 0; b < TAGS; b++) {
      let s = i === 0 ? (link[TAGS * TAGS + b] ?? 0) : 0;
      if (i > 0) for (let a = 0; a < TAGS; a++) s += (forward[(i - 1) * TAGS + a] ?? 0) * (link[a * TAGS + b] ?? 0);
      s *= local[i * TAGS + b] ?? 0;
      forward[i * TAGS + b] = s;
      sum += s;
    }
    for (let b = 0; b < TAGS; b++) forward[i * TAGS + b] = (forward[i * TAGS + b] ?? 0) / sum;
  }
  const out = new Float64Array(n * TAGS);
  let after = new Float64Array(TAGS).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    let sum = 0;
    for (let a = 0; a < TAGS; a++) sum += (forward[i * TAGS + a] ?? 0) * (after[a] ?? 0);
    for (let a = 0; a < TAGS; a++) out[i * TAGS + a] = ((forward[i * TAGS + a] ?? 0) * (after[a] ?? 0)) / sum;
    if (expected)
      addPairs(expected, link, local.subarray(i * TAGS), i === 0 ? null : forward.subarray((i - 1) * TAGS), after);
    const before = new Float64Array(TAGS);
    let norm = 0;
    for (let a = 0; a < TAGS; a++) {
      let s = 0;
      for (let b = 0; b < TAGS; b++) s += (link[a * TAGS + b] ?? 0) * (local[i * TAGS + b] ?? 0) * (after[b] ?? 0);
      before[a] = s;
      norm += s;
    }
    after = before.map((s) => s / norm);
  }
  return out;
}

/** Adds the probabilities of (tag before, tag here); `before` is null at the start of the sentence. */
function addPairs(
  expected: Float64Array,
  link: Float64Array,
  local: Float64Array,
  before: Float64Array | null,
  after: Float64Array,
): void {
  const pairs = new Float64Array((TAGS + 1) * TAGS);
  let sum = 0;
  for (let a = before ? 0 : TAGS; a < (before ? TAGS : TAGS + 1); a++)
    for (let b = 0; b < TAGS; b++) {
      const at = a * TAGS + b;
      pairs[at] = (before?.[a] ?? 1) * (link[at] ?? 0) * (local[b] ?? 0) * (after[b] ?? 0);
      sum += pairs[at] ?? 0;
    }
  for (let at = 0; at < pairs.length; at++) expected[at] = (expected[at] ?? 0) + (pairs[at] ?? 0) / sum;
}

export interface FoundName extends Span {
  readonly type: NameType;
  readonly score: number;
  /** Words of the name: `first` up to, not with, `end`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Tags and probabilities of one sentence. */
export interface NamePass {
  readonly tags: Int8Array;
  readonly probabilities: Float64Array;
}

export function tagNames(model: Recogniser, words: readonly TaggedWord[], votes: Votes): NamePass {
  if (words.length === 0) return { tags: new Int8Array(0), probabilities: new Float64Array(0) };
  const scores = nameScores(model.table, nameFeatureLists(words, votes));
  return {
    tags: bestTags(scores, model.transitions),
    probabilities: tagProbabilities(scores, model.transitions, model.table.step),
  };
}

export function namesFrom(words: readonly TaggedWord[], pass: NamePass): FoundName[] {
  const out: FoundName[] = [];
  for (let i = 0; i < words.length; i++) {
    const tag = pass.tags[i] ?? 0;
    if (tag % 2 !== 1) continue;
    let end = i + 1;
    let score = pass.probabilities[i * TAGS + tag] ?? 0;
    while (end < words.length && pass.tags[end] === tag + 1) {
      score = Math.min(score, pass.probabilities[end * TAGS + tag + 1] ?? 0);
      end++;
    }
    if (end < words.length) score = Math.min(score, 1 - (pass.probabilities[end * TAGS + tag + 1] ?? 0));
    const kind = NAME_KINDS[(tag - 1) / 2];
    if (kind === undefined || kind === "other") continue;
    out.push({
      start: words[i]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      type: kind,
      score,
      firstWord: i,
      endWord: end,
    });
  }
  return out;
}

/** What the first pass says of every word of a document, as codes for the second. */
export function votesOf(sentences: readonly (readonly TaggedWord[])[], passes: readonly NamePass[]): Votes {
  const sums = new Map<number, Float64Array>();
  sentences.forEach((words, s) => {
    const pass = passes[s];
    if (!pass) return;
    words.forEach((w, i) => {
      if (w.part !== 1 || w.upos === "PUNCT" || w.upos === "ADP") return;
      const sum = sums.get(w.look.key) ?? new Float64Array(TAGS);
      for (let t = 0; t < TAGS; t++) sum[t] = (sum[t] ?? 0) + (pass.probabilities[i * TAGS + t] ?? 0);
      sums.set(w.look.key, sum);
    });
  });
  const codes = new Map<number, number>();
  for (const [key, sum] of sums) {
    let total = 0;
    let top = 1;
    for (let t = 0; t < TAGS; t++) {
      total += sum[t] ?? 0;
      if (t > 1 && (sum[t] ?? 0) > (sum[top] ?? 0)) top = t;
    }
    const share = (sum[top] ?? 0) / total;
    const named = 1 - (sum[0] ?? 0) / total;
    if (named < 0.1) codes.set(key, total > 1.5 ? 90 : 91);
    else codes.set(key, top * 8 + (share > 0.8 ? 3 : share > 0.5 ? 2 : 1) + (total > 1.5 ? 4 : 0));
  }
  return (w) => (w.part === 1 ? (codes.get(w.look.key) ?? 0) : 0);
}

/** Names of a whole document, sentence by sentence. */
export function findNames(
  model: Recogniser,
  sentences: readonly (readonly TaggedWord[])[],
): readonly (readonly FoundName[])[] {
  const first = sentences.map((words) => tagNames(model, words, NO_VOTES));
  const votes = votesOf(sentences, first);
  return sentences.map((words) => namesFrom(words, tagNames(model, words, votes)));
}
