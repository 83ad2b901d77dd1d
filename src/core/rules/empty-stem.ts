// M9: the question can be understood before the options are read.
import { asksWholeText } from "./help/item-parts.ts";
import { stemsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const LEAST = 2;

export const emptyStem: ItemRule = {
  id: "M9",
  level: "block",
  why: "The question holds what is needed to answer it; options only answer.",
  check: (candidate, context) => {
    if (candidate.item.type !== "mcq" || asksWholeText(candidate)) return null;
    return stemsOf(candidate.item.stem, context).size < LEAST ? "the question says too little" : null;
  },
};
