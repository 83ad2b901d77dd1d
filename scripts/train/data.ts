// All corpora in one place, with their splits: batches 7 and 16 test, 15 tunes, the rest trains.
import { existsSync } from "node:fs";
import { harmonise, markIdafa } from "./harmonise.ts";
import { type GoldSentence, readTreebank } from "./treebank.ts";

export interface Treebanks {
  readonly train: readonly GoldSentence[];
  readonly tune: readonly GoldSentence[];
  readonly test: readonly GoldSentence[];
  readonly pud: readonly GoldSentence[];
}

export function readTreebanks(folder: string): Treebanks {
  const batches: GoldSentence[][] = [];
  for (let n = 1; existsSync(`${folder}/news-treebank/news-${n}.conllu`); n++)
    batches.push(readTreebank(`${folder}/news-treebank/news-${n}.conllu`, `batch-${n}`));
  const batch = (n: number): GoldSentence[] => batches[n - 1] ?? [];
  const held = [7, 15, 16];
  const pud = readTreebank(`${folder}/ud-arabic-pud.conllu`, "pud");
  markIdafa(pud);
  const older = batches
    .slice(0, 8)
    .filter((_, i) => !held.includes(i + 1))
    .flat();
  const newer = batches.filter((_, i) => i >= 8 && !held.includes(i + 1)).flat();
  harmonise(older, newer);
  harmonise(pud, [...older, ...newer]);
  return { train: [...older, ...newer], tune: batch(15), test: [...batch(7), ...batch(16)], pud };
}

export function isNative(sentence: GoldSentence): boolean {
  return sentence.group.startsWith("batch-");
}
