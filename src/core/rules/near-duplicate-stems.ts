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

/** Words from which on one text may be a part of the other. */
const LEAST = 5;
/** Share of the shorter text's words that may stand in the other. */
const CONTAINED = 0.85;

/** True where one text says nearly all that the other does. */
function contains(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size >= LEAST && [...small].filter((word) => large.has(word)).length >= CONTAINED * small.size;
}

export const nearDuplicateStems: PairRule = {
  id: "T1",
  level: "block",
  why: "Two items of a quiz share less than three fifths of their words, and neither is a part of the other.",
  check: (a, b, context) => {
    const [one, other] = [wordSet(a.shown, context), wordSet(b.shown, context)];
    return jaccard(one, other) >= LIMIT || contains(one, other) ? "another item has nearly the same words" : null;
  },
};
