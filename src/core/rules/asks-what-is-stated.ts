// M6: a question about nothing in particular ("which of these does the text say?").
import { asksWholeText, sentenceText } from "./help/item-parts.ts";
import { stemsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const asksWhatIsStated: ItemRule = {
  id: "M6",
  level: "block",
  why: "A question names what it asks about, with words of the text.",
  check: (candidate, context) => {
    if (candidate.item.type !== "mcq" || asksWholeText(candidate)) return null;
    const text = stemsOf(sentenceText(candidate, context), context);
    const names = stemsOf(context.extraction.entities.flatMap((entity) => entity.names).join(" "), context);
    const about = [...stemsOf(candidate.item.stem, context)].some((stem) => text.has(stem) || names.has(stem));
    return about ? null : "the question names nothing of the text";
  },
};
