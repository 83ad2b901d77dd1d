// C7: around a gap stand the article's own words, and the first accepted answer puts them together again.

import { BLANK } from "./help/item-parts.ts";
import { memo } from "./help/memo.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

const solid: (text: string, context: RuleContext) => string = memo((text, { pack }) =>
  pack.fold(text, "spelling").replace(/\s+/g, ""),
);

export const rewrittenGapText: ItemRule = {
  id: "C7",
  level: "block",
  why: "A text with a gap is the article's own, and its answer restores it word for word.",
  check: ({ item }, context) => {
    if (item.type !== "fill") return null;
    const whole = solid(
      item.stem.replace(BLANK, () => item.answers[0]),
      context,
    );
    return solid(context.document.article.text, context).includes(whole)
      ? null
      : "the text around the gap is not the article's";
  },
};
