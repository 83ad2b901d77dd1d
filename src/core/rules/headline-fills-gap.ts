// C1: the opening sentence loses no word that the headline gives back.
import { BLANK } from "../questions/fill.ts";
import { shows } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const headlineFillsGap: ItemRule = {
  id: "C1",
  level: "block",
  why: "The article's first sentence stays whole where the headline would fill the gap.",
  check: ({ item, keys: [key], sentences }, context) => {
    if (!item.stem.includes(BLANK) || key === undefined) return null;
    const first = context.document.sentences.find((sentence) => sentence.role === "body");
    const opening = first !== undefined && sentences.includes(first.index);
    return opening && shows(context.document.article.title, key, context) ? `the headline gives "${key.text}"` : null;
  },
};
