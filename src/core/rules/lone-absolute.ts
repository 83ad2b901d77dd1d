// O11: words like "always" and "perhaps" in one option mark it as wrong or right.
import { choicesOf } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

const TELLING = ["absolute", "vague"] as const;

export const loneAbsolute: ItemRule = {
  id: "O11",
  level: "block",
  why: "Absolute or vague words stand in no option, or in more than one.",
  check: (candidate, { pack }) => {
    const choices = choicesOf(candidate);
    for (const feature of TELLING) {
      const [first, second] = choices.filter((unit) => pack.surface(unit)[feature] === true);
      if (first !== undefined && second === undefined) return `only "${first.text}" has an ${feature} word`;
    }
    return null;
  },
};
