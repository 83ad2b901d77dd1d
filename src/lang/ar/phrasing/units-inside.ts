// The units that stand in a stretch of text and may be blanked or exchanged.
import type { Unit } from "../../../core/language.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import { isPlaceWord, isPostHead, orgHead } from "../extract/knowledge.ts";
import { weekdayByForm } from "../lexicon/calendar.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { turnsOf } from "./turning.ts";
import { unitOfEntity, unitOfQuantity, unitOfTime } from "./units.ts";

/** A unit at the place where it stands: its text is the slice of its span. */
export type PlacedUnit = Unit & { readonly span: Span };

const USEFUL_TIMES = new Set(["year", "date", "month"]);

/** «الأربعاء 24 يناير»: another date would belie the weekday. */
function afterWeekday(text: string, time: Span): boolean {
  const before =
    text
      .slice(Math.max(0, time.start - 16), time.start)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? "";
  return weekdayByForm.has(foldSpelling(before));
}

function namesInside(context: PhrasingContext, span: Span): readonly PlacedUnit[] {
  return context.extraction.entities.flatMap((entity) => {
    const unit = unitOfEntity(entity);
    if (unit === undefined) return [];
    return entity.mentions
      .filter((mention) => covers(span, mention))
      .map((mention) => ({
        ...unit,
        text: mention.text,
        span: { start: mention.start, end: mention.end },
        aliases: [unit.text, ...unit.aliases],
      }));
  });
}

/** Ranks and parts: exchanged in statements, never blanked. */
export function wordsInside(context: PhrasingContext, span: Span): readonly PlacedUnit[] {
  const named = context.document.names.filter((name) => covers(span, name));
  const quoted = context.document.quotes.filter((quote) => covers(span, quote));
  return context.document.tokens.flatMap((token): readonly PlacedUnit[] => {
    if (!covers(span, token) || [...named, ...quoted].some((other) => overlaps(other, token))) return [];
    const base = { text: token.text, span: { start: token.start, end: token.end }, aliases: [] };
    if (token.upos === "ADJ" && nationalityOf(foldSpelling(token.text)) !== null) return [];
    const next = context.document.tokens[token.index + 1];
    if (next !== undefined && next.start === token.end && next.upos === "PRON") return [];
    if (/^أ/.test(token.text) && token.upos === "ADJ" && (next?.upos !== "NOUN" || next.feats.definite === "Def"))
      return [];
    const [turn] = turnsOf(context, token);
    return turn === undefined ? [] : [{ ...base, type: "term", unit: token.upos === "ADJ" ? "adjective" : "word" }];
  });
}

/** Units inside `span`, none overlapping another, in text order. */
export function unitsInside(context: PhrasingContext, span: Span): readonly PlacedUnit[] {
  const times = context.document.times
    .filter((time) => covers(span, time) && USEFUL_TIMES.has(time.grain))
    .flatMap((time) => {
      const unit = unitOfTime(time);
      return unit?.span === undefined || afterWeekday(context.text, unit.span) ? [] : [{ ...unit, span: unit.span }];
    });
  const quantities = context.document.quantities
    .filter((quantity) => covers(span, quantity) && quantity.kind !== "ordinal" && quantity.kind !== "bare")
    .filter((quantity) => !context.document.times.some((time) => overlaps(time, quantity)))
    .flatMap((quantity) => {
      const unit = unitOfQuantity(quantity, context.text);
      return unit?.span === undefined ? [] : [{ ...unit, span: unit.span }];
    });
  const all = [...namesInside(context, span), ...times, ...quantities].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  return all.filter((unit, at) => !all.slice(0, at).some((other) => overlaps(other.span, unit.span)));
}

/** True where the words of `unit` stand once only in `span`. */
export function standsOnce(context: PhrasingContext, unit: PlacedUnit, span: Span): boolean {
  const text = foldSpelling(context.text.slice(span.start, span.end));
  return [unit.text, ...(unit.entity === undefined ? [] : unit.aliases)].every((wording) => {
    const word = foldSpelling(wording);
    const first = text.indexOf(word);
    if (first < 0) return true;
    return text.indexOf(word, first + word.length) < 0;
  });
}

const SOURCE =
  /(^|\s)[وف]?(نقلت?|ذكرت?|أفادت?|وفقا ل|وفق|بحسب|حسب|ل?وكالة|ل?صحيفة|ل?قناة|ل?شبكة|موقع|أنباء|نقلا عن)\s*["«(]?$/;

/** True where the name only says who passed the news on: «نقلت رويترز», «وفقا لصحيفة …». */
export function namesSource(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  return (
    SOURCE.test(before) ||
    /(وفقا|نقلا عن)\s+ل?$/.test(before) ||
    /^(وكالة|صحيفة|قناة|رويترز|فرانس برس)/.test(text.slice(span.start, span.end))
  );
}

/** True where the name only completes a common noun that is no place, body or person: «جوز الهند». */
export function completesNoun(context: PhrasingContext, span: Span): boolean {
  const token = context.document.tokens.find((one) => one.start === span.start);
  const head = token?.deprel === "nmod:poss" ? context.document.tokens[token.head] : undefined;
  if (head === undefined || head.upos !== "NOUN" || head.feats.definite === "Def") return false;
  return (
    head.feats.number !== "Plur" &&
    !isPlaceWord(head.text) &&
    !isPostHead(head.text) &&
    orgHead(head.text) === null &&
    !/^(شمال|جنوب|شرق|غرب|وسط|داخل|خارج|عاصمة|حدود|سكان|شعب|علم|اسم|زيارة|تاريخ|اقتصاد|استقلال|مدينة|أرجاء|أنحاء|حصة|ديون|مفتي)$/.test(
      head.text,
    )
  );
}
