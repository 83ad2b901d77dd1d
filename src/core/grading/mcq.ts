// Multiple choice: the chosen option is the key or it is not.
import type { McqItem } from "../quiz/quiz.ts";
import { type Score, scoreOf } from "./score.ts";

export function gradeMcq(item: McqItem, choice: number): Score {
  return scoreOf([item.options[choice]?.correct === true]);
}
