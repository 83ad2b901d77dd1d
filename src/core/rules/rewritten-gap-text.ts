// C7: around a gap stand the article's own words, and the first accepted answer puts them together again.

import { BLANK } from "../questions/fill.ts";
import { memo } from "./help/memo.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** Spelling without white space, which a gap may have changed. */
const solid: (text: string, context: RuleContext) => string = memo((text, { pack }) =>
  pack.fold(pack.display(text), "spelling").replace(/\s+/g, ""),
);

/** Letters that may melt into a glued preposition: the opening of "the" in "to the". */
const MELTED = 2;

/** True where `before`, the answer and `after` follow one another in `text`. */
function restores(text: string, before: string, answer: string, after: string): boolean {
  if (text.includes(before + answer + after)) return true;
  for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
    const from = at + before.length;
    for (let melted = 1; melted <= MELTED && melted < answer.length; melted++)
      if (text.startsWith(answer.slice(melted) + after, from)) return true;
    if (before === "") return false;
  }
  return false;
}

export const rewrittenGapText: ItemRule = {
  id: "C7",
  level: "block",
  why: "A text with a gap is the article's own, and its answer restores it word for word.",
  check: ({ item }, context) => {
    if (item.type !== "fill") return null;
    // Square brackets hold what the item puts back for the reader.
    const [before, after] = item.stem
      .replace(/\s*\[[^\]]*\]/g, "")
      .split(BLANK)
      .map((part) => solid(part, context));
    const answer = solid(item.answers[0], context);
    return restores(solid(context.document.article.text, context), before ?? "", answer, after ?? "")
      ? null
      : "the text around the gap is not the article's";
  },
};
