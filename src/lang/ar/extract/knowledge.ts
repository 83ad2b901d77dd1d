// The lexicons as extraction and phrasing ask them: one question, one function, folded spelling inside.
import { functionWords as allFunctionWords, pointingPhrases as allPointingPhrases, pointingWords as allPointingWords, relativePronouns } from "../lexicon/closed-classes.ts";
import { readVerbForm } from "../lexicon/conjugation.ts";
import { countableByForm } from "../lexicon/countable-nouns.ts";
import { countryByCapital, countryByName as countryIndex, nationalityOf } from "../lexicon/countries.ts";
import { foldedSet } from "../lexicon/fold-index.ts";
import { genderOfName } from "../lexicon/given-names.ts";
import { bodyHeadByForm } from "../lexicon/organisations.ts";
import { placeHeadByForm } from "../lexicon/place-heads.ts";
import { cityOf, placeByForm } from "../lexicon/places.ts";
import { honorifics, postOf } from "../lexicon/posts.ts";
import { verbsByMasdar } from "../lexicon/verbs.ts";
import { channels, speechParticipleByForm, statementNouns } from "../lexicon/reporting.ts";
import type { VerbClass } from "../lexicon/verb.ts";
import { foldSpelling } from "../script/fold.ts";

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).map(foldSpelling));
const withoutArticle = (word: string): string => foldSpelling(word).replace(/^ال(?=..)/, "");

export const relativeWords: ReadonlySet<string> = foldedSet([...relativePronouns.map((one) => one.form), "ما", "من"]);

/** Harmless though they look back: «تدابير أخرى» is understood as it stands. */
const HARMLESS = foldedSet(["أخرى", "آخر", "الأخرى", "الآخر", "الآخرون", "الآخرين"]);

/** Words that point outside their sentence, and times counted from the day of writing. */
export const pointingWords: ReadonlySet<string> = new Set(
  [...foldedSet(allPointingWords), ...foldedSet(["أمس", "اليوم", "غدا", "بالأمس", "الآن", "حاليا", "هكذا"])].filter((word) => !HARMLESS.has(word)),
);
export const pointingPhrases: ReadonlySet<string> = foldedSet([...allPointingPhrases.filter((phrase) => !/^من بين/.test(phrase)), "بحسبه", "على حد قوله", "على حد تعبيره", "على حد قولها"]);
export const functionWords: ReadonlySet<string> = foldedSet(allFunctionWords);

export const openingConnectors: ReadonlySet<string> = new Set(
  ["كما", "لكن", "فيما", "بينما", "في حين", "من جهته", "من جهتها", "من جانبه", "من جانبها", "في المقابل", "في السياق ذاته", "وفي سياق متصل", "في سياق متصل", "إلى ذلك", "من ناحية أخرى", "من جهة أخرى", "في الوقت نفسه", "بالإضافة إلى ذلك", "كذلك", "هذا و", "يذكر أن", "جدير بالذكر أن", "الجدير بالذكر أن", "من المعروف أن", "في غضون ذلك", "في الأثناء", "بدوره", "بدورها", "لذلك", "مع ذلك", "ولذلك", "لهذا"].map((phrase) =>
    foldSpelling(phrase)
      .replace(/^و(?=في|لذلك)/, "")
      .trim(),
  ),
);

const SPEECH: ReadonlySet<VerbClass> = new Set<VerbClass>(["say", "answer", "deny", "warn", "promise", "threaten", "think", "write", "publish", "show", "discover", "know", "add"]);

/** A verb whose «أن» clause or quotation is what somebody says, writes, thinks or finds. */
export function saysContent(verb: string): boolean {
  return readVerbForm(verb).some((reading) => reading.verb.content !== undefined && reading.verb.classes.some((one) => SPEECH.has(one))) || quoteVerbs.has(foldSpelling(verb));
}

/** Verbs that introduce a quotation without «أن»: «علّق», «واصل». */
const quoteVerbs = folded("علق علقت واصل واصلت تساءل تساءلت استطرد هتف كتب كتبت غرد غردت");
export function isSpeechParticiple(word: string): boolean {
  return speechParticipleByForm.has(foldSpelling(word));
}
const mediumNouns = new Set([...foldedSet(statementNouns), ...foldedSet(channels), ...folded("مقابلة مؤتمر لقاء حوار صفحته صفحتها حسابه حسابها حساب صفحة موقع")]);
export function isMediumNoun(word: string): boolean {
  return mediumNouns.has(withoutArticle(word));
}
/** What all forms of one verb share: «أعلنت», «يعلن» → «أعلن»; unknown verbs are only cleared of their endings. */
export function verbLemma(verb: string): string {
  const lemma = readVerbForm(verb)[0]?.verb.perfect;
  return lemma === undefined ? foldSpelling(verb).replace(/(وا|ت)$/, "") : foldSpelling(lemma);
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
export function countryByName(name: string): { readonly aliases: readonly string[]; readonly gender: "Masc" | "Fem" } | undefined {
  const country = AMBIGUOUS_PLACES.has(foldSpelling(name)) ? undefined : countryIndex.get(foldSpelling(name));
  if (country === undefined) return undefined;
  return { gender: country.gender, aliases: [country.name, ...country.variants, country.capital, country.masc, country.fem].filter((word) => word !== null) };
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
const OFFICES = new Set(["head-of-state", "head-of-government", "royal", "minister", "legislator", "diplomat", "official", "spokesperson", "military", "police", "justice", "party", "international", "business"]);
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
const hasClass = (verb: string, wanted: ReadonlySet<VerbClass>): boolean =>
  readVerbForm(verb).some((reading) => reading.verb.classes.some((one) => wanted.has(one)));
const CHANGE: ReadonlySet<VerbClass> = new Set<VerbClass>(["rise", "sink", "grow", "change"]);

/** «بلغ», «تجاوز»: the amount is its object. */
export function isReachVerb(verb: string): boolean {
  return /^[يت]?(بلغ|تجاوز)(ت)?$/.test(foldSpelling(verb));
}
/** «ارتفع», «انخفض»: the amount follows «إلى» or «ب». */
export function isChangeVerb(verb: string): boolean {
  return hasClass(verb, CHANGE);
}
export function genderOfGivenName(name: string): "Masc" | "Fem" | undefined {
  return genderOfName(name) ?? undefined;
}

const CONTINUING = new Set(["اضاف", "تابع", "اردف", "واصل", "زاد", "استطرد", "استدرك"]);
/** «أضاف» goes on from words that a question does not show. */
export function isContinuing(verb: string): boolean {
  return CONTINUING.has(verbLemma(verb));
}
const RELAYED = new Set(["نقل", "اورد", "ذكر", "بث"]);
/** «نقلت»: the subject passes on what somebody else said. */
export function isRelayed(verb: string): boolean {
  return RELAYED.has(verbLemma(verb));
}

/** A verbal noun: «إغلاق», «تقديم». */
export function isMasdar(word: string): boolean {
  if (THINGS.has(foldSpelling(word))) return false;
  return verbsByMasdar.has(foldSpelling(word)) || verbsByMasdar.has(foldSpelling(word).replace(/ه$/, ""));
}

export function isKnownVerb(form: string): boolean {
  return readVerbForm(form).length > 0;
}

const ACTING: ReadonlySet<VerbClass> = new Set<VerbClass>(["say", "ask", "decide", "agree", "reject", "promise", "threaten", "warn", "want", "allow", "forbid", "accuse", "cause", "deny", "criticise", "praise"]);
/** Verbs whose object may be any action: «قرر», «دعا إلى», «طالب بـ», «رفض». */
export function takesAction(verb: string): boolean {
  return hasClass(verb, ACTING);
}

/** Verbal nouns that mostly name a thing: «إدارة», «نسبة». */
const THINGS = folded("إدارة نسبة ملكة علاقة رسالة حكم أمر بيان عمل قرار مؤتمر اتفاق خطاب تصريح تقرير سلطة دراسة حياة عدد سبب حال حالة شكل وقت رأي كتاب حزب طلب خبر وضع دولة عام حق مرة نتيجة جزء مجلس مركز موقع");

/** «أبلغ», «هنأ»: nothing without the person that is its object. */
export function takesPersonObject(verb: string): boolean {
  return readVerbForm(verb).some((reading) => reading.verb.personObject === true);
}

/** True for a verb of saying, asking or deciding without what is said, asked or decided: «أعلنت غداة الحادث» is nothing. */
export function lacksComplement(verb: string, dependents: readonly { readonly part: string; readonly preposition: string }[]): boolean {
  const entries = readVerbForm(verb).map((reading) => reading.verb);
  if (entries.length === 0 || !entries.every((entry) => entry.classes.some((one) => ACTING.has(one)))) return false;
  const governed = new Set(entries.flatMap((entry) => entry.prepositions ?? []).map(foldSpelling));
  return !dependents.some(({ part, preposition }) => part === "object" || part === "content" || (part !== "subject" && governed.has(preposition)));
}

const SUPREME: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "royal"]);
/** «الرئيس الفرنسي», «رئيسة الوزراء»: who holds it is common knowledge. */
export function isHeadOfState(post: string): boolean {
  const words = foldSpelling(post).split(" ");
  const nation = words.some((word) => nationalityOf(word) !== null || countryIndex.has(word));
  const read = postOf(words.slice(0, 2).join(" ")) ?? postOf(words[0] ?? "");
  return nation && read !== null && SUPREME.has(read.post.rank);
}
