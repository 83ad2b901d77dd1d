// The lexicons as extraction and phrasing ask them: one question, one function, folded spelling inside.
import {
  functionWords as allFunctionWords,
  pointingPhrases as allPointingPhrases,
  pointingWords as allPointingWords,
  relativePronouns,
} from "../lexicon/closed-classes.ts";
import { countableByForm } from "../lexicon/countable-nouns.ts";
import { countryByCapital, countryByName as countryIndex, nationalityOf } from "../lexicon/countries.ts";
import { foldedSet } from "../lexicon/fold-index.ts";
import { genderOfName } from "../lexicon/given-names.ts";
import { bodyHeadByForm } from "../lexicon/organisations.ts";
import { placeHeadByForm } from "../lexicon/place-heads.ts";
import { cityOf, placeByForm } from "../lexicon/places.ts";
import { honorifics, postOf } from "../lexicon/posts.ts";
import { channels, speechParticipleByForm, statementNouns } from "../lexicon/reporting.ts";
import { foldSpelling } from "../script/fold.ts";

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).map(foldSpelling));

const withoutArticle = (word: string): string => foldSpelling(word).replace(/^ال(?=..)/, "");

export const relativeWords: ReadonlySet<string> = foldedSet([...relativePronouns.map((one) => one.form), "ما", "من"]);

/** Harmless though they look back: «تدابير أخرى» is understood as it stands. */
const HARMLESS = foldedSet(["أخرى", "آخر", "الأخرى", "الآخر", "الآخرون", "الآخرين"]);

/** Words that point outside their sentence, and times counted from the day of writing. */
export const pointingWords: ReadonlySet<string> = new Set(
  [...foldedSet(allPointingWords), ...foldedSet(["أمس", "اليوم", "غدا", "بالأمس", "الآن", "حاليا", "هكذا"])].filter(
    (word) => !HARMLESS.has(word),
  ),
);

export const pointingPhrases: ReadonlySet<string> = foldedSet([
  ...allPointingPhrases.filter((phrase) => !/^من بين/.test(phrase)),
  "بحسبه",
  "من جهتهم",
  "من ناحيتهم",
  "يوم غد",
  "على حد قوله",
  "على حد تعبيره",
  "على حد قولها",
  "في المقابل",
  "بالمقابل",
  "في السياق ذاته",
  "في هذا السياق",
  "من جهة أخرى",
  "من ناحية أخرى",
]);

export const functionWords: ReadonlySet<string> = foldedSet(allFunctionWords);

export const openingConnectors: ReadonlySet<string> = new Set(
  [
    "كما",
    "لكن",
    "فيما",
    "بينما",
    "في حين",
    "من جهته",
    "من جهتها",
    "من جانبه",
    "من جانبها",
    "في المقابل",
    "في السياق ذاته",
    "في السياق نفسه",
    "في هذا السياق",
    "في سياق آخر",
    "في الإطار ذاته",
    "في سياق منفصل",
    "في شأن منفصل",
    "في تطور آخر",
    "على صعيد منفصل",
    "على صعيد آخر",
    "على صعيد متصل",
    "في الجانب الآخر",
    "على الجانب الآخر",
    "من ناحيته",
    "من ناحيتها",
    "في وقت سابق",
    "في وقت لاحق",
    "وفي سياق متصل",
    "في سياق متصل",
    "إلى ذلك",
    "من ناحية أخرى",
    "من جهة أخرى",
    "في الوقت نفسه",
    "بالإضافة إلى ذلك",
    "كذلك",
    "هذا و",
    "يذكر أن",
    "جدير بالذكر أن",
    "الجدير بالذكر أن",
    "من المعروف أن",
    "في غضون ذلك",
    "فيما يلي",
    "الجدير بالذكر",
    "جدير بالذكر",
    "يذكر",
    "على أي حال",
    "على أية حال",
    "على كل حال",
    "في كل الأحوال",
    "في ذات السياق",
    "في السياق",
    "في الأثناء",
    "بدوره",
    "بدورها",
    "لذلك",
    "مع ذلك",
    "ولذلك",
    "لهذا",
  ].map((phrase) =>
    foldSpelling(phrase)
      .replace(/^و(?=في|لذلك)/, "")
      .trim(),
  ),
);

export function isSpeechParticiple(word: string): boolean {
  return speechParticipleByForm.has(foldSpelling(word));
}

const mediumNouns = new Set([
  ...foldedSet(statementNouns),
  ...foldedSet(channels),
  ...folded("مقابلة مؤتمر لقاء حوار صفحته صفحتها حسابه حسابها حساب صفحة موقع"),
]);

export function isMediumNoun(word: string): boolean {
  return mediumNouns.has(withoutArticle(word));
}

export function isPlaceWord(word: string): boolean {
  const form = foldSpelling(word);
  return placeByForm.has(form) || cityOf(form) !== null || placeHeadByForm.has(withoutArticle(word));
}

/** Names of a country and of a city of another country alike. */
const AMBIGUOUS_PLACES = folded("عمان");

export function placeKind(name: string): "country" | "city" | null {
  const form = foldSpelling(name);
  if (AMBIGUOUS_PLACES.has(form)) return null;
  if (countryIndex.has(form)) return "country";
  return countryByCapital.has(form) || cityOf(form) !== null ? "city" : null;
}

export function countryByName(
  name: string,
): { readonly aliases: readonly string[]; readonly gender: "Masc" | "Fem" } | undefined {
  const country = AMBIGUOUS_PLACES.has(foldSpelling(name)) ? undefined : countryIndex.get(foldSpelling(name));
  if (country === undefined) return undefined;
  return {
    gender: country.gender,
    aliases: [
      country.name,
      ...country.variants,
      country.capital,
      country.masc,
      country.fem,
      ...country.mascVariants,
      ...country.mascVariants.map((form) => `${form}ة`),
    ].filter((word) => word !== null),
  };
}

/** All names of a country, its capital and adjectives left out. */
export function countryNames(name: string): readonly string[] {
  const country = countryIndex.get(foldSpelling(name));
  return country === undefined ? [] : [country.name, ...country.variants];
}

export function isPostHead(word: string): boolean {
  return postOf(foldSpelling(word)) !== null;
}

const honorificForms: ReadonlySet<string> = new Set(honorifics.map((one) => foldSpelling(one.form)));

export function isHonorific(word: string): boolean {
  return honorificForms.has(foldSpelling(word));
}

const OFFICES = new Set([
  "head-of-state",
  "head-of-government",
  "royal",
  "minister",
  "legislator",
  "diplomat",
  "official",
  "spokesperson",
  "military",
  "police",
  "justice",
  "party",
  "international",
  "business",
]);

export function isOfficePost(post: string): boolean {
  const words = foldSpelling(post).split(" ");
  const read = postOf(words.slice(0, 2).join(" ")) ?? postOf(words[0] ?? "");
  return read !== null && OFFICES.has(read.post.rank);
}

/** The head of a name of a body, with its gender: «وزارة», «الاتحاد». */
export function orgHead(word: string): { readonly gender: "Masc" | "Fem"; readonly class: string } | null {
  const head = bodyHeadByForm.get(foldSpelling(word)) ?? bodyHeadByForm.get(withoutArticle(word));
  return head === undefined ? null : { gender: head.gender, class: head.type };
}

export function isPersonPlural(word: string): boolean {
  return /(ون|ين)$/.test(foldSpelling(word)) && nationalityOf(foldSpelling(word)) !== null;
}

export function tamyizOf(noun: string): string | null {
  const entries = countableByForm.get(foldSpelling(noun)) ?? [];
  return entries.length === 1 ? (entries[0]?.accusative ?? null) : null;
}

export function genderOfGivenName(name: string): "Masc" | "Fem" | undefined {
  return genderOfName(name) ?? undefined;
}

const SUPREME: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "royal"]);

/** «الرئيس الفرنسي», «رئيسة الوزراء»: who holds it is common knowledge. */
export function isHeadOfState(post: string): boolean {
  const words = foldSpelling(post).split(" ");
  const nation = words.some((word) => nationalityOf(word) !== null || countryIndex.has(word));
  const read = postOf(words.slice(0, 2).join(" ")) ?? postOf(words[0] ?? "");
  return nation && read !== null && SUPREME.has(read.post.rank);
}
