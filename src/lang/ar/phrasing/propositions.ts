import type { TimeExpression } from "../../../core/document/document.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Proposition } from "../../../core/language.ts";
import { covers, overlaps, sameSpan } from "../../../core/text/span.ts";
import { factId } from "../extract/context.ts";
import { isStated } from "../extract/main-clause.ts";
import { clauseText } from "./clause-text.ts";
import { deniedIn, exchangeable, exchanged } from "./exchanges.ts";
import { contentStems } from "./identity.ts";
import { othersThan } from "./looseness.ts";
import { openings } from "./openings.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { dullTime } from "./shared.ts";
import { closingMark } from "./soundness.ts";
import { factAt, standalones, sureness } from "./standalone.ts";
import { type Standalone, wordsOf } from "./stretch.ts";
import { type PlacedUnit, standsOnce, unitsInside, wordsInside } from "./units-inside.ts";
import { wholeSentence } from "./whole-sentence.ts";

/** Grains of time that name a moment. */
const MOMENT: ReadonlySet<TimeExpression["grain"]> = new Set(["year", "month", "date"]);

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
  if (words === null || words.subject === "" || words.length < LEAST_DATED || words.length > MOST_DATED) return null;
  return { moment: expression.value, undated: `${words.verb} ${words.subject} ${words.rest}`.trim() };
}

/** Words of a statement that is put in order. */
const LEAST_DATED = 4;
const MOST_DATED = 16;

/** The same where the date ends the statement, or its beginning up to a comma: «دخل ابن بطوطة الهند عام 1333، …». */
function datedLast(
  context: PhrasingContext,
  shown: Standalone,
): { readonly moment: string; readonly undated: string } | null {
  const fact = context.extraction.facts.find((one) => one.id === shown.fact);
  const [time, ...others] = context.document.times.filter((one) => covers(shown.span, one) && MOMENT.has(one.grain));
  if (fact?.kind !== "event" || fact.tense !== "past" || time?.value === undefined || others.length > 0) return null;
  if (!/^\s*([،,]|$)/.test(context.text.slice(time.end, shown.span.end))) return null;
  // «أملى … أخبار رحلاته، وانتهى الإملاء في ديسمبر»: the date of another verb.
  const verb = shown.tokens.findLast((token) => token.upos === "VERB" && token.end <= time.start);
  if (verb?.index !== shown.head.index) return null;
  const before = context.text.slice(shown.span.start, time.start);
  if (/(منذ|حتى|قبل|بعد|بين|أو)\s+(شهر\s+)?$/.test(before)) return null;
  const end = shown.span.start + before.replace(/(\s(في|خلال|يوم|شهر))*\s*$/, "").length;
  const undated = wordsOf(context, { ...shown, span: { start: shown.span.start, end } });
  const { length } = undated.split(" ");
  return length < LEAST_DATED || length > MOST_DATED || /\d/.test(undated) ? null : { moment: time.value, undated };
}

/** Where the sentence goes on after the stretch. */
function endOf(context: PhrasingContext, { span, tree }: Standalone): Proposition["ends"] {
  const rest = context.text.slice(span.end, tree.sentence.end);
  if (/^[\s.!؟?…"»”)]*$/.test(rest)) return "sentence";
  return /^["»”)]?\s*[،,؛]/.test(rest) ? "comma" : "cut";
}

const LEAST = 6;
const MOST = 26;
/** Words of a sentence that is shown as it stands. */
const MOST_WHOLE = 34;

/** What may be stated: stretches that stand alone, and the whole of the sentences that they are cut from. */
function statements(context: PhrasingContext): readonly Standalone[] {
  const stretches = standalones(context, LEAST, MOST);
  const told = new Set(
    stretches.filter((one) => endOf(context, one) === "sentence").map((one) => one.tree.sentence.index),
  );
  const wholes = context.sentences
    .filter(({ sentence }) => !told.has(sentence.index) && !context.apart.has(sentence.index))
    .filter(
      ({ sentence }) =>
        !context.document.quotes.some(({ inner }) => inner.start < sentence.start && sentence.start < inner.end),
    )
    .flatMap(({ tree }) => wholeSentence(context, tree, openings(tree), LEAST, MOST_WHOLE, true))
    .filter((one) => endOf(context, one) === "sentence");
  return [...stretches, ...wholes];
}

/** Share of the statement's content words that the headline has. */
function shareOfHeadline(context: PhrasingContext, text: string): number {
  const title = new Set(contentStems(context.document.article.title));
  const words = [...new Set(contentStems(text))];
  return words.filter((word) => title.has(word)).length / Math.max(1, words.length);
}

/** What may be exchanged in the statement. */
function exchangesIn(context: PhrasingContext, shown: Standalone): readonly PlacedUnit[] {
  const found = [...unitsInside(context, shown.span), ...wordsInside(context, shown.span)].filter(
    (unit) =>
      covers(shown.span, unit.span) && standsOnce(context, unit, shown.span) && exchangeable(context, shown, unit),
  );
  return [...found.map((unit) => exchanged(context, unit)), ...deniedIn(context, shown)];
}

/** Confidence of a statement that is not shown as it stands, since «أخرى» in it leans on what the article said before. */
const LEANING = 0.94;

const tellsOthers = ({ tokens }: Standalone): boolean => tokens.some((_, at) => othersThan(tokens, at));

export function propositionsOf(context: PhrasingContext): readonly Proposition[] {
  return statements(context).flatMap((shown): readonly Proposition[] => {
    const { sentence } = shown.tree;
    const text = wordsOf(context, shown);
    if (closingMark(context, shown.span) !== "") return [];
    const when = dated(context, shown) ?? datedLast(context, shown);
    return [
      {
        id: `p-${hashOf(`${shown.span.start} ${shown.span.end}`)}`,
        fact: shown.fact,
        asks: "fact",
        evidence: [{ start: sentence.start, end: sentence.end }],
        sentence: sentence.index,
        process: "retrieve",
        confidence: Math.min(tellsOthers(shown) ? LEANING : 0.97, 0.75 + 0.25 * sureness(shown.tokens)),
        text,
        span: shown.span,
        leans: shown.leans,
        ends: endOf(context, shown),
        headline: shareOfHeadline(context, text),
        units: exchangesIn(context, shown)
          .map((unit) => {
            const repair = shown.repairs.find((one) => one.start <= unit.span.start && unit.span.end <= one.end);
            return repair === undefined ? unit : { ...unit, text: repair.text };
          })
          .map((unit) => {
            const number = context.document.quantities.find(
              (quantity) => sameSpan(quantity, unit.span) || sameSpan(quantity.number, unit.span),
            )?.number;
            const fact = number === undefined ? factAt(context, shown, unit.span)?.id : factId("quantity", number);
            return fact === undefined ? unit : { ...unit, fact };
          }),
        ...(when === null ? {} : when),
      },
    ];
  });
}
