// Fill-in: what was typed, folded, is one of the accepted answers, folded. No edit distance: a near miss is a miss.
import type { PlayItemOf } from "./play-item.ts";
import { type Score, scoreOf } from "./score.ts";

/** How a blank is written in a stem. */
export const BLANK: RegExp = /_{4,}/;

type Fold = (text: string) => string;

/** The number of blanks a stem shows, at least one. */
export function blanksOf(item: PlayItemOf<"fill">): number {
  return Math.max(1, item.stem.split(BLANK).length - 1);
}

/** Every blank of a stem stands for the same words, so each takes the same answers. */
export function gradeFill(item: PlayItemOf<"fill">, typed: readonly string[], fold: Fold): Score {
  const accepted = new Set(item.answers.map(fold).filter((answer) => answer !== ""));
  const around = item.stem.split(BLANK).map((text) => wordsOf(fold(text)));
  const texts = Array.from({ length: blanksOf(item) }, (_, blank) => typed[blank] ?? "");
  const isRight = (text: string, blank: number): boolean => {
    const folded = fold(text);
    const [before = [], after = []] = [around[blank], around[blank + 1]];
    return accepted.has(folded) || isChained(folded, accepted) || accepted.has(withoutEcho(folded, before, after));
  };
  const score = scoreOf(texts.map(isRight));
  const own = item.answers[0];
  return score.score === 1 && texts.some((text) => text.trim() !== own) ? { ...score, spelling: own } : score;
}

const wordsOf = (folded: string): readonly string[] => folded.split(" ").filter((word) => word !== "");

/** Two names of one thing, one behind the other: a title and a name, each of which is accepted by itself. */
function isChained(folded: string, accepted: ReadonlySet<string>): boolean {
  const words = wordsOf(folded);
  return words.some(
    (_, cut) => accepted.has(words.slice(0, cut).join(" ")) && accepted.has(words.slice(cut).join(" ")),
  );
}

const hasDigit = (word: string): boolean => /\d/.test(word);

/** What was typed, without words that the sentence has already: its title before a name, its noun behind a number. */
function withoutEcho(folded: string, before: readonly string[], after: readonly string[]): string {
  const words = [...wordsOf(folded)];
  const shown = new Set(before);
  while (words.length > 1 && shown.has(words[0] ?? "") && !hasDigit(words[0] ?? "")) words.shift();
  for (let length = Math.min(after.length, words.length - 1); length > 0; length--) {
    const tail = words.slice(-length);
    if (tail.every((word, at) => word === after[at] && !hasDigit(word))) return words.slice(0, -length).join(" ");
  }
  return words.join(" ");
}
