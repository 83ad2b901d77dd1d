// M9 as a warning: what all options begin with belongs in the question.
import { choicesOf } from "./help/item-parts.ts";
import { spellingRun } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const SHARED = 3;

export const repeatedOpening: ItemRule = {
  id: "M9",
  level: "warn",
  why: "Words that open every option are said once, in the question.",
  check: (candidate, context) => {
    const openings = choicesOf(candidate).map((unit) =>
      spellingRun(unit.text, context).trim().split(" ").slice(0, SHARED),
    );
    const [first, ...rest] = openings.map((words) => words.join(" "));
    const same = rest.length > 0 && openings[0]?.length === SHARED && rest.every((opening) => opening === first);
    return same ? `every option begins with "${first}"` : null;
  },
};
