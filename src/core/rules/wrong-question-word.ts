// M1: the question opens with the word that asks for what the key is.
import type { ItemRule } from "./rule.ts";

export const wrongQuestionWord: ItemRule = {
  id: "M1",
  level: "block",
  why: "A question starts with the question word that fits its answer, and ends as a question.",
  check: ({ item, keys: [key], question }, { pack }) => {
    const asked = item.type === "mcq" ? item.stem : question;
    return asked !== undefined && key !== undefined && !pack.fits(asked, key.type)
      ? `the question does not ask for a ${key.type}`
      : null;
  },
};
