// The graph parser: every possible arc is scored, and a sentence's trees share one distribution.
import { featureList } from "../tagging/hash.ts";
import type { Table } from "../tagging/linear.ts";
import { arcFeatures, countsOf } from "./arc-features.ts";
import type { Columns } from "./columns.ts";

const scratch = featureList(96);

/** Scores of all arcs in natural logs, at `head * (n + 1) + dependent`. */
export function arcScores(table: Table, c: Columns): Float64Array {
  const { weights, mask, step } = table;
  const m = c.n + 1;
  const counts = countsOf(c);
  const out = new Float64Array(m * m);
  const { ids } = scratch;
  for (let d = 1; d < m; d++)
    for (let h = 0; h < m; h++) {
      if (h === d) continue;
      scratch.size = 0;
      arcFeatures(scratch, c, counts, h, d);
      let s = 0;
      for (let i = 0; i < scratch.size; i++) s += weights[(ids[i] ?? 0) & mask] ?? 0;
      out[h * m + d] = s * step;
    }
  return out;
}
