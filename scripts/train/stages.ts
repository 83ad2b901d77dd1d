// The stages of training, in order: tagger with jackknifed tags, features, parsers, names. Settings are those that did best on batch 15.
import { columnsOf } from "../../src/lang/ar/syntax/columns.ts";
import type { LabelSet } from "../../src/lang/ar/tagging/labels.ts";
import { chooseBundles, type Morphology } from "../../src/lang/ar/tagging/morphology.ts";
import type { Tagger } from "../../src/lang/ar/tagging/tagger.ts";
import type { WordTable } from "../../src/lang/ar/tagging/word-table.ts";
import { isNative } from "./data.ts";
import { gatherLabelSet } from "./gold-labels.ts";
import { jackknife } from "./jackknife.ts";
import type { Dressed } from "./predicted.ts";
import { type TreeExample, trainGraph } from "./train-graph.ts";
import { trainLabeller } from "./train-labeller.ts";
import { trainMorphology } from "./train-morphology.ts";
import { trainTagger } from "./train-tagger.ts";
import { trainTransitions } from "./train-transitions.ts";
import type { GoldSentence } from "./treebank.ts";
import type { ParserTables, TaggerParts } from "./write-models.ts";

export type Log = (line: string) => void;

export interface Tagging {
  readonly tagger: Tagger;
  readonly parts: TaggerParts;
  readonly set: LabelSet;
  /** Training sentences with tags predicted by taggers that had not seen them. */
  readonly dressed: readonly Dressed[];
}

/** PUD was annotated by other rules: it counts less. */
const PUD_WEIGHT = { tagger: 0.5, morphology: 0.3, parser: 0.4 };

export function stageTagger(sentences: readonly GoldSentence[], words: WordTable, log: Log): Tagging {
  const { set, written, numbers, marks } = gatherLabelSet(sentences);
  const options = {
    epochs: 8,
    drop: 0.3,
    bits: 20,
    seed: 1,
    weight: (s: GoldSentence): number => (isNative(s) ? 1 : PUD_WEIGHT.tagger),
  };
  log(`tagger: ${sentences.length} sentences, ${written.length} labels`);
  const tagger = trainTagger(sentences, set, words, options);
  log("tagger: tagging its own training sentences in five parts");
  const dressed = jackknife(sentences, set, words, { ...options, epochs: 4 }, 5);
  const parts = { table: tagger.table, transitions: tagger.transitions, written, numbers, marks };
  return { tagger, parts, set, dressed };
}

export function stageMorphology(dressed: readonly Dressed[], log: Log): Morphology {
  log("features: gender, number, person, definiteness, aspect, voice");
  const examples = dressed.map((d) => ({
    words: d.words,
    bundles: d.words.map((w, i) => (w.upos === d.sentence.words[i]?.upos ? (d.sentence.words[i]?.feats ?? "") : null)),
    weight: isNative(d.sentence) ? 1 : PUD_WEIGHT.morphology,
  }));
  return trainMorphology(examples, 8, 19);
}

/** A dressed sentence as the parsers learn it; `mirrored` from right to left. */
export function treeExample(d: Dressed, morphology: Morphology, mirrored: boolean): TreeExample {
  const n = d.words.length;
  const heads = new Int32Array(n + 1);
  const relations: string[] = new Array(n + 1).fill("");
  d.sentence.words.forEach((w, k) => {
    const at = mirrored ? n - k : k + 1;
    heads[at] = w.head < 0 ? 0 : mirrored ? n - w.head : w.head + 1;
    relations[at] = w.deprel;
  });
  const columns = columnsOf(d.words, chooseBundles(morphology, d.words), mirrored);
  return { columns, heads, relations, weight: isNative(d.sentence) ? 1 : PUD_WEIGHT.parser };
}

export function stageParser(dressed: readonly Dressed[], morphology: Morphology, log: Log): ParserTables {
  const straight = dressed.map((d) => treeExample(d, morphology, false));
  const mirrored = dressed.map((d) => treeExample(d, morphology, true));
  const relations = [...new Set(straight.flatMap((e) => e.relations.slice(1)))].sort();
  log(`parser: ${straight.length} trees, ${relations.length} relations; graph parser`);
  const graph = trainGraph(straight, 7, 21, 1);
  log("parser: transitions, forward and backward");
  const forward = trainTransitions(straight, relations, 6, 20, 2);
  const backward = trainTransitions(mirrored, relations, 6, 20, 2);
  log("parser: relations");
  const labels = trainLabeller(straight, relations, 6, 20);
  return { relations, graph, forward, backward, labels };
}
