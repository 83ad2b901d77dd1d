// O15 for people told by their posts, posts, bodies and voices: wrong answers that are strangers to the text leave one to choose.
import type { Unit } from "../language.ts";
import { choicesOf } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

/** Wrong answers that must stand in the article. */
const FROM_ARTICLE: Partial<Readonly<Record<Unit["type"], number>>> = {
  "described-person": 2,
  post: 2,
  organisation: 2,
  source: 3,
};

/** Which state or body did it: readers refused every such question with wrong answers from elsewhere. */
const WHICH = 3;

export const strangersAsOptions: ItemRule = {
  id: "O15",
  level: "block",
  why: "Where people are told by their posts, or posts, bodies or voices asked for, two wrong answers at least are of the article.",
  check: (candidate) => {
    const [key, ...rest] = choicesOf(candidate);
    const least = key === undefined ? undefined : candidate.item.asks === "which" ? WHICH : FROM_ARTICLE[key.type];
    if (least === undefined) return null;
    const known = rest.filter((unit) => unit.span !== undefined).length;
    return known >= least ? null : `${known} of the wrong answers are of the article`;
  },
};
