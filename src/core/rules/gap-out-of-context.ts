// C11: a text with a gap explains its own pronouns and shows whose words it quotes.
import { looseIn } from "./help/loose.ts";
import type { ItemRule } from "./rule.ts";

export const gapOutOfContext: ItemRule = {
  id: "C11",
  level: "block",
  why: "A text with a gap can be understood without the rest of the article.",
  check: ({ item }, context) => (item.type === "fill" ? (looseIn(item.stem, context)[0] ?? null) : null),
};
