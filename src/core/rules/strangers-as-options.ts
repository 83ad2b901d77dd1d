// O15 for people told by their posts, and for bodies: a question whose wrong answers are all strangers to the text answers itself.
import { choicesOf } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

export const strangersAsOptions: ItemRule = {
  id: "O15",
  level: "block",
  why: "Where people are told by their posts, or bodies asked for, one wrong answer at least is of the article.",
  check: (candidate) => {
    const [key, ...rest] = choicesOf(candidate);
    if (key?.type !== "described-person" && key?.type !== "organisation") return null;
    return rest.some((unit) => unit.span !== undefined) ? null : "nobody else of the article is among the options";
  },
};
