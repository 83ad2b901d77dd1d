// Numbers beside each other bound each other: «71 من أصل 77 راكبًا», «المركز الثاني بنسبة 12 … والثالث بنسبة 10».
import type { Unit } from "../language.ts";

/** Types of numbers that are compared with one another. */
const COMPARED: ReadonlySet<Unit["type"]> = new Set(["count", "money", "percent", "measure"]);

/** True where `rival` is greater and less than the same `others`, shown beside it, as `unit` in whose place it stands. */
export function keepsOrder(unit: Unit, rival: Unit, others: readonly Unit[]): boolean {
  const { value } = unit;
  const instead = rival.value;
  if (value === undefined || instead === undefined || !COMPARED.has(unit.type)) return true;
  return others.every(
    (other) =>
      other.value === undefined ||
      other.type !== unit.type ||
      other.value === value ||
      (other.value < value === other.value < instead && other.value !== instead),
  );
}
