// Trains the graph parser: a conditional random field over projective trees.

import { arcFeatures, countsOf } from "../../src/lang/ar/syntax/arc-features.ts";
import type { Columns } from "../../src/lang/ar/syntax/columns.ts";
import { arcScores } from "../../src/lang/ar/syntax/graph-parser.ts";
import { arcProbabilities } from "../../src/lang/ar/syntax/projective.ts";
import { featureList } from "../../src/lang/ar/tagging/hash.ts";
import type { Table } from "../../src/lang/ar/tagging/linear.ts";
import { chance, finish, learner, nudge, shuffled, takeSnapshot } from "./learner.ts";

export interface TreeExample {
  readonly columns: Columns;
  /** Gold heads as positions, index 1 … n. */
  readonly heads: Int32Array;
  /** Gold relations by name, index 1 … n. */
  readonly relations: readonly string[];
  readonly weight: number;
}

export function isProjective(heads: Int32Array): boolean {
  for (let d = 1; d < heads.length; d++) {
    const h = heads[d] ?? 0;
    for (let k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
      const o = heads[k] ?? 0;
      if (o < Math.min(h, d) || o > Math.max(h, d)) return false;
    }
  }
  return true;
}

export function trainGraph(examples: readonly TreeExample[], epochs: number, bits: number, seed: number): Table {
  const main = learner(bits, 1, 0.1);
  const random = chance(seed);
  const data = examples.filter((e) => isProjective(e.heads));
  const list = featureList(96);
  for (let epoch = 0; epoch < epochs; epoch++) {
    main.rate = 0.1 * (1 - (0.8 * epoch) / epochs);
    const order = shuffled(data, random);
    order.forEach(({ columns, heads, weight }, k) => {
      const m = columns.n + 1;
      const probabilities = arcProbabilities(arcScores(main.table, columns), columns.n);
      const counts = countsOf(columns);
      for (let d = 1; d < m; d++)
        for (let h = 0; h < m; h++) {
          const g = (probabilities[h * m + d] ?? 0) - (heads[d] === h ? 1 : 0);
          if (h === d || (g < 0.01 && g > -0.01)) continue;
          list.size = 0;
          arcFeatures(list, columns, counts, h, d);
          for (let i = 0; i < list.size; i++) nudge(main, (list.ids[i] ?? 0) & main.table.mask, g * weight);
        }
      if (epoch * 2 >= epochs && (k + 1) % Math.ceil(order.length / 2) === 0) takeSnapshot(main);
    });
  }
  return finish(main);
}
