// C12: the missing words tell something: a name, a number, a date, or a term that the article turns around.
import type { Unit } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import { covers, overlaps, type Span } from "../text/span.ts";
import { stemsOf } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

const NAMED: ReadonlySet<Unit["type"]> = new Set(["person", "organisation", "country", "city", "place", "work"]);

/** Names, numbers and times. */
function told(key: Unit, span: Span, { document }: RuleContext): boolean {
  if (key.value !== undefined || key.entity !== undefined || NAMED.has(key.type)) return true;
  return [...document.names, ...document.times, ...document.quantities].some((named) => overlaps(named, span));
}

/** A word of the headline, or words that somebody chose in a quotation. */
function central(key: Unit, span: Span, context: RuleContext): boolean {
  const { document } = context;
  if (document.quotes.some((quote) => covers(quote.inner, span))) return true;
  const title = stemsOf(document.article.title, context);
  return [...stemsOf(key.text, context)].some((stem) => title.has(stem));
}

/** The second half of a phrase whose first half stands right before the gap: "state of ____". */
function completesPhrase(span: Span, { document }: RuleContext): boolean {
  const first = document.tokens.find((token) => overlaps(token, span));
  const head = first === undefined ? undefined : document.tokens[first.head];
  return first !== undefined && /^(?:nmod|compound|fixed|flat)/.test(first.deprel) && head?.index === first.index - 1;
}

function check({ item, keys: [key] }: Candidate, context: RuleContext): string | null {
  if (item.type !== "fill" || key?.span === undefined || told(key, key.span, context)) return null;
  if (completesPhrase(key.span, context)) return `"${key.text}" completes the phrase before it`;
  return central(key, key.span, context) ? null : `many words would fit in the place of "${key.text}"`;
}

export const uninformativeGap: ItemRule = {
  id: "C12",
  level: "block",
  why: "A gap hides a name, a number, a date or a key term, never a word that many others could replace.",
  check,
};
