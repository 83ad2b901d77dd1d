// O9: a word that stem and key share, and no other option has, gives the key away.
import type { Candidate } from "../questions/candidate.ts";
import { choicesOf } from "./help/item-parts.ts";
import { stemsOf } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** Stems shorter than a root are no words a reader remembers. */
const ROOT = 3;

function echo(asked: string, right: string, wrong: readonly string[], context: RuleContext): string | undefined {
  const stem = stemsOf(asked, context);
  const others = new Set(wrong.flatMap((text) => [...stemsOf(text, context)]));
  return [...stemsOf(right, context)].find((word) => word.length >= ROOT && stem.has(word) && !others.has(word));
}

function find(candidate: Candidate, context: RuleContext): string | undefined {
  const { item } = candidate;
  if (item.type === "mcq") {
    const [key, ...rest] = choicesOf(candidate).map((unit) => unit.text);
    return key === undefined ? undefined : echo(item.stem, key, rest, context);
  }
  if (item.type !== "match") return undefined;
  for (const pair of item.pairs) {
    const others = item.pairs.filter((other) => other !== pair).map((other) => other.right);
    const word = echo(pair.left, pair.right, [...others, ...item.extra], context);
    if (word !== undefined) return word;
  }
  return undefined;
}

export const clang: ItemRule = {
  id: "O9",
  level: "block",
  why: "The key, or the right half of a pair, shares no word with the question that the other options lack.",
  check: (candidate, context) => {
    const word = find(candidate, context);
    return word === undefined ? null : `question and key share "${word}"`;
  },
};
