// Words that say the opposite of each other and govern the same words, so that one can stand in the other's place.
import { foldSpelling } from "../script/fold.ts";
import { toFeminineSingular } from "./conjugation.ts";

/** Verbs, masculine; both of a pair take the same objects and prepositions. After «>» stands what may replace, not be replaced. */
const VERBS = `
ارتفع انخفض | يرتفع ينخفض | رفع خفض | يرفع يخفض | أيد عارض | يؤيد يعارض | زاد > تراجع | نما انكمش | ينمو ينكمش
توسع تقلص | يتوسع يتقلص | تحسن تدهور | يتحسن يتدهور | ازداد > تراجع | يزداد > يتراجع | وسع قلص | يوسع يقلص
استأنف > علق | يستأنف > يعلق | يدعم يعارض
`;

/** Nouns, prepositions and words of degree, as they stand. */
const WORDS = `
شمال جنوب | شمالي جنوبي | شرق غرب | شرقي غربي | أعلى أدنى | استيراد تصدير | زيادة > خفض
رفع خفض | توسيع تقليص | تسريع إبطاء | تعزيز إضعاف | ارتفاع انخفاض
`;

/** Adjectives, masculine: they come with and without the article, in either gender. */
const ADJECTIVES = `
إيجابي سلبي | شمالي جنوبي | شرقي غربي
`;

/** A word, what replaces it, and whether that one is replaced by it in turn. */
type Pair = readonly [string, string, boolean];

const pairsOf = (table: string): readonly Pair[] =>
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((cell): readonly Pair[] => {
      const [a = "", b = ""] = cell.trim().split(/[\s>]+/);
      return a === "" || b === "" ? [] : [[a, b, !cell.includes(">")]];
    });

function verbForms([a, b, mutual]: Pair): readonly Pair[] {
  const feminine = [toFeminineSingular(a), toFeminineSingular(b)] as const;
  const [one, other] = feminine;
  return one === null || other === null
    ? [[a, b, mutual]]
    : [
        [a, b, mutual],
        [one, other, mutual],
      ];
}

const withArticle = ([a, b, mutual]: Pair): readonly Pair[] => [
  [a, b, mutual],
  [`ال${a}`, `ال${b}`, mutual],
];

const adjectiveForms = ([a, b, mutual]: Pair): readonly Pair[] =>
  [[a, b, mutual] as const, [`${a}ة`, `${b}ة`, mutual] as const].flatMap(withArticle);

const entries = (pairs: readonly Pair[], verb: boolean): readonly (readonly [string, string])[] =>
  pairs.flatMap(([a, b, mutual]) => [
    [`${String(verb)} ${foldSpelling(a)}`, b] as const,
    ...(mutual ? [[`${String(verb)} ${foldSpelling(b)}`, a] as const] : []),
  ]);

// Of two entries for one word the first counts.
const contraryByForm: ReadonlyMap<string, string> = new Map(
  [
    ...entries(pairsOf(VERBS).flatMap(verbForms), true),
    ...entries(pairsOf(WORDS).flatMap(withArticle), false),
    ...entries(pairsOf(ADJECTIVES).flatMap(adjectiveForms), false),
  ].toReversed(),
);

/** What says the opposite of `word`, a verb or not, in the same form; `undefined` for most words. */
export function contraryOf(word: string, verb: boolean): string | undefined {
  return contraryByForm.get(`${String(verb)} ${foldSpelling(word)}`);
}
