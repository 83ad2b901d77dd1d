// Everything that can be asked of one article.
import type { Document } from "../../../core/document/document.ts";
import type { Asking, Extraction, Offers } from "../../../core/language.ts";
import { extractContextOf } from "../extract/context.ts";
import { agentQuestions } from "./agent-questions.ts";
import { companionQuestions } from "./companion-questions.ts";
import { gapsOf } from "./gaps.ts";
import { isQuoted, isStated } from "./main-clause.ts";
import { numberQuestions } from "./number-questions.ts";
import { pairingsOf } from "./pairings.ts";
import { phrasingContextOf, type PhrasingContext } from "./phrasing-context.ts";
import { placeQuestions } from "./place-questions.ts";
import { postQuestions, postUnit } from "./post-questions.ts";
import { propositionsOf } from "./propositions.ts";
import { contentUnits, saidQuestions, speechQuestions } from "./speech-questions.ts";
import { timeQuestions } from "./time-questions.ts";
import { unitsOf } from "./units.ts";

function askingsOf(context: PhrasingContext, contents: ReturnType<typeof contentUnits>): readonly Asking[] {
  return context.extraction.facts.flatMap((fact): readonly Asking[] => {
    if (fact.kind === "post") return postQuestions(context, fact);
    if (fact.kind === "statement") return [...speechQuestions(context, fact), ...saidQuestions(context, fact, contents)];
    if (fact.kind === "quantity") return [];
    const placed = context.clauseOf(fact);
    if (placed === undefined || !fact.asserted || fact.polarity === "-") return [];
    if (!isStated(placed.tree, placed.clause) || isQuoted(placed.clause, context.document.quotes)) return [];
    return [
      ...agentQuestions(context, fact, placed),
      ...timeQuestions(context, fact, placed),
      ...placeQuestions(context, fact, placed),
      ...companionQuestions(context, fact, placed),
      ...numberQuestions(context, fact, placed),
    ];
  });
}

export function offer(document: Document, extraction: Extraction): Offers {
  const base = extractContextOf(document);
  const context = phrasingContextOf(base, extraction, unitsOf({ ...base, entities: extraction.entities }));
  const contents = contentUnits(context);
  const posts = extraction.facts.flatMap((fact) => (fact.kind === "post" ? [postUnit(context, fact)] : []));
  const propositions = propositionsOf(context);
  return {
    askings: askingsOf(context, contents),
    gaps: gapsOf(context),
    propositions,
    pairings: pairingsOf(context, propositions),
    units: [...context.units, ...posts, ...contents],
  };
}
