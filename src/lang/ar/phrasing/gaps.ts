// Fill-ins: a stretch that stands alone, minus one name, number or date.
import type { Quantity } from "../../../core/document/document.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Gap } from "../../../core/language.ts";
import type { Asks } from "../../../core/quiz/quiz.ts";
import { covers, sameSpan, type Span } from "../../../core/text/span.ts";
import { alternatives } from "../number/write-number.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { type Standalone, standalones, sureness } from "./standalone.ts";
import { type PlacedUnit, standsOnce, unitsInside } from "./units-inside.ts";

const ASKS: Partial<Record<PlacedUnit["type"], Asks>> = {
  person: "who", organisation: "which", country: "where", city: "where", place: "where",
  year: "when", month: "when", date: "when",
  count: "howmany", money: "howmany", percent: "howmany", measure: "howmany", score: "howmany",
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

/** What is blanked: of a quantity its number only, so that the unit stays in sight. */
function blankOf(context: PhrasingContext, unit: PlacedUnit): { readonly span: Span; readonly quantity: Quantity | undefined } {
  const quantity = context.document.quantities.find((one) => sameSpan(one, unit.span));
  return { span: quantity === undefined ? unit.span : quantity.number, quantity };
}

function gapOf(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): Gap | null {
  const asks = ASKS[unit.type];
  const { span: blank, quantity } = blankOf(context, unit);
  const joiner = joinerBefore(context.text, blank);
  const after = context.text.charAt(blank.end);
  if (asks === undefined || joiner === null || LETTER.test(after)) return null;
  if (blank.start === shown.span.start || !standsOnce(context, unit, shown.span)) return null;
  const text = context.text.slice(blank.start, blank.end);
  const others = quantity === undefined ? unit.aliases.filter((alias) => fitsInstead(alias, text, unit)) : alternatives(quantity.value, text);
  const sentence = shown.tree.sentence;
  return {
    id: `g-${hashOf(`${blank.start} ${blank.end} ${shown.span.start}`)}`,
    fact: shown.fact.id,
    asks,
    evidence: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
    process: "retrieve",
    confidence: Math.min(0.97, 0.75 + 0.25 * sureness(shown.tokens)),
    shown: shown.span,
    blank,
    joiner,
    key: { ...unit, text, span: blank },
    answers: [text, ...others.filter((other) => foldSpelling(other) !== foldSpelling(text))],
  };
}

/** A wording of the same entity that may be typed for `text`. */
function fitsInstead(alias: string, text: string, unit: PlacedUnit): boolean {
  return unit.entity !== undefined && alias !== text && alias.split(/\s+/).length <= 5;
}

export function gapsOf(context: PhrasingContext): readonly Gap[] {
  return standalones(context, 8, 34).flatMap((shown) =>
    unitsInside(context, shown.span)
      .filter((unit) => covers(shown.span, unit.span))
      .map((unit) => gapOf(context, shown, unit))
      .filter((gap) => gap !== null),
  );
}
