// C7: the gap hides whole words; where letters are glued to it, the reader sees them.

import { BLANK } from "../questions/blank.ts";
import { sliceOf } from "../text/span.ts";
import type { ItemRule } from "./rule.ts";

const LETTER = /[\p{L}\p{M}]/u;

export const cutWord: ItemRule = {
  id: "C7",
  level: "block",
  why: "No word is cut by a gap unless the rest of it is shown at the gap.",
  check: ({ item, keys: [key], question }, { document: { article }, pack }) => {
    if (item.type !== "fill" || question !== undefined || key?.span === undefined) return null;
    // Only where the gap is the key itself; another rule compares the whole text.
    const hidden = pack.fold(sliceOf(article.text, key.span), "spelling");
    if (hidden !== pack.fold(item.answers[0], "spelling")) return null;
    const at = item.stem.indexOf(BLANK);
    const before = LETTER.test(article.text.charAt(key.span.start - 1));
    const after = LETTER.test(article.text.charAt(key.span.end));
    const shownBefore = LETTER.test(item.stem.charAt(at - 1));
    const shownAfter = LETTER.test(item.stem.charAt(at + BLANK.length));
    if (before !== shownBefore || after !== shownAfter) return "the gap cuts a word without showing the rest";
    return null;
  },
};
