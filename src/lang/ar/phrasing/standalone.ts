// Stretches of the article that can be shown alone: a sentence, or its beginning up to a comma, with nothing pointing outside.
import type { Token } from "../../../core/document/document.ts";
import type { Fact } from "../../../core/facts/fact.ts";
import { covers, type Span } from "../../../core/text/span.ts";
import type { Clause } from "../extract/clause.ts";
import { factId } from "../extract/context.ts";
import { expectations, negations } from "../extract/cues.ts";
import { isContinuing, isKnownVerb, openingConnectors, saysContent, verbLemma } from "../extract/knowledge.ts";
import { balancedMarks, clauseHead, spanOf, type Tree, trimmed } from "../extract/tree.ts";
import { foldSpelling } from "../script/fold.ts";
import { type Repair, repairsFor } from "./explicit.ts";
import { looseIn } from "./looseness.ts";
import { isStated } from "../extract/main-clause.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { wordCount } from "./speech-questions.ts";
import { fullName } from "./units.ts";

export interface Standalone {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** Id of the fact of its head. */
  readonly fact: string;
  /** Its verb, or the noun that a sentence without one says of its subject. */
  readonly head: Token;
  readonly words: number;
  /** The subject that the sentence before tells, and the place (an offset) where it is put back. */
  readonly restored: { readonly at: number; readonly name: string } | null;
  /** Names to put in the place of words that the sentences before explain. */
  readonly repairs: readonly Repair[];
}

const TAIL = new Set(["obl", "obl:tmod", "conj", "advcl", "parataxis", "acl:relcl", "acl", "appos", "cc", "punct"]);
const BAD_OPENING = new Set(["الا", "غير", "بيد", "ولان", "لان", "حتي", "بل", "اذ", "ايضا", "مما", "الامر", "بدوره", "بدورها"]);

/** Where the sentence begins once its conjunction and opening phrase («كما», «من جهته،») are left out. */
export function openings(tree: Tree): readonly Token[] {
  let tokens = tree.tokens;
  for (let steps = 0; steps < 4; steps++) {
    const first = tokens[0];
    if (first === undefined) return [];
    const phraseLength = connectorLength(tokens);
    if (phraseLength > 0) tokens = tokens.slice(phraseLength);
    else if (first.upos === "CCONJ" || /^ل?قد$/.test(first.text) || (first.upos === "PUNCT" && !/^["«“(]$/.test(first.text))) tokens = tokens.slice(1);
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
  const adjunct = (token: Token): boolean => token.deprel === "obl:tmod" || tail.some((other) => other.head === token.index && other.deprel === "case" && ADJUNCT_OPENERS.has(foldSpelling(other.text)));
  if (tail.some((token) => kept.has(token.head) && (!TAIL.has(token.deprel) || (token.deprel.startsWith("obl") && !adjunct(token))))) return false;
  return tokens.slice(0, end).every((token) => token.head < 0 || kept.has(token.head) || !tail.some((other) => other.index === token.head));
}

const IMPERSONAL = new Set(["يجب", "يمكن", "ينبغي", "يذكر", "يشار", "يبدو"]);

/** A verb whose subject stands nowhere before it in the stretch. */
export function missingSubject(tree: Tree, tokens: readonly Token[], restored: Token | null): boolean {
  return tokens.some((token, at) => {
    if (restored !== null && token.index >= restored.index && (token.index === restored.index || token.feats.gender === restored.feats.gender)) return false;
    if (token.upos !== "VERB" || IMPERSONAL.has(foldSpelling(token.text))) return false;
    if (token.feats.person === "1" || token.feats.person === "2") return false;
    const inside = (other: Token): boolean => tokens.includes(other);
    if (tree.children(token).some((child) => /^(nsubj|csubj)/.test(child.deprel) && inside(child))) return false;
    if (token.deprel.startsWith("acl")) return !tokens.slice(0, at).some((other) => other.index === token.head);
    if (token.head < 0) return true;
    return !tokens.slice(0, at).some((other) => /^(nsubj|dislocated|csubj)/.test(other.deprel) && other.upos !== "VERB");
  });
}

/** Quotations inside the stretch that a verb of saying with its speaker introduces. */
function spokenQuotes(context: PhrasingContext, tokens: readonly Token[]): readonly Span[] {
  const says = tokens.filter((token) => token.upos === "VERB" && saysContent(token.text) && tokens.some((other) => other.head === token.index && other.deprel.startsWith("nsubj")));
  return context.document.quotes.map((quote) => quote.inner).filter((inner) => says.some((verb) => verb.end <= inner.start));
}

/** The mark that closes a quotation which runs on beyond the stretch; empty for none. */
export function closingMark(context: PhrasingContext, span: Span): string {
  const open = context.document.quotes.find((quote) => quote.start >= span.start && quote.start < span.end && quote.inner.end > span.end);
  return open !== undefined && open.sentence !== context.document.sentences.find((one) => one.end >= open.inner.end)?.index ? context.text.charAt(open.end - 1) : "";
}

function sound(context: PhrasingContext, tree: Tree, tokens: readonly Token[], speaker: boolean, restored: Token | null): boolean {
  const span = spanOf(tokens);
  const first = tokens[0];
  if (span === null || first === undefined || BAD_OPENING.has(foldSpelling(first.text))) return false;
  if (!balancedMarks(context.text.slice(span.start, span.end) + closingMark(context, span))) return false;
  if (!tokens.some((token) => token.upos === "VERB" || token.deprel.startsWith("nsubj"))) return false;
  if (/\s[،؛]|[،؛]\S|[@…]|https?:|\.\.|[:：]\s*$/.test(context.text.slice(span.start, span.end))) return false;
  if (context.document.times.some((time) => time.grain === "relative" && covers(span, time))) return false;
  return looseIn(tokens, { speaker, asked: restored, quoted: spokenQuotes(context, tokens) }).length === 0 && !missingSubject(tree, tokens, restored);
}

const SUBORDINATORS = new Set(["حين", "عندما", "بعدما", "اذا", "لما", "منذ", "قبل", "بعد", "رغم", "مع", "حينما", "بينما", "خلال", "عقب", "في", "من", "علي", "ب", "ل"]);
const ADVERBIAL = /^(obl|advmod|advcl|cc|punct|mark|aux|discourse|dep|nmod|case)/;

/** Where the stretch of a verb may begin: with what stands before it, or at the verb where that is only circumstance. */
function starts(tree: Tree, verb: Token, opened: readonly Token[]): readonly (readonly Token[])[] {
  const at = opened.findIndex((token) => token.index === verb.index);
  if (at < 0) return [];
  const before = opened.slice(0, at);
  const particles = before.filter((token) => token.head === verb.index && token.index >= verb.index - 2 && /^(aux|advmod|cop)/.test(token.deprel) && token.upos !== "ADV" && token.upos !== "NOUN");
  const from = particles[0] === undefined ? at : opened.indexOf(particles[0]);
  const own = verb.head < 0 ? [opened] : [];
  const top = (token: Token): Token => {
    let up = token;
    for (let steps = 0; up.head !== verb.index && up.head >= 0 && steps < 60; steps++) up = tree.head(up) ?? up;
    return up;
  };
  const circumstance = verb.head >= 0 || before.every((token) => token.head === verb.index ? ADVERBIAL.test(token.deprel) : ADVERBIAL.test(top(token).deprel));
  return circumstance && from > 0 ? [...own, opened.slice(from)] : own;
}

/** The person that the text goes on about, where the verb names no subject. */
function restoredName(context: PhrasingContext, tree: Tree, verb: Token, id: string): string | null {
  if (verb.upos !== "VERB" || verb.head >= 0 || tree.children(verb).some((child) => /^[nc]subj/.test(child.deprel) || (child.upos === "PRON" && child.start === verb.end))) return null;
  if (verb.tagScore < 0.9 || !isKnownVerb(verb.text) || verb.feats.voice === "Pass" || verbLemma(verb.text) === "سبق") return null;
  const next = tree.tokens.find((token) => token.index > verb.index && /^(NOUN|PROPN|ADJ|NUM|DET|VERB)$/.test(token.upos));
  const says = context.extraction.facts.some((one) => one.kind === "statement" && one.id === id);
  if (next === undefined || next.upos === "VERB" || next.upos === "DET" || next.score < 0.75 || !(says ? /^(obj|obl|advmod|amod|nmod|nsubj)/ : /^obj/).test(next.deprel)) return null;
  const fact = context.extraction.facts.find((one) => one.id === id);
  const entity = context.entityById(fact?.kind === "event" ? fact.subjectEntity : fact?.kind === "statement" ? fact.speakerEntity : null);
  return entity?.type === "person" || entity?.type === "organisation" ? (fullName(entity)?.text ?? null) : null;
}

const ADJUNCT_OPENERS = new Set(["رغم", "بعد", "قبل", "خلال", "وفق", "بحسب", "وسط", "اثر", "عقب", "بسبب", "كما", "حيث", "عندما", "فيما", "بينما", "اذ", "مما", "ما", "لكن", "حتي", "منذ"]);

/** True where a circumstance of the verb begins that the sentence can do without: «… رغم معارضة هذه الخطوة». */
function opensAdjunct(tokens: readonly Token[], at: number, verb: Token): boolean {
  const token = tokens[at];
  if (token === undefined || !ADJUNCT_OPENERS.has(foldSpelling(token.text)) || !/^(case|mark|cc|advmod|nsubj|fixed)$/.test(token.deprel)) return false;
  const head = tokens.find((other) => other.index === token.head);
  return head !== undefined && head.head === verb.index && head.index > token.index && /^(obl|advcl|conj|parataxis)/.test(head.deprel);
}

/** More names put in than this, and the sentence is not the article's any more. */
const MOST_REPAIRS = 2;

/** Words by which the longest stretch exceeds the shortest where both are worth having. */
const MUCH = 6;

/** The stretches of one verb's clause that stand alone: the longest, and the shortest where it is much shorter. */
function stretch(context: PhrasingContext, tree: Tree, verb: Token, opened: readonly Token[], fact: string, least: number, most: number): readonly Standalone[] {
  const name = restoredName(context, tree, verb, fact);
  const speaker = context.extraction.facts.some(
    (one) => one.kind === "statement" && one.sentence === tree.sentence.index && one.direct && (one.speaker !== null || name !== null),
  );
  const found: Standalone[] = [];
  const below = new Set(tree.subtree(verb).map((token) => token.index));
  for (const begun of starts(tree, verb, opened)) {
    const own = verb.head < 0 ? begun : begun.filter((token) => below.has(token.index));
    if (own.some((token, at) => at > 0 && token.index !== (own[at - 1]?.index ?? 0) + 1)) continue;
    const ends = [own.length, ...own.flatMap((token, at) => (/^[،,؛]$/.test(token.text) || opensAdjunct(own, at, verb) ? [at] : [])).reverse()];
    for (const end of ends) {
      const tokens = trimmed(own.slice(0, end), context.text);
      const span = spanOf(tokens);
      const [first] = tokens;
      if (span === null || first === undefined || !tokens.includes(verb)) continue;
      const words = wordCount(context.text.slice(span.start, span.end));
      if (words > most || words < least) continue;
      if (end < own.length && (!closed(own, end) || SUBORDINATORS.has(foldSpelling(first.text)))) continue;
      const repairs = repairsFor(context, tokens);
      if (repairs !== null && repairs.length <= MOST_REPAIRS && sound(context, tree, tokens, speaker, name === null ? null : verb))
        found.push({ span, tokens, tree, fact, head: verb, words, repairs, restored: name === null ? null : { at: verb.end, name } });
    }
    const [longest] = found;
    const shortest = found.at(-1);
    if (longest === undefined || shortest === undefined) continue;
    return longest.words - shortest.words >= MUCH ? [longest, shortest] : [longest];
  }
  return [];
}

/** What one holds, takes or earns: right after the verb it is the object, and the subject is not told. */
const MOSTLY_OBJECT = new Set(["منصب", "مناصب", "رئاسه", "قياده", "الدكتوراه", "الماجستير", "شهاده", "دبلوم", "بكالوريوس", "دراسه", "الدراسه", "وظيفه", "مبادئ", "لقب", "جائزه", "الجائزه", "عددا", "العديد", "حكومات"]);

/** Score from which the parser's word on a subject is taken. */
const SURE_SUBJECT = 0.75;

/** What a stretch can be built around: verbs that the article states, and the predicate of a nominal sentence. */
export function headsOf(context: PhrasingContext, tree: Tree, clauses: readonly Clause[]): readonly { readonly head: Token; readonly fact: string }[] {
  const subject = (token: Token): boolean => tree.children(token).some((child) => child.deprel.startsWith("nsubj") && child.upos !== "PRON" && child.score >= SURE_SUBJECT && sameGender(token, child) && !(child.index === token.index + 1 && MOSTLY_OBJECT.has(foldSpelling(child.text))));
  const verbs = clauses.flatMap((clause) => {
    const { verb } = clause;
    const told = subject(verb);
    const none = verb.head < 0 && !tree.children(verb).some((child) => /^[nc]subj/.test(child.deprel));
    if (!isStated(tree, clause) || isContinuing(verb.text) || (!told && !none)) return [];
    const fact = context.extraction.facts.find((one) => (one.kind === "event" || one.kind === "statement") && one.verb.start === verb.start);
    const usable = fact !== undefined && (fact.kind === "event" || fact.kind === "statement") && fact.asserted && fact.polarity === "+";
    return usable ? [{ head: verb, fact: fact.id }] : [];
  });
  const nominal = tree.tokens.filter((token) => token.head < 0 && token.upos !== "VERB" && tree.children(token).some((child) => child.deprel.startsWith("nsubj") && child.upos !== "PRON" && child.score >= 0.5) && !negated(tree, token));
  return [...nominal.map((head) => ({ head, fact: factId("nominal", head) })), ...verbs];
}

/** A verb before its subject agrees with it in gender, but for plurals of things. */
function sameGender(verb: Token, subject: Token): boolean {
  if (verb.index > subject.index) return true;
  if (subject.feats.number === "Plur") return !(verb.feats.gender === "Masc" && subject.feats.gender === "Fem");
  return verb.feats.gender === undefined || subject.feats.gender === undefined || verb.feats.gender === subject.feats.gender;
}

function negated(tree: Tree, token: Token): boolean {
  return tree.children(token).some((child) => negations.has(foldSpelling(child.text)) || expectations.has(foldSpelling(child.text)));
}

/** The stretches of each sentence, of `least` to `most` words, that stand alone: of its main verb, else of the verbs joined to it. */
export function standalones(context: PhrasingContext, least: number, most: number): readonly Standalone[] {
  const quoted = context.document.quotes.map((quote) => quote.inner);
  return context.sentences.flatMap(({ sentence, tree, clauses }): readonly Standalone[] => {
    if (quoted.some((inner) => inner.start < sentence.start && sentence.start < inner.end)) return [];
    const opened = openings(tree);
    const found: Standalone[] = [];
    for (const { head, fact } of headsOf(context, tree, clauses)) {
      if (quoted.some((inner) => covers(inner, head))) continue;
      found.push(...stretch(context, tree, head, opened, fact, least, most));
    }
    return found;
  });
}

/** The fact of the verb that governs `span` in its sentence. */
export function factAt(context: PhrasingContext, shown: Standalone, span: Span): Fact | undefined {
  const token = shown.tokens.find((one) => one.start >= span.start && one.end <= span.end);
  for (let verb = token === undefined ? null : clauseHead(shown.tree, token); verb !== null; verb = clauseHead(shown.tree, verb)) {
    const { start } = verb;
    const fact = context.extraction.facts.find((one) => (one.kind === "event" || one.kind === "statement") && one.verb.start === start);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/** How sure the analysis of the stretch is: the mean of its attachments. */
export function sureness(tokens: readonly Token[]): number {
  const scores = tokens.filter((token) => token.upos !== "PUNCT").map((token) => token.score);
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
}

