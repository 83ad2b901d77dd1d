// Words of a small closed set that one can stand in the other's place of: ranks and parts. Contraries are none of them: readers
// refused six of seven, since the headline or common sense tells which was meant («راقبوا علنا الأجهزة وسرقوا البيانات»).
import { foldSpelling } from "../script/fold.ts";
import { foldedSet, list } from "./fold-index.ts";

/** What is numbered: «المركز الثاني», not «الحرب العالمية الثانية». */
const NUMBERED = foldedSet(
  list(
    "مرة مركز دورة مرحلة نسخة طبعة طابق دور جولة أسبوع يوم شهر سنة قرن جزء فصل مرتبة ولاية دفعة رحلة محاولة حلقة ربع نصف موسم زيارة فترة جلسة صف ليلة",
  ),
);

/** True for a noun, with the article or without, that a rank may follow. */
export function isNumberedNoun(noun: string): boolean {
  const folded = foldSpelling(noun);
  return NUMBERED.has(folded) || NUMBERED.has(folded.replace(/^ال/, ""));
}

/** «الثاني», «الثانية»: from the first to the tenth. */
const ORDINALS = [
  "أول أولى",
  "ثاني ثانية",
  "ثالث ثالثة",
  "رابع رابعة",
  "خامس خامسة",
  "سادس سادسة",
  "سابع سابعة",
  "ثامن ثامنة",
  "تاسع تاسعة",
  "عاشر عاشرة",
].map((forms) => forms.split(" ").map((form) => `ال${form}`));

/** The ordinals one above and one below `word`, in the same gender; none for other words. */
export function ordinalsBeside(word: string): readonly string[] {
  const folded = foldSpelling(word);
  const at = ORDINALS.findIndex((forms) => forms.some((form) => foldSpelling(form) === folded));
  const gender = ORDINALS[at]?.findIndex((form) => foldSpelling(form) === folded) ?? 0;
  return at < 0 ? [] : [ORDINALS[at + 1]?.[gender], ORDINALS[at - 1]?.[gender]].filter((form) => form !== undefined);
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ["نصف", "ثلث"],
  ["ثلث", "ربع"],
  ["ربع", "نصف"],
]);

/** «نصف» → «ثلث»: another part of a whole; `undefined` for other words. */
export function otherPart(word: string): string | undefined {
  return PARTS.get(foldSpelling(word));
}
