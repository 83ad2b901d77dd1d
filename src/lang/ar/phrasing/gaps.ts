// Fill-ins: a stretch that stands alone, minus one name, number or date.
import type { Quantity, Token } from "../../../core/document/document.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Gap } from "../../../core/language.ts";
import type { Asks } from "../../../core/quiz/quiz.ts";
import { covers, type Span, sameSpan } from "../../../core/text/span.ts";
import { factId } from "../extract/context.ts";
import { foldSpelling } from "../script/fold.ts";
import { afterCity, isNamedCapital } from "./after-city.ts";
import { otherNames, otherNumbers } from "./gap-answers.ts";
import {
  acts,
  afterNationality,
  afterTitle,
  described,
  describesSpeaker,
  headsState,
  inMainClause,
  passing,
} from "./gap-guards.ts";
import { passages } from "./passages.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { closingMark } from "./soundness.ts";
import { factAt, led, standalones, sureness } from "./standalone.ts";
import type { Lead, Standalone } from "./stretch.ts";
import { fullName } from "./units.ts";
import { completesNoun, namesSource, type PlacedUnit, standsOnce, unitsInside } from "./units-inside.ts";

const ASKS: Partial<Record<PlacedUnit["type"], Asks>> = {
  person: "who",
  organisation: "which",
  country: "where",
  city: "where",
  place: "where",
  year: "when",
  month: "when",
  date: "when",
  count: "howmany",
  money: "howmany",
  percent: "howmany",
  measure: "howmany",
  score: "howmany",
};

const LETTER = /[\u0621-\u064A]/;

/** The tatweel between a glued preposition and the blank; `null` where cutting would spoil the word. */
function joinerBefore(text: string, blank: Span): string | null {
  const before = text.charAt(blank.start - 1);
  if (!LETTER.test(before)) return "";
  if (before === "و") return "";
  if (before === "ل" && text.charAt(blank.start) === "ل") return null;
  return /[بلكف]/.test(before) ? "\u0640" : null;
}

/** True where a name put into the text would give the blank away. */
function sameName(text: string, unit: PlacedUnit): boolean {
  const folded = foldSpelling(text);
  return [unit.text, ...unit.aliases].some(
    (name) => folded.includes(foldSpelling(name)) || foldSpelling(name).includes(folded),
  );
}

/** Characters up to which words in quotation marks are a title or name, not to be cut. */
const SHORT_TITLE = 40;

/** One of a list: any other of its members, or of the world's, would do as well. */
export function listed(shown: Standalone, span: Span): boolean {
  const inside = shown.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const top = inside.find((token) => !inside.some((other) => other.index === token.head));
  if (top === undefined) return false;
  const alike = (child: Token): boolean =>
    child.deprel === "conj" && child.upos !== "VERB" && !(top.upos === "PROPN" && child.upos === "NOUN");
  return top.deprel === "conj" || shown.tree.children(top).some(alike);
}

/** What is blanked: of a quantity its number only, so that the unit stays in sight. */
function blankOf(
  context: PhrasingContext,
  unit: PlacedUnit,
): { readonly span: Span; readonly quantity: Quantity | undefined } {
  const quantity = context.document.quantities.find((one) => sameSpan(one, unit.span));
  return { span: quantity === undefined ? unit.span : quantity.number, quantity };
}

/** The first word of a fixed phrase whose second the student would know: «اتفاقية ____», «أرض ____». */
const FIXED =
  /(^|\s)(و|ب|ل)?(ال)?(ارض|جمهوريه|مملكه|اتفاقيه|اتفاق|سلطنه|اماره|خليج|بحر|نهر|بحيره|جزر|جزيره|مضيق|قناه|كاس|بنك|معاهده|بروتوكول) $/;

/** The full name, which options show for a person that the sentence calls by the surname. */
function shownName(context: PhrasingContext, unit: PlacedUnit): string | undefined {
  const entity = unit.type === "person" ? context.entityById(unit.entity) : undefined;
  return entity === undefined ? undefined : fullName(entity)?.text;
}

/** What is put into the shown words, in square brackets. */
function additions(context: PhrasingContext, shown: Standalone): Gap["restored"] {
  const subject = shown.restored === null ? [] : [{ at: shown.restored.at, text: ` [${shown.restored.name}]` }];
  const closing = closingMark(context, shown.span);
  const end = closing === "" ? [] : [{ at: shown.span.end, text: closing }];
  return [...subject, ...shown.repairs.map((repair) => repair.bracket), ...end].sort((a, b) => a.at - b.at);
}

/** True where the lead of `shown` holds a name of `unit`. */
function tells(lead: Lead, unit: PlacedUnit): boolean {
  const text = foldSpelling(lead.text);
  return [unit.text, ...unit.aliases].some((name) => text.includes(foldSpelling(name)));
}

/** Numbers that every handbook has. */
const BACKGROUND = /(عدد سكان|مساحة|سكانها|سكانه)/;

function gapOf(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): Gap | null {
  const asks = ASKS[unit.type];
  const { span: blank, quantity } = blankOf(context, unit);
  const joiner = joinerBefore(context.text, blank);
  const after = context.text.charAt(blank.end);
  if (asks === undefined || joiner === null || LETTER.test(after)) return null;
  if (/بين\s[^،.]{0,24}و$/.test(context.text.slice(Math.max(0, blank.start - 30), blank.start).trim())) return null;
  if (
    quantity !== undefined &&
    quantity.value >= 1_000_000 &&
    !/[0-9\u0660-\u0669\s]/.test(context.text.slice(blank.start, blank.end))
  )
    return null;
  if (FIXED.test(foldSpelling(context.text.slice(Math.max(0, blank.start - 14), blank.start)).concat(" "))) return null;
  if (shown.repairs.some((repair) => sameName(repair.text, unit))) return null;
  if (unit.type === "month" && shown.tree.sentence.index !== context.sentences[0]?.sentence.index) return null;
  if (!inMainClause(shown, blank) || headsState(context, unit)) return null;
  if (unit.type === "country" && afterCity(context, unit)) return null;
  if (unit.type === "city" && (isNamedCapital(context, unit) || acts(shown, unit))) return null;
  if (quantity !== undefined && BACKGROUND.test(context.text.slice(Math.max(0, blank.start - 30), blank.start)))
    return null;
  if ((unit.type === "person" && passing(context, unit)) || describesSpeaker(context, shown, unit)) return null;
  if ((unit.type === "organisation" || unit.type === "city" || unit.type === "place") && described(shown, blank))
    return null;
  if (
    unit.type === "place" &&
    /(^|\s)[وف]?(من|عن|على)\s$/.test(context.text.slice(Math.max(0, blank.start - 6), blank.start))
  )
    return null;
  if (
    context.document.quotes.some(
      ({ inner }) => covers(inner, blank) && !sameSpan(inner, blank) && inner.end - inner.start < SHORT_TITLE,
    )
  )
    return null;
  if (/^\s*أو\s/.test(context.text.slice(blank.end))) return null;
  if (
    listed(shown, blank) ||
    context.text.charAt(blank.start - 1) === "(" ||
    /^\s*[0-9]{4}/.test(context.text.slice(blank.end))
  )
    return null;
  if ((unit.type === "country" || unit.type === "city") && completesNoun(context, blank)) return null;
  if (namesSource(context.text, blank) || blank.start === shown.span.start || !standsOnce(context, unit, shown.span))
    return null;
  if (shown.lead !== null && tells(shown.lead, unit)) return null;
  const text = context.text.slice(blank.start, blank.end);
  const others =
    quantity === undefined
      ? otherNames(context, unit, text, context.text.slice(shown.span.start, shown.span.end))
      : otherNumbers(context, quantity, text);
  const sentence = shown.tree.sentence;
  // After a lead the sentence keeps the conjunction that ties it to it.
  const start =
    shown.lead !== null && context.text.charAt(shown.span.start - 1) === "و" ? shown.span.start - 1 : shown.span.start;
  return {
    id: `g-${hashOf(`${blank.start} ${blank.end} ${shown.span.start} ${shown.span.end}`)}`,
    fact:
      quantity === undefined ? (factAt(context, shown, blank)?.id ?? shown.fact) : factId("quantity", quantity.number),
    asks,
    evidence: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
    process: "retrieve",
    confidence: Math.min(0.97, 0.75 + 0.25 * sureness(shown.tokens)),
    shown: { start, end: shown.span.end },
    omitted: shown.omitted,
    ...(shown.lead === null ? {} : { lead: shown.lead.text }),
    restored: additions(context, shown).filter(({ at }) => at <= blank.start || at >= blank.end),
    blank,
    joiner,
    options:
      unit.type !== "place" &&
      !(quantity !== undefined && BOUND.test(context.text.slice(Math.max(0, blank.start - 16), blank.start))) &&
      !(unit.type === "person" && afterNationality(shown, blank)),
    // A body goes by more names than a text tells.
    typed:
      unit.type !== "date" &&
      unit.type !== "organisation" &&
      !(unit.type === "person" && !afterTitle(context, unit)) &&
      !(unit.type === "month" && /[0-9\u0660-\u0669/]/.test(text)),
    key: {
      ...unit,
      text: shownName(context, unit) ?? text,
      span: blank,
      ...(quantity === undefined ? {} : { frame: unit.text, unit: `____ ${unit.unit ?? ""}` }),
    },
    answers: [text, ...others.filter((other) => foldSpelling(other) !== foldSpelling(text))],
  };
}

/** «أكثر من ____ رحلة»: every smaller number is as true. */
const BOUND = /(أكثر\sمن|أقل\sمن|يزيد\s(على|عن)|يقل عن|تجاوزت?|يتجاوز|تتجاوز|فاقت?|نحو|حوال[يى])\s*(ال)?$/;

/** Words that a gap is shown in, and that a sentence shown before it has at least. */
const LEAST = 8;
const MOST = 38;
const LEAST_LEAD = 4;

export function gapsOf(context: PhrasingContext): readonly Gap[] {
  const alone = standalones(context, LEAST, MOST);
  const after = led(context, standalones(context, LEAST_LEAD, MOST), LEAST, MOST).filter(
    (shown) => !alone.some((one) => one.tree === shown.tree),
  );
  const made = (shown: Standalone): readonly Gap[] =>
    unitsInside(context, shown.span)
      .filter((unit) => covers(shown.span, unit.span))
      .map((unit) => gapOf(context, shown, unit))
      .filter((gap) => gap !== null);
  const served = new Set([...alone, ...after].map((shown) => shown.tree.sentence.index));
  return [...alone, ...after, ...passages(context, served)].flatMap(made);
}
