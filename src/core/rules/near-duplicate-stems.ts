// T1: two items do not read alike.
import { memo } from "./help/memo.ts";
import { identityRun } from "./help/words.ts";
import type { PairRule, RuleContext } from "./rule.ts";

const LIMIT = 0.6;

const wordSet: (text: string, context: RuleContext) => ReadonlySet<string> = memo(
  (text, context) => new Set(identityRun(text, context).trim().split(" ")),
);

/** Shared words over all words of both. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

export const nearDuplicateStems: PairRule = {
  id: "T1",
  level: "block",
  why: "Two items of a quiz share less than three fifths of their words.",
  check: (a, b, context) => {
    const overlap = jaccard(wordSet(a.shown, context), wordSet(b.shown, context));
    return overlap >= LIMIT ? "another item has nearly the same words" : null;
  },
};
