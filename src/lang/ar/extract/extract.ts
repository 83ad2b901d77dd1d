// All facts of a document, in text order.
import type { Document } from "../../../core/document/document.ts";
import type { EventFact, Fact, StatementFact } from "../../../core/facts/fact.ts";
import type { Extraction } from "../../../core/language.ts";
import { covers } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import { weighed } from "./certainty.ts";
import { type ExtractContext, extractContextOf } from "./context.ts";
import { definitionsOf } from "./definitions.ts";
import { eventOf } from "./events.ts";
import { isStated } from "./main-clause.ts";
import { participleStatements } from "./participle-statements.ts";
import { postsOf } from "./posts.ts";
import { quantitiesOf } from "./quantities.ts";
import { sourcedStatements } from "./sourced-statements.ts";
import { statementOf } from "./statements.ts";

/** Whose life is told: a headline that is a name, or asks who somebody is. */
function heroOf({ document, entities }: ExtractContext): string | null {
  const title = foldSpelling(
    document.article.title
      .replace(/[؟?!.:،"«»]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const asked = /^من (?:هو|هي) (.+)$/.exec(title)?.[1];
  const hero = entities.find(
    (entity) =>
      entity.type === "person" &&
      entity.names.some((name) => {
        const folded = foldSpelling(name);
        const begun = title.split(" ").length > 1 && folded.startsWith(`${title} `);
        return begun || folded === title || asked?.includes(folded);
      }),
  );
  return hero?.id ?? null;
}

/** True for a statement inside what the one before says: «مؤكدا أن السلطات تتوقع …». */
function saidBy(before: StatementFact | null, { verb, sentence }: StatementFact): boolean {
  return before !== null && before.sentence === sentence && covers(before.content, verb);
}

/** All facts as the sentences tell them, each as sure as the parser is of its words. */
export function extractFrom(context: ExtractContext): Extraction {
  const posts = postsOf(context);
  const facts: Fact[] = [...posts, ...definitionsOf(context, posts)];
  const hero = heroOf(context);
  let previous: StatementFact | null = null;
  let topic: string | null = null;
  for (const { tree, clauses } of context.sentences) {
    const before: string | null = topic ?? hero;
    for (const clause of clauses) {
      const statement: StatementFact | null = statementOf(context, tree, clause, clauses, {
        statement: previous,
        topic: before,
      });
      if (statement !== null && isStated(tree, clause) && !saidBy(previous, statement)) previous = statement;
      const event: EventFact | null = statement === null ? eventOf(context, tree, clause, clauses, before) : null;
      const fact = statement ?? event;
      if (fact !== null) facts.push(fact);
      if (clause.verb.head < 0) topic = statement?.speakerEntity ?? event?.subjectEntity ?? null;
    }
    facts.push(...participleStatements(context, tree, clauses, previous));
    const sourced = sourcedStatements(context, tree);
    facts.push(...sourced);
    previous = sourced.find(({ speakerEntity }) => context.entity(speakerEntity)?.type === "person") ?? previous;
    facts.push(...quantitiesOf(context, tree));
  }
  const at = (fact: Fact): number =>
    fact.kind === "post" ? fact.post.start : fact.kind === "quantity" ? fact.value.start : fact.verb.start;
  return { entities: context.entities, facts: facts.sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1)) };
}

/** The facts with their chance of being right, as far as the clauses that they rest on tell it. */
export function extract(document: Document): Extraction {
  const context = extractContextOf(document);
  const clauses = new Map(
    context.sentences.flatMap(({ tree, clauses }) => clauses.map((clause) => [clause.verb.start, { tree, clause }])),
  );
  const { entities, facts } = extractFrom(context);
  return {
    entities,
    facts: facts.map((fact) => {
      const placed = fact.kind === "event" || fact.kind === "statement" ? clauses.get(fact.verb.start) : undefined;
      return placed === undefined || fact.kind === "post" || fact.kind === "quantity"
        ? fact
        : weighed(document, placed.tree, placed.clause, fact);
    }),
  };
}
