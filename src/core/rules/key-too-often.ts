// T3: nobody is the answer more than twice.
import type { Candidate } from "../questions/candidate.ts";
import { hiddenKey, isName } from "./help/item-parts.ts";
import { identityRun } from "./help/words.ts";
import type { QuizRule, RuleContext } from "./rule.ts";

const MOST = 2;

/** What the key is, whatever it is called; `null` for items without one. */
function answerOf(candidate: Candidate, context: RuleContext): string | null {
  const key = hiddenKey(candidate);
  if (key === null || !(isName(key) || key.entity !== undefined)) return null;
  return key.entity ?? identityRun(key.text, context);
}

export const keyTooOften: QuizRule = {
  id: "T3",
  level: "block",
  why: "One person, place or body is the answer at most twice in a quiz.",
  check: (candidate, chosen, context) => {
    const answer = answerOf(candidate, context);
    if (answer === null) return null;
    const times = chosen.filter((other) => answerOf(other, context) === answer).length;
    return times >= MOST ? `"${candidate.keys[0]?.text}" is the answer of ${times} items already` : null;
  },
};
