// T2 and C4: no item tells the answer of another.
import type { Unit } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import { hiddenKey } from "./help/item-parts.ts";
import { holds, identityRun, shows, stemsOf } from "./help/words.ts";
import type { PairRule, RuleContext } from "./rule.ts";

/** What a student reads of an item: its shown words, and the correction that a false statement gets. */
function readOf(candidate: Candidate): string {
  const { item, shown } = candidate;
  return item.type === "truefalse" && item.repair !== undefined ? `${shown} ${item.repair.right}` : shown;
}

/** What `told` gives away of `asked`; `null` for nothing. */
function leak(asked: Candidate, told: Candidate, context: RuleContext): string | null {
  const { item } = asked;
  const read = readOf(told);
  if (item.type === "match") {
    const words = identityRun(read, context);
    const pair = item.pairs.find(
      ({ left, right }) => holds(words, identityRun(left, context)) && holds(words, identityRun(right, context)),
    );
    return pair === undefined ? null : `${pair.left} – ${pair.right}`;
  }
  const key = hiddenKey(asked);
  if (key === null || !shows(read, key, context)) return null;
  return tellsRelation(asked, read, key, context) ? key.text : null;
}

/** True where `read` also speaks of what the question is about. */
function tellsRelation(asked: Candidate, read: string, key: Unit, context: RuleContext): boolean {
  const own = stemsOf([key.text, ...key.aliases].join(" "), context);
  const about = [...stemsOf(asked.shown, context)].filter((stem) => !own.has(stem));
  const told = stemsOf(read, context);
  const shared = about.filter((stem) => told.has(stem)).length;
  return shared >= 3 || (shared >= 2 && shared * 5 >= about.length * 2);
}

export const answerInOtherItem: PairRule = {
  id: "T2",
  level: "block",
  why: "The answer of one item is not to be read in another.",
  check: (a, b, context) => {
    const told = leak(a, b, context) ?? leak(b, a, context);
    return told === null ? null : `one item tells the other's answer: "${told}"`;
  },
};
