// Puts a clause into words again: the verb, then its dependents as the journalist wrote them, without the one asked for.
import type { Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { adjunctPrepositions, expectations } from "../extract/cues.ts";
import { openingConnectors } from "../extract/knowledge.ts";
import { balancedMarks, type Tree } from "../extract/tree.ts";
import { lacksComplement, needsObject, takesPersonObject } from "../extract/verb-knowledge.ts";
import { isIntransitive } from "../lexicon/intransitive-verbs.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { repaired, repairsFor } from "./explicit.ts";
import { looseIn } from "./looseness.ts";
import { omissionsIn } from "./omissions.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";

export interface ClauseText {
  /** The verb with «س» or «كان» before it, as it stands. */
  readonly verb: string;
  /** The subject, where it is told. */
  readonly subject: string;
  /** Everything else, in text order. */
  readonly rest: string;
  /** Words in all. */
  readonly length: number;
  readonly tokens: readonly Token[];
  /** True where the sentence says more of the same deed than its words here: the question would be torn off. */
  readonly cut: boolean;
}

const CORE_PARTS = new Set<Dependent["part"]>(["object", "oblique", "time", "place", "cause"]);

/** Marks that may not stay inside a question: commas at the seams, brackets left open. */
function clean(text: string): string {
  return display(text)
    .replace(/^[،,؛:\s]+|[،,؛:.\s]+$/g, "")
    .trim();
}

function tokensIn(tree: Tree, span: Span): readonly Token[] {
  return tree.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
}

/** Spans with none that lies inside another; in text order. */
function separate(spans: readonly Span[]): readonly Span[] {
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => !all.slice(0, index).some((other) => span.start < other.end));
}

/** A phrase whose relative clause cannot go: «حزنه لما حدث» is nothing without «حدث». */
function cutShort(tree: Tree, dependent: Dependent): boolean {
  const last = tokensIn(tree, dependent.core).at(-1);
  if (last === undefined) return true;
  if (
    dependent.core.end < dependent.span.end &&
    last.feats.definite === "Ind" &&
    tree.children(last).some((child) => child.deprel.startsWith("acl"))
  )
    return true;
  return (
    last.upos === "ADP" ||
    last.upos === "SCONJ" ||
    last.upos === "CCONJ" ||
    last.upos === "DET" ||
    (last.upos === "PRON" && last.feats.person === undefined)
  );
}

/** «للمرة الأولى منذ عشر سنوات» is not for the first time. */
function firstOnly(tree: Tree, tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    if (!/^(الأولى|مرة|الثانية)$/.test(token.text)) return false;
    const next = tree.tokens.find((other) => other.index === token.index + 1);
    return next !== undefined && /^(منذ|خلال|في|من|على)$/.test(next.text) && !tokens.includes(next);
  });
}

export interface ClauseTextOptions {
  /** The dependents to leave out: what is asked for. */
  readonly without: readonly Dependent[];
  /** What the question word stands for, where it is a noun: pronouns may point to it. */
  readonly asked?: Token | null;
  /** A subject put back where the text leaves it out. */
  readonly subject?: { readonly token: Token; readonly text: string } | null;
  /** Leave out times that need the day of writing, and those of no interest. */
  readonly skip?: (dependent: Dependent) => boolean;
}

/** The entity that the question word stands for. */
function toldIn(context: PhrasingContext, { without }: ClauseTextOptions): ReadonlySet<string> {
  return new Set(without.flatMap((dependent) => context.role(dependent.bare).entity ?? []));
}

/** True where words between the verb and the end of its dependents belong to none of them, or the sentence goes on right after. */
function isCut(tree: Tree, verb: Token, dependents: readonly Dependent[]): boolean {
  const spans = dependents.map(({ span }) => span).filter(({ start }) => start >= verb.end);
  const end = Math.max(verb.end, ...spans.map((span) => span.end));
  const lost = tree.tokens.some(
    (token) =>
      token.start >= verb.end &&
      token.end <= end &&
      token.upos !== "PUNCT" &&
      !spans.some((span) => span.start <= token.start && token.end <= span.end),
  );
  return lost || !/^["»”)\]]*\s*([،؛,.!؟?]|$)/u.test(tree.text.slice(end, tree.sentence.end));
}

/** The clause in words; `null` where it cannot be said without guesswork. */
export function clauseText(
  context: PhrasingContext,
  { tree, clause }: PlacedClause,
  options: ClauseTextOptions,
): ClauseText | null {
  const { verb, dependents } = clause;
  const { without, asked = null, subject: given = null, skip = () => false } = options;
  if (clause.negated || dependents.some((dependent) => dependent.pronoun && dependent.part === "object")) return null;
  if (
    verb.feats.person === "1" ||
    verb.feats.person === "2" ||
    (verb.feats.number !== undefined && verb.feats.number !== "Sing")
  )
    return null;
  if (
    lacksComplement(
      verb.text,
      dependents.filter((dependent) => !dependent.pronoun).map(({ part, preposition }) => ({ part, preposition })),
    )
  )
    return null;
  const { aspect } = verb.feats;
  // An object of a verb that takes none belongs to another verb, which the parser missed.
  if (
    aspect !== undefined &&
    isIntransitive(foldSpelling(verb.text), aspect) &&
    dependents.some((dependent) => dependent.part === "object" && dependent.token.upos !== "VERB")
  )
    return null;
  const objects = dependents.some(({ part }) => part === "object" || part === "content" || part === "oblique");
  if (needsObject(verb.text) && !objects) return null;
  if (takesPersonObject(verb.text) && !dependents.some((dependent) => dependent.part === "object")) return null;
  const future = tree.tokens.find(
    (token) => token.index === verb.index - 1 && token.end === verb.start && token.text === "س",
  );
  const subject = dependents.find((dependent) => dependent.part === "subject");
  const looseFront = (dependent: Dependent): boolean =>
    (dependent.span.end <= verb.start || adjunctPrepositions.has(dependent.preposition)) &&
    dependent.part !== "subject" &&
    looseIn(tokensIn(tree, dependent.core), { asked }).length > 0;
  const told = dependents.filter(
    (dependent) =>
      CORE_PARTS.has(dependent.part) &&
      !openingConnectors.has(foldSpelling(clean(tree.text.slice(dependent.core.start, dependent.core.end)))) &&
      !without.includes(dependent) &&
      !dependent.pronoun &&
      !skip(dependent) &&
      !looseFront(dependent),
  );
  if (dependents.some((dependent) => dependent.pronoun && dependent.part === "oblique")) return null;
  const spans = separate(told.map((dependent) => dependent.core));
  const fronted = spans.filter((span) => span.end <= verb.start);
  const following = spans.filter((span) => span.start >= verb.end);
  const restSpans = [...following, ...fronted];
  const subjectIn = subject !== undefined && !without.includes(subject) && subject.token.upos !== "PRON";
  const verbText = tree.text.slice(future?.start ?? verb.start, verb.end);
  const omissions = [...(subjectIn ? [subject.core] : []), ...restSpans].flatMap((span) =>
    omissionsIn(context, tree, tokensIn(tree, span)),
  );
  const kept = (span: Span): readonly Token[] =>
    tokensIn(tree, span).filter((token) => !omissions.some((one) => one.tokens.includes(token)));
  const tokens = [
    ...(given === null ? [] : [given.token]),
    ...(subjectIn ? kept(subject.core) : []),
    ...restSpans.flatMap(kept),
  ];
  if (
    tokens.some(
      (token) => expectations.has(foldSpelling(token.text)) || (token.upos === "PRON" && /^ه[وي]$/.test(token.text)),
    )
  )
    return null;
  const own = given === null ? tokens : tokens.slice(1);
  const repairs = repairsFor(context, own, toldIn(context, options));
  if (repairs === null) return null;
  const changes = [...repairs, ...omissions.map(({ span }) => ({ ...span, text: "" }))].sort(
    (a, b) => a.start - b.start,
  );
  const subjectText = subjectIn ? clean(repaired(tree.text, subject.core, changes)) : (given?.text ?? "");
  const rest = clean(restSpans.map((span) => clean(repaired(tree.text, span, changes))).join(" "));
  if (looseIn(tokens, { asked }).length > 0 || told.some((dependent) => cutShort(tree, dependent))) return null;
  if (![rest, subjectText].every(balancedMarks) || firstOnly(tree, tokens)) return null;
  const length = `${verbText} ${subjectText} ${rest}`.split(/\s+/).filter((word) => word !== "").length;
  return { verb: verbText, subject: subjectText, rest, length, tokens, cut: isCut(tree, verb, dependents) };
}
