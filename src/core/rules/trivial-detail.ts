// M12: the weekday, hour, year or exact decimal of a side event is no comprehension.
import type { AnswerType } from "../language.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

/** How worth asking a fact must be before this is asked of it; chosen on what teachers rejected. */
const LEAST_WORTH: Partial<Readonly<Record<AnswerType, number>>> = {
  weekday: 0.3,
  time: 0.45,
  duration: 0.35,
  year: 0.35,
  score: 0.4,
};

/** «127.13 ينا»: to the hundredth only in the main event. */
const TO_THE_HUNDREDTH = /\p{N}[.,٫]\p{N}{2}(?!\p{N})/u;
const LEAST_EXACT = 0.6;

export const trivialDetail: ItemRule = {
  id: "M12",
  level: "block",
  why: "Weekdays, hours, years and exact decimals are asked of the main events only.",
  check: (candidate) => {
    const key = hiddenKey(candidate);
    if (key !== null && TO_THE_HUNDREDTH.test(key.text) && candidate.worth < LEAST_EXACT)
      return "a figure to the hundredth of a side event";
    const least = key === null ? undefined : LEAST_WORTH[key.type];
    return least !== undefined && candidate.worth < least ? `a ${key?.type} of a side event` : null;
  },
};
