// Fill-ins: a stretch that stands alone, minus one name, number or date.
import type { Quantity, Token } from "../../../core/document/document.ts";
import type { Gap } from "../../../core/language.ts";
import type { Asks } from "../../../core/quiz/quiz.ts";
import { covers, type Span, sameSpan } from "../../../core/text/span.ts";
import { factId } from "../extract/context.ts";
import { foldSpelling } from "../script/fold.ts";
import { afterCity, isNamedCapital } from "./after-city.ts";
import { echoed } from "./echoes.ts";
import { otherNames, otherNumbers } from "./gap-answers.ts";
import {
  acts,
  afterNationality,
  afterTitle,
  described,
  describesNoun,
  describesSpeaker,
  headsState,
  inMainClause,
  inPassing,
  inTheTail,
  lendsVoice,
  passing,
  speaksInOffice,
} from "./gap-guards.ts";
import { blanked, joinerBefore, LETTER } from "./gap-parts.ts";
import { amongFigures, completesPhrase, idleNumber, idlePlace, idleTime, inHeadline } from "./gap-words.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { standalones } from "./standalone.ts";
import type { Standalone } from "./stretch.ts";
import { fullName } from "./units.ts";
import { completesNoun, namesSource, type PlacedUnit, standsOnce, unitsInside } from "./units-inside.ts";

/** What is blanked, and what that asks for; not bodies, which go by more names than a text tells. */
const ASKS: Partial<Record<PlacedUnit["type"], Asks>> = {
  person: "who",
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
  const next = shown.tokens.find((token) => token.start >= span.end);
  const further = shown.tokens.find((token) => next !== undefined && token.index === next.index + 1);
  // «صيدا، الطيبة، الجيزة»: names after commas.
  if (top.upos === "PROPN" && /^[،,]$/.test(next?.text ?? "") && further?.upos === "PROPN") return true;
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

/** The full name, which options show for a person that the sentence calls by the surname. */
function shownName(context: PhrasingContext, unit: PlacedUnit): string | undefined {
  const entity = unit.type === "person" ? context.entityById(unit.entity) : undefined;
  return entity === undefined ? undefined : fullName(entity)?.text;
}

const NUMBERS: ReadonlySet<PlacedUnit["type"]> = new Set(["count", "money", "percent"]);

function gapOf(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): Gap | null {
  const voice = unit.type === "person" && speaksInOffice(context, shown, unit);
  const asks = voice ? "speaker" : ASKS[unit.type];
  const { span: blank, quantity } = blankOf(context, unit);
  const joiner = joinerBefore(context.text, blank);
  const after = context.text.charAt(blank.end);
  // «مستشفى لا بيتييه-سالبيتريير»: a part of a name that goes on.
  if (asks === undefined || joiner === null || LETTER.test(after) || /^[-–]$/.test(after)) return null;
  if (quantity === undefined && /[-–]$/.test(context.text.slice(0, blank.start))) return null;
  if (/بين\s[^،.]{0,24}و$/.test(context.text.slice(Math.max(0, blank.start - 30), blank.start).trim())) return null;
  if (
    quantity !== undefined &&
    quantity.value >= 1_000_000 &&
    !/[0-9\u0660-\u0669\s]/.test(context.text.slice(blank.start, blank.end))
  )
    return null;
  if (after === "/" || (unit.type === "month" && unit.text.includes("/"))) return null;
  if (inPassing(context.text, unit)) return null;
  if (asks === "when" && idleTime(context, unit, blank)) return null;
  // «في ____، رحب الرئيس»: a place, an occasion or a message would fit.
  if (unit.type !== "year" && /^في\s*$/.test(context.text.slice(shown.span.start, blank.start))) return null;
  if (quantity !== undefined && idleNumber(context, unit, blank, quantity, shown.span.end)) return null;
  if (quantity !== undefined && amongFigures(context.text, shown.span, blank)) return null;
  if (asks === "where" ? idlePlace(context, unit, blank) : completesPhrase(context.text, blank.start)) return null;
  if (shown.repairs.some((repair) => sameName(repair.text, unit))) return null;
  if (
    unit.type === "month" &&
    !/\d{4}/.test(unit.text) &&
    shown.tree.sentence.index !== context.sentences[0]?.sentence.index
  )
    return null;
  // «… أسفر عن سقوط 107 قتلى»: a number may be what the sentence is about wherever it stands.
  const deep = quantity !== undefined && NUMBERS.has(unit.type) ? 1 : 0;
  if (!inMainClause(shown, blank, deep) || headsState(context, unit) || lendsVoice(context, unit)) return null;
  if (unit.type === "country" && afterCity(context, unit)) return null;
  if (unit.type === "city" && isNamedCapital(context, unit)) return null;
  if ((unit.type === "city" || unit.type === "place") && acts(shown, unit)) return null;
  if (unit.type === "person" && !voice && inTheTail(context.text, shown.span, blank)) return null;
  if ((unit.type === "person" && !voice && passing(context, unit)) || describesSpeaker(context, shown, unit))
    return null;
  if ((unit.type === "city" || unit.type === "place") && described(shown, blank)) return null;
  if (
    context.document.quotes.some(
      ({ inner }) => covers(inner, blank) && !sameSpan(inner, blank) && inner.end - inner.start < SHORT_TITLE,
    )
  )
    return null;
  if (/^\s*أو\s/.test(context.text.slice(blank.end))) return null;
  // «المهاجرين الـ67», «الدور الـ4»: the blank would not show that a number is wanted.
  if (quantity !== undefined && /^ال/.test(context.text.slice(blank.start, blank.end))) return null;
  if (
    listed(shown, blank) ||
    context.text.charAt(blank.start - 1) === "(" ||
    /^\s*[0-9]{4}/.test(context.text.slice(blank.end))
  )
    return null;
  if (
    (unit.type === "country" || unit.type === "city") &&
    (completesNoun(context, blank) || describesNoun(shown, blank))
  )
    return null;
  if ((unit.type === "country" || unit.type === "city") && echoed(shown.tokens, unit.text, blank)) return null;
  if (namesSource(context.text, blank) || blank.start === shown.span.start || !standsOnce(context, unit, shown.span))
    return null;
  const text = context.text.slice(blank.start, blank.end);
  const others =
    quantity === undefined
      ? otherNames(context, unit, text, context.text.slice(shown.span.start, shown.span.end))
      : otherNumbers(context, quantity, text);
  if (quantity !== undefined && inHeadline(context, [text, ...others])) return null;
  return {
    ...blanked(context, shown, blank, joiner),
    ...(quantity === undefined ? {} : { fact: factId("quantity", quantity.number) }),
    asks,
    process: "retrieve",
    options:
      unit.type !== "place" &&
      !(quantity !== undefined && BOUND.test(context.text.slice(Math.max(0, blank.start - 16), blank.start))) &&
      !(unit.type === "person" && (voice || afterNationality(shown, blank) || afterTitle(context, unit))),
    typed:
      unit.type !== "date" &&
      !(
        unit.type === "person" &&
        (!(shownName(context, unit) ?? text).includes(" ") || !(voice || afterTitle(context, unit)))
      ) &&
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

/** Words that a gap is shown in. */
const LEAST = 8;
const MOST = 38;

export function gapsOf(context: PhrasingContext): readonly Gap[] {
  return standalones(context, LEAST, MOST).flatMap((shown) =>
    unitsInside(context, shown.span)
      .filter((unit) => covers(shown.span, unit.span))
      .map((unit) => gapOf(context, shown, unit))
      .filter((gap) => gap !== null),
  );
}
