// How sure a fact is: signs of the sentence, weighed as articles with facts marked by hand teach (`npm run train:certainty`).
import type { Document, Token } from "../../../core/document/document.ts";
import type { EventFact, Role, StatementFact } from "../../../core/facts/fact.ts";
import { covers, overlaps } from "../../../core/text/span.ts";
import { isIntransitive } from "../lexicon/intransitive-verbs.ts";
import { foldSpelling } from "../script/fold.ts";
import { type Judgement, type Weights, weights } from "./certainty-data.ts";
import type { Clause } from "./clause.ts";
import { isQuoted, isStated } from "./main-clause.ts";
import type { Tree } from "./tree.ts";
import { isKnownVerb, needsObject, saysContent } from "./verb-knowledge.ts";

/** Signs by name; those that are absent count as 0. */
export type Signs = Readonly<Record<string, number>>;

const flag = (value: boolean): number => (value ? 1 : 0);

/** Log odds, within what scores can tell. */
function odds(score: number): number {
  const bound = Math.min(0.999, Math.max(0.01, score));
  return Math.log(bound / (1 - bound));
}

const RELATIONS = ["root", "conj", "acl", "ccomp", "advcl", "xcomp", "parataxis", "csubj"];

/** What the verb and its place in the sentence tell. */
export function verbSigns(document: Document, tree: Tree, clause: Clause): Signs {
  const { verb } = clause;
  const relation = verb.deprel.split(":")[0] ?? "";
  const signs: Record<string, number> = {
    tag: odds(verb.tagScore),
    attached: odds(verb.score),
    known: flag(isKnownVerb(verb.text)),
    passive: flag(clause.passive),
    negated: flag(clause.negated),
    asserted: flag(clause.asserted),
    stated: flag(isStated(tree, clause)),
    quoted: flag(isQuoted(clause, document.quotes)),
    length: Math.log(tree.tokens.length),
    imperfect: flag(verb.feats.aspect === "Imp"),
    says: flag(saysContent(verb.text)),
    needsObject: flag(needsObject(verb.text)),
    intransitive: flag(isIntransitive(foldSpelling(verb.text), verb.feats.aspect ?? "Perf")),
  };
  if (RELATIONS.includes(relation)) signs[`is ${relation}`] = 1;
  return signs;
}

/** The word of `role` that the others hang on. */
function headOf(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token) => !tokens.some((other) => other.index === token.head)) ?? tokens[0];
}

/** What the words of a role tell, beside those of its verb. */
export function roleSigns(document: Document, tree: Tree, verb: Token, role: Role): Signs {
  const tokens = tree.tokens.filter((token) => covers(role, token));
  const head = headOf(tokens);
  if (head === undefined) return {};
  const after = document.tokens[(tokens.at(-1)?.index ?? 0) + 1];
  const distance = head.index - verb.index;
  const time = document.times.find((one) => overlaps(one, role));
  return {
    head: odds(head.score),
    weakest: odds(Math.min(...tokens.map(({ score }) => score))),
    distance: Math.log(1 + Math.abs(distance)),
    before: flag(distance < 0),
    next: flag(distance === 1),
    words: Math.log(tokens.length),
    "holds verb": flag(tokens.some(({ upos }) => upos === "VERB")),
    "holds mark": flag(tokens.some(({ upos }) => upos === "PUNCT")),
    "holds preposition": flag(tokens.some(({ deprel }) => deprel === "case")),
    counted: flag(tokens.some(({ deprel }) => deprel.startsWith("nummod"))),
    proper: flag(head.upos === "PROPN"),
    noun: flag(head.upos === "NOUN"),
    definite: flag(head.feats.definite === "Def"),
    indefinite: flag(head.feats.definite === "Ind"),
    entity: flag(role.entity !== undefined),
    agrees: flag(verb.feats.gender === head.feats.gender),
    "before relative": flag(/^(الذي|التي|الذين)$/.test(after?.text ?? "")),
    "before adjective": flag(after?.deprel === "amod"),
    "before preposition": flag(after?.deprel === "case"),
    "no time": flag(time === undefined),
    "whole time": flag(time !== undefined && covers(time, role)),
    ...(time === undefined ? {} : { [`time ${time.grain}`]: 1 }),
  };
}

/** The signs of a fact: those of its verb, and of what is said and by whom. */
export function factSigns(document: Document, tree: Tree, clause: Clause, fact: EventFact | StatementFact): Signs {
  const signs: Record<string, number> = { ...verbSigns(document, tree, clause) };
  const add = (name: string, role: Role | null): void => {
    signs[`has ${name}`] = flag(role !== null);
    if (role === null) return;
    const own = roleSigns(document, tree, clause.verb, role);
    for (const sign of ["head", "weakest", "distance", "words", "entity", "proper"])
      signs[`${name} ${sign}`] = own[sign] ?? 0;
  };
  if (fact.kind === "event") {
    add("subject", fact.subject);
    add("object", fact.object);
    signs["has time"] = flag(fact.time.length > 0);
    signs["has place"] = flag(fact.place.length > 0);
    signs["has subject entity"] = flag(fact.subjectEntity !== null);
  } else {
    add("speaker", fact.speaker);
    add("content", fact.content);
    signs[fact.source] = 1;
    signs["has name"] = flag(fact.speakerName !== null);
    signs["has speaker entity"] = flag(fact.speakerEntity !== null);
  }
  return signs;
}

/** The chance, 0 to 1, that a judgement with such signs is right. */
export function chanceOf(judgement: Judgement, signs: Signs): number {
  const own: Weights = weights[judgement];
  let sum = own["bias"] ?? 0;
  for (const [sign, value] of Object.entries(signs)) sum += (own[sign] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The chance from which a role is kept: one that is clearly likelier wrong than right is left out. */
const KEPT_FROM = 0.4;

/** The most that is claimed for a statement: how far what is said reaches, no sign tells better. */
const MOST_OF_STATEMENT = 0.89;

/** `fact` with its chance of being right, and without the roles that are likely wrong. */
export function weighed<F extends EventFact | StatementFact>(
  document: Document,
  tree: Tree,
  clause: Clause,
  fact: F,
): F | EventFact {
  const signs = factSigns(document, tree, clause, fact);
  const confidence = chanceOf(fact.kind, signs);
  if (fact.kind === "statement") return { ...fact, confidence: Math.min(confidence, MOST_OF_STATEMENT) };
  const keeps = (judgement: "subject" | "object" | "time", role: Role | null): role is Role =>
    role !== null && chanceOf(judgement, { ...signs, ...roleSigns(document, tree, clause.verb, role) }) >= KEPT_FROM;
  const subject = keeps("subject", fact.subject) ? fact.subject : null;
  const told = fact.subject === null || subject !== null || fact.subject.entity !== fact.subjectEntity;
  return {
    ...fact,
    confidence,
    subject,
    subjectEntity: told ? fact.subjectEntity : null,
    object: keeps("object", fact.object) ? fact.object : null,
    time: fact.time.filter((time) => keeps("time", time)),
  };
}
