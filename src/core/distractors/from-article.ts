// Distractors that stand in the article: the same kind of thing in another role.
import type { Unit } from "../language.ts";
import type { DistractorStrategy } from "./strategy.ts";

function agrees(key: Unit, unit: Unit): boolean {
  const known = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;
  return known(key.gender, unit.gender) && known(key.number, unit.number) && key.unit === unit.unit;
}

export const fromArticle: DistractorStrategy = {
  id: "from-article",
  find: (key, { units, random }) => random.shuffle(units.filter((unit) => unit.type === key.type && agrees(key, unit))),
};
