// Numbers of the key's magnitude and roundness, written in the key's own style.
import type { Unit } from "../language.ts";
import type { DistractorContext, DistractorStrategy } from "./strategy.ts";

const ARITHMETIC: ReadonlySet<Unit["type"]> = new Set(["count", "money", "percent", "measure", "year", "duration"]);

/** The step between plausible neighbours: the place of the last significant digit, not too small for the size. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) {
    const decimals = String(value).split(".")[1]?.length ?? 1;
    return value >= 10 ? 1 + 2 / 10 ** decimals : 3 / 10 ** decimals;
  }
  let place = 1;
  while (value % (place * 10) === 0 && value / (place * 10) >= 1) place *= 10;
  const leading = value / place;
  if (leading < 10) return place;
  if (leading < 100) return leading % 5 === 0 ? place * 5 : place * (leading < 30 ? 3 : 10);
  return place * (leading < 300 ? 20 : 50);
}

function yearsAround(value: number, context: DistractorContext): readonly number[] {
  const published = Number(context.document.article.published?.slice(0, 4) ?? Number.NaN);
  const latest = Number.isFinite(published) ? published : value + 1;
  const step = latest - value <= 12 && value > 1900 ? 1 : value < 1900 ? 7 : 4;
  const all = [-3, -2, -1, 1, 2, 3].map((n) => value + n * step);
  return value <= latest ? all.filter((year) => year <= latest) : all;
}

/** Multiples of the step that no choice needs, but a statement that must be clearly wrong. */
const FAR = [4, -4, 5, -5, 6, -6, 7, 8];

/** Times the right number from which an amount far off is none that anybody would believe: «4» beside «104». */
const BEYOND = 3;

/** True where an amount of the key's kind can be so large, or so small. */
const possible = ({ type }: Unit, value: number, other: number): boolean =>
  other > 0 && !(type === "percent" && value <= 100 && other > 100);

/** How many of three wrong numbers are smaller: the right one has each place of the row equally often. */
const RANKS: readonly [number, ...number[]] = [0, 1, 2, 3];

/** Values around `value`; the key's rank among them is drawn so that it is not always in the middle. */
function around(key: Unit, value: number, context: DistractorContext): readonly number[] {
  const all =
    key.type === "year"
      ? yearsAround(value, context)
      : [-3, -2, -1, 1, 2, 3].map((n) => Number((value + n * stepOf(value)).toFixed(4)));
  const sound = all.filter((other) => possible(key, value, other));
  const below = sound.filter((other) => other < value).reverse();
  const above = sound.filter((other) => other > value);
  const under = context.random.pick(RANKS);
  const chosen = [...below.slice(0, under), ...above.slice(0, 3 - Math.min(under, below.length))];
  return [...chosen, ...below.slice(under), ...above.slice(3 - Math.min(under, below.length))];
}

/** The key with each of `values` in its place. */
function renumbered(key: Unit, values: readonly number[], { pack }: DistractorContext): readonly Unit[] {
  return values.map((value) => pack.renumber(key, value)).filter((unit) => unit !== null);
}

export const nearNumbers: DistractorStrategy = {
  id: "near-numbers",
  find: (key, context) => {
    if (key.value === undefined || !ARITHMETIC.has(key.type)) return [];
    return renumbered(key, around(key, key.value, context), context);
  },
};

/** Amounts further off: of «75» the near ones are all within a quarter. */
export const farNumbers: DistractorStrategy = {
  id: "far-numbers",
  find: (key, context) => {
    const { value, type } = key;
    if (value === undefined || type === "year" || !ARITHMETIC.has(type)) return [];
    const all = FAR.map((times) => Number((value + times * stepOf(value)).toFixed(4)));
    return renumbered(
      key,
      all.filter((other) => possible(key, value, other) && other <= value * BEYOND && value <= other * BEYOND),
      context,
    );
  },
};
