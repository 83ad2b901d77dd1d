// What SCORM 1.2 wants its values to look like.
import type { HostedItem } from "../host.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** Seconds as `HHHH:MM:SS.SS`. */
export function timespan(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(seconds * 100)), 9999 * 360_000);
  const whole = Math.floor(hundredths / 100);
  const hours = String(Math.floor(whole / 3600)).padStart(4, "0");
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** Points of what is marked, of 100. */
export function percentage(items: readonly HostedItem[]): number {
  const points = items.reduce((sum, { score }) => sum + (score ?? 0), 0);
  return items.length === 0 ? 0 : Math.round((10_000 * points) / items.length) / 100;
}

const TYPES: Readonly<Record<string, string>> = {
  mcq: "choice",
  fill: "fill-in",
  truefalse: "true-false",
  match: "matching",
  order: "sequencing",
};

/** The elements of one interaction: written only, as the standard has it. */
export function interaction({ id, type, score }: HostedItem, index: number): readonly (readonly [string, string])[] {
  if (score === null) return [];
  const name = `cmi.interactions.${index}`;
  const result = score === 1 ? "correct" : score === 0 ? "wrong" : String(Math.round(score * 100) / 100);
  return [
    [`${name}.id`, /^[\w-]+$/.test(id) ? id : `item-${index + 1}`],
    [`${name}.type`, TYPES[type] ?? "performance"],
    [`${name}.weighting`, "1"],
    [`${name}.result`, result],
  ];
}
