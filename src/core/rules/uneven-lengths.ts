// O5: options of about one length.
import { choicesOf, isName } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

/** Differences that no reader notices. */
const UNSEEN = 4;

export const unevenLengths: ItemRule = {
  id: "O5",
  level: "warn",
  why: "The longest option is at most twice as long as the shortest; names are as long as they are.",
  check: (candidate) => {
    const lengths = choicesOf(candidate)
      .filter((unit) => !isName(unit))
      .map((unit) => unit.text.length);
    if (lengths.length < 2) return null;
    const longest = Math.max(...lengths);
    const shortest = Math.min(...lengths);
    return longest > 2 * shortest && longest - shortest > UNSEEN
      ? `options of ${shortest} to ${longest} characters`
      : null;
  },
};
