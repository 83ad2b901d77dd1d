// Trains the tagger: a conditional random field over all cuts, by AdaGrad, with features dropped at random.
import type { LabelSet } from "../../src/lang/ar/tagging/labels.ts";
import { UPOS } from "../../src/lang/ar/tagging/labels.ts";
import {
  END_CLASSES,
  endClass,
  marginals,
  type Site,
  scoreSite,
  sitesOf,
  stemTags,
  type Tagger,
} from "../../src/lang/ar/tagging/tagger.ts";
import type { WordTable } from "../../src/lang/ar/tagging/word-table.ts";
import { goldCandidate } from "./gold-labels.ts";
import { chance, finish, type Learner, learner, nudge, nudgeRows, shuffled, takeSnapshot, thinned } from "./learner.ts";
import type { GoldSentence } from "./treebank.ts";

export interface TaggerOptions {
  readonly epochs: number;
  readonly drop: number;
  readonly bits: number;
  readonly seed: number;
  /** Sentences of this group prefix count less. */
  readonly weight: (s: GoldSentence) => number;
}

const TRANSITION_LIMIT = 3;

export function trainTagger(
  sentences: readonly GoldSentence[],
  set: LabelSet,
  words: WordTable,
  options: TaggerOptions,
): Tagger {
  const labels = set.labels.length;
  const tags = stemTags(set);
  const main = learner(options.bits, Math.max(labels, UPOS.length), 0.15);
  const links = learner(1, END_CLASSES * labels, 0.1);
  const random = chance(options.seed);
  const data = sentences.flatMap((s) => {
    const gold = s.surfaces.map((_, i) => goldCandidate(set, s, i));
    if (gold.length === 0 || gold.some((g) => g < 0)) return [];
    return [{ s, gold, sites: sitesOf(set, words, s.surfaces) }];
  });
  const perEpoch = 3;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    main.rate = 0.15 * (1 - (0.8 * epoch) / options.epochs);
    links.rate = 0.1 * (1 - (0.8 * epoch) / options.epochs);
    const order = shuffled(data, random);
    order.forEach(({ s, gold, sites }, n) => {
      const thin = sites.map(
        (site): Site => ({
          ...site,
          wordFeatures: thinned(site.wordFeatures, options.drop, random),
          cutFeatures: site.cutFeatures.map((f) => thinned(f, options.drop, random)),
        }),
      );
      learnSentence(main, links, set, tags, thin, gold, options.weight(s));
      if (epoch * 2 >= options.epochs && (n + 1) % Math.ceil(order.length / perEpoch) === 0) {
        takeSnapshot(main);
        takeSnapshot(links);
      }
    });
  }
  // Features were thinned while learning: with all of them there, scores are larger than was learnt.
  const rounded = finish(main);
  const table = { ...rounded, step: rounded.step * (1 - options.drop) };
  const linked = finish(links, TRANSITION_LIMIT);
  const scale = linked.step / table.step;
  const transitions = new Int8Array(END_CLASSES * labels).map((_, i) =>
    Math.max(-127, Math.min(127, Math.round((linked.weights[i] ?? 0) * scale))),
  );
  return { labels: set, table, transitions, words };
}

function learnSentence(
  main: Learner,
  links: Learner,
  set: LabelSet,
  tags: Int16Array,
  sites: readonly Site[],
  gold: readonly number[],
  weight: number,
): void {
  const labels = set.labels.length;
  for (const site of sites) scoreSite(main.table, labels, tags, site);
  const transitions = links.table.weights;
  const expected = new Float64Array(END_CLASSES * labels);
  const probabilities = marginals(set, transitions, 1, sites, expected);
  const ofLabels = new Float64Array(labels);
  const ofTags = new Float64Array(UPOS.length);
  sites.forEach((site, i) => {
    const p = probabilities[i] ?? new Float64Array(0);
    ofLabels.fill(0);
    let at = 0;
    site.cuts.forEach((cut, k) => {
      ofTags.fill(0);
      for (const label of cut.labels) {
        const g = ((p[at] ?? 0) - (at === gold[i] ? 1 : 0)) * weight;
        ofLabels[label] = (ofLabels[label] ?? 0) + g;
        const tag = tags[label] ?? 0;
        ofTags[tag] = (ofTags[tag] ?? 0) + g;
        at++;
      }
      const features = site.cutFeatures[k];
      if (features) nudgeRows(main, features, UPOS.length, ofTags);
    });
    nudgeRows(main, site.wordFeatures, labels, ofLabels);
    // The sentence's start has one class; its transitions follow from the first word's own features.
    const before = sites[i - 1];
    if (!before) return;
    const observed = endClass(set, before.label[gold[i - 1] ?? 0] ?? 0) * labels + (site.label[gold[i] ?? 0] ?? 0);
    expected[observed] = (expected[observed] ?? 0) - 1;
  });
  expected.forEach((g, at) => {
    if (g > 1e-3 || g < -1e-3) nudge(links, at, g * weight);
  });
}
