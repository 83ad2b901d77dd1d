// A sentence's dependency tree with the questions that extractors ask of it: children, phrases, spans.
import type { Document, Sentence, Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";

export interface Tree {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  children(token: Token): readonly Token[];
  head(token: Token): Token | null;
  /** The token with all that hangs below it, in text order; `keep` decides on each branch. */
  subtree(token: Token, keep?: (child: Token) => boolean): readonly Token[];
}

/** The tree of one sentence of `document`. */
export function treeOf(document: Document, sentence: Sentence): Tree {
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const below = new Map<number, Token[]>();
  for (const token of tokens) {
    const list = below.get(token.head);
    if (list === undefined) below.set(token.head, [token]);
    else list.push(token);
  }
  const children = (token: Token): readonly Token[] => below.get(token.index) ?? [];
  const subtree = (token: Token, keep: (child: Token) => boolean = () => true): readonly Token[] => {
    const out: Token[] = [];
    const visit = (at: Token, depth: number): void => {
      out.push(at);
      if (depth < 200) for (const child of children(at)) if (keep(child)) visit(child, depth + 1);
    };
    visit(token, 0);
    return out.sort((a, b) => a.index - b.index);
  };
  return {
    text: document.article.text,
    sentence,
    tokens,
    children,
    head: (token) => (token.head < 0 ? null : (document.tokens[token.head] ?? null)),
    subtree,
  };
}

/** The longest run of neighbouring tokens of `among` that holds `token`. */
export function runAround(token: Token, among: readonly Token[]): readonly Token[] {
  const at = among.findIndex((other) => other.index === token.index);
  let first = at;
  let last = at;
  while (first > 0 && (among[first - 1]?.index ?? -9) === (among[first]?.index ?? -9) - 1) first--;
  while (last + 1 < among.length && among[last + 1]?.index === (among[last]?.index ?? -9) + 1) last++;
  return among.slice(first, last + 1);
}

const OPENING: Readonly<Record<string, string>> = { "«": "»", "(": ")", "[": "]", "“": "”", '"': '"', "{": "}" };
const CLOSING = new Set(Object.values(OPENING));

/** True when every mark in `text` that opens is closed. */
export function balancedMarks(text: string): boolean {
  const stack: string[] = [];
  for (const mark of text) {
    if (stack.length > 0 && mark === stack.at(-1)) stack.pop();
    else if (OPENING[mark] !== undefined) stack.push(OPENING[mark]);
    else if (CLOSING.has(mark)) return false;
  }
  return stack.length === 0;
}

/** `tokens` without marks and conjunctions at the edges; a mark stays where its partner is inside. */
export function trimmed(tokens: readonly Token[], text: string): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  const slice = (a: number, b: number): string => text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0);
  const droppable = (token: Token | undefined): boolean =>
    token !== undefined && (token.upos === "PUNCT" || token.upos === "CCONJ");
  while (from < to && droppable(tokens[from])) {
    if (OPENING[tokens[from]?.text ?? ""] !== undefined && balancedMarks(slice(from, to))) break;
    from++;
  }
  while (to > from && droppable(tokens[to - 1])) {
    if (CLOSING.has(tokens[to - 1]?.text ?? "") && balancedMarks(slice(from, to))) break;
    to--;
  }
  return tokens.slice(from, to);
}

/** Span from the first to the last of `tokens`; `null` for none. */
export function spanOf(tokens: readonly Token[]): Span | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

export interface PhraseOptions {
  /** Leave out relative clauses, appositions after a comma and whole clauses. */
  readonly core?: boolean;
  /** Leave out the preposition before it. */
  readonly bare?: boolean;
}

const CLAUSAL = new Set(["acl:relcl", "acl", "advcl", "parataxis", "ccomp", "csubj", "dislocated", "list", "orphan"]);

/** The contiguous tokens of the phrase that `token` heads. */
export function phrase(tree: Tree, token: Token, { core = false, bare = false }: PhraseOptions = {}): readonly Token[] {
  const keep = (child: Token): boolean => {
    if (bare && child.head === token.index && child.index < token.index && /^(case|mark|cc)$/.test(child.deprel))
      return false;
    if (child.deprel === "parataxis" || child.deprel === "list") return false;
    if (!core) return true;
    if (CLAUSAL.has(child.deprel)) return false;
    if (child.deprel === "conj" && child.upos === "VERB") return false;
    if (child.deprel === "appos" && afterComma(tree, child)) return false;
    return true;
  };
  return trimmed(runAround(token, tree.subtree(token, keep)), tree.text);
}

/** True where a comma stands before the phrase of `token`. */
export function afterComma(tree: Tree, token: Token): boolean {
  const first = tree.subtree(token).find((other) => other.upos !== "PUNCT");
  if (first === undefined) return false;
  const before = tree.tokens[first.index - (tree.tokens[0]?.index ?? 0) - 1];
  return before !== undefined && /^[،,(\-–—]$/.test(before.text);
}

/** The verb (or other predicate) of the clause that `token` stands in; itself excluded. */
export function clauseHead(tree: Tree, token: Token): Token | null {
  let at = tree.head(token);
  for (let steps = 0; at !== null && steps < 100; steps++) {
    if (at.upos === "VERB") return at;
    at = tree.head(at);
  }
  return null;
}

/** «مكلوم بتسجيل 28 نقطة»: the noun hangs on a verb that is missing. */
export function governedByBa(tree: Tree, token: Token): boolean {
  return tree
    .children(token)
    .some((child) => child.deprel === "case" && child.text === "ب" && child.index < token.index);
}

/** A verb agrees with its subject in gender, but for plurals. Of foreign names the tagger guesses the gender. */
export function sameGender(verb: Token, subject: Token): boolean {
  if (subject.upos === "PROPN" && !/[هةاء]$/.test(subject.text)) return true;
  if (subject.feats.number === "Plur")
    return verb.index > subject.index || !(verb.feats.gender === "Masc" && subject.feats.gender === "Fem");
  return (
    verb.feats.gender === undefined || subject.feats.gender === undefined || verb.feats.gender === subject.feats.gender
  );
}
