// M12: a fact at the edge of the article is not worth a question.
import type { AnswerType } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** Worth below which readers found nothing worth asking. */
const LEAST = 0.31;

/** Of amounts they did: a figure carries its sentence wherever it stands. */
const LEAST_FIGURE = 0.15;
const FIGURES: ReadonlySet<AnswerType> = new Set(["count", "money", "percent", "measure"]);

/** Of people who only pass through the article, readers refused two of three. */
const LEAST_NAME = 0.48;

/** In the last sentences of a longer text a figure is background: readers refused three of five. */
const LAST = 2;
const LONGER = 9;
const LEAST_LAST_FIGURE = 0.6;

/** True for what stands at the end of a longer text. */
function atTheEnd({ sentences }: Candidate, { document }: RuleContext): boolean {
  const body = document.sentences.filter((sentence) => sentence.role === "body");
  const last = body.slice(-LAST).map((sentence) => sentence.index);
  return body.length >= LONGER && sentences.some((sentence) => last.includes(sentence));
}

/** What the candidate must be worth. */
function leastOf(candidate: Candidate, context: RuleContext): number {
  const { item } = candidate;
  const key = hiddenKey(candidate);
  if (item.type === "fill" && item.asks === "who") return LEAST_NAME;
  if (item.type === "truefalse" || key === null || !FIGURES.has(key.type)) return LEAST;
  return atTheEnd(candidate, context) ? LEAST_LAST_FIGURE : LEAST_FIGURE;
}

export const sideFact: ItemRule = {
  id: "M12",
  level: "block",
  why: "What is asked about matters in the article: it is near its beginning, its headline or its main figures, and no place.",
  check: (candidate, context) => {
    const { worth, item } = candidate;
    if (item.type === "match" || item.type === "order") return null;
    if (worth < leastOf(candidate, context)) return `worth ${worth.toFixed(2)}`;
    // Of gaps for a place readers refused three of five: known, guessed, or another of the region's names fits as well.
    return item.asks === "where" ? "where something was is known, guessed or told in more than one way" : null;
  },
};
