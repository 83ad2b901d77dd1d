// Ordering: each position counts alike, so that what a page marks right is what the score counts.
import type { PlayItemOf } from "./play-item.ts";
import { type Score, scoreOf } from "./score.ts";
import { orderStart } from "./shuffle.ts";

/** `arranged` holds places in the list as it was first shown; equal texts may stand for each other. */
export function gradeOrder(item: PlayItemOf<"order">, arranged: readonly number[]): Score {
  const shown = orderStart(item);
  return scoreOf(item.sequence.map((text, place) => item.sequence[shown[arranged[place] ?? -1] ?? -1] === text));
}
