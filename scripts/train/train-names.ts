// Trains the recogniser of names: a conditional random field, features dropped at random, half of the time with the votes of the document.

import { NO_VOTES, type Votes } from "../../src/lang/ar/names/name-features.ts";
import {
  nameFeatureLists,
  nameScores,
  type Recogniser,
  TAGS,
  tagNames,
  tagProbabilities,
  votesOf,
} from "../../src/lang/ar/names/recogniser.ts";
import type { FeatureList } from "../../src/lang/ar/tagging/hash.ts";
import { chance, finish, learner, nudge, nudgeRows, shuffled, takeSnapshot, thinned } from "./learner.ts";
import type { NameExample } from "./name-data.ts";

export interface NameOptions {
  readonly epochs: number;
  readonly bits: number;
  readonly drop: number;
  readonly seed: number;
}

/** An example with the votes of its document, if known. */
export interface VotedExample extends NameExample {
  readonly votes?: Votes;
}

export function trainNames(examples: readonly VotedExample[], options: NameOptions): Recogniser {
  const main = learner(options.bits, TAGS, 0.12);
  const links = learner(1, (TAGS + 1) * TAGS, 0.1);
  const random = chance(options.seed);
  const data = examples
    .filter((e) => e.words.length > 0)
    .map((e) => ({
      e,
      plain: nameFeatureLists(e.words, NO_VOTES),
      voted: e.votes ? nameFeatureLists(e.words, e.votes) : null,
    }));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    main.rate = 0.12 * (1 - (0.8 * epoch) / options.epochs);
    links.rate = 0.1 * (1 - (0.8 * epoch) / options.epochs);
    const order = shuffled(data, random);
    order.forEach(({ e, plain, voted }, k) => {
      const lists = (voted !== null && random() < 0.6 ? voted : plain).map((l) => thinned(l, options.drop, random));
      learnNames(main, links, lists, e);
      if (epoch * 2 >= options.epochs && (k + 1) % Math.ceil(order.length / 2) === 0) {
        takeSnapshot(main);
        takeSnapshot(links);
      }
    });
  }
  // Features were thinned while learning: with all of them there, scores are larger than was learnt.
  const rounded = finish(main);
  const table = { ...rounded, step: rounded.step * (1 - options.drop) };
  const linked = finish(links);
  const scale = linked.step / table.step;
  const transitions = new Int8Array((TAGS + 1) * TAGS).map((_, i) =>
    Math.max(-127, Math.min(127, Math.round((linked.weights[i] ?? 0) * scale))),
  );
  return { table, transitions };
}

type Learner = ReturnType<typeof learner>;

function learnNames(main: Learner, links: Learner, lists: readonly FeatureList[], e: NameExample): void {
  const scores = nameScores(main.table, lists);
  const expected = new Float64Array((TAGS + 1) * TAGS);
  const p = tagProbabilities(scores, links.table.weights, 1, expected);
  const gradients = new Float64Array(TAGS);
  lists.forEach((list, i) => {
    const gold = e.tags[i] ?? 0;
    for (let t = 0; t < TAGS; t++) gradients[t] = ((p[i * TAGS + t] ?? 0) - (t === gold ? 1 : 0)) * e.weight;
    nudgeRows(main, list, TAGS, gradients);
    const observed = (i === 0 ? TAGS : (e.tags[i - 1] ?? 0)) * TAGS + gold;
    expected[observed] = (expected[observed] ?? 0) - 1;
  });
  expected.forEach((g, at) => {
    if (g > 1e-3 || g < -1e-3) nudge(links, at, g * e.weight);
  });
}

/** Votes for every example from models that have not seen its document; `context` gives further sentences of a document. */
export function addVotes(
  examples: readonly NameExample[],
  options: NameOptions,
  folds: number,
  context: (document: string) => readonly (readonly NameExample["words"][number][])[],
): VotedExample[] {
  const documents = [...new Set(examples.map((e) => e.document))];
  const foldOf = new Map(documents.map((d, i) => [d, i % folds]));
  const out: VotedExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = trainNames(
      examples.filter((e) => foldOf.get(e.document) !== fold),
      options,
    );
    const byDocument = new Map<string, NameExample[]>();
    for (const e of examples) {
      if (foldOf.get(e.document) !== fold) continue;
      const list = byDocument.get(e.document);
      if (list) list.push(e);
      else byDocument.set(e.document, [e]);
    }
    for (const [document, list] of byDocument) {
      const sentences = [...list.map((e) => e.words), ...context(document)];
      const votes = votesOf(
        sentences,
        sentences.map((words) => tagNames(model, words, NO_VOTES)),
      );
      out.push(...list.map((e) => ({ ...e, votes })));
    }
  }
  return out;
}
