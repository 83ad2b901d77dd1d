// Blanks that are no question: of passers-by, of what everybody knows, of what only describes something else.
import type { Span } from "../../../core/text/span.ts";
import { isHeadOfState, isOfficePost, isPlaceWord } from "../extract/knowledge.ts";
import { saysContent } from "../extract/verb-knowledge.ts";
import { countryByName, nationalityOf } from "../lexicon/countries.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import type { Standalone } from "./stretch.ts";
import type { PlacedUnit } from "./units-inside.ts";
import { wordCount } from "./word-count.ts";

/** A witness or well-wisher: named once, and in no office. */
export function passing(context: PhrasingContext, unit: PlacedUnit): boolean {
  const entity = context.entityById(unit.entity);
  return (
    entity !== undefined && entity.mentions.length < 2 && (entity.post === undefined || !isOfficePost(entity.post))
  );
}

/** «شركة الطيران» of «شركة الطيران الكينية», «الزمالك» of «نادي الزمالك المصري»: the adjective is part of the name. */
export function described(shown: Standalone, blank: Span): boolean {
  const inside = shown.tokens.filter((token) => token.start >= blank.start && token.end <= blank.end);
  const before = shown.tokens.findLast((token) => token.end <= blank.start);
  return shown.tokens.some(
    (token) =>
      token.start >= blank.end &&
      token.deprel === "amod" &&
      [...inside, ...(before?.upos === "NOUN" ? [before] : [])].some((other) => other.index === token.head),
  );
}

/** «قال كوستاس، الذي نجا من الحرائق في ماتي: …»: what only says who speaks, or where, is beside the point. */
export function describesSpeaker(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  const fact = context.extraction.facts.find((one) => one.id === shown.fact);
  if (fact?.kind !== "statement" || unit.span.end > fact.content.start) return false;
  return unit.entity === undefined || unit.entity !== fact.speakerEntity;
}

/** «مواقع عسكرية في سوريا», «سواحل ليبيا»: the place only tells which of the things it is. */
export function describesNoun(shown: Standalone, span: Span): boolean {
  const inside = shown.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  let at = inside.find((token) => !inside.some((other) => other.index === token.head));
  for (let steps = 0; at !== undefined && steps < 4; steps++) {
    const { head: above, deprel } = at;
    const up = shown.tokens.find((token) => token.index === above);
    // «توفي حامد البشير بلندن»: of a person's name the place tells nothing, but of what happened.
    if (up === undefined || up.upos === "PROPN" || !/^(nmod|appos|flat)/.test(deprel)) return false;
    if (!isPlaceWord(up.text)) return true;
    at = up;
  }
  return false;
}

/** How deep in relative clauses and the like a unit may stand (`most`): what only describes something else is no question. */
export function inMainClause(shown: Standalone, span: Span, most = 0): boolean {
  let at = shown.tokens.find((token) => token.start >= span.start && token.end <= span.end) ?? null;
  let depth = 0;
  for (let steps = 0; at !== null && at.index !== shown.head.index && steps < 60; steps++) {
    if (/^(acl|advcl|parataxis|dep)/.test(at.deprel)) depth++;
    at = shown.tree.head(at);
  }
  return depth <= most;
}

/** «(غرب)», «(64 عاما)», «محمد صلاح، 25 عاما، …»: said in passing, in brackets or between commas. */
export function inPassing(text: string, { span, value }: PlacedUnit): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return true;
  return (
    value !== undefined &&
    /[،,]\s*$/.test(before) &&
    /^\s*(عاما|سنة|سنوات|أعوام)?\s*([،,):.]|$)/.test(text.slice(span.end, span.end + 14))
  );
}

/** The head of the state that the text is about: «الرئيس ____». */
const BARE_HEAD = /^(الرئيس|الرئيسه|الملك|الملكه|رئيس الوزراء|رئيسه الوزراء)$/;

/** «رئيس الوزراء الياباني», «المرشد», «المستشارة الألمانية»: the head of a government, a state or a faith. */
const HEAD =
  /(^|\s)[وفبل]?(الرييسه?|رييسه? (الوزراء|الحكومه|وزراء \S+)|الزعيم \S+|الامين العام( \S+)? للامم المتحده|النجم|المرشد( الاعلي)?|ولي العهد|حاكم|المستشاره?|البابا|(ال)?ملك|(ال)?امير)( \S+)?$/;

/** «رئيس كوريا الجنوبية»: head of a country. */
function headsCountry(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^[وفبل]?(رييسه?|زعيم|ملك|امير|سلطان|عهد)$/.test(word) && countryByName.has(words.slice(at + 1).join(" ")),
  );
}

const SPEAKS = /(^|\s)[وفبل]?(ال)?(متحدثه?|ناطقه?)\s/;

/** «المتحدث باسم الجيش ____»: who lends the voice matters to nobody. */
export function lendsVoice(context: PhrasingContext, unit: PlacedUnit): boolean {
  return context.posts.some(
    (post) =>
      post.placed === "before" &&
      post.name.start === unit.span.start &&
      SPEAKS.test(`${foldSpelling(context.text.slice(post.post.start, post.post.end))} `),
  );
}

/** «الرئيس الفرنسي ____»: who that is, everybody knows. */
export function headsState(context: PhrasingContext, unit: PlacedUnit): boolean {
  const before = foldSpelling(context.text.slice(Math.max(0, unit.span.start - 40), unit.span.start)).replace(
    /[\s،,]+$/,
    "",
  );
  if (HEAD.test(before) || headsCountry(before.split(/\s+/).slice(-4))) return true;
  return context.posts.some(
    (post) =>
      post.placed === "before" &&
      post.name.start === unit.span.start &&
      (isHeadOfState(context.text.slice(post.post.start, post.post.end)) ||
        BARE_HEAD.test(foldSpelling(context.text.slice(post.post.start, post.post.end)))),
  );
}

/** «الملياردير الياباني ____»: one name of that country among others tells itself. */
export function afterNationality(shown: Standalone, span: Span): boolean {
  const before = shown.tokens.findLast((token) => token.end <= span.start);
  return before !== undefined && nationalityOf(foldSpelling(before.text)) !== null;
}

/** «المحامي ____»: the title says that a name is wanted; after «قالت» the office would do as well. */
export function afterTitle(context: PhrasingContext, unit: PlacedUnit): boolean {
  return context.posts.some((post) => post.placed === "before" && post.name.start === unit.span.start);
}

/** «قال ____، مدير المتحف، …»: the one who speaks, with the title that says that a name is wanted. */
export function speaksInOffice(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  const fact = context.extraction.facts.find((one) => one.id === shown.fact);
  const speaks = shown.head.upos === "VERB" && saysContent(shown.head.text);
  const subject = shown.tokens.find((token) => token.start === unit.span.start);
  const voiced =
    fact?.kind === "statement"
      ? fact.speakerEntity === unit.entity && unit.span.end <= fact.content.start
      : speaks && subject?.head === shown.head.index;
  const titled = context.posts.some((post) => post.placed !== "told" && post.name.start === unit.span.start);
  return voiced && titled && unit.span.start - shown.head.end < NEAR;
}

/** Words behind which a name that nobody asks for stands: «بحضور وزيرة السياحة ____»; of those readers refused four of five. */
const TAIL = 9;

/** True where so many words stand before the blank that the sentence is about somebody else. */
export function inTheTail(text: string, shown: Span, blank: Span): boolean {
  return wordCount(text.slice(shown.start, blank.start)) > TAIL;
}

/** Characters behind the verb in which whoever speaks is named. */
const NEAR = 90;

/** «أكدت باريس»: a capital that speaks for its state is no place. */
export function acts(shown: Standalone, unit: PlacedUnit): boolean {
  return shown.tokens.some((token) => token.start === unit.span.start && token.deprel.startsWith("nsubj"));
}
