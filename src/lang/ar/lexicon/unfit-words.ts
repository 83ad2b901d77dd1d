// Matters that a teacher does not put before a class: sentences that speak of them are not asked about.
import { foldSpelling } from "../script/fold.ts";

/** Words that are about nothing else. */
const PLAIN = /(^|[^\p{L}])[ولبف]?(ال)?(اغتصاب|اغتصب|اباحي|دعاره|جنسيا|عاريا|عاريه|تحرش|بغاء)/u;
/** «الجنسية» is nationality as well: only after nouns that it describes in the other sense. */
const DESCRIBED = /(علاقه|علاقات|اعتداء|اعتداءات|استغلال|اعمال|افعال|ممارسات|فضيحه|فضائح|انتهاكات|جرائم) (ال)?جنسي/;

/** True where `text` speaks of such a matter. */
export function isUnfit(text: string): boolean {
  const folded = foldSpelling(text);
  return PLAIN.test(folded) || DESCRIBED.test(folded);
}
