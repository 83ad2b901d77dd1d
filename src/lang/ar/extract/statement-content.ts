// What somebody says: a clause after «أن», a quotation, words behind a colon, or what a noun names («أعلن إغلاق المطار»).
import type { Quote, Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import type { Clause } from "./clause.ts";
import type { ExtractContext } from "./context.ts";
import { isSpeechParticiple } from "./knowledge.ts";
import { spanOf, type Tree, trimmed } from "./tree.ts";
import { isMasdar, namesContent, saysContent } from "./verb-knowledge.ts";

export interface Content {
  readonly span: Span;
  readonly direct: boolean;
  readonly score: number;
  /** The extractor, as facts name it. */
  readonly source: "ar/statement-quoted" | "ar/statement-reported" | "ar/statement-named";
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

/** «قال» is followed by «إنّ», every other verb by «أنّ»; careless writers leave out the hamza of either. */
function rightMark(verb: Token, mark: Token): boolean {
  return !/^[يت]?ق(ا|و)ل/.test(foldSpelling(verb.text)) || !mark.text.startsWith("أ");
}

/** A verb that only describes a noun between the verb of saying and what is said: «في كلمة ألقاها في مؤتمر». */
const describes = ({ deprel }: Token): boolean => deprel.startsWith("acl");

/** The first verb after `verb` that describes no noun. */
function nextVerb(tree: Tree, verb: Token): Token | undefined {
  return tree.tokens.find((token) => token.upos === "VERB" && token.index > verb.index && !describes(token));
}

function reported(tree: Tree, verb: Token): Content | null {
  const next = nextVerb(tree, verb);
  const source = "ar/statement-reported";
  const mark = tree.tokens.find(
    (token) =>
      token.index > verb.index &&
      token.upos === "SCONJ" &&
      THAT.has(foldSpelling(token.text)) &&
      tree.head(token)?.deprel.startsWith("acl") !== true,
  );
  if (mark === undefined || (next !== undefined && next.index < mark.index)) return null;
  const head = tree.head(mark);
  if (head !== null && head.head === verb.index && /^(ccomp|obj|obl|csubj|advcl|xcomp)/.test(head.deprel)) {
    const span = reportedSpan(tree, mark, head);
    return span === null ? null : { span, direct: false, score: Math.min(mark.score, head.score), source };
  }
  const rest = tree.tokens.filter((token) => token.index >= mark.index);
  const span = spanOf(trimmed(rest, tree.text));
  const score = rest.some((token) => /^[،,:]$/.test(token.text)) ? 0.6 : 0.75;
  return span === null || verb.head >= 0 || !rightMark(verb, mark) ? null : { span, direct: false, score, source };
}

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** Words between the verb and what is said. */
const FAR = 25;

/** The quotation that the verb introduces: after it, with only its speaker, addressee or circumstances between. */
function quoted(context: ExtractContext, tree: Tree, clause: Clause, quotes: readonly Quote[]): Content | null {
  const after = quotes
    .filter(
      (quote) => quote.start >= clause.verb.end && words(context.text.slice(quote.inner.start, quote.inner.end)) >= 3,
    )
    .sort((a, b) => a.start - b.start)[0];
  if (after === undefined || clause.verb.deprel.startsWith("acl")) return null;
  const inside = tree.tokens.filter((token) => token.upos === "VERB" && token.end <= after.start);
  const between = inside.filter((token) => token.index > clause.verb.index);
  const text = context.text.slice(clause.verb.end, after.start);
  if (!between.every(describes) && !/[:：]\s*$/.test(text)) return null;
  if (words(text) > FAR) return null;
  const score = between.length === 0 ? 0.95 : 0.85;
  return { span: after.inner, direct: true, score, source: "ar/statement-quoted" };
}

/** «وقال هالغريمسون: هدفنا هو عبور الدور الأول.»: a quotation without its marks. */
function behindColon(context: ExtractContext, tree: Tree, { verb }: Clause, quotes: readonly Quote[]): Content | null {
  const colon = tree.tokens.find((token) => token.index > verb.index && /^[:：]$/.test(token.text));
  if (colon === undefined || verb.head >= 0 || quotes.some(({ start }) => start > verb.end)) return null;
  const between = tree.tokens.filter((token) => token.index > verb.index && token.index < colon.index);
  if (!between.filter(({ upos }) => upos === "VERB").every(describes)) return null;
  const rest = tree.tokens.filter((token) => token.index > colon.index);
  const span = spanOf(trimmed(rest, context.text));
  if (span === null || rest.length < 4) return null;
  return { span, direct: true, score: 0.8, source: "ar/statement-quoted" };
}

/** «أعلن الحداد», «أعلنت استقلالها»: who declares a thing makes it so, and tells nothing. */
const DECLARED = /^(ال)?(حداد|استقلال|حاله|حرب|طواري|نفير|هدنه|عصيان|اضراب)$/;

/** What the object of a verb of saying names: something done or to be done. */
function namesDeed(verb: Token, { text }: Token): boolean {
  const noun = foldSpelling(text);
  if (/^[يت]?ؤكد|^أكدت?/.test(verb.text)) return true;
  return !DECLARED.test(noun) && (isMasdar(text) || /^(ال)?(وفاه|مقتل|اعاده|موافقه|اصابه|نيه|عزم)$/.test(noun));
}

/** «أعلن إغلاق المطار», «حذر من موجة جديدة», «تعهد ببذل المزيد»: what is said is named, not told. */
function named(tree: Tree, { verb, dependents }: Clause): Content | null {
  const content = dependents.find(
    ({ part, preposition, pronoun, token }) =>
      !pronoun &&
      (part === "object" || part === "oblique") &&
      token.index > verb.index &&
      token.upos !== "VERB" &&
      namesContent(verb.text, preposition) &&
      (preposition !== "" || namesDeed(verb, token)),
  );
  if (content === undefined || verb.deprel.startsWith("acl")) return null;
  const run = tree.subtree(content.token).filter((token) => token.index > verb.index);
  const span = spanOf(trimmed(run, tree.text));
  return span === null ? null : { span, direct: false, score: content.token.score, source: "ar/statement-named" };
}

/** What `clause` says; `null` where its verb says nothing. */
export function contentOf(context: ExtractContext, tree: Tree, clause: Clause): Content | null {
  const quotes = context.document.quotes.filter((quote) => quote.sentence === tree.sentence.index);
  const says = saysContent(clause.verb.text);
  return (
    (says ? (reported(tree, clause.verb) ?? quoted(context, tree, clause, quotes)) : null) ??
    (says ? behindColon(context, tree, clause, quotes) : null) ??
    named(tree, clause)
  );
}
