// Puts a subject back where the sentence leaves it out.
import type { Token } from "../../../core/document/document.ts";
import type { EventFact } from "../../../core/facts/fact.ts";
import { sliceOf } from "../../../core/text/span.ts";
import { inheritedSubject } from "../extract/events.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { fullName } from "./units.ts";
import { wordCount } from "./word-count.ts";

/** A longer subject of the verb before holds more than the subject, as a rule. */
const MOST_WORDS = 5;

/** The subject that the clause leaves out, in words: the entity's name, or the noun phrase of the verb joined to. */
export function restoredSubject(
  context: PhrasingContext,
  fact: EventFact,
  { tree, clause, siblings }: PlacedClause,
): { readonly token: Token; readonly text: string } | null {
  if (clause.dependents.some((dependent) => dependent.part === "subject")) return null;
  const inherited = inheritedSubject(clause, siblings, tree);
  const entity = context.entityById(fact.subjectEntity);
  const name = entity === undefined ? undefined : fullName(entity);
  if (inherited === null || inherited.dependent === null) {
    const token =
      name === undefined
        ? undefined
        : context.document.tokens.find((one) => one.start >= name.start && one.end <= name.end);
    return name === undefined || token === undefined || entity?.type !== "person" ? null : { token, text: name.text };
  }
  if (name !== undefined) return { token: inherited.token, text: name.text };
  const core = inherited.dependent.core;
  if (wordCount(sliceOf(context.text, core)) > MOST_WORDS) return null;
  const tokens = context.document.tokens.filter((token) => token.start >= core.start && token.end <= core.end);
  return looseIn(tokens).length > 0 || tokens.some((token) => /^ه[وي]$/.test(token.text))
    ? null
    : { token: inherited.token, text: sliceOf(context.text, core) };
}
