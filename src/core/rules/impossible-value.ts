// O12: no option that nobody could believe: negative counts, years that had not come yet.
import type { Unit } from "../language.ts";
import { factOf, isVerbal } from "./help/fact-slots.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

function impossible(unit: Unit, key: Unit, past: boolean, { document: { article } }: RuleContext): boolean {
  const { value } = unit;
  if (value === undefined || key.value === undefined) return false;
  if (value < 0 && key.value >= 0) return true;
  if (unit.type === "percent" && value > 100 && key.value <= 100) return true;
  if (unit.type === "count" && Number.isInteger(key.value) && !Number.isInteger(value)) return true;
  const published = Number(article.published?.slice(0, 4) ?? Number.NaN);
  return unit.type === "year" && past && value > published;
}

export const impossibleValue: ItemRule = {
  id: "O12",
  level: "block",
  why: "No wrong option is impossible: negative, a broken count, or later than the article for what has happened.",
  check: (candidate, context) => {
    const [key] = candidate.keys;
    if (key === undefined) return null;
    const fact = factOf(candidate.item.fact, context);
    const past = isVerbal(fact) ? fact.tense === "past" && fact.asserted : true;
    const odd = candidate.distractors.find((unit) => impossible(unit, key, past, context));
    return odd === undefined ? null : `"${odd.text}" is impossible`;
  },
};
