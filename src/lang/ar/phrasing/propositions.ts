// Statements for true/false and ordering: stretches that stand alone, with the units in them that can be exchanged.
import type { TimeExpression } from "../../../core/document/document.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Proposition } from "../../../core/language.ts";
import { covers, overlaps, sameSpan } from "../../../core/text/span.ts";
import { factId } from "../extract/context.ts";
import { isStated } from "../extract/main-clause.ts";
import { isChangeVerb } from "../extract/verb-knowledge.ts";
import { afterCity, isNamedCapital } from "./after-city.ts";
import { clauseText } from "./clause-text.ts";
import { echoed } from "./echoes.ts";
import { acts, inMainClause, inPassing } from "./gap-guards.ts";
import { listed } from "./gaps.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { dullTime } from "./shared.ts";
import { closingMark } from "./soundness.ts";
import { factAt, standalones, sureness } from "./standalone.ts";
import { type Standalone, wordsOf } from "./stretch.ts";
import { completesNoun, namesSource, type PlacedUnit, standsOnce, unitsInside, wordsInside } from "./units-inside.ts";

const MOMENT = new Set<TimeExpression["grain"]>(["year", "month", "date"]);

/** When the main event happened, and the statement without that date. */
function dated(
  context: PhrasingContext,
  shown: Standalone,
): { readonly moment: string; readonly undated: string } | null {
  const event = context.extraction.facts.find((one) => one.id === shown.fact);
  const placed = event === undefined ? undefined : context.clauseOf(event);
  if (placed === undefined || event?.kind !== "event" || !isStated(placed.tree, placed.clause)) return null;
  const times = placed.clause.dependents.filter((dependent) => dependent.part === "time");
  const [time] = times;
  if (time === undefined || times.length !== 1 || placed.clause.tense !== "past") return null;
  const inside = context.document.times.filter((expression) => overlaps(expression, time.span));
  const [expression] = inside;
  if (
    expression === undefined ||
    inside.length !== 1 ||
    !MOMENT.has(expression.grain) ||
    expression.value === undefined
  )
    return null;
  if (/منذ|حتى|قبل|بعد|بين/.test(context.text.slice(time.span.start, expression.start))) return null;
  const words = clauseText(context, placed, {
    without: [time],
    skip: (d) => d.part === "time" || dullTime(context, d),
  });
  if (words === null || words.subject === "" || words.length < 4 || words.length > 16) return null;
  return { moment: expression.value, undated: `${words.verb} ${words.subject} ${words.rest}`.trim() };
}

/** Moments that the stretch names: of two, another first or last may be impossible. */
function momentsIn(context: PhrasingContext, shown: Standalone): number {
  return context.document.times.filter((time) => MOMENT.has(time.grain) && covers(shown.span, time)).length;
}

/** «ارتفع إلى 70 من 69»: two amounts tell which way it went, and each bounds the other. */
function changesAlong(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  const amounts = context.document.quantities.filter(
    (quantity) => covers(shown.span, quantity) && quantity.kind !== "ordinal" && quantity.kind !== "bare",
  );
  const text = context.text.slice(shown.span.start, shown.span.end);
  const moves = shown.tokens.some((token) => token.upos === "VERB" && isChangeVerb(token.text));
  if (unit.type === "term") return amounts.length > 1 || /(الذروة|قياسي|غير مسبوق)/.test(text);
  return unit.value !== undefined && moves && amounts.length > 1;
}

/** «البالغة 44 عاما»: another age is absurd, or no matter. */
const AGE = /(البالغة?|العمر|عمرها?|عمره) ?(من العمر)? ?$/;

/** Bodies are not exchanged: verbs and adjectives around them agree with one and not with another. */
function exchangeable(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  if (!inMainClause(shown, unit.span) || listed(shown, unit.span) || /^\s*أو\s/.test(context.text.slice(unit.span.end)))
    return false;
  if (context.document.quantities.some((quantity) => sameSpan(quantity, unit.span) && quantity.approximate))
    return false;
  if (AGE.test(context.text.slice(Math.max(0, unit.span.start - 16), unit.span.start))) return false;
  if (inPassing(context.text, unit)) return false;
  if (changesAlong(context, shown, unit)) return false;
  // Another person in somebody's place is mostly absurd: the rest of the sentence says who it was.
  if (unit.type === "person") return false;
  if (/^(date|month)$/.test(unit.type) || (unit.type === "year" && momentsIn(context, shown) > 1)) return false;
  if ((unit.type === "country" || unit.type === "city") && echoed(shown.tokens, unit.text, unit.span)) return false;
  if (unit.type === "country" && afterCity(context, unit)) return false;
  if (unit.type === "city" && (acts(shown, unit) || isNamedCapital(context, unit))) return false;
  return (
    unit.type !== "organisation" &&
    unit.type !== "place" &&
    !namesSource(context.text, unit.span) &&
    !((unit.type === "country" || unit.type === "city") && completesNoun(context, unit.span))
  );
}

export function propositionsOf(context: PhrasingContext): readonly Proposition[] {
  return standalones(context, 6, 26).flatMap((shown): readonly Proposition[] => {
    const { sentence } = shown.tree;
    const text = wordsOf(context, shown);
    if (closingMark(context, shown.span) !== "") return [];
    const when = dated(context, shown);
    return [
      {
        id: `p-${hashOf(`${shown.span.start} ${shown.span.end}`)}`,
        fact: shown.fact,
        asks: "fact",
        evidence: [{ start: sentence.start, end: sentence.end }],
        sentence: sentence.index,
        process: "retrieve",
        confidence: Math.min(0.97, 0.75 + 0.25 * sureness(shown.tokens)),
        text,
        span: shown.span,
        units: [...unitsInside(context, shown.span), ...wordsInside(context, shown.span)]
          .filter(
            (unit) =>
              covers(shown.span, unit.span) &&
              standsOnce(context, unit, shown.span) &&
              exchangeable(context, shown, unit),
          )
          .map((unit) => {
            const repair = shown.repairs.find((one) => one.start <= unit.span.start && unit.span.end <= one.end);
            return repair === undefined ? unit : { ...unit, text: repair.text };
          })
          .map((unit) => {
            const number = context.document.quantities.find((quantity) => sameSpan(quantity, unit.span))?.number;
            const fact = number === undefined ? factAt(context, shown, unit.span)?.id : factId("quantity", number);
            return fact === undefined ? unit : { ...unit, fact };
          }),
        ...(when === null ? {} : when),
      },
    ];
  });
}
