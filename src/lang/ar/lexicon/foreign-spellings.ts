// Foreign names that newspapers write in two or three ways, all of them right. A closed list, no rule: «حسن» is not «حسين».
import { foldSpelling } from "../script/fold.ts";

const GROUPS: readonly (readonly string[])[] = [
  ["بوتن", "بوتين"],
  ["ترامب", "ترمب"],
  ["فولوديمير", "فلوديمير"],
  ["زيلينسكي", "زيلنسكي"],
  ["نتنياهو", "نتانياهو"],
  ["غوتيريش", "غوتيريس", "جوتيريش"],
  ["بينغ", "بينج"],
  ["أردوغان", "أردوجان"],
  ["شولتس", "شولتز"],
  ["ميركل", "ميركيل"],
  ["أنغيلا", "أنجيلا"],
  ["جونسون", "جونسن"],
  ["غورباتشوف", "جورباتشوف"],
  ["كلينتون", "كلنتون"],
  ["بلينكن", "بلنكن"],
  ["شويغو", "شويجو"],
  ["بريغوجين", "بريجوجين", "بريغوزين"],
  ["نافالني", "ناوالني"],
  ["غانتس", "جانتس"],
  ["بيريز", "بيريس"],
  ["موغابي", "موجابي"],
  ["أنان", "عنان"],
  ["دوتيرتي", "دوتيرته"],
  ["تونبرغ", "ثونبرغ", "ثونبرج"],
  ["غيتس", "جيتس"],
  ["زوكربيرغ", "زوكربرغ", "زوكربيرج"],
  ["غوارديولا", "جوارديولا"],
  ["مورينيو", "مورينهو"],
  ["أنشيلوتي", "أنشلوتي"],
  ["غريزمان", "جريزمان"],
  ["مبابي", "إمبابي"],
  ["برمنغهام", "برمنجهام"],
  ["هامبورغ", "هامبورج"],
  ["ستراسبورغ", "ستراسبورج"],
  ["جوهانسبرغ", "جوهانسبورغ"],
  ["غلاسكو", "جلاسكو"],
  ["شنغهاي", "شانغهاي"],
];

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => group.map((word) => [foldSpelling(word), group] as const)),
);

/** `name` with one of its words written in another way that is as right: «فلاديمير بوتن» as «فلاديمير بوتين». */
export function otherSpellings(name: string): readonly string[] {
  const words = name.split(" ");
  return words.flatMap((word, at) => {
    const folded = foldSpelling(word);
    const others = (byWord.get(folded) ?? []).filter((other) => foldSpelling(other) !== folded);
    return others.map((other) => words.with(at, other).join(" "));
  });
}
