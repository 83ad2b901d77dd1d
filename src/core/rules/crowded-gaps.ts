// C3: a sentence has one gap, also where two items show it.
import type { PairRule } from "./rule.ts";

export const crowdedGaps: PairRule = {
  id: "C3",
  level: "block",
  why: "No sentence has a second gap.",
  check: (a, b) =>
    a.item.type === "fill" && b.item.type === "fill" && a.sentences.some((sentence) => b.sentences.includes(sentence))
      ? "another gap is in the same sentence"
      : null,
};
