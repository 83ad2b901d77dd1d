// Candidates, and what the rules say of each: the middle of the way from an article to a quiz.
import { chooseDistractors } from "./distractors/choose.ts";
import type { Article } from "./document/article.ts";
import type { Document } from "./document/document.ts";
import { anchorFacts } from "./facts/anchor.ts";
import type { Extraction, LanguagePack, Offers } from "./language.ts";
import { worthIn } from "./plan/worth.ts";
import type { Candidate, ComposeContext, StemWriter } from "./questions/candidate.ts";
import { itemKinds, itemTypes } from "./questions/registry.ts";
import { type Random, randomOf } from "./random.ts";
import { itemRules } from "./rules/registry.ts";
import type { RuleContext } from "./rules/rule.ts";
import { type Withdrawn, withdrawnFrom, withoutWithdrawn } from "./withdrawn.ts";

/** What makes quizzes: a language and the templates of its questions. */
export interface Engine {
  readonly version: string;
  readonly pack: LanguagePack;
  readonly write: StemWriter;
}

/** An article that was read: its analysis and its facts. */
export interface Reading {
  readonly article: Article;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly context: RuleContext;
  /** What corrected facts hold no more. */
  readonly withdrawn: Withdrawn;
}

/** `document` with its facts: those `given`, else those found. */
export function readingOf({ pack }: Engine, document: Document, given?: Extraction): Reading {
  const found = pack.extract(document);
  const extraction = given === undefined ? found : anchorFacts(given, document);
  const withdrawn = given === undefined ? new Map() : withdrawnFrom(found, extraction);
  return { article: document.article, document, extraction, context: { document, extraction, pack }, withdrawn };
}

/** Everything that can be asked of what was read. */
export function offersOf({ pack }: Engine, { document, extraction, withdrawn }: Reading): Offers {
  return withoutWithdrawn(pack.offer(document, extraction), withdrawn);
}

/** The root of all chance in quizzes of one seed. */
export function rootOf(seed: string): Random {
  return randomOf(`fahm ${seed}`);
}

/** What item kinds need to compose the candidates of one seed. */
export function composing(
  engine: Engine,
  { document, extraction }: Reading,
  offers: Offers,
  seed: string,
): ComposeContext {
  return {
    document,
    extraction,
    offers,
    pack: engine.pack,
    write: engine.write,
    random: rootOf(seed).fork("items"),
    worthOf: worthIn(document, extraction, engine.pack),
    distract: (key, stem, alsoTrue, wanted, stream) =>
      chooseDistractors({ document, pack: engine.pack, units: offers.units }, key, stem, alsoTrue, wanted, stream),
  };
}

export interface Broken {
  readonly rule: string;
  readonly why: string;
}

/** A candidate with its worth cut for warnings, and the blocking rule that it breaks. */
export interface Judged {
  readonly candidate: Candidate;
  /** As it was composed, its worth uncut: what the rules judge. */
  readonly composed: Candidate;
  readonly broken: Broken | null;
}

/** Confidence below which an item is not shown: readers accepted a third of those between this and 0.7, and half of the rest. */
const SHOWN_FROM = 0.8;

function firstBroken(candidate: Candidate, context: RuleContext): Broken | null {
  if (candidate.item.confidence < SHOWN_FROM) return { rule: "confidence", why: candidate.item.confidence.toFixed(2) };
  for (const rule of itemRules) {
    const why = rule.level === "block" ? rule.check(candidate, context) : null;
    if (why !== null) return { rule: rule.id, why };
  }
  return null;
}

/** What a warning leaves of a candidate's worth. */
const AFTER_WARNING = 0.6;

/** The candidate with its worth cut for every warning, so that it is chosen last. */
function weighed(candidate: Candidate, context: RuleContext): Candidate {
  const warnings = itemRules.filter((rule) => rule.level === "warn" && rule.check(candidate, context) !== null).length;
  return warnings === 0 ? candidate : { ...candidate, worth: candidate.worth * AFTER_WARNING ** warnings };
}

/** Every candidate that the offers give, judged by the rules about one item. */
export function judged(composed: ComposeContext, context: RuleContext): readonly Judged[] {
  return itemTypes
    .flatMap((type) => itemKinds[type].compose(composed))
    .map((candidate) => {
      const broken = firstBroken(candidate, context);
      return { candidate: broken === null ? weighed(candidate, context) : candidate, composed: candidate, broken };
    });
}
