// M2 as a warning: outside the lengths that readers are used to.
import { wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const uncomfortableStemLength: ItemRule = {
  id: "M2",
  level: "warn",
  why: "A question reads best with 4 to 25 words.",
  check: ({ item }) => {
    const { length } = wordsOf(item.stem);
    return item.type === "mcq" && (length < 4 || length > 25) ? `the question has ${length} words` : null;
  },
};
