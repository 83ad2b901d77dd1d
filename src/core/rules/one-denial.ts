// T10: statements that are false because they deny what the text says are soon seen through.
import type { Candidate } from "../questions/candidate.ts";
import type { QuizRule } from "./rule.ts";

/** How a false statement denies: the verb negated, or a verb that denies in the place of one that affirms. */
function denialIn({ item, keys }: Candidate): "negation" | "denial" | null {
  if (item.type !== "truefalse" || item.correct) return null;
  const unit = keys[0]?.unit;
  return unit === "perfect" || unit === "imperfect" ? "negation" : unit === "denial" ? "denial" : null;
}

export const oneDenial: QuizRule = {
  id: "T10",
  level: "block",
  why: "One statement of a quiz is false by a negation, and one by a verb that denies: more of them give themselves away.",
  check: (candidate, chosen) => {
    const denial = denialIn(candidate);
    return denial !== null && chosen.some((other) => denialIn(other) === denial)
      ? "another statement is false in the same way"
      : null;
  },
};
