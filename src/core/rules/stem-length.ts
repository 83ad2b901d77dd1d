// M2: a question that is a stump, or that nobody can hold in mind.
import { BLANK } from "../questions/blank.ts";
import { wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const LEAST = 3;
const MOST = 34;
/** A question over untouched text may show a sentence more, for the sense of the one with the blank. */
const MOST_WITH_BLANK = 52;

export const stemLength: ItemRule = {
  id: "M2",
  level: "block",
  why: "A question has at least 3 and at most 34 words; one that shows words of the article with a blank at most 52.",
  check: ({ item }) => {
    const { length } = wordsOf(item.stem);
    const most = item.stem.includes(BLANK) ? MOST_WITH_BLANK : MOST;
    return item.type === "mcq" && (length < LEAST || length > most) ? `the question has ${length} words` : null;
  },
};
