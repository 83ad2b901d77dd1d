// O12: all numbers of an item share unit and precision.
import type { Unit } from "../language.ts";
import { choicesOf } from "./help/item-parts.ts";
import { stemsOf } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

const MEASURED: ReadonlySet<Unit["type"]> = new Set(["money", "percent", "measure"]);

function decimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Words of the unit: what is left without the digits. */
function unitWords(text: string, context: RuleContext): readonly string[] {
  return [...stemsOf(text, context)].filter((stem) => !/\p{N}/u.test(stem));
}

export const oddPrecision: ItemRule = {
  id: "O12",
  level: "block",
  why: "Numbers among the options share their unit, and the key is not the only exact or the only round one.",
  check: (candidate, context) => {
    const choices = choicesOf(candidate);
    const values = choices.map((unit) => unit.value).filter((value) => value !== undefined);
    const [key, ...rest] = values.map(decimals);
    if (values.length < choices.length || key === undefined) return null;
    const [first] = rest;
    if (first !== undefined && key !== first && rest.every((other) => other === first))
      return "only the key has this many decimals";
    if (!choices.every((unit) => MEASURED.has(unit.type))) return null;
    const [own, ...others] = choices.map((unit) => unitWords(unit.text, context));
    if (own === undefined || own.length === 0) return null;
    return own.some((word) => others.every((words) => words.includes(word)))
      ? null
      : "the options differ in their unit";
  },
};
