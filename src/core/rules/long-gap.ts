// C2: a gap holds one idea.
import { isName } from "./help/item-parts.ts";
import { wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const MOST = 6;

export const longGap: ItemRule = {
  id: "C2",
  level: "block",
  why: "A gap is one idea of a few words; only names may be longer than six.",
  check: ({ item, keys: [key] }) => {
    if (item.type !== "fill" || key === undefined || isName(key)) return null;
    const { length } = wordsOf(key.text);
    return length > MOST ? `the gap hides ${length} words` : null;
  },
};
