// Distractors that stand in the article: the same kind of thing in another role.
import type { Unit } from "../language.ts";
import type { DistractorStrategy } from "./strategy.ts";

function agrees(key: Unit, unit: Unit): boolean {
  const known = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;
  // Where the key's gender is known and is a person's, the other's must be known too.
  if (key.type === "person" && key.gender === "Fem" && unit.gender !== "Fem") return false;
  return known(key.gender, unit.gender) && known(key.number, unit.number) && key.unit === unit.unit;
}

/** Years further from the key than this are of another time. */
const FAR = 25;

/** A year that could be taken for the key's: not long before or after, and yet to come where the key is. */
function sameTime(key: Unit, unit: Unit, published: number): boolean {
  if (key.type !== "year" || key.value === undefined || unit.value === undefined) return true;
  return Math.abs(unit.value - key.value) <= FAR && key.value > published === unit.value > published;
}

export const fromArticle: DistractorStrategy = {
  id: "from-article",
  find: (key, { units, random, document }) => {
    const published = Number(document.article.published?.slice(0, 4) ?? Number.NaN);
    return random.shuffle(
      units.filter((unit) => unit.type === key.type && agrees(key, unit) && sameTime(key, unit, published)),
    );
  },
};
