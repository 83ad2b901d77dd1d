// Names as the lexicons know better: a country is a place, whatever the tagger said; a name never cuts a word.
import type { Name, NameType, Token } from "../../../core/document/document.ts";
import { covers, insideOf, type Span } from "../../../core/text/span.ts";
import { weekdayByForm } from "../lexicon/calendar.ts";
import { countryByCapital, countryByName, nationalityOf } from "../lexicon/countries.ts";
import { cityOf } from "../lexicon/places.ts";
import { foldSpelling } from "../script/fold.ts";
import { isHonorific, isPlaceWord, isPostHead, orgHead } from "./knowledge.ts";
import { missedNames } from "./missed-names.ts";

const LEAST_SCORE = 0.6;

/** What a person named once only, and in a quotation, must reach: «"منفردًا عن رفيق آنس"» names nobody. */
const LEAST_QUOTED = 0.8;

function typeOf(name: Name): NameType {
  const folded = foldSpelling(name.text);
  return countryByName.has(folded) || countryByCapital.has(folded) ? "place" : name.type;
}

/** Parts of names that never end one: «جوناثان فان تام». */
const GOES_ON = /^(فان|فون|دي|دو|دا|ديل|لو|ماك)$/;

/** «وأمير», «والشيخ»: no given name begins so; it is «و» and the next name. */
const GLUED_NEXT = /^و(أ|إ|آ|ال)/;

/** A word that no name of this type goes on with: a verb, a weekday, «و» and the next name. */
function endsName(token: Token, type: NameType): boolean {
  return (
    token.upos === "VERB" ||
    /^[بل]?[إأ]ن$/.test(token.text) ||
    weekdayByForm.has(foldSpelling(token.text)) ||
    (type === "place" && (isHonorific(token.text) || isPostHead(token.text))) ||
    ((token.upos === "CCONJ" ||
      (/^و/.test(token.text) && (isPostHead(token.text.slice(1)) || GLUED_NEXT.test(token.text)))) &&
      type !== "organisation")
  );
}

/** What belongs to a name of a place: «مكة المكرمة», «كوريا الجنوبية». */
const PLACE_ADJECTIVES =
  /^ال(مكرمه|منوره|مقدس|متحده|جنوبيه|جنوبي|شماليه|شمالي|شرقيه|شرقي|غربيه|غربي|كبري|كبير|وسطي|عليا|سفلي|جديده|عظمي|شريف)$/;

/** «أمريكا الجنوبية» is no «أمريكا», wherever the parser hung the adjective. */
const COMPASS = /^ال(جنوبيه|شماليه|شرقيه|غربيه|وسطي|لاتينيه)$/;

/** The name with the words that the tree joins to it: «أسوشيتد» → «أسوشيتد برس». */
function whole(name: Name, tokens: readonly Token[], text: string): Name {
  const inside = insideOf(tokens, name);
  const own =
    name.type === "person"
      ? inside.findIndex((token) => !isHonorific(token.text) && !isPostHead(token.text) && !KIN.test(token.text))
      : 0;
  const begin = inside[own];
  if (own > 0 && begin !== undefined)
    return whole({ ...name, start: begin.start, text: text.slice(begin.start, name.end) }, tokens, text);
  const indices = new Set(inside.map((token) => token.index));
  let last = inside.at(-1);
  if (last === undefined) return name;
  for (let next = tokens[last.index + 1]; next !== undefined; next = tokens[last.index + 1]) {
    if (
      name.type === "place" &&
      PLACE_ADJECTIVES.test(foldSpelling(next.text)) &&
      (COMPASS.test(foldSpelling(next.text)) || (next.deprel === "amod" && indices.has(next.head))) &&
      next.sentence === name.sentence &&
      nationalityOf(foldSpelling(next.text)) === null
    ) {
      indices.add(next.index);
      last = next;
      continue;
    }
    if (name.type === "person" && GOES_ON.test(last.text) && /^(PROPN|ADJ|NOUN|X)$/.test(next.upos)) {
      indices.add(next.index);
      last = next;
      continue;
    }
    if (
      next.deprel !== "flat" ||
      endsName(next, name.type) ||
      countryByName.has(foldSpelling(next.text)) ||
      cityOf(foldSpelling(next.text)) !== null ||
      !indices.has(next.head) ||
      next.sentence !== name.sentence
    )
      break;
    indices.add(next.index);
    last = next;
  }
  const cut = inside.findIndex((token, at) => at > 0 && endsName(token, name.type));
  const kept = cut > 0 ? inside[cut - 1] : undefined;
  if (kept !== undefined) return { ...name, end: kept.end, text: text.slice(name.start, kept.end) };
  return last.end <= name.end ? name : { ...name, end: last.end, text: text.slice(name.start, last.end) };
}

/** «المنظمة الدولية»: a description that may stand for any body of the text. */
const DESCRIPTIONS = /\sال(دولي|عالمي|عملاق|اممي|حكومي|كبري|كبير|ام|جديد|وطني|مذكور|اخير|معني|محلي)(ه)?$/;
const KIN = /^(نجل|نجلي|نجلا|نجلة|زوجة|زوج|شقيق|شقيقة|ابنة|والد|والدة|محامي|محامية|أرملة|حفيد|حفيدة)$/;

/** False for a common noun alone («منظمة»), an abbreviation cut in two and other fragments that name nobody. */
function isName(name: Name, tokens: readonly Token[], text: string): boolean {
  const inside = insideOf(tokens, name);
  const [first] = inside;
  if (first === undefined || name.text.length < 3 || /[\p{Sm}\p{Sc}:؛؟?!/]/u.test(name.text)) return false;
  if (
    inside.length === 1 &&
    (first.upos === "VERB" || first.upos === "ADP" || first.upos === "PRON" || first.upos === "NUM")
  )
    return false;
  if (
    inside.some((token) => token.upos === "PRON" || /^(هو|هي)$/.test(token.text)) ||
    /(^|\s)(بن|ابن|أبو|أبي|عبد|آل)$/.test(name.text)
  )
    return false;
  if (inside.length === 1 && first.upos !== "PROPN" && first.upos !== "X") return false;
  if (
    name.type === "organisation" &&
    inside.length === 2 &&
    orgHead(first.text) !== null &&
    DESCRIPTIONS.test(foldSpelling(name.text))
  )
    return false;
  if (
    name.type === "person" &&
    inside.every(
      (token) =>
        isHonorific(token.text) || isPostHead(token.text) || (token.feats.definite === "Def" && token.upos === "NOUN"),
    )
  )
    return false;
  if (inside.length === 1 && (isPostHead(name.text) || orgHead(name.text) !== null)) return false;
  if (inside.length === 1 && first.upos === "NOUN" && name.score < 0.9) return false;
  if (name.type === "person" && inside.length === 1 && (first.upos === "ADJ" || first.upos === "NOUN")) return false;
  return !(text.charAt(name.start - 1) === "." || (text.charAt(name.end) === "." && name.text.length <= 3));
}

/** «يطمئنان»: a verb of two, which the tagger may take for the end of their names. */
const DUAL_VERB = /^[يت].{3,}ان$/;
const SURE_TAG = 0.95;

/** «القاهرة كهفا»: a city is named in full, and what the tree hung on it is no part of its name. */
function withoutNeighbour(name: Name, tokens: readonly Token[], text: string): Name {
  const inside = insideOf(tokens, name);
  const [first, second] = inside;
  if (name.type !== "place" || first === undefined || second === undefined) return name;
  const known = (words: string): boolean =>
    countryByName.has(foldSpelling(words)) ||
    countryByCapital.has(foldSpelling(words)) ||
    cityOf(foldSpelling(words)) !== null;
  if (!known(first.text) || known(name.text) || second.tagScore >= SURE_TAG) return name;
  if (second.upos !== "PROPN" || second.deprel !== "flat" || !/[^ا]ا$/.test(second.text)) return name;
  return { ...name, end: first.end, text: text.slice(name.start, first.end) };
}

/** «شين تاي-يونغ»: what a hyphen joins to a name is part of it. */
function withHyphens(name: Name, text: string): Name {
  const more = /^(?:\s?[-\u2010\u2011]\p{L}+)+/u.exec(text.slice(name.end, name.end + 40))?.[0] ?? "";
  return more === "" || name.type !== "person"
    ? name
    : { ...name, end: name.end + more.length, text: text.slice(name.start, name.end + more.length) };
}

/** «ورماً»: what bears the sign of an indefinite accusative is no part of a name. */
const ACCUSATIVE = /(\u064B[اى]?|[اى]\u064B)$/;

/**
 * «برشلونة الليغا», «مايك بنس البيت» of «البيت الأبيض»: a definite noun at the end that the text uses apart from the
 * name, or that goes on behind it, is another's.
 */
function withoutNoun(name: Name, names: readonly Name[], tokens: readonly Token[], text: string): Name {
  const inside = insideOf(tokens, name);
  const last = inside.at(-1);
  const before = inside.at(-2);
  if (last === undefined || before === undefined) return name;
  const shorter = { ...name, end: before.end, text: text.slice(name.start, before.end) };
  if (ACCUSATIVE.test(last.text) && last.start > before.end) return shorter;
  if (name.type === "place" || !last.text.startsWith("ال") || last.start === before.end) return name;
  const next = tokens[last.index + 1];
  const goesOn =
    name.type === "person" && next?.upos === "ADJ" && next.feats.definite === "Def" && next.head === last.index;
  const apart = names.some(
    (other) => other.start !== name.start && foldSpelling(other.text) === foldSpelling(shorter.text),
  );
  const whole = names.filter((other) => foldSpelling(other.text) === foldSpelling(name.text)).length;
  const sole = name.type === "organisation" && inside.length === 2 && orgHead(before.text) === null;
  return goesOn || (apart && whole < 2 && sole && last.upos === "NOUN") ? shorter : name;
}

/** «جبران خليل جبران شاعر»: what somebody was is no part of the name; nor is a verb, «أسامة هوساوي يطمئنان». */
function withoutPredicate(name: Name, tokens: readonly Token[], text: string): Name {
  if (name.type !== "person") return name;
  const inside = insideOf(tokens, name);
  const last = inside.at(-1);
  const before = inside.at(-2);
  if (last === undefined || before === undefined || inside.length < 3) return name;
  const told =
    last.upos === "VERB" ||
    (DUAL_VERB.test(last.text) && last.tagScore < SURE_TAG) ||
    (last.upos === "NOUN" &&
      last.feats.definite === "Def" &&
      (isPlaceWord(last.text) || orgHead(last.text) !== null)) ||
    (last.upos !== "PROPN" && last.feats.definite !== "Def" && isPostHead(last.text));
  return told ? { ...name, end: before.end, text: text.slice(name.start, before.end) } : name;
}

/** What the eye reads: «للبرازيل» holds «البرازيل» without its first letter. */
function shown(name: Name, text: string): Name {
  return name.text.startsWith("ل") && text.charAt(name.start - 1) === "ل" ? { ...name, text: `ا${name.text}` } : name;
}

/** The names of a document, corrected and in text order. */
export function correctedNames(
  names: readonly Name[],
  tokens: readonly Token[],
  quotes: readonly Span[],
  text: string,
): readonly Name[] {
  const sure = names
    .filter((name) => name.score >= LEAST_SCORE && !/^\p{P}+$/u.test(name.text))
    .filter(
      (name) =>
        name.type !== "person" ||
        name.score >= LEAST_QUOTED ||
        text.split(name.text).length > 2 ||
        !quotes.some((quote) => covers(quote, name)),
    )
    .map((name) => withoutNeighbour(withoutPredicate(whole(name, tokens, text), tokens, text), tokens, text))
    .map((name, _, all) => withoutNoun(name, all, tokens, text))
    .map((name) => withHyphens(name, text))
    .filter((name) => isName(name, tokens, text))
    .map((name) => ({ ...name, type: typeOf(name) }));
  return [...sure, ...missedNames(sure, tokens, text)]
    .map((name) => shown(name, text))
    .sort((a, b) => a.start - b.start);
}
