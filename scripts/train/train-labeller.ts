// Trains the labeller: softmax over relations on gold trees.

import { labelFeatures, shapeOf } from "../../src/lang/ar/syntax/label-features.ts";
import { featureList } from "../../src/lang/ar/tagging/hash.ts";
import { addRows, softmax, type Table } from "../../src/lang/ar/tagging/linear.ts";
import { chance, finish, learner, nudgeRows, shuffled, takeSnapshot, thinned } from "./learner.ts";
import type { TreeExample } from "./train-graph.ts";

export function trainLabeller(
  examples: readonly TreeExample[],
  names: readonly string[],
  epochs: number,
  bits: number,
): Table {
  const index = new Map(names.map((r, i) => [r, i]));
  const main = learner(bits, names.length, 0.1);
  const random = chance(7);
  const list = featureList(64);
  for (let epoch = 0; epoch < epochs; epoch++) {
    main.rate = 0.1 * (1 - (0.8 * epoch) / epochs);
    const order = shuffled(examples, random);
    order.forEach(({ columns, heads, relations, weight }, k) => {
      const shape = shapeOf(heads, columns.n);
      const given = new Int32Array(columns.n + 1);
      for (let d = 1; d <= columns.n; d++) {
        const gold = index.get(relations[d] ?? "") ?? 0;
        if (heads[d] !== 0) {
          list.size = 0;
          labelFeatures(list, columns, shape, d, given);
          const thin = thinned(list, 0.15, random);
          const scores = new Float64Array(names.length);
          addRows(main.table, thin, names.length, scores);
          softmax(scores, names.length, 1);
          scores[gold] = (scores[gold] ?? 0) - 1;
          for (let r = 0; r < names.length; r++) scores[r] = (scores[r] ?? 0) * weight;
          nudgeRows(main, thin, names.length, scores);
        }
        given[d] = gold + 1;
      }
      if (epoch * 2 >= epochs && (k + 1) % Math.ceil(order.length / 2) === 0) takeSnapshot(main);
    });
  }
  return finish(main);
}
