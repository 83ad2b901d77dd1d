// The way from an article to a quiz, and the trace of what each stage made and dropped.

import type { Article } from "./document/article.ts";
import { formItems, formName } from "./forms.ts";
import { composing, type Engine, type Judged, judged, offersOf, type Reading, readingOf, rootOf } from "./judge.ts";
import type { Extraction } from "./language.ts";
import { inReadingOrder } from "./plan/arrange.ts";
import { plan } from "./plan/plan.ts";
import type { Problem } from "./problem.ts";
import type { Candidate } from "./questions/candidate.ts";
import type { Asks, ItemType, Level, Quiz } from "./quiz/quiz.ts";
import { quizArticleOf } from "./quiz/quiz-article.ts";
import type { Random } from "./random.ts";
import { pairRules, quizRules } from "./rules/registry.ts";

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

/** True where the options ask for such an item. */
export function wanted(candidate: Candidate, options: QuizOptions): boolean {
  return (
    options.types.includes(candidate.item.type) && (options.level === null || candidate.item.level === options.level)
  );
}

/** Makes the forms of a quiz on `article`; same input, same result, on every platform. */
export function makeQuiz(engine: Engine, article: Article, options: QuizOptions, given?: Extraction): QuizMade {
  const reading = readingOf(engine, engine.pack.analyse(article), given);
  const offers = offersOf(engine, reading);
  return quizFrom(engine, reading, judged(composing(engine, reading, offers, options.seed), reading.context), options);
}

/** Chooses among `candidates`, which were composed with the seed of `options`. */
export function quizFrom(
  engine: Engine,
  { article, context }: Reading,
  candidates: readonly Judged[],
  options: QuizOptions,
): QuizMade {
  const random = rootOf(options.seed);
  const trace = new Map<string, Traced>();
  const sound: Candidate[] = [];
  for (const { candidate, broken } of candidates) {
    if (broken !== null) trace.set(candidate.item.id, traced(candidate, "dropped", broken.rule, broken.why));
    else if (wanted(candidate, options)) {
      trace.set(candidate.item.id, traced(candidate, "kept", null, ""));
      sound.push(candidate);
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
  const ordered = inReadingOrder(chosen);
  return Array.from({ length: options.forms }, (_, index) => ({
    fahm: engine.version,
    schema: 1,
    seed: options.seed,
    form: formName(index),
    article: quizArticleOf(article),
    items: formItems(ordered, index, random),
  }));
}

function problemsOf(chosen: readonly Candidate[], options: QuizOptions): readonly Problem[] {
  if (chosen.length === 0) return [{ code: "nothing-to-ask", severity: "error", values: {} }];
  if (chosen.length >= options.count) return [];
  return [{ code: "fewer-items", severity: "warning", values: { made: chosen.length, wanted: options.count } }];
}
