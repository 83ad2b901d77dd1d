// K1: a question has one right answer, and it is there to be chosen or written.

import { BLANK } from "../questions/blank.ts";
import type { Candidate } from "../questions/candidate.ts";
import type { ItemRule } from "./rule.ts";

function blanksIn(stem: string): number {
  return stem.split(BLANK).length - 1;
}

function check({ item, keys }: Candidate): string | null {
  switch (item.type) {
    case "mcq": {
      const right = item.options.filter((option) => option.correct);
      if (right.length !== 1) return `${right.length} options are marked as right`;
      return right[0]?.text === keys[0]?.text ? null : "the option marked as right is not the key";
    }
    case "fill":
      if (blanksIn(item.stem) !== 1) return `the text has ${blanksIn(item.stem)} blanks`;
      return item.answers.some((answer) => answer.trim() === "") ? "an accepted answer is empty" : null;
    case "truefalse":
      if (item.correct) return item.repair === undefined ? null : "a true statement comes with a correction";
      return item.repair === undefined ? "the false statement comes without its correction" : null;
    case "match":
      return item.pairs.length < 3 ? "fewer than three pairs" : null;
    case "order":
      return item.sequence.length < 3 ? "fewer than three entries to order" : null;
  }
}

export const noSingleKey: ItemRule = {
  id: "K1",
  level: "block",
  why: "Every item has exactly one right answer, and the student can give it.",
  check,
};
