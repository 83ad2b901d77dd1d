// Number words, cardinal and ordinal, in every gender and case that undiacritised spelling shows.
import { foldSpelling } from "../script/fold.ts";
import { list } from "./fold-index.ts";

/** 0 to 10. `masc` stands with masculine counted nouns («ثلاثة أشخاص»), `fem` with feminine ones («ثلاث دول»). */
export interface UnitWord {
  readonly value: number;
  readonly masc: readonly string[];
  readonly fem: readonly string[];
}

export const unitWords: readonly UnitWord[] = [
  { value: 0, masc: ["صفر"], fem: ["صفر"] },
  { value: 1, masc: ["واحد", "واحدا"], fem: ["واحدة"] },
  { value: 2, masc: ["اثنان", "اثنين"], fem: ["اثنتان", "اثنتين"] },
  { value: 3, masc: ["ثلاثة"], fem: ["ثلاث"] },
  { value: 4, masc: ["أربعة"], fem: ["أربع"] },
  { value: 5, masc: ["خمسة"], fem: ["خمس"] },
  { value: 6, masc: ["ستة"], fem: ["ست"] },
  { value: 7, masc: ["سبعة"], fem: ["سبع"] },
  { value: 8, masc: ["ثمانية"], fem: ["ثماني", "ثمان", "ثمانيا"] },
  { value: 9, masc: ["تسعة"], fem: ["تسع"] },
  { value: 10, masc: ["عشرة"], fem: ["عشر"] },
];

/** First parts of 11 and 12, which take another form before «عشر/عشرة»; value without the ten. */
export const teenHeads: readonly {
  readonly value: number;
  readonly masc: readonly string[];
  readonly fem: readonly string[];
}[] = [
  { value: 1, masc: ["أحد"], fem: ["إحدى"] },
  { value: 2, masc: ["اثنا", "اثني"], fem: ["اثنتا", "اثنتي"] },
];

/** 20 to 90: nominative, then genitive and accusative; `construct` before a noun does not occur in news. */
export const tensWords: readonly { readonly value: number; readonly nominative: string; readonly oblique: string }[] = [
  { value: 20, nominative: "عشرون", oblique: "عشرين" },
  { value: 30, nominative: "ثلاثون", oblique: "ثلاثين" },
  { value: 40, nominative: "أربعون", oblique: "أربعين" },
  { value: 50, nominative: "خمسون", oblique: "خمسين" },
  { value: 60, nominative: "ستون", oblique: "ستين" },
  { value: 70, nominative: "سبعون", oblique: "سبعين" },
  { value: 80, nominative: "ثمانون", oblique: "ثمانين" },
  { value: 90, nominative: "تسعون", oblique: "تسعين" },
];

/** 100 to 900, every spelling in use; the first one is written. */
export const hundredWords: readonly { readonly value: number; readonly forms: readonly string[] }[] = [
  { value: 100, forms: ["مئة", "مائة"] },
  { value: 200, forms: ["مئتين", "مئتان", "مائتين", "مائتان", "مئتا", "مئتي", "مائتا", "مائتي"] },
  ...list("ثلاث أربع خمس ست سبع ثماني تسع").map((head, i) => ({
    value: (i + 3) * 100,
    forms: [`${head}مئة`, `${head}مائة`, ...(head === "ثماني" ? ["ثمانمئة", "ثمانمائة"] : [])],
  })),
];

/** Scale words; `plural` after 3–10, `accusative` after 11–99 in careful writing, `dual` for two. */
export interface ScaleWord {
  readonly value: number;
  readonly singular: string;
  readonly accusative: string;
  readonly plural: string;
  readonly duals: readonly string[];
  readonly others: readonly string[];
}

export const scaleWords: readonly ScaleWord[] = [
  {
    value: 1e3,
    singular: "ألف",
    accusative: "ألفا",
    plural: "آلاف",
    duals: ["ألفان", "ألفين", "ألفا", "ألفي"],
    others: [],
  },
  {
    value: 1e6,
    singular: "مليون",
    accusative: "مليونا",
    plural: "ملايين",
    duals: ["مليونان", "مليونين", "مليونا", "مليوني"],
    others: [],
  },
  {
    value: 1e9,
    singular: "مليار",
    accusative: "مليارا",
    plural: "مليارات",
    duals: ["ملياران", "مليارين", "مليارا", "ملياري"],
    others: ["بليون", "بليونا", "بلايين"],
  },
  {
    value: 1e12,
    singular: "تريليون",
    accusative: "تريليونا",
    plural: "تريليونات",
    duals: ["تريليونان", "تريليونين", "تريليوني"],
    others: ["ترليون", "ترليونا", "ترليونات"],
  },
];

/** Parts of one that stand before or after a scale word: «نصف مليون», «مليون ونصف المليون». */
export const fractionWords: readonly { readonly value: number; readonly form: string }[] = [
  { value: 1 / 2, form: "نصف" },
  { value: 1 / 3, form: "ثلث" },
  { value: 1 / 4, form: "ربع" },
];

/** Broken numbers that make what precedes no whole count: «ثلاثة أرباع», «خُمس السكان». */
export const fractionPlurals: readonly string[] = list("أرباع أثلاث أخماس أسداس أعشار أنصاف أضعاف");

/** Ordinals, definite, masculine then feminine; 11–19 are two words («الحادي عشر»). */
export interface OrdinalWord {
  readonly value: number;
  readonly masc: string;
  readonly fem: string;
}

export const ordinalWords: readonly OrdinalWord[] = [
  { value: 1, masc: "الأول", fem: "الأولى" },
  { value: 2, masc: "الثاني", fem: "الثانية" },
  { value: 3, masc: "الثالث", fem: "الثالثة" },
  { value: 4, masc: "الرابع", fem: "الرابعة" },
  { value: 5, masc: "الخامس", fem: "الخامسة" },
  { value: 6, masc: "السادس", fem: "السادسة" },
  { value: 7, masc: "السابع", fem: "السابعة" },
  { value: 8, masc: "الثامن", fem: "الثامنة" },
  { value: 9, masc: "التاسع", fem: "التاسعة" },
  { value: 10, masc: "العاشر", fem: "العاشرة" },
  { value: 11, masc: "الحادي عشر", fem: "الحادية عشرة" },
  { value: 12, masc: "الثاني عشر", fem: "الثانية عشرة" },
  { value: 13, masc: "الثالث عشر", fem: "الثالثة عشرة" },
  { value: 14, masc: "الرابع عشر", fem: "الرابعة عشرة" },
  { value: 15, masc: "الخامس عشر", fem: "الخامسة عشرة" },
  { value: 16, masc: "السادس عشر", fem: "السادسة عشرة" },
  { value: 17, masc: "السابع عشر", fem: "السابعة عشرة" },
  { value: 18, masc: "الثامن عشر", fem: "الثامنة عشرة" },
  { value: 19, masc: "التاسع عشر", fem: "التاسعة عشرة" },
];

/** Words that make a number approximate when they stand before it; «من/على/عن» belong to them. */
export const approximatorsBefore: readonly string[] = [
  "نحو",
  "حوالي",
  "قرابة",
  "زهاء",
  "أكثر من",
  "أقل من",
  "ما يقرب من",
  "ما يقارب",
  "ما يزيد على",
  "ما يزيد عن",
  "ما يناهز",
  "ما لا يقل عن",
  "لا يقل عن",
  "يزيد على",
  "يزيد عددهم على",
  "يزيد عددهم عن",
  "يزيد عددها عن",
  "يزيد عددها على",
  "يزيد عن",
  "يقرب من",
  "يقارب",
  "يناهز",
  "ناهز",
  "تجاوز",
  "يتجاوز",
  "تتجاوز",
  "تخطى",
  "يفوق",
  "تفوق",
  "فاق",
  "أزيد من",
  "ما بين",
  "بين",
  "تقريبا",
  "أكثر عن",
  "بأكثر من",
  "ما يربو على",
  "يربو على",
];

/** The same after it: «خمسة أشخاص على الأقل». */
export const approximatorsAfter: readonly string[] = [
  "على الأقل",
  "تقريبا",
  "على الأكثر",
  "أو أكثر",
  "فأكثر",
  "كحد أدنى",
  "كحد أقصى",
];

export type NumberPart =
  | { readonly kind: "unit"; readonly value: number }
  | { readonly kind: "teenHead"; readonly value: number }
  | { readonly kind: "tens"; readonly value: number }
  | { readonly kind: "hundred"; readonly value: number }
  | { readonly kind: "scale"; readonly value: number; readonly dual: boolean }
  | { readonly kind: "fraction"; readonly value: number };

/** What a folded word contributes to a number, for every cardinal form. */
export const numberParts: ReadonlyMap<string, NumberPart> = buildParts();

function buildParts(): ReadonlyMap<string, NumberPart> {
  const parts = new Map<string, NumberPart>();
  const add = (form: string, part: NumberPart): void => {
    const key = foldSpelling(form);
    if (!parts.has(key)) parts.set(key, part);
  };
  for (const { value, masc, fem } of unitWords)
    for (const form of [...masc, ...fem]) add(form, { kind: "unit", value });
  for (const { value, masc, fem } of teenHeads)
    for (const form of [...masc, ...fem]) add(form, { kind: "teenHead", value });
  for (const { value, nominative, oblique } of tensWords) {
    add(nominative, { kind: "tens", value });
    add(oblique, { kind: "tens", value });
  }
  for (const { value, forms } of hundredWords) for (const form of forms) add(form, { kind: "hundred", value });
  for (const { value, singular, accusative, plural, duals, others } of scaleWords) {
    for (const form of [singular, accusative, plural, ...others]) add(form, { kind: "scale", value, dual: false });
    for (const form of duals) add(form, { kind: "scale", value, dual: true });
  }
  for (const { value, form } of fractionWords) add(form, { kind: "fraction", value });
  return parts;
}

/** Ordinals of one word by folded definite form; 11–19 are read by their first word and «عشر/عشرة». */
export const ordinalValues: ReadonlyMap<string, number> = new Map([
  ...ordinalWords
    .filter(({ value }) => value <= 10)
    .flatMap(({ value, masc, fem }): [string, number][] => [
      [foldSpelling(masc), value],
      [foldSpelling(fem), value],
    ]),
  [foldSpelling("الحادي"), 1],
  [foldSpelling("الحادية"), 1],
]);
