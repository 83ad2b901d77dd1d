// M7: an item that claims more than retrieval does not copy its stem from the text.
import { evidenceText } from "./help/item-parts.ts";
import { longestShared, spellingRun } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const MOST = 6;

export const copiedWording: ItemRule = {
  id: "M7",
  level: "warn",
  why: "A question above the literal level repeats at most six words of its evidence in a row.",
  check: (candidate, context) => {
    if (candidate.item.type !== "mcq" || candidate.item.process === "retrieve") return null;
    const evidence = spellingRun(evidenceText(candidate, context), context);
    const run = longestShared(spellingRun(candidate.item.stem, context), evidence);
    return run > MOST ? `${run} words in a row are copied from the text` : null;
  },
};
