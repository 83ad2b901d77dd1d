// M12: a fact at the edge of the article is not worth a question.
import type { AnswerType } from "../language.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

/** Worth below which readers found nothing worth asking. */
const LEAST = 0.31;

/** Of amounts they did: a figure carries its sentence wherever it stands. */
const LEAST_FIGURE = 0.15;
const FIGURES: ReadonlySet<AnswerType> = new Set(["count", "money", "percent", "measure"]);

export const sideFact: ItemRule = {
  id: "M12",
  level: "block",
  why: "What is asked about matters in the article: it is near its beginning, its headline or its main figures.",
  check: (candidate) => {
    const { worth, item } = candidate;
    if (item.type === "match" || item.type === "order") return null;
    const key = hiddenKey(candidate);
    const figure = item.type !== "truefalse" && key !== null && FIGURES.has(key.type);
    return worth < (figure ? LEAST_FIGURE : LEAST) ? `worth ${worth.toFixed(2)}` : null;
  },
};
