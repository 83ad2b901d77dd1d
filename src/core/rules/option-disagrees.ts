// O8: agreement with verb and pronouns of the stem rules out no option.
import { choicesOf } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

export const optionDisagrees: ItemRule = {
  id: "O8",
  level: "block",
  why: "Every option agrees in gender and number with the words of the question, as the key does.",
  check: (candidate) => {
    const [key, ...rest] = choicesOf(candidate);
    // Numbers change the form of what they count, and nothing in the stem agrees with it.
    if (key === undefined || key.value !== undefined) return null;
    const differs = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;
    const odd = rest.find((unit) => differs(unit.gender, key.gender) || differs(unit.number, key.number));
    return odd === undefined ? null : `"${odd.text}" does not agree as the key does`;
  },
};
