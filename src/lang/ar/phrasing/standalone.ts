// Stretches of the article that can be shown alone: a sentence, or its beginning up to a comma, with nothing pointing outside.
import type { Token } from "../../../core/document/document.ts";
import type { Fact } from "../../../core/facts/fact.ts";
import type { Span } from "../../../core/text/span.ts";
import { isPostHead, openingConnectors, orgHead } from "../extract/knowledge.ts";
import { balancedMarks, spanOf, type Tree, trimmed } from "../extract/tree.ts";
import { foldSpelling } from "../script/fold.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { wordCount } from "./speech-questions.ts";

export interface Standalone {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** The fact of its main verb. */
  readonly fact: Fact;
  readonly words: number;
}

const TAIL = new Set(["conj", "advcl", "parataxis", "acl:relcl", "acl", "appos", "cc", "punct", "list", "dep"]);
const BAD_OPENING = new Set(["الا", "غير", "بيد", "ولان", "لان", "حتي", "بل", "اذ", "ايضا", "مما", "الامر", "بدوره", "بدورها"]);

/** Where the sentence begins once its conjunction and opening phrase («كما», «من جهته،») are left out. */
function openings(tree: Tree): readonly Token[] {
  let tokens = tree.tokens;
  for (let steps = 0; steps < 4; steps++) {
    const first = tokens[0];
    if (first === undefined) return [];
    const phraseLength = connectorLength(tokens);
    if (phraseLength > 0) tokens = tokens.slice(phraseLength);
    else if (first.upos === "CCONJ" || (first.upos === "PUNCT" && !/^["«“(]$/.test(first.text))) tokens = tokens.slice(1);
    else break;
  }
  return tokens;
}

function connectorLength(tokens: readonly Token[]): number {
  const words = tokens.slice(0, 6).map((token) => foldSpelling(token.text));
  for (let n = 5; n > 0; n--) {
    if (!openingConnectors.has(words.slice(0, n).join(" "))) continue;
    return words[n] === "،" || words[n] === "," ? n + 1 : n;
  }
  return 0;
}

/** True where the tokens after `end` hang on the ones before it loosely enough to be left out, and none the other way. */
function closed(tokens: readonly Token[], end: number): boolean {
  const kept = new Set(tokens.slice(0, end).map((token) => token.index));
  const tail = tokens.slice(end);
  if (tail.some((token) => kept.has(token.head) && !TAIL.has(token.deprel))) return false;
  return tokens.slice(0, end).every((token) => token.head < 0 || kept.has(token.head) || !tail.some((other) => other.index === token.head));
}

/** A bare «الوزير» or «الشركة» that only an earlier sentence explains. */
function looseDefinite(tree: Tree, tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.upos !== "NOUN" || token.feats.definite !== "Def") return false;
    if (!isPostHead(token.text) && orgHead(token.text) === null) return false;
    if (tree.children(token).some((child) => /^(amod|nmod|appos|flat|acl|nummod)/.test(child.deprel) && child.upos !== "PRON")) return false;
    return !tokens.slice(0, at).some((other) => other.upos === "PROPN" || foldSpelling(other.text).endsWith(foldSpelling(token.text).slice(2)));
  });
}

const IMPERSONAL = new Set(["يجب", "يمكن", "ينبغي", "يذكر", "يشار", "يبدو"]);

/** A verb whose subject stands nowhere before it in the stretch. */
function missingSubject(tree: Tree, tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.upos !== "VERB" || IMPERSONAL.has(foldSpelling(token.text))) return false;
    if (token.feats.person === "1" || token.feats.person === "2") return false;
    const inside = (other: Token): boolean => tokens.includes(other);
    if (tree.children(token).some((child) => /^(nsubj|csubj)/.test(child.deprel) && inside(child))) return false;
    return !tokens.slice(0, at).some((other) => (other.upos === "NOUN" || other.upos === "PROPN" || other.upos === "PRON") && (other.deprel !== "obl" || token.deprel.startsWith("acl")));
  });
}

function sound(context: PhrasingContext, tree: Tree, tokens: readonly Token[], speaker: boolean): boolean {
  const span = spanOf(tokens);
  const first = tokens[0];
  if (span === null || first === undefined || BAD_OPENING.has(foldSpelling(first.text))) return false;
  if (!balancedMarks(context.text.slice(span.start, span.end))) return false;
  if (!tokens.some((token) => token.upos === "VERB")) return false;
  if (/[#@…_]|https?:|\.\.|[:：]\s*$/.test(context.text.slice(span.start, span.end))) return false;
  return looseIn(tokens, { speaker }).length === 0 && !looseDefinite(tree, tokens) && !missingSubject(tree, tokens);
}

/** The longest stretch of each sentence with at most `most` words that stands alone; none where there is none. */
export function standalones(context: PhrasingContext, least: number, most: number): readonly Standalone[] {
  return context.sentences.flatMap(({ sentence, tree, clauses }): readonly Standalone[] => {
    const opened = openings(tree);
    const root = clauses.find(({ verb }) => verb.head < 0) ?? clauses.find(({ verb }) => opened.includes(verb));
    const fact = context.extraction.facts.find(
      (one) => (one.kind === "event" || one.kind === "statement") && one.verb.start === root?.verb.start,
    );
    if (root === undefined || fact === undefined) return [];
    if (fact.kind !== "post" && fact.kind !== "quantity" && !fact.asserted) return [];
    const speaker = context.extraction.facts.some(
      (one) => one.kind === "statement" && one.sentence === sentence.index && one.direct && one.speaker !== null,
    );
    const ends = [opened.length, ...opened.flatMap((token, at) => (/^[،,؛]$/.test(token.text) ? [at] : [])).reverse()];
    for (const end of ends) {
      const tokens = trimmed(opened.slice(0, end), context.text);
      const span = spanOf(tokens);
      if (span === null || !tokens.includes(root.verb)) continue;
      const words = wordCount(context.text.slice(span.start, span.end));
      if (words > most || words < least) continue;
      if (end < opened.length && !closed(opened, end)) continue;
      if (sound(context, tree, tokens, speaker)) return [{ span, tokens, tree, fact, words }];
    }
    return [];
  });
}

/** How sure the analysis of the stretch is: the mean of its attachments. */
export function sureness(tokens: readonly Token[]): number {
  const scores = tokens.filter((token) => token.upos !== "PUNCT").map((token) => token.score);
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
}
