// M2: a question that is a stump, or that nobody can hold in mind.
import { wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const stemLength: ItemRule = {
  id: "M2",
  level: "block",
  why: "A question has at least 3 and at most 34 words.",
  check: ({ item }) => {
    const { length } = wordsOf(item.stem);
    return item.type === "mcq" && (length < 3 || length > 34) ? `the question has ${length} words` : null;
  },
};
