// A whole sentence that stands alone: nothing is cut off, so what it is built around does not matter.
import type { Token } from "../../../core/document/document.ts";
import { factId } from "../extract/context.ts";
import { negations, opensUnreal, uncertainParticles } from "../extract/cues.ts";
import { governedByBa, sameGender, spanOf, type Tree, trimmed } from "../extract/tree.ts";
import { isContinuing, isKnownVerb, needsObject } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { needsOf } from "./explicit.ts";
import { omissionsIn } from "./omissions.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { sound } from "./soundness.ts";
import { MOST_REPAIRS, type Standalone } from "./stretch.ts";
import { wordCount } from "./word-count.ts";

const FIRST_UNSURE = new Set(["هناك", "لعل", "ربما", "عل", "هل"]);

/** Nothing in it is guessed or supposed, nor denied (what is denied is true of much else, too) but where `denials` may be. */
export function happened(tree: Tree, denials = false): boolean {
  const first = tree.tokens.find((token) => token.upos !== "CCONJ");
  if (first === undefined || FIRST_UNSURE.has(foldSpelling(first.text))) return false;
  return tree.tokens.every((token) => {
    const word = foldSpelling(token.text);
    if (opensUnreal(token.text)) return false;
    const head = tree.head(token);
    const deniesRoot = negations.has(word) && token.upos !== "ADP" && (token.head < 0 || (head?.head ?? 0) < 0);
    const guesses = uncertainParticles.has(word) && head?.feats.aspect === "Imp";
    return !((deniesRoot && !denials) || guesses);
  });
}

/** «أضاف»: it goes on from what was said before. «حيث», «وفقا لـ»: the sentence hangs on another. */
const HANGING = /^(حيث|اذ|بحسب|وفقا|وفق|حسب|حسبما|بينما|فيما|كما|يلي)$/;

/** Score below which the parser guesses what the sentence is built around: readers refused nearly all of those. */
const GUESSED = 0.5;

/** A verb that begins of itself, or a noun with its predicate: something is said of something. */
function predicates(tree: Tree, head: Token, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || head.score < GUESSED || HANGING.test(foldSpelling(first.text))) return false;
  const children = tree.children(head);
  if (head.upos === "VERB") {
    const subject = children.find((child) => /^[nc]subj/.test(child.deprel) && child.upos !== "PRON");
    const object = children.some((child) => /^(obj|ccomp|xcomp|obl)/.test(child.deprel) && child.upos !== "PRON");
    return !(
      isContinuing(head.text) ||
      (subject !== undefined && !sameGender(head, subject)) ||
      (needsObject(head.text) && !object)
    );
  }
  return !governedByBa(tree, head) && children.some((child) => /^[nc]subj/.test(child.deprel));
}

/**
 * What `tokens` are built around: the root, or, where «يذكر أن» was left out, what it announced; `null` where «أن» put its
 * subject into the accusative.
 */
function headOf(tree: Tree, tokens: readonly Token[]): Token | null {
  const root = tokens.find((token) => token.head < 0);
  if (root !== undefined) return root;
  const announced = (token: Token): boolean => {
    const above = tree.head(token);
    return above !== null && above.head < 0 && /^(csubj|ccomp|advcl|nsubj)/.test(token.deprel) && token.upos === "VERB";
  };
  const head = tokens.find(announced);
  if (head === undefined) return null;
  const subject = tree.children(head).find((child) => child.deprel.startsWith("nsubj") && child.index < head.index);
  return subject === undefined || /(ين|ان|ون)$/.test(subject.text) ? null : head;
}

/** The whole sentence, whatever it is built around: with nothing cut off, only its words must stand alone. */
export function wholeSentence(
  context: PhrasingContext,
  tree: Tree,
  opened: readonly Token[],
  least: number,
  most: number,
  denials = false,
): readonly Standalone[] {
  const all = trimmed(opened, context.text);
  const omissions = omissionsIn(context, tree, all);
  const tokens = all.filter((token) => !omissions.some((one) => one.tokens.includes(token)));
  const span = spanOf(tokens);
  const head = headOf(tree, tokens);
  if (span === null || head === null || !predicates(tree, head, tokens)) return [];
  const words = wordCount(context.text.slice(span.start, span.end));
  const needed = needsOf(context, tokens);
  if (words > most || words < least || needed === null || needed.repairs.length > MOST_REPAIRS) return [];
  if (!tokens.some((token) => token.upos === "VERB" && isKnownVerb(token.text))) return [];
  if (!sound(context, tree, tokens, false, null) || !happened(tree, denials)) return [];
  const stated = context.extraction.facts.find(
    (one) =>
      (one.kind === "event" || one.kind === "statement") &&
      one.verb.start === head.start &&
      one.asserted &&
      one.polarity === "+",
  );
  return [
    {
      span,
      tokens,
      tree,
      fact: stated?.id ?? factId("sentence", head),
      head,
      words,
      restored: null,
      ...needed,
      omitted: omissions.map((one) => one.span),
    },
  ];
}
