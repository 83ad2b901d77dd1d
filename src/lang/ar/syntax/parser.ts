// Dependency trees from three opinions: the graph parser's arc probabilities, and transition parsers from both ends; then relations, then how sure all that is.
import type { Table } from "../tagging/linear.ts";
import type { TaggedWord } from "../tagging/tagged-words.ts";
import { columnsOf } from "./columns.ts";
import { arcScores } from "./graph-parser.ts";
import { labelTree } from "./labeller.ts";
import { arcProbabilities, bestTree } from "./projective.ts";
import { transitionParse } from "./transition-parser.ts";

/** How much each opinion weighs, and how its signs of certainty become a probability. */
export interface Mixture {
  /** Weight of a transition parser's arc, per natural log: forward, backward. */
  readonly votes: readonly [number, number];
  /** Log-odds for the relation that the forward (backward) parser gave to the same arc. */
  readonly relationVotes: readonly [number, number];
  /** Logistic weights: constant, arc probability's log-odds, forward vote, backward vote, relation's log-odds, agreement of relations forward and backward, log-odds of the tags of word and head, log of the distance. */
  readonly calibration: readonly number[];
}

export interface Parser {
  readonly relations: readonly string[];
  readonly graph: Table;
  readonly forward: Table;
  readonly backward: Table;
  readonly labels: Table;
  readonly mixture: Mixture;
}

export interface Parse {
  /** Index of the head among the words, -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** Signs of certainty of each word, for calibration; see `Mixture.calibration`. */
  readonly signs: readonly (readonly number[])[];
}

/** Log-odds, kept in bounds. */
function logOdds(p: number): number {
  const q = Math.min(Math.max(p, 1e-3), 1 - 1e-3);
  return logarithm(q / (1 - q));
}

/** Natural logarithm by halving and a series: the same bits on every platform. */
function logarithm(x: number): number {
  let y = x;
  let k = 0;
  while (y > 1.5) {
    y /= 2;
    k++;
  }
  while (y < 0.75) {
    y *= 2;
    k--;
  }
  const z = (y - 1) / (y + 1);
  const q = z * z;
  return k * Math.LN2 + 2 * z * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q / 11)))));
}

export function parseWords(parser: Parser, words: readonly TaggedWord[], bundles: ArrayLike<number>): Parse {
  const n = words.length;
  const m = n + 1;
  const { relations: names, mixture } = parser;
  const columns = columnsOf(words, bundles);
  const probabilities = arcProbabilities(arcScores(parser.graph, columns), n);
  const forward = transitionParse(parser.forward, names.length, columns);
  const mirror = transitionParse(parser.backward, names.length, columnsOf(words, bundles, true));
  const backHead = (d: number): number => {
    const h = mirror.heads[m - d] ?? 0;
    return h === 0 ? 0 : m - h;
  };
  const scores = new Float64Array(m * m);
  for (let d = 1; d < m; d++)
    for (let h = 0; h < m; h++)
      if (h !== d) scores[h * m + d] = logarithm(Math.max(probabilities[h * m + d] ?? 0, 1e-4));
  for (let d = 1; d < m; d++) {
    const f = (forward.heads[d] ?? 0) * m + d;
    scores[f] = (scores[f] ?? 0) + mixture.votes[0] * (0.5 + (forward.scores[d] ?? 0));
    const b = backHead(d) * m + d;
    scores[b] = (scores[b] ?? 0) + mixture.votes[1] * (0.5 + (mirror.scores[m - d] ?? 0));
  }
  const heads = bestTree(scores, n);
  const agreesF = (d: number): boolean => forward.heads[d] === heads[d];
  const agreesB = (d: number): boolean => backHead(d) === heads[d];
  const labelled = labelTree(parser.labels, names, columns, heads, (d) => {
    const out: [number, number][] = [];
    if (agreesF(d)) out.push([forward.relations[d] ?? 0, mixture.relationVotes[0]]);
    if (agreesB(d)) out.push([mirror.relations[m - d] ?? 0, mixture.relationVotes[1]]);
    return out;
  });
  const signs = words.map((w, k) => {
    const d = k + 1;
    const h = heads[d] ?? 0;
    const relation = labelled.relations[d] ?? 0;
    return [
      1,
      logOdds(probabilities[h * m + d] ?? 0),
      agreesF(d) ? (forward.scores[d] ?? 0) : 0,
      agreesB(d) ? (mirror.scores[m - d] ?? 0) : 0,
      logOdds(labelled.scores[d] ?? 0),
      agreesF(d) && forward.relations[d] === relation ? 1 : 0,
      agreesB(d) && mirror.relations[m - d] === relation ? 1 : 0,
      logOdds(w.tagScore),
      h > 0 ? logOdds(words[h - 1]?.tagScore ?? 0.5) : 6,
      logarithm(1 + Math.abs(h - d)),
    ];
  });
  return {
    heads: Int32Array.from(words, (_, k) => (heads[k + 1] ?? 0) - 1),
    relations: words.map((_, k) => names[labelled.relations[k + 1] ?? 0] ?? "dep"),
    signs,
  };
}
