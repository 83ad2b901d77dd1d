// The stretches of one verb's clause that can be shown alone, from its opening to a point where it may end.
import type { Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { spanOf, type Tree, trimmed } from "../extract/tree.ts";
import { befalls, isKnownVerb, verbLemma } from "../extract/verb-knowledge.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { closed, losesObject, opensAdjunct } from "./endings.ts";
import { needsOf, type Repair, repaired } from "./explicit.ts";
import { omissionsIn } from "./omissions.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { sound } from "./soundness.ts";
import { fullName } from "./units.ts";
import { wordCount } from "./word-count.ts";

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
  /** Words of `span` that are left out. */
  readonly omitted: readonly Span[];
  /** True where a noun in it is explained in the text before. */
  readonly leans: boolean;
}

const SUBORDINATORS = new Set([
  "حين",
  "عندما",
  "بعدما",
  "اذا",
  "لما",
  "منذ",
  "قبل",
  "بعد",
  "رغم",
  "مع",
  "حينما",
  "بينما",
  "خلال",
  "عقب",
  "في",
  "من",
  "علي",
  "ب",
  "ل",
]);

const ADVERBIAL = /^(obl|advmod|advcl|cc|punct|mark|aux|discourse|dep|nmod|case)/;

/** More names put in than this, and the sentence is not the article's any more. */
export const MOST_REPAIRS = 2;

/** Words by which the longest stretch exceeds the shortest where both are worth having. */
const MUCH = 6;

/** Where the stretch of a verb may begin: with what stands before it, or at the verb where that is only circumstance. */
function starts(tree: Tree, verb: Token, opened: readonly Token[]): readonly (readonly Token[])[] {
  const at = opened.findIndex((token) => token.index === verb.index);
  if (at < 0) return [];
  const before = opened.slice(0, at);
  const particles = before.filter(
    (token) =>
      token.head === verb.index &&
      token.index >= verb.index - 2 &&
      /^(aux|advmod|cop)/.test(token.deprel) &&
      token.upos !== "ADV" &&
      token.upos !== "NOUN" &&
      !/^ل?قد$/.test(token.text),
  );
  const from = particles[0] === undefined ? at : opened.indexOf(particles[0]);
  const own = verb.head < 0 ? [opened] : [];
  const top = (token: Token): Token => {
    let up = token;
    for (let steps = 0; up.head !== verb.index && up.head >= 0 && steps < 60; steps++) up = tree.head(up) ?? up;
    return up;
  };
  const circumstance =
    verb.head >= 0 ||
    before.every((token) =>
      token.head === verb.index ? ADVERBIAL.test(token.deprel) : ADVERBIAL.test(top(token).deprel),
    );
  // «اعترفت ثريا سينز دي …», where the parser takes a name for the verb: what begins with a verb of its own is no circumstance.
  const begun = before[0]?.upos === "VERB" && before[0].head === verb.index;
  // «فبعد أن انتشر مقطع، وصفت …»: what begins after a subordinator leaves the main clause without its joint.
  const hung = opened[from - 1]?.upos === "SCONJ";
  return circumstance && from > 0 && !hung && !begun ? [...own, opened.slice(from)] : own;
}

/** «توفي في نيويورك»: after a preposition stands no subject. */
function governed(tree: Tree, verb: Token, next: Token): boolean {
  return (
    next.head === verb.index &&
    next.deprel.startsWith("obl") &&
    tree.children(next).some((child) => child.deprel === "case" && child.index < next.index)
  );
}

/** The person that the text goes on about, where the verb names no subject. */
function restoredName(context: PhrasingContext, tree: Tree, verb: Token, id: string): string | null {
  if (
    verb.upos !== "VERB" ||
    verb.head >= 0 ||
    tree
      .children(verb)
      .some((child) => /^[nc]subj/.test(child.deprel) || (child.upos === "PRON" && child.start === verb.end))
  )
    return null;
  if (verb.tagScore < 0.9 || !isKnownVerb(verb.text) || verbLemma(verb.text) === "سبق") return null;
  if (verb.feats.voice === "Pass" && !befalls(verb.text)) return null;
  const next = tree.tokens.find(
    (token) => token.index > verb.index && /^(NOUN|PROPN|ADJ|NUM|DET|VERB)$/.test(token.upos),
  );
  const says = context.extraction.facts.some((one) => one.kind === "statement" && one.id === id);
  if (
    next === undefined ||
    next.upos === "VERB" ||
    next.upos === "DET" ||
    next.score < 0.75 ||
    !((says ? /^(obj|obl|advmod|amod|nmod|nsubj)/ : /^obj/).test(next.deprel) || governed(tree, verb, next))
  )
    return null;
  // «سيعزز الاتفاق من وضع …»: right after the verb a definite noun of its gender is the subject, whatever the tree says.
  const { gender } = verb.feats;
  if (
    next.index === verb.index + 1 &&
    next.upos !== "ADJ" &&
    next.feats.definite === "Def" &&
    (gender === undefined || next.feats.gender === undefined || gender === next.feats.gender)
  )
    return null;
  // «يبقى على الزعيم الجديد إعادة بناء الحزب»: what the parser calls the object is the subject.
  if (
    governed(tree, verb, next) &&
    tree.children(verb).some((child) => child.deprel === "obj" && child.index > next.index)
  )
    return null;
  const fact = context.extraction.facts.find((one) => one.id === id);
  const entity = context.entityById(
    fact?.kind === "event" ? fact.subjectEntity : fact?.kind === "statement" ? fact.speakerEntity : null,
  );
  return entity?.type === "person" || entity?.type === "organisation" ? (fullName(entity)?.text ?? null) : null;
}

/** The stretches of one verb's clause that stand alone: the longest, and the shortest where it is much shorter. */
export function stretch(
  context: PhrasingContext,
  tree: Tree,
  verb: Token,
  opened: readonly Token[],
  fact: string,
  least: number,
  most: number,
): readonly Standalone[] {
  const name = restoredName(context, tree, verb, fact);
  const speaker = context.extraction.facts.some(
    (one) =>
      one.kind === "statement" &&
      one.sentence === tree.sentence.index &&
      one.direct &&
      (one.speaker !== null || name !== null),
  );
  const found: Standalone[] = [];
  const below = new Set(tree.subtree(verb).map((token) => token.index));
  for (const begun of starts(tree, verb, opened)) {
    const own = verb.head < 0 ? begun : begun.filter((token) => below.has(token.index));
    if (own.some((token, at) => at > 0 && token.index !== (own[at - 1]?.index ?? 0) + 1)) continue;
    const ends = [
      own.length,
      ...own.flatMap((token, at) => (/^[،,؛]$/.test(token.text) || opensAdjunct(own, at, verb) ? [at] : [])).reverse(),
    ];
    for (const end of ends) {
      const all = trimmed(own.slice(0, end), context.text);
      const omissions = omissionsIn(context, tree, all);
      const tokens = all.filter((token) => !omissions.some((one) => one.tokens.includes(token)));
      const span = spanOf(tokens);
      const [first] = tokens;
      if (span === null || first === undefined || !tokens.includes(verb)) continue;
      const words = wordCount(context.text.slice(span.start, span.end)) + (name === null ? 0 : wordCount(name));
      if (words > most || words < least) continue;
      if (
        end < own.length &&
        (!closed(own, end, verb) || losesObject(own, end, verb) || SUBORDINATORS.has(foldSpelling(first.text)))
      )
        continue;
      const needed = needsOf(context, tokens);
      if (
        needed !== null &&
        needed.repairs.length <= MOST_REPAIRS &&
        !(name !== null && needed.repairs.some((repair) => repair.text.includes(name))) &&
        sound(context, tree, tokens, speaker, name === null ? null : verb)
      )
        found.push({
          span,
          tokens,
          tree,
          fact,
          head: verb,
          words,
          ...needed,
          restored: name === null ? null : { at: verb.end, name },
          omitted: omissions.map((one) => one.span),
        });
    }
    const [longest] = found;
    const shortest = found.at(-1);
    if (longest === undefined || shortest === undefined) continue;
    return longest.words - shortest.words >= MUCH ? [longest, shortest] : [longest];
  }
  return [];
}

/** The words of a stretch: names in the place of what points back, and without what is left out. */
export function wordsOf(context: PhrasingContext, { span, restored, repairs, omitted }: Standalone): string {
  const put = restored === null ? [] : [{ start: restored.at, end: restored.at, text: ` ${restored.name}` }];
  const left = omitted.map((one) => ({ ...one, text: "" }));
  const changes = [...repairs, ...put, ...left].sort((a, b) => a.start - b.start);
  return display(repaired(context.text, span, changes));
}
