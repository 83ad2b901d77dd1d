// O12: numbers and dates stand in their natural order, so that their order tells nothing.
import type { ItemRule } from "./rule.ts";

export const unsortedValues: ItemRule = {
  id: "O12",
  level: "block",
  why: "Options with values are listed from the smallest to the largest, and no value comes twice.",
  check: ({ item, keys, distractors }) => {
    if (item.type !== "mcq") return null;
    const known = new Map([...keys, ...distractors].map((unit) => [unit.text, unit.value]));
    const values = item.options.map((option) => known.get(option.text)).filter((value) => value !== undefined);
    if (values.length < item.options.length) return null;
    for (const [index, value] of values.entries()) {
      const before = values[index - 1];
      if (before === undefined) continue;
      if (value === before) return "two options have the same value";
      if (value < before) return "the options are not in order";
    }
    return null;
  },
};
