// Everything that can be asked of one article.
import type { Document } from "../../../core/document/document.ts";
import type { Asking, Extraction, Offers } from "../../../core/language.ts";
import { extractContextOf } from "../extract/context.ts";
import { isQuoted, isStated } from "../extract/main-clause.ts";
import { actionQuestions, actionUnits, masdarPhrases } from "./action-questions.ts";
import { agentQuestions, relativeQuestions } from "./agent-questions.ts";
import { companionQuestions } from "./companion-questions.ts";
import { alsoByPost, describedPeople } from "./described-people.ts";
import { gapsOf } from "./gaps.ts";
import { ideaQuestions } from "./idea-questions.ts";
import { numberQuestions } from "./number-questions.ts";
import { pairingsOf } from "./pairings.ts";
import { type PhrasingContext, phrasingContextOf } from "./phrasing-context.ts";
import { placeQuestions } from "./place-questions.ts";
import { postQuestions, postUnit } from "./post-questions.ts";
import { pronounQuestions } from "./pronoun-questions.ts";
import { propositionsOf } from "./propositions.ts";
import { attributed, sourceOf } from "./reported-questions.ts";
import { contentUnits, saidQuestions } from "./said-questions.ts";
import { isSlip } from "./slips.ts";
import { sourceQuestions, voicedStatements } from "./source-questions.ts";
import { voicesOf } from "./sources.ts";
import { addresseeQuestions, speechQuestions } from "./speech-questions.ts";
import { timeQuestions } from "./time-questions.ts";
import { toldClauses } from "./told-clauses.ts";
import { withAnswers } from "./typed-answers.ts";
import { unitsOf } from "./units.ts";
import { causeRivals, whyQuestions } from "./why-questions.ts";

function askingsOf(
  context: PhrasingContext,
  contents: ReturnType<typeof contentUnits>,
  actions: ReturnType<typeof actionUnits>,
  phrases: ReturnType<typeof masdarPhrases>,
  told: ReturnType<typeof toldClauses>,
): readonly Asking[] {
  return context.extraction.facts.flatMap((fact): readonly Asking[] => {
    if (fact.kind === "post") return postQuestions(context, fact);
    if (fact.kind === "quantity") return [];
    const placed = context.clauseOf(fact);
    if (fact.kind === "statement") {
      const named = fact.source === "ar/statement-named" && placed !== undefined && fact.asserted;
      return [
        ...speechQuestions(context, fact),
        ...addresseeQuestions(context, fact),
        ...saidQuestions(context, fact, contents, told),
        ...(named && isStated(placed.tree, placed.clause) ? pronounQuestions(context, fact, placed) : []),
      ];
    }
    if (placed === undefined || !fact.asserted || fact.polarity === "-") return [];
    if (isQuoted(placed.clause, context.document.quotes)) return [];
    if (placed.clause.verb.deprel.startsWith("acl")) return relativeQuestions(context, fact, placed);
    const families = (): readonly Asking[] => [
      ...agentQuestions(context, fact, placed),
      ...timeQuestions(context, fact, placed),
      ...placeQuestions(context, fact, placed),
      ...companionQuestions(context, fact, placed),
      ...numberQuestions(context, fact, placed),
      ...actionQuestions(context, fact, placed, actions),
      ...pronounQuestions(context, fact, placed),
      ...whyQuestions(context, fact, placed, phrases),
    ];
    if (isStated(placed.tree, placed.clause)) return families();
    const source = sourceOf(context, fact, placed);
    return source === null ? [] : families().flatMap((one) => attributed(one, source));
  });
}

export function offer(document: Document, extraction: Extraction): Offers {
  const base = extractContextOf(document);
  const named = phrasingContextOf(base, extraction, unitsOf({ ...base, entities: extraction.entities }));
  const actions = actionUnits(named);
  const context = phrasingContextOf(base, extraction, [...named.units, ...actions]);
  const contents = contentUnits(context);
  const posts = extraction.facts.flatMap((fact) => (fact.kind === "post" ? [postUnit(context, fact)] : []));
  const phrases = masdarPhrases(context);
  const told = toldClauses(context);
  const askings = askingsOf(context, contents, actions, phrases, told);
  const causes = askings.flatMap(({ key }) => (key.type === "cause" ? [key] : []));
  const people = describedPeople(context);
  const voiced = voicedStatements(context);
  const voices = voicesOf(context);
  const propositions = propositionsOf(context);
  const alone = propositions.filter(({ leans }) => !leans);
  const ideas = ideaQuestions(context, alone);
  const slips = new Set(context.document.tokens.flatMap((token) => (isSlip(context, token) ? [token.sentence] : [])));
  const ofTheArticle = ({ sentence }: { readonly sentence: number }): boolean =>
    !context.apart.has(sentence) && !slips.has(sentence);
  return {
    askings: [
      ...askings.flatMap((one) => [withAnswers(context, one), ...alsoByPost(one, people).slice(1)]),
      ...sourceQuestions(context, voiced, voices),
      ...ideas.askings,
    ].filter(ofTheArticle),
    gaps: gapsOf(context),
    propositions,
    pairings: pairingsOf(context, alone).filter(ofTheArticle),
    units: [
      ...context.units,
      ...posts,
      ...people,
      ...voices,
      ...ideas.units,
      ...contents,
      ...told,
      ...causeRivals(causes, phrases),
    ],
  };
}
