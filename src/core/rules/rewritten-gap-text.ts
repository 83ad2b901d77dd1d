// C7: around a gap stand the article's own words, and the first accepted answer puts them together again.

import { BLANK } from "../questions/blank.ts";
import type { Candidate } from "../questions/candidate.ts";
import { bareStem } from "./help/item-parts.ts";
import { memo } from "./help/memo.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** Spelling without white space, which a gap may have changed. */
const solid: (text: string, context: RuleContext) => string = memo((text, { pack }) =>
  pack.fold(pack.display(text), "spelling").replace(/\s+/g, ""),
);

/** Between words of two places. */
const OMISSION = "[…]";

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

/** What stands after the last sign of omission: what is left out before it is the article's too, and shown for its sense. */
function lastPart(stem: string): string {
  return stem.split(OMISSION).at(-1) ?? stem;
}

/** The article without the words that the item leaves out. */
function articleOf({ omitted = [] }: Candidate, { document }: RuleContext): string {
  const { text } = document.article;
  let out = "";
  let at = 0;
  for (const { start, end } of omitted) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at);
}

export const rewrittenGapText: ItemRule = {
  id: "C7",
  level: "block",
  why: "A text with a gap is the article's own, and its answer restores it word for word; what is left out is known to be.",
  check: (candidate, context) => {
    const { item } = candidate;
    if (item.type !== "fill" || candidate.question !== undefined) return null;
    // Square brackets hold what the item puts back for the reader.
    const [before, after] = lastPart(bareStem(item, context))
      .replace(/\s*\[[^\]]*\]/g, "")
      .split(BLANK)
      .map((part) => solid(part, context));
    const answer = solid(item.answers[0], context);
    return restores(solid(articleOf(candidate, context), context), before ?? "", answer, after ?? "")
      ? null
      : "the text around the gap is not the article's";
  },
};
