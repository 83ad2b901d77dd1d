// Who says something: the subject of the verb, that of the verb it is joined to, or whoever spoke or acted before.
import type { Token } from "../../../core/document/document.ts";
import type { Entity } from "../../../core/facts/entity.ts";
import type { Role, StatementFact } from "../../../core/facts/fact.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import type { Clause, Dependent } from "./clause.ts";
import type { ExtractContext } from "./context.ts";
import { inheritedSubject } from "./events.ts";
import { isHonorific, orgHead } from "./knowledge.ts";
import { phrase, spanOf, type Tree } from "./tree.ts";
import { isContinuing, isRelayed, takesPersonObject } from "./verb-knowledge.ts";

export interface Speaker {
  /** The words of the sentence itself; `null` where it names nobody. */
  readonly role: Role | null;
  readonly name: string | null;
  readonly entity: string | null;
  /** How sure it is, 0 to 1. */
  readonly score: number;
}

/** Who spoke and acted in the sentences before. */
export interface Before {
  readonly statement: StatementFact | null;
  /** The entity that the sentence before is about. */
  readonly topic: string | null;
}

/** Sentences over which whoever spoke last goes on speaking: with «أضاف», and with another verb. */
const REACH = { continuing: 5, other: 2 };

const SCORES = { unknown: 0.7, carried: 0.82, far: 0.75, joined: 0.85 };

/** «النائب العام من جهته», «الحركة التي يرأسها …», «أولدمان (59 عاما)»: where the words that name the speaker end. */
const TRAIL =
  /(\s+(من (جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها)|بدوره|بدورها))?[\s:："«“،,]*$|[،,]?\s+((الذي|التي|الذين)\s|\().*$/s;

/** `span` without what trails behind the name or post. */
function withoutTrail(text: string, { start, end }: Span): Span {
  const kept = text.slice(start, end).replace(TRAIL, "");
  return kept === "" ? { start, end } : { start, end: start + kept.length };
}

/** The words that name the speaker, and nothing of what is said. */
function speakerSpan(tree: Tree, dependent: Dependent, content: Span): Span {
  if (!overlaps(dependent.span, content)) return dependent.span;
  return dependent.core.end <= content.start
    ? dependent.core
    : (spanOf(phrase(tree, dependent.token, { core: true }).filter((token) => token.end <= content.start)) ??
        dependent.core);
}

/** «روت الطالبة ما حدث»: of a verb that is said to nobody, what the tree calls its object stands where the subject does. */
function mistakenObject(tree: Tree, { verb, dependents }: Clause, content: Span): Dependent | undefined {
  if (takesPersonObject(verb.text) || dependents.some((dependent) => dependent.part === "subject")) return undefined;
  return dependents.find(
    (dependent) =>
      dependent.part === "object" &&
      !dependent.pronoun &&
      dependent.preposition === "" &&
      /^(NOUN|PROPN)$/.test(dependent.token.upos) &&
      dependent.token.index === verb.index + 1 &&
      dependent.token.feats.definite !== "Ind" &&
      agrees(verb, dependent.token) &&
      !overlaps(dependent.span, content) &&
      tree.head(dependent.token) === verb,
  );
}

/** «نقلت الوكالة عن مسؤول قوله …»: who is passed on says it, whatever the parser hangs it on. */
function relayedFrom(tree: Tree, verb: Token, content: Span): Token | null {
  if (!isRelayed(verb.text)) return null;
  const about = tree.tokens.find(
    (token) => token.index > verb.index && token.end <= content.start && token.text === "عن" && token.deprel === "case",
  );
  return about === undefined ? null : tree.head(about);
}

const agrees = (verb: Token, noun: Token): boolean =>
  verb.feats.gender === undefined || noun.feats.gender === undefined || verb.feats.gender === noun.feats.gender;

/** The gender in which verbs speak of an entity, as far as its words tell. */
function genderOf(entity: Entity): "Masc" | "Fem" | undefined {
  if (entity.gender !== undefined || entity.type === "person") return entity.gender;
  return entity.names.map((name) => orgHead(name.split(" ")[0] ?? "")?.gender).find((gender) => gender !== undefined);
}

/** True unless the verb's gender rules out the entity. */
function agreesWith(context: ExtractContext, { feats }: Token, id: string | null): boolean {
  const entity = context.entity(id);
  const gender = entity === undefined ? undefined : genderOf(entity);
  return gender === undefined || feats.gender === undefined || gender === feats.gender;
}

function opensSentence(tree: Tree, verb: Token): boolean {
  const first = tree.tokens.find((token) => token.upos !== "PUNCT" && token.upos !== "CCONJ");
  return (
    first?.index === verb.index ||
    (first !== undefined && verb.index - first.index <= 1 && first.upos !== "NOUN" && first.upos !== "PROPN")
  );
}

/** The person of a phrase that begins with the name or with its bearer's post: «بول هرتز مدير الفيزياء», «وزيرة التعليم نجاة بلقاسم». */
export function bearer(context: ExtractContext, span: Span): string | undefined {
  const titled = context.posts.find(({ post, name }) => post.start === span.start && covers(span, name));
  if (titled !== undefined) return titled.entity;
  return context.entities.find(
    (entity) =>
      entity.type === "person" &&
      entity.mentions.some((mention) => {
        const before = context.text.slice(span.start, mention.start).trim();
        return covers(span, mention) && (before === "" || isHonorific(before));
      }),
  )?.id;
}

/** The fullest name of an entity. */
export function fullest(context: ExtractContext, id: string | null): string | undefined {
  return context.entity(id)?.mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text;
}

/** Who spoke before and goes on: the one who spoke last, or whom the sentence before is about. */
function carriedOn(context: ExtractContext, tree: Tree, verb: Token, before: Before): Speaker | null {
  const { statement, topic } = before;
  const apart = statement === null ? Number.POSITIVE_INFINITY : tree.sentence.index - statement.sentence;
  const reach = isContinuing(verb.text) ? REACH.continuing : REACH.other;
  const spoke = statement !== null && agreesWith(context, verb, statement.speakerEntity) ? statement : null;
  const told = spoke !== null && (spoke.speakerEntity !== null || spoke.speakerName !== null);
  const acted = context.entity(topic)?.type === "place" ? null : topic;
  if (spoke !== null && told && (apart <= 1 || (apart <= reach && (acted === null || acted === spoke.speakerEntity))))
    return {
      role: null,
      name: fullest(context, spoke.speakerEntity) ?? spoke.speakerName,
      entity: spoke.speakerEntity,
      score: apart <= 1 ? SCORES.carried : SCORES.far,
    };
  if (acted === null || !agreesWith(context, verb, acted)) return null;
  return { role: null, name: fullest(context, acted) ?? null, entity: acted, score: SCORES.far };
}

/** «إصابات قالت إنها تعرضت لها», «قالت نستله إنها تتوقع …»: whoever acts or speaks in the clause above. */
function speakerAbove(context: ExtractContext, tree: Tree, verb: Token, clauses: readonly Clause[]): Speaker | null {
  let at = tree.head(verb);
  for (let steps = 0; at !== null && steps < 30; steps++) {
    const { index } = at;
    const subject = clauses
      .find((clause) => clause.verb.index === index)
      ?.dependents.find(({ part, token }) => part === "subject" && token.upos !== "PRON" && token.index < verb.index);
    const role = subject === undefined ? null : context.role(subject.core);
    const entity = role === null ? null : (role.entity ?? bearer(context, role) ?? null);
    if (role !== null && entity !== null && agreesWith(context, verb, entity))
      return { role: null, name: fullest(context, entity) ?? role.text, entity, score: SCORES.far };
    at = tree.head(at);
  }
  return null;
}

/** Who says what `clause` says in `content`. */
export function speakerOf(
  context: ExtractContext,
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  content: Span,
  before: Before,
): Speaker {
  const { verb, dependents } = clause;
  const relayed = relayedFrom(tree, verb, content);
  const own =
    dependents.find(
      (dependent) =>
        dependent.part === "subject" && dependent.token.upos !== "PRON" && !overlaps(dependent.token, content),
    ) ?? mistakenObject(tree, clause, content);
  const joined = own === undefined ? (inheritedSubject(clause, clauses, tree)?.dependent ?? undefined) : undefined;
  const passed = relayed === null ? null : spanOf(phrase(tree, relayed, { core: true, bare: true }));
  const named = passed ?? (own === undefined ? null : speakerSpan(tree, own, content));
  const role = named === null ? null : context.role(withoutTrail(context.text, named));
  const words = role ?? (joined === undefined ? null : context.role(joined.core));
  if (words !== null) {
    const entity = words.entity ?? bearer(context, words) ?? null;
    return {
      role: role === null || entity === null ? role : { ...role, entity },
      name: fullest(context, entity) ?? words.text,
      entity,
      score: (relayed ?? own?.token)?.score ?? (entity === null ? SCORES.unknown : SCORES.joined),
    };
  }
  const carried = opensSentence(tree, verb)
    ? carriedOn(context, tree, verb, before)
    : speakerAbove(context, tree, verb, clauses);
  return carried ?? { role: null, name: null, entity: null, score: SCORES.unknown };
}
