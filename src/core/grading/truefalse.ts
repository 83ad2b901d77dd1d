// True or false: the judgement agrees with the text or it does not.
import type { PlayItemOf } from "./play-item.ts";
import { type Score, scoreOf } from "./score.ts";

export function gradeTrueFalse(item: PlayItemOf<"truefalse">, judgement: boolean): Score {
  return scoreOf([judgement === item.correct]);
}
