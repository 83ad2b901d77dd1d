// Predicted tags for training sentences: each part is tagged by a tagger that has not seen it.
import type { LabelSet } from "../../src/lang/ar/tagging/labels.ts";
import type { WordTable } from "../../src/lang/ar/tagging/word-table.ts";
import { type Dressed, dress } from "./predicted.ts";
import { type TaggerOptions, trainTagger } from "./train-tagger.ts";
import type { GoldSentence } from "./treebank.ts";

export function jackknife(
  sentences: readonly GoldSentence[],
  set: LabelSet,
  words: WordTable,
  options: TaggerOptions,
  folds: number,
): Dressed[] {
  const out: (Dressed | null)[] = new Array(sentences.length).fill(null);
  for (let fold = 0; fold < folds; fold++) {
    const tagger = trainTagger(
      sentences.filter((_, i) => i % folds !== fold),
      set,
      words,
      options,
    );
    sentences.forEach((s, i) => {
      if (i % folds === fold) out[i] = dress(tagger, s);
    });
  }
  return out.filter((d) => d !== null);
}
