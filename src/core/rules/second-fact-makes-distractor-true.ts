// K4: no wrong option is right by another fact of the article: two callers, two visits, two speakers.
import { fills } from "./help/fact-slots.ts";
import { rivalFacts } from "./help/rival-facts.ts";
import type { ItemRule } from "./rule.ts";

export const secondFactMakesDistractorTrue: ItemRule = {
  id: "K4",
  level: "block",
  why: "No wrong option is made right by another fact of the article.",
  check: (candidate, context) => {
    if (candidate.distractors.length === 0) return null;
    for (const { fillers } of rivalFacts(candidate, context)) {
      const right = candidate.distractors.find((unit) => fillers.some((filler) => fills(filler, unit, context)));
      if (right !== undefined) return `"${right.text}" is right too, by another sentence`;
    }
    return null;
  },
};
