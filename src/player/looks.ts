// The reader's preferences at work on a page.
import { wireNumerals } from "./numerals.ts";
import { wirePreferences } from "./preferences.ts";
import type { Sitting } from "./sitting.ts";

export function wireLooks({ data, words, announce }: Sitting): void {
  const digits = data.digits.startsWith("0") ? "western" : "arabic";
  const numerals = wireNumerals(digits);
  wirePreferences({
    digits,
    apply: (preferences) => numerals(preferences.digits),
    sized: (percent) => announce(words.say(data.labels.size, { n: words.number(percent) })),
  });
}
