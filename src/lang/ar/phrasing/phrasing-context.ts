// What all phrasing reads: the facts with the clauses they came from, and the units of the article.
import type { Entity } from "../../../core/facts/entity.ts";
import type { Fact } from "../../../core/facts/fact.ts";
import type { Extraction, Unit } from "../../../core/language.ts";
import type { Clause } from "../extract/clause.ts";
import type { ExtractContext } from "../extract/context.ts";
import type { Tree } from "../extract/tree.ts";
import { type Anaphora, anaphoraOf, topicStems } from "./anaphora.ts";
import { sentencesApart } from "./apart.ts";

export interface PlacedClause {
  readonly tree: Tree;
  readonly clause: Clause;
  /** Other clauses of the sentence. */
  readonly siblings: readonly Clause[];
}

export interface PhrasingContext extends ExtractContext {
  readonly extraction: Extraction;
  readonly units: readonly Unit[];
  /** What the headline and the first sentence are about, as stems of nouns. */
  readonly topics: ReadonlySet<string>;
  /** Indices of the sentences that tell another story than the article's. */
  readonly apart: ReadonlySet<number>;
  /** Reads bare definite nouns: clear, loose, or the name to put in their place. */
  readonly anaphora: Anaphora;
  /** The clause whose verb a fact rests on. */
  clauseOf(fact: Fact): PlacedClause | undefined;
  entityById(id: string | null | undefined): Entity | undefined;
}

/** Builds the view; facts may come from a facts file, and are found again by their verbs. */
export function phrasingContextOf(
  context: ExtractContext,
  extraction: Extraction,
  units: readonly Unit[],
): PhrasingContext {
  const byVerb = new Map<number, PlacedClause>();
  for (const { tree, clauses } of context.sentences)
    for (const clause of clauses) byVerb.set(clause.verb.start, { tree, clause, siblings: clauses });
  const topics = topicStems(context);
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  return {
    ...context,
    extraction,
    units,
    topics,
    apart: sentencesApart(context),
    anaphora: anaphoraOf(context, topics),
    clauseOf: (fact) => (fact.kind === "event" || fact.kind === "statement" ? byVerb.get(fact.verb.start) : undefined),
    entityById: (id) => (id === null || id === undefined ? undefined : entities.get(id)),
  };
}
