// Multiple choice: the chosen option is the key or it is not.
import type { PlayItemOf } from "./play-item.ts";
import { type Score, scoreOf } from "./score.ts";

export function gradeMcq(item: PlayItemOf<"mcq">, choice: number): Score {
  return scoreOf([item.options[choice]?.correct === true]);
}
