// K5: what the stem says selects one fact of the article.
import { fills } from "./help/fact-slots.ts";
import { hiddenKey } from "./help/item-parts.ts";
import { rivalFacts } from "./help/rival-facts.ts";
import type { ItemRule } from "./rule.ts";

export const stemFitsTwoFacts: ItemRule = {
  id: "K5",
  level: "block",
  why: "The words of the question fit one fact of the article only.",
  check: (candidate, context) => {
    const key = hiddenKey(candidate);
    // One person may be called by several posts, and a false statement is judged by its wrong word (K4).
    if (key === null || key.type === "post" || candidate.item.type === "truefalse") return null;
    const other = rivalFacts(candidate, context)
      .filter((rival) => rival.certain)
      .flatMap((rival) => rival.fillers)
      .find((filler) => !fills(filler, key, context));
    return other === undefined ? null : `"${other.text}" answers the question as well`;
  },
};
