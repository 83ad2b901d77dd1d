// Ordering: each position counts alike, so that what a page marks right is what the score counts.
import type { OrderItem } from "../quiz/quiz.ts";
import { type Score, scoreOf } from "./score.ts";

/** `arranged` holds positions in `item.sequence`; equal texts may stand for each other. */
export function gradeOrder(item: OrderItem, arranged: readonly number[]): Score {
  return scoreOf(item.sequence.map((text, position) => item.sequence[arranged[position] ?? -1] === text));
}
