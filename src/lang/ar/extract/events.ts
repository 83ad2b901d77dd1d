// Events: a verb with its subject, object, companions, time, place and cause.
import type { Token } from "../../../core/document/document.ts";
import type { EventFact, Role } from "../../../core/facts/fact.ts";
import type { Span } from "../../../core/text/span.ts";
import type { Clause, Dependent } from "./clause.ts";
import { type ExtractContext, factId } from "./context.ts";
import { orgHead } from "./knowledge.ts";
import { settledParts } from "./role-phrases.ts";
import type { Tree } from "./tree.ts";
import { befalls } from "./verb-knowledge.ts";

/** How sure the parser is of a clause: of its verb, and of the subject and object that hang on it. */
export function surenessOf({ score, dependents }: Clause): number {
  const own = dependents.find(({ part, token }) => part === "subject" && token.upos !== "PRON");
  const object = dependents.find(({ part, pronoun }) => part === "object" && !pronoun);
  return Math.min(score, ...[own, object].flatMap((one) => (one === undefined ? [] : [one.token.score])));
}

/** Subject of a verb that has none of its own: of the verb it is joined to, or the noun it describes. */
export function inheritedSubject(
  clause: Clause,
  clauses: readonly Clause[],
  tree: Tree,
): { readonly token: Token; readonly dependent: Dependent | null } | null {
  let verb: Token = clause.verb;
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.head(verb);
    if (head === null) return null;
    if (verb.deprel === "conj" && head.upos === "VERB") {
      const other = clauses.find((candidate) => candidate.verb.index === head.index);
      const subject = other?.dependents.find((dependent) => dependent.part === "subject");
      if (subject !== undefined) {
        const agrees =
          clause.verb.feats.gender === undefined ||
          head.feats.gender === undefined ||
          clause.verb.feats.gender === head.feats.gender;
        return agrees ? { token: subject.token, dependent: subject } : null;
      }
      verb = head;
      continue;
    }
    return null;
  }
  return null;
}

/** Gender of a body by the first word of its names: «وزارة الصحة» is feminine. */
function bodyGender(names: readonly string[]): "Masc" | "Fem" | undefined {
  return names.map((name) => orgHead(name.split(" ")[0] ?? "")?.gender).find((gender) => gender !== undefined);
}

/** Who the text goes on about: the subject of the sentence before, where the verb says no other and agrees. */
function carried(context: ExtractContext, clause: Clause, topic: string | null): string | null {
  const entity = context.entity(topic);
  if (entity === undefined || entity.type === "place" || clause.verb.head >= 0) return null;
  if (clause.passive && !befalls(clause.verb.text)) return null;
  const { gender, number, person } = clause.verb.feats;
  const agrees =
    number === "Sing" && person === "3" && (gender ?? "Masc") === (entity.gender ?? bodyGender(entity.names) ?? "Masc");
  return agrees ? entity.id : null;
}

/** The event that a verb tells; `topic` is the entity that the sentence before is about. */
export function eventOf(
  context: ExtractContext,
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  topic: string | null,
): EventFact {
  const { verb, dependents } = clause;
  const own = dependents.find((dependent) => dependent.part === "subject" && dependent.token.upos !== "PRON");
  const object = dependents.find((dependent) => dependent.part === "object" && !dependent.pronoun);
  const inherited = own === undefined ? inheritedSubject(clause, clauses, tree) : null;
  const parts = settledParts(context.document, tree, clause);
  const role = (span: Span): Role => context.role(span);
  const subject = own === undefined || parts.subject === null ? null : role(parts.subject);
  const inheritedRole =
    inherited?.dependent === null || inherited === null ? null : context.role(inherited.dependent.core);
  const cause = dependents.find((dependent) => dependent.part === "cause");
  return {
    kind: "event",
    id: factId("event", verb),
    sentence: tree.sentence.index,
    evidence: [{ start: tree.sentence.start, end: tree.sentence.end }],
    source: "ar/event",
    confidence: surenessOf(clause),
    verb: context.role(verb),
    tense: clause.tense,
    polarity: clause.negated ? "-" : "+",
    asserted: clause.asserted,
    passive: clause.passive,
    subject,
    subjectEntity:
      subject?.entity ??
      (own === undefined ? (inheritedRole?.entity ?? carried(context, clause, topic)) : undefined) ??
      null,
    object: object === undefined || parts.object === null ? null : role(parts.object),
    with: parts.with.map(role),
    time: parts.time.map(role),
    place: parts.place.map(role),
    cause: cause === undefined ? null : context.role(cause.span),
  };
}
