// Statements: who said what, in quotation marks or reported, to whom and where.
import type { Quote, Token } from "../../../core/document/document.ts";
import type { Role, StatementFact } from "../../../core/facts/fact.ts";
import { overlaps, type Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import type { Clause, Dependent } from "./clause.ts";
import { type ExtractContext, factId } from "./context.ts";
import { inheritedSubject } from "./events.ts";
import { isMediumNoun, isSpeechParticiple } from "./knowledge.ts";
import { phrase, spanOf, type Tree, trimmed } from "./tree.ts";
import { saysContent, takesPersonObject } from "./verb-knowledge.ts";

interface Content {
  readonly span: Span;
  readonly direct: boolean;
  readonly score: number;
}

const THAT = new Set(["ان", "بان", "انه", "انها"]);

/** Where the reported clause ends: before the next speech participle, sourcing phrase or contrast at the same level. */
function reportedSpan(tree: Tree, mark: Token, head: Token): Span | null {
  const tokens = tree.subtree(head).filter((token) => token.index >= mark.index);
  const cut = tokens.findIndex(
    (token) =>
      token.index > mark.index &&
      token.head === head.index &&
      isSpeechParticiple(token.text) &&
      token.deprel === "advcl",
  );
  const kept = cut < 0 ? tokens : tokens.slice(0, cut);
  const run: Token[] = [];
  for (const token of kept) {
    const last = run.at(-1);
    if (last !== undefined && token.index !== last.index + 1) break;
    run.push(token);
  }
  return spanOf(trimmed(run, tree.text));
}

/** «قال» is followed by «إنّ», every other verb by «أنّ». */
function rightMark(verb: Token, mark: Token): boolean {
  return !/^[يت]?ق(ا|و)ل/.test(foldSpelling(verb.text)) || mark.text.startsWith("إ");
}

function reported(tree: Tree, verb: Token): Content | null {
  const next = tree.tokens.find((token) => token.upos === "VERB" && token.index > verb.index);
  const mark = tree.tokens.find(
    (token) => token.index > verb.index && token.upos === "SCONJ" && THAT.has(foldSpelling(token.text)),
  );
  if (mark === undefined || !rightMark(verb, mark) || (next !== undefined && next.index < mark.index)) return null;
  const head = tree.head(mark);
  if (head !== null && head.head === verb.index && /^(ccomp|obj|obl|csubj|advcl|xcomp)/.test(head.deprel)) {
    const span = reportedSpan(tree, mark, head);
    return span === null ? null : { span, direct: false, score: Math.min(mark.score, head.score) };
  }
  const rest = tree.tokens.filter((token) => token.index >= mark.index);
  const span = rest.some((token) => /^[،,:]$/.test(token.text)) ? null : spanOf(trimmed(rest, tree.text));
  return span === null || verb.head >= 0 ? null : { span, direct: false, score: 0.75 };
}

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** The quotation that the verb introduces: after it, with only its speaker, addressee or circumstances between. */
function quoted(context: ExtractContext, tree: Tree, clause: Clause, quotes: readonly Quote[]): Content | null {
  const after = quotes
    .filter(
      (quote) => quote.start >= clause.verb.end && words(context.text.slice(quote.inner.start, quote.inner.end)) >= 3,
    )
    .sort((a, b) => a.start - b.start)[0];
  if (after === undefined || clause.verb.deprel.startsWith("acl")) return null;
  const next = tree.tokens.find(
    (token) => token.upos === "VERB" && token.index > clause.verb.index && token.end <= after.start,
  );
  const between = context.text.slice(clause.verb.end, after.start);
  if (next !== undefined && !/[:：]\s*$/.test(between)) return null;
  if (words(between) > 25) return null;
  return { span: after.inner, direct: true, score: next === undefined ? 0.95 : 0.85 };
}

function speakerSpan(tree: Tree, dependent: Dependent, content: Span): Span {
  if (!overlaps(dependent.span, content)) return dependent.span;
  return dependent.core.end <= content.start
    ? dependent.core
    : (spanOf(phrase(tree, dependent.token, { core: true }).filter((token) => token.end <= content.start)) ??
        dependent.core);
}

/** The statement that a verb of saying makes; `null` where it says nothing or the verb is none. */
export function statementOf(
  context: ExtractContext,
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  previous: StatementFact | null,
): StatementFact | null {
  const { verb, dependents } = clause;
  if (!saysContent(verb.text)) return null;
  const quotes = context.document.quotes.filter((quote) => quote.sentence === tree.sentence.index);
  const content = reported(tree, verb) ?? quoted(context, tree, clause, quotes);
  if (content === null) return null;
  const own =
    dependents.find(
      (dependent) =>
        dependent.part === "subject" && dependent.token.upos !== "PRON" && !overlaps(dependent.token, content.span),
    ) ?? mistakenObject(tree, clause, content.span);
  const inherited = own === undefined ? inheritedSubject(clause, clauses, tree) : null;
  const speaker = own === undefined ? null : context.role(speakerSpan(tree, own, content.span));
  const behind = inherited?.dependent ? context.role(inherited.dependent.core) : null;
  const near = previous !== null && tree.sentence.index - previous.sentence <= 1 && agreesWith(context, verb, previous);
  const carried = near && own === undefined && behind === null && opensSentence(tree, verb) ? previous : null;
  const entityId = speaker?.entity ?? behind?.entity ?? carried?.speakerEntity ?? null;
  const entity = context.entity(entityId);
  const named = entity?.mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text;
  const addressee = dependents.find(
    (dependent) =>
      dependent !== own && !dependent.pronoun && dependent.span.end <= content.span.start && addressed(verb, dependent),
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
    source: content.direct ? "ar/statement-quoted" : "ar/statement-reported",
    confidence: Math.min(
      clause.score,
      content.score,
      own?.token.score ?? (entityId === null ? 0.7 : behind === null ? 0.82 : 0.85),
    ),
    verb: context.role(verb),
    tense: clause.tense,
    polarity: clause.negated ? "-" : "+",
    asserted: clause.asserted,
    time: rest("time"),
    place: rest("place"),
    cause: null,
    speaker,
    speakerName: named ?? speaker?.text ?? behind?.text ?? carried?.speakerName ?? null,
    speakerEntity: entityId,
    addressee:
      addressee === undefined ? null : withEntity(context.role(addressee.span), context.role(addressee.bare).entity),
    direct: content.direct,
    content: context.role(content.span),
    medium: medium === undefined ? null : context.role(medium.span),
  };
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

const agrees = (verb: Token, noun: Token): boolean =>
  verb.feats.gender === undefined || noun.feats.gender === undefined || verb.feats.gender === noun.feats.gender;

/** True unless the verb's gender rules out whom the sentence before let speak. */
function agreesWith(context: ExtractContext, verb: Token, previous: StatementFact): boolean {
  const entity = context.entity(previous.speakerEntity);
  return entity?.type !== "person" || entity.gender === undefined || verb.feats.gender === undefined
    ? true
    : entity.gender === verb.feats.gender;
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

function opensSentence(tree: Tree, verb: Token): boolean {
  const first = tree.tokens.find((token) => token.upos !== "PUNCT" && token.upos !== "CCONJ");
  return (
    first?.index === verb.index ||
    (first !== undefined && verb.index - first.index <= 1 && first.upos !== "NOUN" && first.upos !== "PROPN")
  );
}
