// When: «متى …؟», «في أي عام …؟», «في أي يوم …؟».
import type { TimeExpression } from "../../../core/document/document.ts";
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking } from "../../../core/language.ts";
import { overlaps } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { verbLemma } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime, sameRole } from "./shared.ts";
import { restoredSubject } from "./subjects.ts";
import { sureOf } from "./sureness.ts";
import { unitOfTime } from "./units.ts";

const TEMPLATES: Partial<Record<TimeExpression["grain"], string>> = {
  year: "when-year",
  month: "when-month",
  date: "when-date",
  weekday: "when-weekday",
};

/** What before the time changes the question: «منذ», «حتى», «قبل». */
const PLAIN_BEFORE = /(^|[\s،])(في|ب|يوم|عام|سنة)?\s*$/;

/** «مكالمة» of «مكالمة هاتفية». */
const headWord = (text: string | undefined): string => foldSpelling(text?.split(" ")[0] ?? "");

/** Another event with the same verb and object, on a day of its own: a weekday matters where it tells two calls or visits apart. */
function hasTwin(context: PhrasingContext, fact: EventFact): boolean {
  if (fact.object === null || fact.object === undefined) return false;
  return context.extraction.facts.some(
    (one) =>
      one.kind === "event" &&
      one !== fact &&
      verbLemma(one.verb.text) === verbLemma(fact.verb.text) &&
      headWord(one.object?.text) === headWord(fact.object?.text) &&
      one.time.length > 0,
  );
}

/** Weekdays that a text must name before one of them is asked: with one alone, the answer is in plain sight. */
const LEAST_WEEKDAYS = 2;

function weekdaysOf(context: PhrasingContext): number {
  return new Set(
    context.document.times.filter((time) => time.grain === "weekday").map((time) => time.value ?? time.text),
  ).size;
}

/** «بعد يوم من أداء اليمين»: a time beside the one that is asked for, which the question leaves out. */
function onlyRelative(context: PhrasingContext, dependent: Dependent): boolean {
  const inside = context.document.times.filter((time) => overlaps(time, dependent.core));
  return inside.length > 0 && inside.every((time) => time.grain === "relative");
}

export function timeQuestions(context: PhrasingContext, fact: EventFact, placed: PlacedClause): readonly Asking[] {
  const { tree, clause } = placed;
  const times = clause.dependents.filter((dependent) => dependent.part === "time" && !onlyRelative(context, dependent));
  const [time] = times;
  if (time === undefined || times.length !== 1) return [];
  if (time.preposition !== "" && time.preposition !== "في") return [];
  const inside = context.document.times.filter((expression) => overlaps(expression, time.span));
  const [expression] = inside;
  if (expression === undefined || inside.length !== 1) return [];
  const template = TEMPLATES[expression.grain];
  const key = unitOfTime(expression);
  if (template === undefined || key === undefined) return [];
  // «مارس/آذار»: options with one name would stand out, others with two are of no calendar.
  if (expression.grain === "month" && key.text.includes("/")) return [];
  if (expression.grain === "weekday" && (!hasTwin(context, fact) || weekdaysOf(context) < LEAST_WEEKDAYS)) return [];
  if (!PLAIN_BEFORE.test(context.text.slice(Math.max(0, expression.start - 8), expression.start))) return [];
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  const put = restoredSubject(context, fact, placed);
  if (subject === undefined && put === null) return [];
  if (subject?.pronoun) return [];
  const words = clauseText(context, placed, {
    without: [time],
    subject: put,
    skip: (d) => d.part === "time" || dullTime(context, d),
  });
  if (words === null || words.length < 4 || words.length > 24) return [];
  return [
    asking(
      {
        fact,
        asks: "when",
        template,
        slots: { verb: words.verb, subject: words.subject, rest: words.rest },
        key,
        alsoTrue: sameRole(context, fact, "time"),
        confidence: Math.min(sureOf(context, fact), time.token.score),
      },
      { start: tree.sentence.start, end: tree.sentence.end },
    ),
  ];
}
