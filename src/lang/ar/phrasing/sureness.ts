// How sure a question may be of the words that it is made from: of an event the parser's word, of a statement its chance.
import type { EventFact, Fact, StatementFact } from "../../../core/facts/fact.ts";
import { chanceOf, factSigns } from "../extract/certainty.ts";
import { surenessOf } from "../extract/events.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** Of what a teacher has confirmed nobody doubts. */
const CERTAIN = 1;

/**
 * The chance of a fact tells whether it matters as much as whether it is read rightly; for a question about an event, which
 * is chosen by its worth, only the latter counts.
 */
function sureOfEvent(context: PhrasingContext, fact: EventFact): number {
  const placed = context.clauseOf(fact);
  return fact.confidence === CERTAIN || placed === undefined ? fact.confidence : surenessOf(placed.clause);
}

/** How sure it is that `fact` is read rightly, 0 to 1. */
export function sureOf(context: PhrasingContext, fact: Fact): number {
  return fact.kind === "event" ? sureOfEvent(context, fact) : fact.confidence;
}

/** The chance from which what is said reaches as far as it was read. */
const WHOLE = 0.7;

/** How sure it is that the speaker of `fact` says what it holds, 0 to 1; 0 where its words are likely cut wrongly. */
export function sureOfSpeaker(context: PhrasingContext, fact: StatementFact): number {
  const placed = context.clauseOf(fact);
  if (fact.confidence === CERTAIN || placed === undefined) return fact.confidence;
  const signs = factSigns(context.document, placed.tree, placed.clause, fact);
  return chanceOf("content", signs) < WHOLE ? 0 : chanceOf("speaker", signs);
}
