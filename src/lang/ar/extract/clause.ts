// One verb with its dependents, each given the part it plays: subject, object, time, place, cause, content, …
import type { Document, TimeExpression, Token } from "../../../core/document/document.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import {
  causeOpeners,
  doubts,
  expectations,
  isPlacePhrase,
  negations,
  opensUnreal,
  placePrepositions,
  uncertainParticles,
} from "./cues.ts";
import { phrase, spanOf, type Tree } from "./tree.ts";

export type Part = "subject" | "object" | "oblique" | "time" | "place" | "cause" | "content" | "clause" | "adverb";

export interface Dependent {
  readonly token: Token;
  readonly part: Part;
  /** The whole phrase with its preposition. */
  readonly span: Span;
  /** The phrase without relative clauses and the like. */
  readonly core: Span;
  /** The same without its preposition. */
  readonly bare: Span;
  /** The preposition it hangs on, folded and without what it is glued to: «مع», «ب», «من اجل»; empty for none. */
  readonly preposition: string;
  /** True where it is a pronoun glued to the verb or a preposition. */
  readonly pronoun: boolean;
}

export interface Clause {
  readonly verb: Token;
  /** «كان», «قد», «لم» … before the verb. */
  readonly auxiliaries: readonly Token[];
  readonly dependents: readonly Dependent[];
  readonly negated: boolean;
  /** False where the verb stands under hope, plan, doubt or condition. */
  readonly asserted: boolean;
  readonly tense: "past" | "present" | "future";
  readonly passive: boolean;
  /** The least score of the attachments that the clause rests on. */
  readonly score: number;
}

function prepositionOf(tree: Tree, token: Token): string {
  return foldSpelling(
    tree
      .children(token)
      .filter((child) => child.deprel === "case" && child.index < token.index)
      .flatMap((child) => tree.subtree(child).filter((part) => part.deprel === "case" || part.deprel === "fixed"))
      .sort((a, b) => a.index - b.index)
      .map((part) => part.text)
      .join(" "),
  );
}

function markOf(tree: Tree, token: Token): string {
  return foldSpelling(
    tree
      .children(token)
      .filter((child) => child.deprel === "mark" && child.index < token.index)
      .map((child) => child.text)
      .join(" "),
  );
}

function partOf(
  tree: Tree,
  token: Token,
  preposition: string,
  span: Span,
  times: readonly TimeExpression[],
): Part | null {
  const relation = token.deprel.split(":")[0];
  const time = times.some(
    (expression) =>
      overlaps(expression, span) &&
      covers({ start: span.start - 0, end: span.end }, expression) &&
      coversHead(expression, tree, token),
  );
  switch (relation) {
    case "nsubj":
    case "csubj":
      return "subject";
    case "obj":
    case "iobj":
      return time ? "time" : "object";
    case "obl":
      if (time || token.deprel === "obl:tmod") return "time";
      if (causeOpeners.has(preposition) || causeOpeners.has(`${preposition}${token.text}`)) return "cause";
      if (placePrepositions.has(preposition) && isPlacePhrase(tree, token)) return "place";
      return "oblique";
    case "nmod":
      return time ? "time" : "oblique";
    case "ccomp":
      return "content";
    case "advcl": {
      const opener = `${preposition} ${markOf(tree, token)}`.trim();
      return causeOpeners.has(opener) || causeOpeners.has(opener.split(" ").at(-1) ?? "") ? "cause" : "clause";
    }
    case "xcomp":
      return "object";
    case "advmod":
      return time ? "time" : "adverb";
    case "parataxis":
    case "conj":
    case "acl":
      return "clause";
    default:
      return null;
  }
}

/** True where the head of the phrase stands in the time expression, or only its preposition and edge word stand outside. */
function coversHead(expression: TimeExpression, tree: Tree, token: Token): boolean {
  if (covers(expression, token)) return true;
  const inside = tree.tokens.filter((other) => covers(expression, other));
  return inside.some(
    (other) =>
      other.head === token.index &&
      other.deprel.startsWith("nmod") &&
      token.upos !== "VERB" &&
      tree.subtree(token).length <= inside.length + 3,
  );
}

const AUXILIARY = new Set(["aux", "cop", "aux:pass"]);

const OPENS_CONTENT = /^[أا]نّ?$|^أن/;
const PERHAPS = /^(ربما|لعل)/;

/** False under a condition, a doubt, a hope or a claim, however far above. */
function realAbove(tree: Tree, verb: Token): boolean {
  let at: Token | null = verb;
  for (let steps = 0; at !== null && steps < 40; steps++) {
    const marks = tree.children(at).filter((child) => child.deprel === "mark");
    if (marks.some((mark) => opensUnreal(mark.text))) return false;
    const head: Token | null = tree.head(at);
    if (head !== null && marks.some((mark) => OPENS_CONTENT.test(mark.text)) && doubts(head)) return false;
    if (tree.children(at).some((child) => child.deprel === "advmod" && PERHAPS.test(child.text))) return false;
    at = head;
  }
  return true;
}

/** The clause of `verb`. */
export function clauseOf(document: Document, tree: Tree, verb: Token): Clause {
  const times = document.times.filter((time) => time.sentence === tree.sentence.index);
  const children = tree.children(verb);
  const auxiliaries = children.filter((child) => AUXILIARY.has(child.deprel) && child.index < verb.index);
  const dependents = children.flatMap((token): Dependent[] => {
    const preposition = prepositionOf(tree, token);
    const span = spanOf(phrase(tree, token));
    const core = spanOf(phrase(tree, token, { core: true }));
    const bare = spanOf(phrase(tree, token, { core: true, bare: true }));
    if (span === null || core === null || bare === null) return [];
    const part = partOf(tree, token, preposition, span, times);
    if (part === null) return [];
    return [{ token, part, span, core, bare, preposition, pronoun: token.upos === "PRON" && glued(tree, token) }];
  });
  const before = tree.tokens.filter((token) => token.index < verb.index && token.index >= verb.index - 3);
  const particles = [...before, ...children]
    .filter((token) => token.head === verb.index && /^(advmod|aux|det|dep|mark)$/.test(token.deprel))
    .map((token) => foldSpelling(token.text));
  const negated = particles.some((word) => negations.has(word));
  const unsure = verb.feats.aspect === "Imp" && particles.some((word) => uncertainParticles.has(word));
  const expected = tree.tokens.some(
    (token) => token.index < verb.index && token.index >= verb.index - 4 && expectations.has(foldSpelling(token.text)),
  );
  const future = particles.includes("س") || particles.includes("سوف") || particles.includes("لن");
  const past = verb.feats.aspect === "Perf" || particles.includes("لم") || auxiliaries.length > 0;
  return {
    verb,
    auxiliaries,
    dependents,
    negated,
    asserted: !unsure && !expected && realAbove(tree, verb),
    tense: future ? "future" : past ? "past" : "present",
    passive: verb.feats.voice === "Pass" || dependents.some(({ token }) => token.deprel === "nsubj:pass"),
    score: Math.min(1, verb.tagScore),
  };
}

/** True where the pronoun has no space before it. */
export function glued(tree: Tree, token: Token): boolean {
  return token.start > 0 && /[\p{L}\p{M}\u0640]/u.test(tree.text.charAt(token.start - 1));
}

/** Every clause of a sentence, one a verb, in text order. */
export function clausesOf(document: Document, tree: Tree): readonly Clause[] {
  return tree.tokens.filter((token) => token.upos === "VERB").map((verb) => clauseOf(document, tree, verb));
}
