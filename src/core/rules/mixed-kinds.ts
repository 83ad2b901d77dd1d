// O6: all options are answers to one question: persons with persons, dates with dates.
import type { ItemRule } from "./rule.ts";

export const mixedKinds: ItemRule = {
  id: "O6",
  level: "block",
  why: "All options are of one kind: persons, places, bodies, dates, numbers, quotations or causes.",
  check: ({ item, keys, distractors }) => {
    if (item.type !== "mcq" && item.type !== "truefalse") return null;
    const [key] = keys;
    const odd = distractors.find((unit) => unit.type !== key?.type);
    return odd === undefined ? null : `"${odd.text}" is a ${odd.type}, the key a ${key?.type}`;
  },
};
