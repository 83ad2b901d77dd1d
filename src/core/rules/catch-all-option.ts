// O10: no "all of the above", no "both A and B".
import type { Candidate } from "../questions/candidate.ts";
import { choicesOf } from "./help/item-parts.ts";
import { holds, identityRun } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

function check(candidate: Candidate, context: RuleContext): string | null {
  const choices = choicesOf(candidate);
  const texts = choices.map((unit) => unit.text);
  const sum = choices.find((unit) => {
    const { catchAll } = context.pack.surface(unit);
    if (catchAll === true) return true;
    const parts = texts.filter(
      (other) => other !== unit.text && holds(identityRun(unit.text, context), identityRun(other, context)),
    );
    return parts.length > 1;
  });
  return sum === undefined ? null : `"${sum.text}" sums up other options`;
}

export const catchAllOption: ItemRule = {
  id: "O10",
  level: "block",
  why: "No option says all, none or several of the others.",
  check,
};
