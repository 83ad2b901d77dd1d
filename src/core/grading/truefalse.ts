// True or false: the judgement agrees with the text or it does not.
import type { TrueFalseItem } from "../quiz/quiz.ts";
import { type Score, scoreOf } from "./score.ts";

export function gradeTrueFalse(item: TrueFalseItem, judgement: boolean): Score {
  return scoreOf([judgement === item.correct]);
}
