// O12 for sequences: an entry that tells its date orders itself.

import type { TimeExpression } from "../document/document.ts";
import { sliceOf } from "../text/span.ts";
import { holds, spellingRun } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const DATING: ReadonlySet<TimeExpression["grain"]> = new Set(["weekday", "date", "month", "year", "clock"]);

export const datedEntry: ItemRule = {
  id: "O12",
  level: "block",
  why: "Entries to be put in order do not tell their dates.",
  check: ({ item, sentences }, context) => {
    if (item.type !== "order") return null;
    const { times, article } = context.document;
    const dates = times
      .filter((time) => DATING.has(time.grain) && sentences.includes(time.sentence))
      .map((time) => spellingRun(sliceOf(article.text, time), context));
    const entry = item.sequence.find((text) => dates.some((date) => holds(spellingRun(text, context), date)));
    return entry === undefined ? null : `"${entry}" tells when it happened`;
  },
};
