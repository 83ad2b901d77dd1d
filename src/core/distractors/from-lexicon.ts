// Distractors from general knowledge that the language pack ships, where the article has too few.
import type { DistractorStrategy } from "./strategy.ts";

export const fromLexicon: DistractorStrategy = {
  id: "from-lexicon",
  find: (key, { pack, random }) => random.shuffle(pack.rivals(key)),
};
