// What may be typed into a gap beside the words of the text: other names of the same, the same number in other signs.
import type { Quantity } from "../../../core/document/document.ts";
import { sliceOf } from "../../../core/text/span.ts";
import { countryNames, isHonorific, isOfficePost, isPlaceWord, orgHead } from "../extract/knowledge.ts";
import { countableByForm } from "../lexicon/countable-nouns.ts";
import { countryByName, nationalityOf } from "../lexicon/countries.ts";
import { otherSpellings } from "../lexicon/foreign-spellings.ts";
import { alternatives } from "../number/write-number.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import type { PlacedUnit } from "./units-inside.ts";

/** «جامعة أكسفورد» → «أكسفورد», «منظمة الصليب الأحمر» → «الصليب الأحمر»: what is left must be a name of its own. */
function withoutHead(name: string, unit: PlacedUnit): readonly string[] {
  const [head = "", ...rest] = name.split(" ");
  const [next = ""] = rest;
  if (unit.type === "place") {
    const shorter = / الدولية?$/.test(name) ? [name.replace(/ الدولية?$/, "")] : [];
    return [...shorter, ...(isPlaceWord(head) && rest.length === 1 && !next.startsWith("ال") ? rest : [])];
  }
  if (
    unit.type !== "organisation" ||
    orgHead(head) === null ||
    !/^(منظمة|شركة|مجموعة|جمعية|مؤسسة|نادي|جامعة|حزب|حركة|قناة|صحيفة)$/.test(head)
  )
    return [];
  if (rest.length > 1) return nationalityOf(foldSpelling(next)) === null ? [rest.join(" ")] : [];
  return next !== "" && !next.startsWith("ال") ? rest : [];
}

/** «وزارة الصحة اليمنية» → «وزارة الصحة»: of the country that the article is about, as a reader says. */
function withoutNationality(name: string): readonly string[] {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  return words.length > 2 && nationalityOf(foldSpelling(last)) !== null ? [words.slice(0, -1).join(" ")] : [];
}

const wordsOf = (name: string): readonly string[] =>
  foldSpelling(name)
    .split(/[\s،,-]+/)
    .filter((word) => word.length > 2);

const sharesWord = (name: string, other: string): boolean => {
  const words = wordsOf(other);
  return wordsOf(name).some((word) => words.includes(word));
};

/** «وزير الخارجية العراقي»: one person; «المدافع», «العقيد الركن», «رئيس الوفد» are many. */
function tellsWho(post: string): boolean {
  const words = wordsOf(post);
  return (
    words.length > 2 ||
    (words.length > 1 && words.some((word) => nationalityOf(word) !== null || countryByName.has(word)))
  );
}

/** «الغوطة» beside «الغوطة الشرقية»: a reader may well give the other. */
function widerNames(context: PhrasingContext, unit: PlacedUnit, text: string): readonly string[] {
  if (unit.type !== "place") return [];
  const own = foldSpelling(text);
  return context.entities
    .filter((entity) => entity.type === "place" && entity.id !== unit.entity)
    .flatMap((entity) => entity.mentions.map((mention) => mention.text))
    .filter((name) => foldSpelling(name).startsWith(`${own} `) || own.startsWith(`${foldSpelling(name)} `));
}

/** Words of a name with its title; of more, the title has swallowed what stands before it. */
const MOST_TITLE = 7;

const PARTS = /^(عبد|أبو|أبي|ابو|ابي|آل|بن|ابن|بنت|دي|دو|فان|فون|لو|لا)$/;

/** «كمال كليتشدار أوغلو» by what follows the first name, and by the last name: not where these are held together by «بن» or «عبد». */
function surnamesOf(name: string): readonly string[] {
  // «نصر الله», «زين الدين زيدان»: two words of one name.
  const words = name.split(/ (?!(?:الله|الدين)(?: |$))/);
  const last = words.at(-1) ?? "";
  if (words.length < 2 || words.some((word) => PARTS.test(word)) || last.length < 3) return [];
  return [words.slice(1).join(" "), last];
}

/** True where another person of the article goes by `surname` too; the surname alone is the same one, called shortly. */
function bearsToo(context: PhrasingContext, unit: PlacedUnit, surname: string): boolean {
  const own = ` ${foldSpelling(surname)} `;
  return context.entities.some(
    (one) =>
      one.type === "person" &&
      one.id !== unit.entity &&
      one.names.some((name) => ` ${foldSpelling(name)} `.includes(own) && foldSpelling(name) !== foldSpelling(surname)),
  );
}

/** Wordings of the same name that may be typed for `text`, blanked in `shown`: the article's own, shorter ones, and the other names of a country. */
export function otherNames(context: PhrasingContext, unit: PlacedUnit, text: string, shown: string): readonly string[] {
  const entity = context.entityById(unit.entity);
  if (entity === undefined) return [];
  const names = entity.mentions.map((mention) => mention.text);
  const shorter = unit.type === "organisation" ? names.flatMap(withoutNationality) : [];
  const plain = [...names, ...shorter].flatMap((name) => withoutHead(name, unit));
  // Who somebody is may be told by the post as well.
  if (unit.type === "person") {
    const told = foldSpelling(shown.replace(text, ""));
    const bare = names.flatMap((name) => {
      const words = name.split(" ");
      return words.length > 1 && isHonorific(words[0] ?? "") ? [words.slice(1).join(" ")] : [];
    });
    const surnames = surnamesOf(text).filter((surname) => !bearsToo(context, unit, surname));
    // «مدرب منتخب فرنسا ____»: another title neither fits behind the one told nor says more.
    const titled = context.posts.some(({ name }) => name.start === unit.span.start);
    const titles = entity.names.filter(
      (name) =>
        !told.includes(foldSpelling(name)) &&
        !name.includes(text) &&
        (sharesWord(name, text) ? wordsOf(name).length <= MOST_TITLE : !titled && isOfficePost(name) && tellsWho(name)),
    );
    return [
      ...new Set([...names, ...bare, ...surnames, ...titles].flatMap((name) => [name, ...otherSpellings(name)])),
    ].filter((name) => name !== text);
  }
  // «إنجلترا» is a part of the country that it is counted under.
  if (/^(انجلترا|انكلترا)$/.test(foldSpelling(text)))
    return ["إنجلترا", "إنكلترا", "انجلترا"].filter((name) => name !== text);
  const all =
    unit.type === "country"
      ? [...names, ...countryNames(text)]
      : [...names, ...shorter, ...plain, ...widerNames(context, unit, text)];
  return [...new Set(all)].filter((name) => name !== text);
}

/** «2-صفر» as «2-0» and «2 - 0», and from right to left as well. */
function otherScores(text: string): readonly string[] {
  const [one, other, ...more] = text.split(/\s*[-–]\s*/);
  if (one === undefined || other === undefined || more.length > 0) return [];
  const ways = (side: string): readonly string[] => (/^(صفر|0|٠)$/.test(side.trim()) ? ["صفر", "0"] : [side.trim()]);
  return ways(one).flatMap((a) => ways(other).flatMap((b) => [`${a}-${b}`, `${a} - ${b}`, `${b}-${a}`, `${b} - ${a}`]));
}

/** The number in other signs and in words; the words agree with the noun that is counted, where its gender is known. */
export function otherNumbers(context: PhrasingContext, quantity: Quantity, text: string): readonly string[] {
  if (quantity.kind === "score") return otherScores(text);
  const noun = quantity.unit === undefined ? "" : foldSpelling(sliceOf(context.text, quantity.unit));
  const genders = new Set((countableByForm.get(noun) ?? []).map((entry) => entry.gender));
  const all = alternatives(quantity.value, text, genders.size === 1 ? [...genders] : ["Masc", "Fem"]);
  return [...new Set([...all, ...all.map((words) => words.replaceAll("مئ", "مائ"))])];
}
