// Matching: each pair counts alike.
import type { MatchItem } from "../quiz/quiz.ts";
import { type Score, scoreOf } from "./score.ts";

export function gradeMatch(item: MatchItem, chosen: readonly (string | null)[]): Score {
  return scoreOf(item.pairs.map((pair, index) => chosen[index] === pair.right));
}
