// Fills the open places of a quiz with new items while the others stay where they are.
import type { Judged, Reading } from "../judge.ts";
import { rootOf } from "../judge.ts";
import { type QuizOptions, wanted } from "../pipeline.ts";
import { balanced, inReadingOrder } from "../plan/arrange.ts";
import { plan } from "../plan/plan.ts";
import type { Candidate } from "../questions/candidate.ts";
import type { Item } from "../quiz/quiz.ts";
import { pairRules, quizRules } from "../rules/registry.ts";

export interface RefillPlan {
  readonly options: QuizOptions;
  /** The quiz: items that stay, and `null` for every place to fill. */
  readonly places: readonly (Item | null)[];
  /** Ids of items that shall not come (again). */
  readonly avoid: readonly string[];
}

/** `places` with new items in the open ones, as the text goes; places that nothing sound is left for are closed. */
export function refill(
  { context }: Reading,
  candidates: readonly Judged[],
  kept: readonly Candidate[],
  { options, places, avoid }: RefillPlan,
): readonly Item[] {
  const random = rootOf(options.seed);
  const staying = places.filter((item) => item !== null);
  const out = new Set([...avoid, ...staying.map((item) => item.id)]);
  const sound = candidates
    .filter(({ candidate, broken }) => broken === null && wanted(candidate, options) && !out.has(candidate.item.id))
    .map(({ candidate }) => candidate);
  const { chosen } = plan({
    candidates: sound,
    count: places.length,
    kept,
    pairRules,
    quizRules,
    context,
    random: random.fork("plan"),
  });
  const fresh = [...balanced(inReadingOrder(chosen), random.fork("form A").fork("keys"), staying)];
  return places.flatMap((item) => item ?? fresh.shift() ?? []);
}
