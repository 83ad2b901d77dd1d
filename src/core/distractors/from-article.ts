// Distractors that stand in the article: the same kind of thing in another role.
import type { Unit } from "../language.ts";
import type { DistractorStrategy } from "./strategy.ts";

function agrees(key: Unit, unit: Unit): boolean {
  const known = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;
  // Where the key's gender is known and is a person's, the other's must be known too.
  if (key.type === "person" && key.gender === "Fem" && unit.gender !== "Fem") return false;
  return known(key.gender, unit.gender) && known(key.number, unit.number) && key.unit === unit.unit;
}

export const fromArticle: DistractorStrategy = {
  id: "from-article",
  find: (key, { units, random }) => random.shuffle(units.filter((unit) => unit.type === key.type && agrees(key, unit))),
};
