// The options of a multiple-choice item, before keys are spread over positions.
import type { Unit } from "../language.ts";

/** Wrong options asked for; two are enough where a third would be weak. */
export const WANTED = 3;

/** Options in natural order where every one has a value, else as given. */
export function arranged(units: readonly Unit[]): readonly Unit[] {
  const valued = units.every((unit) => unit.value !== undefined);
  return valued ? [...units].sort((a, b) => (a.value ?? 0) - (b.value ?? 0)) : units;
}
