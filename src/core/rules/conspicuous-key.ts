// O7: nothing in the looks of the options points at the key.

import { choicesOf } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

export const conspicuousKey: ItemRule = {
  id: "O7",
  level: "block",
  why: "No feature of form (article, digits, quotation marks, title, preposition …) is the key's alone.",
  check: (candidate, context) => {
    const [key, first, ...rest] = choicesOf(candidate).map((unit) => context.pack.surface(unit));
    if (key === undefined || first === undefined) return null;
    const features = [...new Set([...Object.keys(key), ...Object.keys(first)])].sort();
    const own = features.find(
      (feature) => key[feature] !== first[feature] && rest.every((other) => other[feature] === first[feature]),
    );
    return own === undefined ? null : `only the key differs in ${own}`;
  },
};
