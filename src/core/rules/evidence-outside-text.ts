// K2: evidence is a piece of the article that can be shown.
import { type Span, sliceOf } from "../text/span.ts";
import type { ItemRule } from "./rule.ts";

export const evidenceOutsideText: ItemRule = {
  id: "K2",
  level: "block",
  why: "Evidence points at words of the article, never beside them.",
  check: ({ item, keys, distractors }, { document: { article } }) => {
    const sound = (span: Span): boolean =>
      span.start >= 0 &&
      span.start < span.end &&
      span.end <= article.text.length &&
      sliceOf(article.text, span).trim() !== "";
    if (!item.evidence.every(sound)) return "the evidence points outside the article";
    const units = [...keys, ...distractors].flatMap((unit) => (unit.span === undefined ? [] : [unit.span]));
    if (!units.every(sound)) return "an option points outside the article";
    return null;
  },
};
