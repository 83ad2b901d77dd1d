// Parallel forms: the same items in another order, with keys in other places.
import { balanced } from "./plan/arrange.ts";
import type { Candidate } from "./questions/candidate.ts";
import type { Item } from "./quiz/quiz.ts";
import type { Random } from "./random.ts";

/** A, B, C … */
export const formName = (index: number): string => String.fromCharCode(65 + index);

/** `ordered`, the items of the first form, as the form of that index has them; `random` is the root of the quiz. */
export function formItems(ordered: readonly Candidate[], index: number, random: Random): readonly Item[] {
  const stream = random.fork(`form ${formName(index)}`);
  const turned = index === 0 ? ordered : ordered.toReversed();
  return balanced(index < 2 ? turned : stream.fork("items").shuffle(turned), stream.fork("keys"));
}
