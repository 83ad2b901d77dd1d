// Matching: each pair counts alike.
import type { PlayItemOf } from "./play-item.ts";
import { type Score, scoreOf } from "./score.ts";

export function gradeMatch(item: PlayItemOf<"match">, chosen: readonly (string | null)[]): Score {
  return scoreOf(item.pairs.map((pair, index) => chosen[index] === pair.right));
}
