// Another number in the place of one that the text gives, with the noun in the form it demands.
import type { Unit } from "../../../core/language.ts";
import { writeQuantity } from "../number/write-number.ts";

/** Nobody writes «3.0 ملايين». */
function written(value: number, like: string): string | null {
  return writeQuantity(value, like)?.replace(/([0-9\u0660-\u0669])[.,\u066B][0\u0660](?=\s|$)/, "$1") ?? null;
}

/** The number alone, where its noun keeps the form that the text shows beside the blank. */
function framed(unit: Unit, frame: string, value: number): Unit | null {
  const at = frame.indexOf(unit.text);
  const before = frame.slice(0, at);
  const after = frame.slice(at + unit.text.length);
  const whole = at < 0 ? null : written(value, frame);
  if (
    whole === null ||
    !whole.startsWith(before) ||
    !whole.endsWith(after) ||
    whole.length <= before.length + after.length
  )
    return null;
  const text = whole.slice(before.length, whole.length - after.length);
  return text === unit.text
    ? null
    : { text, type: unit.type, value, aliases: [], frame, ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}

/** `unit` with `value` in place of its number; `null` where the counted noun would need a form that is not certain. */
export function renumber(unit: Unit, value: number): Unit | null {
  if (unit.frame !== undefined) return framed(unit, unit.frame, value);
  const text = unit.type === "year" ? unit.text.replace(/[0-9]{4}/, String(value)) : written(value, unit.text);
  if (text === null || text === unit.text) return null;
  return { text, type: unit.type, value, aliases: [], ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}
