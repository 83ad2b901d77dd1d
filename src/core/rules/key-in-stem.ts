// M5: the question does not contain its answer.
import { choicesOf } from "./help/item-parts.ts";
import { shows, stemsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const keyInStem: ItemRule = {
  id: "M5",
  level: "block",
  why: "The words of the key do not stand in the question.",
  check: (candidate, context) => {
    const [key] = choicesOf(candidate);
    if (key === undefined) return null;
    const { stem } = candidate.item;
    const words = [...stemsOf(key.text, context)];
    const all = words.length > 0 && words.every((word) => stemsOf(stem, context).has(word));
    return shows(stem, key, context) || all ? `the question contains "${key.text}"` : null;
  },
};
