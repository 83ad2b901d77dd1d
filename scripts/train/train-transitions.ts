// Trains the transition parser with a dynamic oracle (Goldberg and Nivre 2013): it also learns the way on from its own mistakes.

import {
  apply,
  initialState,
  isDone,
  LEFT,
  possible,
  RIGHT,
  SHIFT,
  type State,
  stateFeatures,
} from "../../src/lang/ar/syntax/transitions.ts";
import { featureList } from "../../src/lang/ar/tagging/hash.ts";
import { addRows, softmax, type Table } from "../../src/lang/ar/tagging/linear.ts";
import { chance, finish, learner, nudgeRows, shuffled, takeSnapshot } from "./learner.ts";
import { isProjective, type TreeExample } from "./train-graph.ts";

/** Gold arcs that each move (shift, left, right) makes impossible. */
function costs(s: State, heads: Int32Array): [number, number, number] {
  const s0 = s.stack[s.depth - 1] ?? 0;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] ?? 0) : -1;
  const b = s.next;
  const { n } = s.c;
  let shift = 0;
  for (let k = 0; k < s.depth; k++) {
    const i = s.stack[k] ?? 0;
    if (k < s.depth - 1 && heads[b] === i) shift++;
    if (k > 0 && heads[i] === b) shift++;
  }
  let inBuffer = 0;
  for (let i = b; i <= n; i++) if (heads[i] === s0) inBuffer++;
  const head = heads[s0] ?? 0;
  const left = inBuffer + (head === s1 || head > b ? 1 : 0);
  const right = inBuffer + (head >= b ? 1 : 0);
  return [shift, left, right];
}

export function trainTransitions(
  examples: readonly TreeExample[],
  relations: readonly string[],
  epochs: number,
  bits: number,
  seed: number,
): Table {
  const index = new Map(relations.map((r, i) => [r, i]));
  const R = relations.length;
  const actions = 1 + 2 * R;
  const main = learner(bits, actions, 0.1);
  const random = chance(seed);
  const data = examples.filter((e) => isProjective(e.heads));
  const list = featureList(96);
  const scores = new Float64Array(actions);
  for (let epoch = 0; epoch < epochs; epoch++) {
    main.rate = 0.1 * (1 - (0.8 * epoch) / epochs);
    const order = shuffled(data, random);
    order.forEach(({ columns, heads, relations: names, weight }, n) => {
      const s = initialState(columns);
      while (!isDone(s)) {
        const can = possible(s);
        list.size = 0;
        stateFeatures(list, s);
        scores.fill(Number.NEGATIVE_INFINITY);
        const raw = new Float64Array(actions);
        addRows(main.table, list, actions, raw);
        const open = (a: number): boolean => (a === 0 ? (can & 1) > 0 : a <= R ? (can & 2) > 0 : (can & 4) > 0);
        for (let a = 0; a < actions; a++) if (open(a)) scores[a] = raw[a] ?? 0;
        const cost = costs(s, heads);
        const s0 = s.stack[s.depth - 1] ?? 0;
        const relation = index.get(names[s0] ?? "") ?? 0;
        const least = Math.min(...cost.filter((_, k) => can & (1 << k)));
        const good: number[] = [];
        for (const k of [0, 1, 2]) {
          if (!(can & (1 << k)) || cost[k] !== least) continue;
          good.push(k === 0 ? 0 : k === 1 ? 1 + relation : 1 + R + relation);
        }
        let predicted = -1;
        for (let a = 0; a < actions; a++)
          if (open(a) && (predicted < 0 || (scores[a] ?? 0) > (scores[predicted] ?? 0))) predicted = a;
        let best = good[0] ?? 0;
        for (const a of good) if ((scores[a] ?? 0) > (scores[best] ?? 0)) best = a;
        softmax(scores, actions, 1);
        let mass = 0;
        for (const a of good) mass += scores[a] ?? 0;
        const gradients = scores.slice();
        for (const a of good) gradients[a] = (scores[a] ?? 0) - (scores[a] ?? 0) / Math.max(mass, 1e-12);
        for (let a = 0; a < actions; a++) gradients[a] = (gradients[a] ?? 0) * weight;
        nudgeRows(main, list, actions, gradients);
        const follow = epoch > 0 && random() < 0.9 ? predicted : best;
        if (follow === 0) apply(s, SHIFT, 0);
        else apply(s, follow <= R ? LEFT : RIGHT, (follow - 1) % R);
      }
      if (epoch * 2 >= epochs && (n + 1) % Math.ceil(order.length / 2) === 0) takeSnapshot(main);
    });
  }
  return finish(main);
}
