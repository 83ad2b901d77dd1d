// Fill-in: what was typed, folded, is one of the accepted answers, folded. No edit distance: a near miss is a miss.
import type { FillItem } from "../quiz/quiz.ts";
import { type Score, scoreOf } from "./score.ts";

/** How a blank is written in a stem. */
export const BLANK: RegExp = /_{4,}/;

/** The number of blanks a stem shows, at least one. */
export function blanksOf(item: FillItem): number {
  return Math.max(1, item.stem.split(BLANK).length - 1);
}

/** Every blank of a stem stands for the same words, so each takes the same answers. */
export function gradeFill(item: FillItem, typed: readonly string[], fold: (text: string) => string): Score {
  const accepted = new Set(item.answers.map(fold).filter((answer) => answer !== ""));
  const texts = Array.from({ length: blanksOf(item) }, (_, blank) => typed[blank] ?? "");
  const score = scoreOf(texts.map((text) => accepted.has(fold(text))));
  const own = item.answers[0];
  return score.score === 1 && texts.some((text) => text.trim() !== own) ? { ...score, spelling: own } : score;
}
