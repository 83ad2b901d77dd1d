// C2 as a warning: three words are easier to recall than five.
import { isName } from "./help/item-parts.ts";
import { wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const COMFORTABLE = 3;

export const wideGap: ItemRule = {
  id: "C2",
  level: "warn",
  why: "A gap reads best with one to three words.",
  check: ({ item, keys: [key] }) => {
    if (item.type !== "fill" || key === undefined || isName(key)) return null;
    const { length } = wordsOf(key.text);
    return length > COMFORTABLE ? `the gap hides ${length} words` : null;
  },
};
