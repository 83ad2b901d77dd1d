// C5: a gap hides a content word or a name, and never opens its text.
import type { Upos } from "../document/document.ts";
import { BLANK } from "../questions/blank.ts";
import { overlaps } from "../text/span.ts";
import { bareStem } from "./help/item-parts.ts";
import { stemsOf, wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

const FUNCTION: ReadonlySet<Upos> = new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "PUNCT"]);

export const gapWithoutContent: ItemRule = {
  id: "C5",
  level: "block",
  why: "A gap hides a word with content, and the reader has read something before it.",
  check: ({ item, keys: [key] }, context) => {
    if (item.type !== "fill" || key === undefined) return null;
    if (wordsOf(bareStem(item, context).split(BLANK)[0] ?? "").length === 0) return "the text begins with the gap";
    const { span } = key;
    const tokens = span === undefined ? [] : context.document.tokens.filter((token) => overlaps(token, span));
    const hollow =
      tokens.length > 0 ? tokens.every((token) => FUNCTION.has(token.upos)) : stemsOf(key.text, context).size === 0;
    return hollow && key.value === undefined ? `"${key.text}" has no content of its own` : null;
  },
};
