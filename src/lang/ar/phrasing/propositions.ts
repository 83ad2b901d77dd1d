// Statements for true/false and ordering: stretches that stand alone, with the units in them that can be exchanged.
import type { TimeExpression } from "../../../core/document/document.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Proposition } from "../../../core/language.ts";
import { covers, overlaps } from "../../../core/text/span.ts";
import { clauseText } from "./clause-text.ts";
import { isStated } from "./main-clause.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { dullTime } from "./shared.ts";
import { type Standalone, standalones, sureness } from "./standalone.ts";
import { standsOnce, unitsInside, wordsInside } from "./units-inside.ts";

const MOMENT = new Set<TimeExpression["grain"]>(["year", "month", "date"]);

/** When the main event happened, and the statement without that date. */
function dated(context: PhrasingContext, shown: Standalone): { readonly moment: string; readonly undated: string } | null {
  const placed = context.clauseOf(shown.fact);
  if (placed === undefined || shown.fact.kind !== "event" || !isStated(placed.tree, placed.clause)) return null;
  const times = placed.clause.dependents.filter((dependent) => dependent.part === "time");
  const [time] = times;
  if (time === undefined || times.length !== 1 || placed.clause.tense !== "past") return null;
  const inside = context.document.times.filter((expression) => overlaps(expression, time.span));
  const [expression] = inside;
  if (expression === undefined || inside.length !== 1 || !MOMENT.has(expression.grain) || expression.value === undefined) return null;
  if (/منذ|حتى|قبل|بعد|بين/.test(context.text.slice(time.span.start, expression.start))) return null;
  const words = clauseText(placed.tree, placed.clause, { without: [time], skip: (d) => d.part === "time" || dullTime(context, d) });
  if (words === null || words.subject === "" || words.length < 4 || words.length > 16) return null;
  return { moment: expression.value, undated: `${words.verb} ${words.subject} ${words.rest}`.trim() };
}

export function propositionsOf(context: PhrasingContext): readonly Proposition[] {
  return standalones(context, 6, 26).map((shown) => {
    const { sentence } = shown.tree;
    const text = context.text.slice(shown.span.start, shown.span.end);
    const when = dated(context, shown);
    return {
      id: `p-${hashOf(`${shown.span.start} ${shown.span.end}`)}`,
      fact: shown.fact.id,
      asks: "fact",
      evidence: [{ start: sentence.start, end: sentence.end }],
      sentence: sentence.index,
      process: "retrieve",
      confidence: Math.min(0.97, 0.75 + 0.25 * sureness(shown.tokens)),
      text,
      span: shown.span,
      shift: 0,
      units: [...unitsInside(context, shown.span), ...wordsInside(context, shown.span)].filter((unit) => covers(shown.span, unit.span) && standsOnce(context, unit, shown.span)),
      ...(when === null ? {} : when),
    };
  });
}
