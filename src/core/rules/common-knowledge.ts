// M8: what everybody knows needs no reading, either.
import type { ItemRule } from "./rule.ts";

export const commonKnowledge: ItemRule = {
  id: "M8",
  level: "block",
  why: "The answer is not what everybody knows without the article.",
  check: ({ known }) => (known === true ? "everybody knows the answer" : null),
};
