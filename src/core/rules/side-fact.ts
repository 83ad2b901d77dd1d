// M12: a fact at the edge of the article is not worth a question.
import type { ItemRule } from "./rule.ts";

/** Worth below which readers found nothing worth asking. */
const LEAST = 0.31;

export const sideFact: ItemRule = {
  id: "M12",
  level: "block",
  why: "What is asked about matters in the article: it is near its beginning, its headline or its main figures.",
  check: ({ worth, item }) =>
    item.type !== "match" && item.type !== "order" && worth < LEAST ? `worth ${worth.toFixed(2)}` : null,
};
