// M3: questions about what did not happen are easily misread.
import { factOf, isVerbal } from "./help/fact-slots.ts";
import type { ItemRule } from "./rule.ts";

export const negativeStem: ItemRule = {
  id: "M3",
  level: "warn",
  why: "Questions ask for what is, not for what is not.",
  check: ({ item }, context) => {
    const fact = factOf(item.fact, context);
    return item.type === "mcq" && isVerbal(fact) && fact.polarity === "-" ? "the question is negative" : null;
  },
};
