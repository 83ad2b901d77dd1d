// C6: enough of the sentence is left to know what is missing.
import { BLANK } from "../questions/blank.ts";
import { bareStem } from "./help/item-parts.ts";
import { stemsOf, wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const WORDS = 5;
const CONTENT = 2;

export const bareGap: ItemRule = {
  id: "C6",
  level: "block",
  why: "At least five words, two of them with content, stand around a gap.",
  check: ({ item }, context) => {
    if (item.type !== "fill") return null;
    const rest = bareStem(item, context).replaceAll(BLANK, " ");
    if (wordsOf(rest).length < WORDS) return `only ${wordsOf(rest).length} words are left`;
    return stemsOf(rest, context).size < CONTENT ? "what is left does not say what is missing" : null;
  },
};
