// Statements: who said what, in quotation marks or reported, to whom and where.
import type { Token } from "../../../core/document/document.ts";
import type { Role, StatementFact } from "../../../core/facts/fact.ts";
import { overlaps } from "../../../core/text/span.ts";
import type { Clause, Dependent } from "./clause.ts";
import { type ExtractContext, factId } from "./context.ts";
import { isMediumNoun } from "./knowledge.ts";
import { type Before, speakerOf } from "./speakers.ts";
import { contentOf } from "./statement-content.ts";
import type { Tree } from "./tree.ts";
import { takesPersonObject } from "./verb-knowledge.ts";

/** The statement that a verb of saying makes; `null` where it says nothing or the verb is none. */
export function statementOf(
  context: ExtractContext,
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  before: Before,
): StatementFact | null {
  const { verb, dependents } = clause;
  const content = contentOf(context, tree, clause);
  if (content === null) return null;
  const speaker = speakerOf(context, tree, clause, clauses, content.span, before);
  const addressee = dependents.find(
    (dependent) =>
      dependent.part !== "subject" &&
      !(speaker.role !== null && overlaps(dependent.token, speaker.role)) &&
      !dependent.pronoun &&
      dependent.span.end <= content.span.start &&
      addressed(verb, dependent),
  );
  const medium = dependents.find(
    (dependent) =>
      dependent.part !== "subject" &&
      dependent.span.end <= content.span.start &&
      isMediumNoun(dependent.token.text) &&
      dependent.preposition !== "",
  );
  const rest = (part: Dependent["part"]): readonly Role[] =>
    dependents
      .filter(
        (dependent) =>
          dependent.part === part &&
          !dependent.pronoun &&
          !overlaps(dependent.span, content.span) &&
          dependent !== medium,
      )
      .map((dependent) => context.role(dependent.span));
  return {
    kind: "statement",
    id: factId("statement", verb),
    sentence: tree.sentence.index,
    evidence: [{ start: tree.sentence.start, end: tree.sentence.end }],
    source: content.source,
    confidence: Math.min(clause.score, content.score, speaker.score),
    verb: context.role(verb),
    tense: clause.tense,
    polarity: clause.negated ? "-" : "+",
    asserted: clause.asserted,
    time: rest("time"),
    place: rest("place"),
    cause: null,
    speaker: speaker.role,
    speakerName: speaker.name,
    speakerEntity: speaker.entity,
    addressee:
      addressee === undefined ? null : withEntity(context.role(addressee.span), context.role(addressee.bare).entity),
    direct: content.direct,
    content: context.role(content.span),
    medium: medium === undefined ? null : context.role(medium.span),
  };
}

/** The role with the entity that its words without the preposition name: «لشي» names «شي». */
function withEntity(role: Role, entity: string | undefined): Role {
  return entity === undefined ? role : { ...role, entity };
}

/** «قال للصحفيين», «أبلغ ترامبَ أن»: who is spoken to. */
function addressed(verb: Token, { part, preposition, token }: Dependent): boolean {
  if (isMediumNoun(token.text)) return false;
  if (preposition === "ل") return true;
  return part === "object" && preposition === "" && token.upos !== "VERB" && takesPersonObject(verb.text);
}
