// O3: the key is not the option that stands out by its length.
import { choicesOf } from "./help/item-parts.ts";
import { wordsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

/** Nobody sees that a short word has a few letters more: "Iran" beside "Ukraine". */
const UNSEEN = 4;

export const longestKey: ItemRule = {
  id: "O3",
  level: "block",
  why: "The right option is not clearly the longest.",
  check: (candidate) => {
    const [key, ...rest] = choicesOf(candidate);
    if (key === undefined || rest.length === 0) return null;
    const longest = Math.max(...rest.map((unit) => unit.text.length));
    const long = key.text.length > 1.25 * longest && key.text.length - longest > UNSEEN;
    const wordy = wordsOf(key.text).length >= 4 && longest < 0.75 * key.text.length;
    return long || wordy ? `the key has ${key.text.length} characters, the longest other option ${longest}` : null;
  },
};
