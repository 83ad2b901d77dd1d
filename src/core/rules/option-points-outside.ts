// M11: options, too, stand alone beside their question: no "this step" that only another sentence explains.
import { choicesOf } from "./help/item-parts.ts";
import { looseIn } from "./help/loose.ts";
import type { ItemRule } from "./rule.ts";

export const optionPointsOutside: ItemRule = {
  id: "M11",
  level: "block",
  why: "No option needs a sentence that the student does not see.",
  check: (candidate, context) => {
    const { stem } = candidate.item;
    const known = new Set(looseIn(stem, context));
    for (const unit of choicesOf(candidate)) {
      // Read after the question, whose names its pronouns may mean.
      const problem = looseIn(`${stem} ${unit.text}`, context).find((found) => !known.has(found));
      if (problem !== undefined) return `"${unit.text}": ${problem}`;
    }
    return null;
  },
};
