// Greedy transition parsing: one move after another, each with its probability.
import { featureList } from "../tagging/hash.ts";
import { addRows, softmax, type Table } from "../tagging/linear.ts";
import type { Columns } from "./columns.ts";
import { apply, initialState, isDone, LEFT, possible, RIGHT, SHIFT, stateFeatures } from "./transitions.ts";

export interface Opinion {
  /** Heads as positions, 0 for the root; index 1 … n. */
  readonly heads: Int32Array;
  /** Indexes of relations. */
  readonly relations: Int32Array;
  /** Probability of the move that made each arc. */
  readonly scores: Float64Array;
}

const scratch = featureList(96);
const scores = new Float64Array(256);

/** Parses with actions: 0 shift, 1 … r left with a relation, r + 1 … 2r right. */
export function transitionParse(table: Table, relations: number, c: Columns): Opinion {
  const s = initialState(c);
  const made = new Float64Array(c.n + 1);
  const actions = 1 + 2 * relations;
  while (!isDone(s)) {
    const can = possible(s);
    if (can === 1) {
      apply(s, SHIFT, 0);
      continue;
    }
    scratch.size = 0;
    stateFeatures(scratch, s);
    scores.fill(0, 0, actions);
    addRows(table, scratch, actions, scores);
    const action = bestAction(can, relations);
    const probability = probabilityOf(can, relations, action, table.step);
    if (action === 0) apply(s, SHIFT, 0);
    else {
      const top = s.stack[s.depth - 1] ?? 0;
      made[top] = probability;
      apply(s, action <= relations ? LEFT : RIGHT, (action - 1) % relations);
    }
  }
  const found = s.relations.map((r) => Math.max(0, r - 1));
  return { heads: s.heads, relations: found, scores: made };
}

function bestAction(can: number, relations: number): number {
  let best = -1;
  const consider = (a: number): void => {
    if (best < 0 || (scores[a] ?? 0) > (scores[best] ?? 0)) best = a;
  };
  if (can & 1) consider(0);
  if (can & 2) for (let r = 1; r <= relations; r++) consider(r);
  if (can & 4) for (let r = relations + 1; r <= 2 * relations; r++) consider(r);
  return best;
}

/** The probability of the move's kind: relations are left to the labeller. */
function probabilityOf(can: number, relations: number, action: number, step: number): number {
  const max = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (can & 1) max[0] = scores[0] ?? 0;
  for (let r = 1; r <= relations; r++) {
    if (can & 2) max[1] = Math.max(max[1] ?? 0, scores[r] ?? 0);
    if (can & 4) max[2] = Math.max(max[2] ?? 0, scores[relations + r] ?? 0);
  }
  const kinds = Float64Array.from(max);
  softmax(kinds, 3, step);
  return kinds[action === 0 ? 0 : action <= relations ? 1 : 2] ?? 0;
}
