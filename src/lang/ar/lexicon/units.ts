// Measures and currencies with gender and number forms: what a number may be followed by other than a counted noun.
import { indexByForm, list } from "./fold-index.ts";

export interface Currency {
  readonly gender: "Masc" | "Fem";
  readonly singular: string;
  /** After 11–99 in careful writing. */
  readonly accusative: string;
  readonly dual: string;
  readonly plural: string;
  readonly variants: readonly string[];
  /** `unit` for the main one, `cent` for its hundredth or thousandth. */
  readonly size: "unit" | "cent";
}

const money = (
  gender: "Masc" | "Fem",
  singular: string,
  accusative: string,
  dual: string,
  plural: string,
  variants = "",
  size: "unit" | "cent" = "unit",
): Currency => ({ gender, singular, accusative, dual, plural, variants: variants === "" ? [] : list(variants), size });

export const currencies: readonly Currency[] = [
  money("Masc", "دولار", "دولارا", "دولارين", "دولارات"),
  money("Masc", "يورو", "يورو", "يورو", "يورو", "أورو"),
  money("Masc", "جنيه", "جنيها", "جنيهين", "جنيهات"),
  money("Masc", "ريال", "ريالا", "ريالين", "ريالات"),
  money("Masc", "درهم", "درهما", "درهمين", "دراهم"),
  money("Masc", "دينار", "دينارا", "دينارين", "دنانير"),
  money("Fem", "ليرة", "ليرة", "ليرتين", "ليرات"),
  money("Masc", "روبل", "روبلا", "روبلين", "روبلات"),
  money("Masc", "يوان", "يوانا", "يوانين", "يوانات"),
  money("Masc", "ين", "ينا", "ينين", "ينات"),
  money("Fem", "روبية", "روبية", "روبيتين", "روبيات"),
  money("Masc", "فرنك", "فرنكا", "فرنكين", "فرنكات"),
  money("Fem", "كرونة", "كرونة", "كرونتين", "كرونات", "كرونا"),
  money("Masc", "بيزو", "بيزو", "بيزو", "بيزو", "بيسو بيزوس"),
  money("Masc", "راند", "راندا", "راندين", "راندات"),
  money("Masc", "شيكل", "شيكلا", "شيكلين", "شواكل", "شيقل شيقلا شواقل"),
  money("Masc", "وون", "وونا", "وونين", "وونات"),
  money("Masc", "تومان", "تومانا", "تومانين", "تومانات"),
  money("Fem", "نايرا", "نايرا", "نايرا", "نايرا"),
  money("Masc", "بوليفار", "بوليفارا", "بوليفارين", "بوليفارات"),
  money("Masc", "فورنت", "فورنتا", "فورنتين", "فورنتات"),
  money("Masc", "زلوتي", "زلوتي", "زلوتي", "زلوتي"),
  money("Fem", "أوقية", "أوقية", "أوقيتين", "أوقيات"),
  money("Masc", "سنت", "سنتا", "سنتين", "سنتات", "", "cent"),
  money("Masc", "قرش", "قرشا", "قرشين", "قروش", "", "cent"),
  money("Masc", "فلس", "فلسا", "فلسين", "فلوس", "", "cent"),
  money("Masc", "سنتيم", "سنتيما", "سنتيمين", "سنتيمات", "", "cent"),
  money("Masc", "مليم", "مليما", "مليمين", "مليمات", "", "cent"),
  money("Fem", "هللة", "هللة", "هللتين", "هللات", "", "cent"),
  money("Masc", "بنس", "بنسا", "بنسين", "بنسات", "", "cent"),
];

export const currencyByForm: ReadonlyMap<string, Currency> = indexByForm(currencies, (c) => [
  c.singular,
  c.accusative,
  ...(c.singular === "سنت" ? [] : [c.dual]),
  c.plural,
  ...c.variants,
]);

export interface Measure {
  readonly gender: "Masc" | "Fem";
  readonly singular: string;
  readonly accusative: string;
  readonly dual: string;
  readonly plural: string;
  readonly variants: readonly string[];
}

const measure = (
  gender: "Masc" | "Fem",
  singular: string,
  accusative: string,
  dual: string,
  plural: string,
  variants = "",
): Measure => ({ gender, singular, accusative, dual, plural, variants: variants === "" ? [] : list(variants) });

export const measures: readonly Measure[] = [
  measure("Masc", "كيلومتر", "كيلومترا", "كيلومترين", "كيلومترات", "كم كلم كيلومتر كلومتر"),
  measure("Masc", "كيلو", "كيلو", "كيلو", "كيلوهات"),
  measure("Masc", "متر", "مترا", "مترين", "أمتار"),
  measure("Masc", "سنتيمتر", "سنتيمترا", "سنتيمترين", "سنتيمترات", "سنتمتر سنتمترا سنتمترات سم"),
  measure("Masc", "مليمتر", "مليمترا", "مليمترين", "مليمترات", "ملم ميليمتر ميليمترا"),
  measure("Masc", "نانومتر", "نانومترا", "نانومترين", "نانومترات"),
  measure("Masc", "ميل", "ميلا", "ميلين", "أميال"),
  measure("Masc", "قدم", "قدما", "قدمين", "أقدام"),
  measure("Fem", "بوصة", "بوصة", "بوصتين", "بوصات", "إنش"),
  measure("Masc", "هكتار", "هكتارا", "هكتارين", "هكتارات"),
  measure("Masc", "فدان", "فدانا", "فدانين", "أفدنة", "فدادين"),
  measure("Masc", "دونم", "دونما", "دونمين", "دونمات"),
  measure("Masc", "كيلوغرام", "كيلوغراما", "كيلوغرامين", "كيلوغرامات", "كيلوجرام كيلوجراما كيلوجرامات كغم كلغ كغ كجم"),
  measure("Masc", "غرام", "غراما", "غرامين", "غرامات", "جرام جراما جرامات غم"),
  measure("Masc", "مليغرام", "مليغراما", "مليغرامين", "مليغرامات", "ملغ مليجرام ملليغرام ميكروغرام"),
  measure("Masc", "طن", "طنا", "طنين", "أطنان"),
  measure("Masc", "رطل", "رطلا", "رطلين", "أرطال"),
  measure("Masc", "قيراط", "قيراطا", "قيراطين", "قيراطات"),
  measure("Masc", "لتر", "لترا", "لترين", "لترات", "ليتر ليترا ليترات"),
  measure("Masc", "غالون", "غالونا", "غالونين", "غالونات", "جالون"),
  measure("Masc", "برميل", "برميلا", "برميلين", "براميل"),
  measure("Fem", "درجة", "درجة", "درجتين", "درجات"),
  measure("Fem", "عقدة", "عقدة", "عقدتين", "عقد"),
  measure(
    "Masc",
    "واط",
    "واطا",
    "واطين",
    "واطات",
    "وات كيلوواط كيلووات ميغاواط ميجاواط ميغاوات ميجاوات غيغاواط جيجاواط غيغاوات",
  ),
  measure("Masc", "فولت", "فولتا", "فولتين", "فولتات"),
  measure("Masc", "بايت", "بايتا", "بايتين", "بايتات", "غيغابايت جيجابايت ميغابايت ميجابايت تيرابايت كيلوبايت"),
  measure("Masc", "ميغابيكسل", "ميغابيكسل", "ميغابيكسل", "ميغابيكسل", "ميجابيكسل ميغابكسل"),
  measure("Masc", "هرتز", "هرتزا", "هرتزين", "هرتزات", "ميغاهرتز غيغاهرتز جيجاهرتز"),
  measure("Masc", "حصان", "حصانا", "حصانين", "أحصنة"),
];

export const measureByForm: ReadonlyMap<string, Measure> = indexByForm(measures, (m) => [
  m.singular,
  m.accusative,
  m.dual,
  m.plural,
  ...m.variants,
]);

/** What may follow a measure and belongs to it: «كيلومتر مربع», «درجة مئوية». */
export const measureComplements: readonly string[] = list("مربع مربعا مربعة مكعب مكعبا مكعبة مئوية فهرنهايت نفط ساعة");
/** Adjectives of a currency that are no nationality: «جنيه إسترليني». */
export const currencyAdjectives: readonly string[] = list("إسترليني استرليني إسترلينيا استرلينيا إسترلينية استرلينية");
