// M12: the weekday, hour or bare number of a side event is no comprehension.
import type { AnswerType } from "../language.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

/** How worth asking a fact must be before this is asked of it; chosen on what teachers rejected. */
const LEAST_WORTH: Partial<Readonly<Record<AnswerType, number>>> = {
  weekday: 0.35,
  time: 0.45,
  duration: 0.35,
  count: 0.3,
};

export const trivialDetail: ItemRule = {
  id: "M12",
  level: "block",
  why: "Weekdays, hours and small numbers are asked of the main events only.",
  check: (candidate) => {
    const key = hiddenKey(candidate);
    const least = key === null ? undefined : LEAST_WORTH[key.type];
    return least !== undefined && candidate.worth < least ? `a ${key?.type} of a side event` : null;
  },
};
