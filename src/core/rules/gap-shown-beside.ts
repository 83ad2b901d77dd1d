// C4: the hidden words stand nowhere else in what is shown.
import { BLANK } from "../questions/blank.ts";
import { holds, shows, spellingRun } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const gapShownBeside: ItemRule = {
  id: "C4",
  level: "block",
  why: "The missing words, or the name they go by, are not to be read beside the gap.",
  check: ({ item, keys: [key] }, context) => {
    if (item.type !== "fill" || key === undefined) return null;
    const rest = item.stem.replaceAll(BLANK, " ");
    const words = spellingRun(rest, context);
    const shown = item.answers.some((answer) => holds(words, spellingRun(answer, context)));
    return shown || shows(rest, key, context) ? `"${key.text}" stands beside the gap` : null;
  },
};
