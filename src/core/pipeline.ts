// The way from an article to a quiz, and the trace of what each stage made and dropped.

import { chooseDistractors } from "./distractors/choose.ts";
import type { Article } from "./document/article.ts";
import type { Document } from "./document/document.ts";
import { anchorFacts } from "./facts/anchor.ts";
import type { Extraction, LanguagePack } from "./language.ts";
import { balanced, inReadingOrder } from "./plan/arrange.ts";
import { plan } from "./plan/plan.ts";
import { worthIn } from "./plan/worth.ts";
import type { Problem } from "./problem.ts";
import type { Candidate, ComposeContext, StemWriter } from "./questions/candidate.ts";
import { itemKinds, itemTypes } from "./questions/registry.ts";
import type { Asks, ItemType, Level, Quiz } from "./quiz/quiz.ts";
import { quizArticleOf } from "./quiz/quiz-article.ts";
import { type Random, randomOf } from "./random.ts";
import { itemRules, pairRules, quizRules } from "./rules/registry.ts";
import type { RuleContext } from "./rules/rule.ts";

export interface QuizOptions {
  readonly seed: string;
  readonly count: number;
  readonly types: readonly ItemType[];
  /** Only items of this level, where enough are sound; `null` for all. */
  readonly level: Level | null;
  /** Parallel forms: the same items in another order with keys in other places. */
  readonly forms: number;
}

/** What became of one candidate. */
export interface Traced {
  readonly id: string;
  readonly type: ItemType;
  readonly asks: Asks;
  readonly stem: string;
  readonly key: string;
  /** Indices of the sentences that prove it. */
  readonly sentences: readonly number[];
  readonly verdict: "chosen" | "kept" | "dropped";
  /** Id of the rule that dropped it. */
  readonly rule: string | null;
  readonly why: string;
}

export interface QuizMade {
  /** One a form; empty where nothing sound could be asked. */
  readonly quizzes: readonly Quiz[];
  readonly problems: readonly Problem[];
  readonly trace: readonly Traced[];
}

interface Engine {
  readonly version: string;
  readonly pack: LanguagePack;
  readonly write: StemWriter;
}

/** Confidence below which an item is not shown. */
const SHOWN_FROM = 0.7;

function compose(document: Document, extraction: Extraction, engine: Engine, random: Random): readonly Candidate[] {
  const offers = engine.pack.offer(document, extraction);
  const context: ComposeContext = {
    document,
    extraction,
    offers,
    pack: engine.pack,
    write: engine.write,
    random: random.fork("items"),
    worthOf: worthIn(document, extraction, engine.pack),
    distract: (key, stem, alsoTrue, wanted, stream) =>
      chooseDistractors({ document, pack: engine.pack, units: offers.units }, key, stem, alsoTrue, wanted, stream),
  };
  return itemTypes.flatMap((type) => itemKinds[type].compose(context));
}

function traced(candidate: Candidate, verdict: Traced["verdict"], rule: string | null, why: string): Traced {
  const { id, type, asks, stem } = candidate.item;
  return {
    id,
    type,
    asks,
    stem,
    key: candidate.keys.map((unit) => unit.text).join(" · "),
    sentences: candidate.sentences,
    verdict,
    rule,
    why,
  };
}

function firstBroken(candidate: Candidate, context: RuleContext): { rule: string; why: string } | null {
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

function wanted(candidate: Candidate, options: QuizOptions): boolean {
  return (
    options.types.includes(candidate.item.type) && (options.level === null || candidate.item.level === options.level)
  );
}

/** Makes the forms of a quiz on `article`; same input, same result, on every platform. */
export function makeQuiz(engine: Engine, article: Article, options: QuizOptions, given?: Extraction): QuizMade {
  const document = engine.pack.analyse(article);
  const extraction = given === undefined ? engine.pack.extract(document) : anchorFacts(given, document);
  const random = randomOf(`fahm ${options.seed}`);
  const context: RuleContext = { document, extraction, pack: engine.pack };
  const trace = new Map<string, Traced>();
  const sound: Candidate[] = [];
  for (const candidate of compose(document, extraction, engine, random)) {
    const broken = firstBroken(candidate, context);
    if (broken !== null) trace.set(candidate.item.id, traced(candidate, "dropped", broken.rule, broken.why));
    else if (wanted(candidate, options)) {
      trace.set(candidate.item.id, traced(candidate, "kept", null, ""));
      sound.push(weighed(candidate, context));
    }
  }
  const { chosen, excluded } = plan({
    candidates: sound,
    count: options.count,
    pairRules,
    quizRules,
    context,
    random: random.fork("plan"),
  });
  for (const { candidate, rule, why } of excluded)
    trace.set(candidate.item.id, traced(candidate, "dropped", rule, why));
  for (const candidate of chosen) trace.set(candidate.item.id, traced(candidate, "chosen", null, ""));
  return {
    quizzes: formsOf(engine, article, chosen, options, random),
    problems: problemsOf(chosen, options),
    trace: [...trace.values()],
  };
}

function formsOf(
  engine: Engine,
  article: Article,
  chosen: readonly Candidate[],
  options: QuizOptions,
  random: Random,
): readonly Quiz[] {
  if (chosen.length === 0) return [];
  return Array.from({ length: options.forms }, (_, index) => {
    const form = String.fromCharCode(65 + index);
    const stream = random.fork(`form ${form}`);
    const ordered = index === 0 ? inReadingOrder(chosen) : inReadingOrder(chosen).toReversed();
    const arranged = index < 2 ? ordered : stream.fork("items").shuffle(ordered);
    return {
      fahm: engine.version,
      schema: 1,
      seed: options.seed,
      form,
      article: quizArticleOf(article),
      items: balanced(arranged, stream.fork("keys")),
    };
  });
}

function problemsOf(chosen: readonly Candidate[], options: QuizOptions): readonly Problem[] {
  if (chosen.length === 0) return [{ code: "nothing-to-ask", severity: "error", values: {} }];
  if (chosen.length >= options.count) return [];
  return [{ code: "fewer-items", severity: "warning", values: { made: chosen.length, wanted: options.count } }];
}
