// Relations for the arcs of a finished tree, from left to right.
import { featureList } from "../tagging/hash.ts";
import { addRows, softmax, type Table } from "../tagging/linear.ts";
import type { Columns } from "./columns.ts";
import { labelFeatures, shapeOf } from "./label-features.ts";

export interface Labelling {
  /** Index of the relation, index 1 … n. */
  readonly relations: Int32Array;
  readonly scores: Float64Array;
}

const scratch = featureList(64);
const scores = new Float64Array(256);

/** `advice` gives log-odds in favour of relations of a position. The root's word gets `root`. */
export function labelTree(
  table: Table,
  names: readonly string[],
  c: Columns,
  heads: Int32Array,
  advice: (position: number) => readonly (readonly [relation: number, logOdds: number])[],
): Labelling {
  const relations = new Int32Array(c.n + 1);
  const given = new Int32Array(c.n + 1);
  const found = new Float64Array(c.n + 1);
  const shape = shapeOf(heads, c.n);
  const root = names.indexOf("root");
  for (let d = 1; d <= c.n; d++) {
    let best = root;
    let probability = 1;
    if (heads[d] !== 0) {
      scratch.size = 0;
      labelFeatures(scratch, c, shape, d, given);
      scores.fill(0, 0, names.length);
      addRows(table, scratch, names.length, scores);
      for (const [r, odds] of advice(d)) scores[r] = (scores[r] ?? 0) + odds / table.step;
      scores[root] = -1e6;
      softmax(scores, names.length, table.step);
      best = 0;
      for (let r = 1; r < names.length; r++) if ((scores[r] ?? 0) > (scores[best] ?? 0)) best = r;
      probability = scores[best] ?? 0;
    }
    relations[d] = best;
    given[d] = best + 1;
    found[d] = probability;
  }
  return { relations, scores: found };
}
