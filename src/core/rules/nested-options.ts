// O14: no option lies within another: Egypt, and Cairo in Egypt.
import { overlaps, sameSpan } from "../text/span.ts";
import { choicesOf } from "./help/item-parts.ts";
import { nested } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const nestedOptions: ItemRule = {
  id: "O14",
  level: "block",
  why: "No option, and no right half of a pair, contains another.",
  check: (candidate, context) => {
    const { item } = candidate;
    const choices = choicesOf(candidate);
    const texts =
      item.type === "match"
        ? [...item.pairs.map((pair) => pair.right), ...item.extra]
        : choices.map((unit) => unit.text);
    for (const [index, text] of texts.entries()) {
      const other = texts.slice(index + 1).find((later) => nested(text, later, context));
      if (other !== undefined) return `"${text}" and "${other}" contain one another`;
    }
    const spans = choices.flatMap((unit) => (unit.span === undefined ? [] : [unit.span]));
    const crossing = spans.some((span, index) =>
      spans.slice(index + 1).some((later) => overlaps(span, later) && !sameSpan(span, later)),
    );
    return crossing ? "two options are taken from the same words of the article" : null;
  },
};
