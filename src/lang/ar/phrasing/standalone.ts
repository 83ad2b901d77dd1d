// Stretches of the article that can be shown alone: a sentence, or its beginning up to a comma, with nothing pointing outside.
import type { Token } from "../../../core/document/document.ts";
import type { Fact } from "../../../core/facts/fact.ts";
import { covers, type Span } from "../../../core/text/span.ts";
import type { Clause } from "../extract/clause.ts";
import { factId } from "../extract/context.ts";
import { expectations, negations } from "../extract/cues.ts";
import { isStated } from "../extract/main-clause.ts";
import { clauseHead, governedByBa, sameGender, type Tree } from "../extract/tree.ts";
import { isContinuing, needsObject } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { openings } from "./openings.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { type Standalone, stretch } from "./stretch.ts";
import { wholeSentence } from "./whole-sentence.ts";

/** Score from which the parser's word on a subject is taken. */
const SURE_SUBJECT = 0.75;

/** What a stretch can be built around: verbs that the article states, and the predicate of a nominal sentence. */
export function headsOf(
  context: PhrasingContext,
  tree: Tree,
  clauses: readonly Clause[],
): readonly { readonly head: Token; readonly fact: string }[] {
  const subject = (token: Token): boolean =>
    (token.upos !== "VERB" ||
      !needsObject(token.text) ||
      tree.children(token).some((child) => /^(obj|ccomp|xcomp|obl)/.test(child.deprel) && child.upos !== "PRON")) &&
    tree
      .children(token)
      .some(
        (child) =>
          child.deprel.startsWith("nsubj") &&
          child.upos !== "PRON" &&
          child.score >= SURE_SUBJECT &&
          !context.document.times.some((time) => covers(time, child)) &&
          sameGender(token, child),
      );
  const verbs = clauses.flatMap((clause) => {
    const { verb } = clause;
    const told = subject(verb);
    const none = verb.head < 0 && !tree.children(verb).some((child) => /^[nc]subj/.test(child.deprel));
    if (
      !/^(root|conj|parataxis)/.test(verb.deprel) ||
      !isStated(tree, clause) ||
      isContinuing(verb.text) ||
      (!told && !none)
    )
      return [];
    const fact = context.extraction.facts.find(
      (one) => (one.kind === "event" || one.kind === "statement") && one.verb.start === verb.start,
    );
    const usable =
      fact !== undefined &&
      (fact.kind === "event" || fact.kind === "statement") &&
      fact.asserted &&
      fact.polarity === "+";
    return usable ? [{ head: verb, fact: fact.id }] : [];
  });
  const nominal = tree.tokens.filter(
    (token) =>
      token.head < 0 &&
      token.upos !== "VERB" &&
      token.upos !== "PROPN" &&
      tree
        .children(token)
        .some((child) => child.deprel.startsWith("nsubj") && child.upos !== "PRON" && child.score >= 0.7) &&
      !governedByBa(tree, token) &&
      !negated(tree, token),
  );
  return [...nominal.map((head) => ({ head, fact: factId("nominal", head) })), ...verbs];
}

function negated(tree: Tree, token: Token): boolean {
  return tree
    .children(token)
    .some((child) => negations.has(foldSpelling(child.text)) || expectations.has(foldSpelling(child.text)));
}

/** The stretches of each sentence, of `least` to `most` words, that stand alone: of its main verb, else of the verbs joined to it. */
export function standalones(context: PhrasingContext, least: number, most: number): readonly Standalone[] {
  const quoted = context.document.quotes.map((quote) => quote.inner);
  return context.sentences.flatMap(({ sentence, tree, clauses }): readonly Standalone[] => {
    if (context.apart.has(sentence.index)) return [];
    if (quoted.some((inner) => inner.start < sentence.start && sentence.start < inner.end)) return [];
    const opened = openings(tree);
    const found: Standalone[] = [];
    for (const { head, fact } of headsOf(context, tree, clauses)) {
      if (quoted.some((inner) => covers(inner, head))) continue;
      found.push(...stretch(context, tree, head, opened, fact, least, most));
    }
    return found.length > 0 ? found : wholeSentence(context, tree, opened, least, most);
  });
}

/** The fact of the verb that governs `span` in its sentence. */
export function factAt(context: PhrasingContext, shown: Standalone, span: Span): Fact | undefined {
  const token = shown.tokens.find((one) => one.start >= span.start && one.end <= span.end);
  for (
    let verb = token === undefined ? null : clauseHead(shown.tree, token);
    verb !== null;
    verb = clauseHead(shown.tree, verb)
  ) {
    const { start } = verb;
    const fact = context.extraction.facts.find(
      (one) => (one.kind === "event" || one.kind === "statement") && one.verb.start === start,
    );
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/** How sure the analysis of the stretch is: the mean of its attachments. */
export function sureness(tokens: readonly Token[]): number {
  const scores = tokens.filter((token) => token.upos !== "PUNCT").map((token) => token.score);
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
}
