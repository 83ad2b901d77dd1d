// Trains the choice of feature bundles: softmax over the bundles that a tag allows, gold history, features dropped at random.
import { featureList } from "../../src/lang/ar/tagging/hash.ts";
import { UPOS } from "../../src/lang/ar/tagging/labels.ts";
import { softmax } from "../../src/lang/ar/tagging/linear.ts";
import {
  bundleFeatures,
  bundleScores,
  bundleValues,
  type Morphology,
  VALUES,
} from "../../src/lang/ar/tagging/morphology.ts";
import type { TaggedWord } from "../../src/lang/ar/tagging/tagged-words.ts";
import { chance, finish, learner, nudgeRows, shuffled, takeSnapshot, thinned } from "./learner.ts";

export interface MorphologyExample {
  readonly words: readonly TaggedWord[];
  /** Gold bundle of each word; null where the predicted tag is wrong. */
  readonly bundles: readonly (string | null)[];
  readonly weight: number;
}

export function trainMorphology(examples: readonly MorphologyExample[], epochs: number, bits: number): Morphology {
  const counts = new Map<string, number>();
  const byTag = UPOS.map(() => new Map<string, number>());
  for (const { words, bundles } of examples)
    words.forEach((w, i) => {
      const bundle = bundles[i];
      if (bundle === null || bundle === undefined) return;
      counts.set(bundle, (counts.get(bundle) ?? 0) + 1);
      const ofTag = byTag[w.tag - 1];
      ofTag?.set(bundle, (ofTag.get(bundle) ?? 0) + 1);
    });
  const bundles = ["", ...[...counts.keys()].filter((b) => b !== "" && (counts.get(b) ?? 0) >= 2).sort()];
  const index = new Map(bundles.map((b, i) => [b, i]));
  const allowed = byTag.map((m) => {
    const total = [...m.values()].reduce((a, b) => a + b, 0);
    const list = [...m].filter(([b, n]) => index.has(b) && n >= 2 && n * 20000 > total).map(([b]) => index.get(b) ?? 0);
    const some = list.filter((b) => b !== 0).sort((a, b) => a - b);
    const empty = total - some.reduce((s, b) => s + (m.get(bundles[b] ?? "") ?? 0), 0);
    return some.length === 0 || empty > total * 0.02 ? [0, ...some] : some;
  });
  const width = VALUES.length + bundles.length;
  const main = learner(bits, width, 0.15);
  const random = chance(3);
  const list = featureList(64);
  const scores = new Float64Array(bundles.length);
  const gradients = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    main.rate = 0.15 * (1 - (0.8 * epoch) / epochs);
    for (const { words, bundles: gold, weight } of shuffled(examples, random)) {
      const chosen = gold.map((b) => index.get(b ?? "") ?? 0);
      words.forEach((w, i) => {
        const options = allowed[w.tag - 1] ?? [0];
        const want = options.indexOf(index.get(gold[i] ?? "?") ?? -1);
        if (want < 0 || options.length < 2 || gold[i] === null) return;
        list.size = 0;
        bundleFeatures(list, words, i, chosen);
        const thin = thinned(list, 0.3, random);
        const model = { table: main.table, bundles, allowed };
        const n = bundleScores(model, thin, w.tag - 1, scores);
        softmax(scores, n, 1);
        gradients.fill(0);
        options.forEach((b, k) => {
          const g = ((scores[k] ?? 0) - (k === want ? 1 : 0)) * weight;
          gradients[VALUES.length + b] = g;
          for (const v of bundleValues(model, b)) gradients[v] = (gradients[v] ?? 0) + g;
        });
        nudgeRows(main, thin, width, gradients);
      });
    }
    if (epoch * 2 >= epochs) takeSnapshot(main);
  }
  return { table: finish(main), bundles, allowed };
}
