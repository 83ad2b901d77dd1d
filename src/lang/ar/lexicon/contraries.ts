// Words that say the opposite of each other and govern the same words, so that one can stand in the other's place.
import { foldSpelling } from "../script/fold.ts";

/** Pairs in the same grammatical form: exchanging one for the other keeps the sentence well-formed and turns its sense. */
const pairs: readonly (readonly [string, string])[] = [
  ["ارتفع", "انخفض"],
  ["ارتفعت", "انخفضت"],
  ["يرتفع", "ينخفض"],
  ["ترتفع", "تنخفض"],
  ["زاد", "تراجع"],
  ["زادت", "تراجعت"],
  ["رفع", "خفض"],
  ["رفعت", "خفضت"],
  ["يرفع", "يخفض"],
  ["ترفع", "تخفض"],
  ["أيد", "عارض"],
  ["أيدت", "عارضت"],
  ["يؤيد", "يعارض"],
  ["تؤيد", "تعارض"],
  ["يدعم", "يعارض"],
  ["تدعم", "تعارض"],
  ["شمال", "جنوب"],
  ["شمالي", "جنوبي"],
  ["شرق", "غرب"],
  ["شرقي", "غربي"],
];

const contraryByForm: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([a, b]) => [
    [foldSpelling(a), b],
    [foldSpelling(b), a],
  ]),
);

/** What says the opposite of `word` in the same form; `undefined` for most words. */
export function contraryOf(word: string): string | undefined {
  return contraryByForm.get(foldSpelling(word));
}
