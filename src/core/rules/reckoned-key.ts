// C4: «54 ضحية بينها 30 امرأة و16 فتاة … ____ ضحايا»: what the numbers beside it add up to needs no reading.
import { BLANK } from "../questions/blank.ts";
import { asciiDigits } from "../text/digits.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

const NUMBER = /\p{N}+(?:[.,٫]\p{N}+)?/gu;

/** The value of digits with a point or a comma of decimals. */
const numberOf = (digits: string): number => Number(asciiDigits(digits).replace(/[,٫]/g, "."));

/** Share of a number by which another tells it: «161» beside «162». */
const NEAR = 0.02;

/** True where `value` is the sum of some two of `numbers`, or what is left of one without some of the others. */
function reckoned(value: number, numbers: readonly number[]): boolean {
  if (numbers.some((one) => one > 10 && Math.abs(one - value) <= NEAR * one)) return true;
  const whole = Math.max(...numbers);
  const parts = numbers.filter((number) => number !== whole);
  const all = parts.reduce((a, b) => a + b, 0);
  return (
    (parts.length > 0 && whole - all === value) ||
    numbers.some((one, at) =>
      numbers.slice(at + 1).some((other) => one + other === value || Math.abs(one - other) === value),
    )
  );
}

export const reckonedKey: ItemRule = {
  id: "C4",
  level: "block",
  why: "The missing number is not what the numbers beside it add up to.",
  check: (candidate) => {
    const key = hiddenKey(candidate);
    const { stem, type } = candidate.item;
    if (key?.value === undefined || type === "truefalse" || !stem.includes(BLANK)) return null;
    const numbers = [...stem.replaceAll(BLANK, " ").matchAll(NUMBER)].map(([digits]) => numberOf(digits));
    const counted = numbers.filter((number) => number < 1900 || number > 2100);
    return counted.length > 0 && reckoned(key.value, counted) ? `${key.text} follows from the other numbers` : null;
  },
};
