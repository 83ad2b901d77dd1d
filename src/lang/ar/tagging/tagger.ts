// Cuts surface words into syntactic words and tags them: a chain model over all cuts, with Viterbi and probabilities of the choices.
import type { Surface } from "../segment/words.ts";
import { type FeatureList, featureList } from "./hash.ts";
import { type Cut, cutsOf, type LabelSet, UPOS } from "./labels.ts";
import { addRows, exp, type Table } from "./linear.ts";
import { cutFeatures, type SurfaceLook, surfaceLook, wordFeatures } from "./tag-features.ts";
import type { WordTable } from "./word-table.ts";

export interface Tagger {
  readonly labels: LabelSet;
  readonly table: Table;
  /** Weight of label `b` after a word of class `a`, at `a * labels + b`. */
  readonly transitions: Int8Array | Float32Array;
  readonly words: WordTable;
}

/** All ways to cut and tag one surface word. */
export interface Site {
  readonly cuts: readonly Cut[];
  readonly wordFeatures: FeatureList;
  readonly cutFeatures: readonly FeatureList[];
  /** Candidates: label and cut of each. */
  readonly label: Int16Array;
  readonly cut: Int16Array;
  readonly score: Float64Array;
}

/** Classes of what ends a word, for transitions: tag of the stem, with or without an enclitic; the last one is the sentence's start. */
export const END_CLASSES: number = UPOS.length * 2 + 1;

export function endClass(set: LabelSet, label: number): number {
  const found = set.labels[label];
  return found === undefined ? END_CLASSES - 1 : UPOS.indexOf(found.upos) * 2 + (found.enclitic ? 1 : 0);
}

const scratch = featureList(128);

function snapshot(): FeatureList {
  return { ids: scratch.ids.slice(0, scratch.size), size: scratch.size };
}

/** Candidates of every surface word of a sentence, not yet scored. */
export function sitesOf(set: LabelSet, table: WordTable, surfaces: readonly Surface[]): readonly Site[] {
  const looks: readonly SurfaceLook[] = surfaces.map((s) => surfaceLook(table, s));
  return surfaces.map((surface, i) => {
    const cuts = cutsOf(set, surface);
    scratch.size = 0;
    wordFeatures(scratch, looks, i);
    const ofWord = snapshot();
    const ofCuts = cuts.map((cut) => {
      scratch.size = 0;
      cutFeatures(scratch, table, looks, i, cut);
      return snapshot();
    });
    const label = Int16Array.from(cuts.flatMap((c) => [...c.labels]));
    const cut = Int16Array.from(cuts.flatMap((c, k) => c.labels.map(() => k)));
    return { cuts, wordFeatures: ofWord, cutFeatures: ofCuts, label, cut, score: new Float64Array(label.length) };
  });
}

const ofLabels = new Float64Array(1024);
const ofTags = new Float64Array(64);
const TAG = new Map(UPOS.map((u, i) => [u, i]));

/** Index in `UPOS` of the stem's tag, per label. */
export function stemTags(set: LabelSet): Int16Array {
  return Int16Array.from(set.labels, (l) => TAG.get(l.upos) ?? 0);
}

export function scoreSite(table: Table, labels: number, tags: Int16Array, site: Site): void {
  ofLabels.fill(0, 0, labels);
  addRows(table, site.wordFeatures, labels, ofLabels);
  let at = 0;
  site.cuts.forEach((cut, k) => {
    const features = site.cutFeatures[k];
    ofTags.fill(0, 0, UPOS.length);
    if (features) addRows(table, features, UPOS.length, ofTags);
    for (const label of cut.labels) site.score[at++] = (ofLabels[label] ?? 0) + (ofTags[tags[label] ?? 0] ?? 0);
  });
}

/** What was chosen for one surface word. */
export interface Tagging {
  readonly label: number;
  readonly cut: Cut;
  /** Probability of the choice. */
  readonly score: number;
}

/** The best path, and the probability of each of its choices. */
export function tagSentence(tagger: Tagger, surfaces: readonly Surface[]): readonly Tagging[] {
  const { labels: set, table, transitions } = tagger;
  const count = set.labels.length;
  const sites = sitesOf(set, tagger.words, surfaces);
  const tags = stemTags(set);
  for (const site of sites) scoreSite(table, count, tags, site);
  const path = bestPath(set, transitions, sites);
  const probabilities = marginals(set, transitions, table.step, sites);
  return sites.map((site, i) => {
    const k = path[i] ?? 0;
    const cut = site.cuts[site.cut[k] ?? 0] ?? { proclitics: "", stem: "", enclitic: "", labels: [] };
    return { label: site.label[k] ?? 0, cut, score: probabilities[i]?.[k] ?? 0 };
  });
}

function bestPath(set: LabelSet, transitions: Tagger["transitions"], sites: readonly Site[]): number[] {
  const count = set.labels.length;
  const back: Int16Array[] = [];
  let before: Float64Array = Float64Array.of(0);
  let beforeClass: Int16Array = Int16Array.of(END_CLASSES - 1);
  for (const site of sites) {
    const n = site.label.length;
    const now = new Float64Array(n);
    const from = new Int16Array(n);
    for (let b = 0; b < n; b++) {
      const label = site.label[b] ?? 0;
      let best = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < before.length; a++) {
        const s = (before[a] ?? 0) + (transitions[(beforeClass[a] ?? 0) * count + label] ?? 0);
        if (s > best) {
          best = s;
          from[b] = a;
        }
      }
      now[b] = best + (site.score[b] ?? 0);
    }
    back.push(from);
    before = now;
    beforeClass = site.label.map((l) => endClass(set, l));
  }
  const path: number[] = [];
  let at = before.indexOf(before.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
  for (let i = sites.length - 1; i >= 0; i--) {
    path[i] = at;
    at = back[i]?.[at] ?? 0;
  }
  return path;
}

/** Probability of every candidate; with `expected`, the expected count of each transition is added to it. */
export function marginals(
  set: LabelSet,
  transitions: Tagger["transitions"],
  step: number,
  sites: readonly Site[],
  expected?: Float64Array,
): Float64Array[] {
  const count = set.labels.length;
  const weights = transitionFactors(transitions, step);
  const local = sites.map((site) => {
    const max = site.score.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return site.score.map((s) => exp((s - max) * step));
  });
  const classes = sites.map((site) => site.label.map((l) => endClass(set, l)));
  const forward: Float64Array[] = [];
  sites.forEach((site, i) => {
    const previous = forward[i - 1] ?? Float64Array.of(1);
    const previousClass = classes[i - 1] ?? Int16Array.of(END_CLASSES - 1);
    const now = new Float64Array(site.label.length);
    let sum = 0;
    for (let b = 0; b < now.length; b++) {
      const label = site.label[b] ?? 0;
      let s = 0;
      for (let a = 0; a < previous.length; a++)
        s += (previous[a] ?? 0) * (weights[(previousClass[a] ?? 0) * count + label] ?? 0);
      now[b] = s * (local[i]?.[b] ?? 0);
      sum += now[b] ?? 0;
    }
    for (let b = 0; b < now.length; b++) now[b] = (now[b] ?? 0) / sum;
    forward.push(now);
  });
  let after: Float64Array | null = null;
  const out: Float64Array[] = new Array(sites.length);
  for (let i = sites.length - 1; i >= 0; i--) {
    const now = forward[i] ?? new Float64Array(0);
    const backward = new Float64Array(now.length);
    const nextLabels = sites[i + 1]?.label ?? new Int16Array(0);
    const nextLocal = local[i + 1];
    let sum = 0;
    for (let a = 0; a < now.length; a++) {
      let s = after === null ? 1 : 0;
      if (after !== null) {
        const row = (classes[i]?.[a] ?? 0) * count;
        for (let b = 0; b < nextLabels.length; b++)
          s += (weights[row + (nextLabels[b] ?? 0)] ?? 0) * (nextLocal?.[b] ?? 0) * (after[b] ?? 0);
      }
      backward[a] = s;
      sum += s * (now[a] ?? 0);
    }
    if (expected && i > 0) {
      const row = {
        classes: classes[i - 1],
        before: forward[i - 1],
        labels: sites[i]?.label,
        local: local[i],
        backward,
      };
      addPairs(expected, weights, count, row);
    }
    out[i] = now.map((f, a) => (f * (backward[a] ?? 0)) / sum);
    after = backward.map((b) => b / sum);
  }
  return out;
}

interface PairRow {
  readonly classes: Int16Array | undefined;
  readonly before: Float64Array | undefined;
  readonly labels: Int16Array | undefined;
  readonly local: Float64Array | undefined;
  readonly backward: Float64Array;
}

/** Adds the probabilities of (class before, label here). */
function addPairs(expected: Float64Array, weights: Float64Array, count: number, row: PairRow): void {
  const { classes, before, labels, local, backward } = row;
  if (!classes || !before || !labels || !local) return;
  const end = new Float64Array(END_CLASSES);
  before.forEach((p, a) => {
    end[classes[a] ?? 0] = (end[classes[a] ?? 0] ?? 0) + p;
  });
  const pairs: [number, number][] = [];
  let sum = 0;
  for (let c = 0; c < END_CLASSES; c++) {
    const p = end[c] ?? 0;
    if (p < 1e-6) continue;
    for (let b = 0; b < labels.length; b++) {
      const at = c * count + (labels[b] ?? 0);
      const joint = p * (weights[at] ?? 0) * (local[b] ?? 0) * (backward[b] ?? 0);
      pairs.push([at, joint]);
      sum += joint;
    }
  }
  for (const [at, joint] of pairs) expected[at] = (expected[at] ?? 0) + joint / sum;
}

const factors = new WeakMap<object, Float64Array>();

function transitionFactors(transitions: Tagger["transitions"], step: number): Float64Array {
  if (transitions instanceof Float32Array) return Float64Array.from(transitions, (w) => exp(w * step));
  const known = factors.get(transitions);
  if (known) return known;
  const made = Float64Array.from(transitions, (w) => exp(w * step));
  factors.set(transitions, made);
  return made;
}
