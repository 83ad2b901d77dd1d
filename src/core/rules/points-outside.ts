// M4 and M11: what the student reads stands alone: no pronoun, "this step" or "yesterday" that something else explains.
import type { Candidate } from "../questions/candidate.ts";
import { looseIn } from "./help/loose.ts";
import type { ItemRule } from "./rule.ts";

/** The texts that must make sense by themselves; gaps have a rule of their own. */
function textsOf({ item }: Candidate): readonly string[] {
  switch (item.type) {
    case "mcq":
    case "truefalse":
      return [item.stem];
    case "match":
      return item.pairs.map((pair) => `${pair.left}: ${pair.right}`);
    case "order":
      return item.sequence;
    case "fill":
      return [];
  }
}

export const pointsOutside: ItemRule = {
  id: "M4",
  level: "block",
  why: "Questions and statements have no word whose meaning stands elsewhere, and no broken brackets or quotation marks.",
  check: (candidate, context) => {
    const [problem] = textsOf(candidate).flatMap((text) => [...looseIn(text, context)]);
    return problem ?? null;
  },
};
