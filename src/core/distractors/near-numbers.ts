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

/** How many of three wrong numbers are smaller: the right one has each place of the row equally often. */
const RANKS: readonly [number, ...number[]] = [0, 1, 2, 3];

/** Values around `value`; the key's rank among them is drawn so that it is not always in the middle. */
function around(key: Unit, value: number, context: DistractorContext): readonly number[] {
  const all =
    key.type === "year"
      ? yearsAround(value, context)
      : [-3, -2, -1, 1, 2, 3].map((n) => Number((value + n * stepOf(value)).toFixed(4)));
  const sound = all.filter((other) => other > 0 && !(key.type === "percent" && value <= 100 && other > 100));
  const below = sound.filter((other) => other < value).reverse();
  const above = sound.filter((other) => other > value);
  const under = context.random.pick(RANKS);
  const chosen = [...below.slice(0, under), ...above.slice(0, 3 - Math.min(under, below.length))];
  return [...chosen, ...below.slice(under), ...above.slice(3 - Math.min(under, below.length))];
}

export const nearNumbers: DistractorStrategy = {
  id: "near-numbers",
  find: (key, context) => {
    if (key.value === undefined || !ARITHMETIC.has(key.type)) return [];
    return around(key, key.value, context)
      .map((value) => context.pack.renumber(key, value))
      .filter((unit) => unit !== null);
  },
};
