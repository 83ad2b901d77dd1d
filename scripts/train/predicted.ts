// Gold sentences dressed with predicted tags: cuts as in the gold, tags as the tagger gives them, so that later models learn from what they will see.
import type { Cut } from "../../src/lang/ar/tagging/labels.ts";
import { type TaggedWord, wordsOf } from "../../src/lang/ar/tagging/tagged-words.ts";
import { type Tagger, tagSentence } from "../../src/lang/ar/tagging/tagger.ts";
import { goldLabel } from "./gold-labels.ts";
import type { GoldSentence } from "./treebank.ts";

export interface Dressed {
  readonly sentence: GoldSentence;
  readonly words: readonly TaggedWord[];
  /** Index of the gold word of each word. */
  readonly gold: readonly number[];
}

/** Null when some word cannot be lined up. With `goldTags`, tags come from the gold too. */
export function dress(tagger: Tagger, sentence: GoldSentence, goldTags = false): Dressed | null {
  const taggings = tagSentence(tagger, sentence.surfaces);
  const words: TaggedWord[] = [];
  const gold: number[] = [];
  for (const [i, surface] of sentence.surfaces.entries()) {
    const want = goldLabel(sentence, i);
    const got = taggings[i];
    const inside = sentence.ofSurface[i];
    if (!want || !got || !inside) return null;
    const label = tagger.labels.labels[got.label];
    const same = got.cut.stem === want.stem && got.cut.proclitics === want.proclitics && label !== undefined;
    const enclitic = want.enclitic ? surface.form.slice(want.proclitics.length + want.stem.length) : "";
    const cut: Cut = same ? got.cut : { proclitics: want.proclitics, stem: want.stem, enclitic, labels: [] };
    const made = wordsOf(tagger.words, surface, i, cut, same && !goldTags ? label : want, got.score);
    if (made.length !== inside.length) return null;
    words.push(...made);
    gold.push(...inside);
  }
  return gold.every((g, i) => g === i) && gold.length === sentence.words.length ? { sentence, words, gold } : null;
}
