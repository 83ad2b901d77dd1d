// M8: an answer that the headline gives needs no reading.
import { hiddenKey } from "./help/item-parts.ts";
import { shows } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const answerInHeadline: ItemRule = {
  id: "M8",
  level: "warn",
  why: "The answer is not given by the headline alone.",
  check: (candidate, context) => {
    const key = hiddenKey(candidate);
    if (key === null || candidate.item.asks === "title") return null;
    return shows(context.document.article.title, key, context) ? `the headline names "${key.text}"` : null;
  },
};
