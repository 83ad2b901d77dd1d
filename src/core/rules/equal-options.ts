// O2: options and entries that a reader could not tell apart.
import type { Candidate } from "../questions/candidate.ts";
import { identityRun } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** Lists of texts that must differ among themselves. */
function listsOf({ item }: Candidate): readonly (readonly string[])[] {
  switch (item.type) {
    case "mcq":
      return [item.options.map((option) => option.text)];
    case "match":
      return [item.pairs.map((pair) => pair.left), [...item.pairs.map((pair) => pair.right), ...item.extra]];
    case "order":
      return [item.sequence];
    case "fill":
    case "truefalse":
      return [];
  }
}

function repeated(texts: readonly string[], context: RuleContext): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => {
    const run = identityRun(text, context);
    if (seen.has(run)) return true;
    seen.add(run);
    return false;
  });
}

export const equalOptions: ItemRule = {
  id: "O2",
  level: "block",
  why: "No two options, sides of pairs or entries of a sequence are the same in other spelling.",
  check: (candidate, context) => {
    const twice = listsOf(candidate)
      .map((texts) => repeated(texts, context))
      .find((text) => text !== undefined);
    return twice === undefined ? null : `"${twice}" is there twice`;
  },
};
