// Reads one number, in digits or words or both, from a place in a row of cells.

import { foldedSet } from "../lexicon/fold-index.ts";
import { fractionPlurals, numberParts } from "../lexicon/number-words.ts";
import { type Cell, isWord } from "./cells.ts";
import { digitValue } from "./digit-value.ts";

export interface NumberPhrase {
  /** Index of the cell after the number. */
  readonly next: number;
  readonly value: number;
  readonly style: "digits" | "words";
  /** The scale word it ends with, 1 for none; a noun after it stands in the singular. */
  readonly scale: number;
  /** True for «ألفين», «مليونان»: a dual scale word alone. */
  readonly dual: boolean;
}

const brokenParts = foldedSet(fractionPlurals);

/** The number that starts at `cells[at]`: «20 مليون», «ثلاثة وعشرين ألفا», «مليون و300 ألف», «نصف مليون»; `null` for none. */
export function readNumber(
  cells: readonly Cell[],
  at: number,
  below: number = Number.POSITIVE_INFINITY,
): NumberPhrase | null {
  const head = readHead(cells, at);
  if (head === null) return null;
  let { value, next, scale, dual } = head;
  if (value === null || (scale === 1 && value >= below) || (scale > 1 && scale >= below)) return null;
  if (brokenParts.has(cells[next]?.fold ?? "")) return null;
  if (scale > 1 && isWord(cells[next], "و")) {
    const fraction = fractionAfterScale(cells, next + 1);
    if (fraction !== null)
      return { next: fraction.next, value: value + fraction.value * scale, style: head.style, scale, dual: false };
    const rest = readNumber(cells, next + 1, scale);
    if (rest !== null && Number.isInteger(value)) {
      value += rest.value;
      next = rest.next;
      scale = rest.scale;
      dual = false;
    }
  }
  return { next, value, style: head.style, scale, dual };
}

interface Head {
  readonly value: number | null;
  readonly next: number;
  readonly style: "digits" | "words";
  readonly scale: number;
  readonly dual: boolean;
}

/** A number below a thousand with its scale word, if any. */
function readHead(cells: readonly Cell[], at: number): Head | null {
  const cell = cells[at];
  if (cell === undefined) return null;
  const scaleAfter = (next: number): { readonly value: number; readonly next: number } | null => {
    const part = numberParts.get(cells[next]?.fold ?? "");
    if (part?.kind !== "scale" || cells[next]?.kind !== "word") return null;
    // «20 ألف مليار»
    const more = numberParts.get(cells[next + 1]?.fold ?? "");
    if (more?.kind === "scale" && more.value > part.value) return { value: part.value * more.value, next: next + 2 };
    return { value: part.value, next: next + 1 };
  };
  if (cell.kind === "digits") {
    const scale = scaleAfter(at + 1);
    const value = digitValue(cell.fold, scale !== null);
    if (scale === null) return { value, next: at + 1, style: "digits", scale: 1, dual: false };
    return {
      value: value === null ? null : exact(value * scale.value),
      next: scale.next,
      style: "digits",
      scale: scale.value,
      dual: false,
    };
  }
  if (cell.kind !== "word") return null;
  const part = numberParts.get(cell.fold);
  if (part === undefined) return null;
  if (part.kind === "fraction") {
    const scale = scaleAfter(at + 1) ?? definiteScale(cells, at + 1);
    return scale === null
      ? null
      : { value: part.value * scale.value, next: scale.next, style: "words", scale: scale.value, dual: false };
  }
  if (part.kind === "scale") {
    // «ألفا» alone is «two thousand» before a noun or an accusative after it: not told apart by spelling.
    // Before «و» it is the plain accusative: «مليونا ونصف المليون», «ألفا و200».
    const continued =
      isWord(cells[at + 1], "و") &&
      (fractionAfterScale(cells, at + 2) !== null || readNumber(cells, at + 2, part.value) !== null);
    if (!part.dual && cell.fold.endsWith("ا") && !continued) return null;
    return {
      value: part.dual ? part.value * 2 : part.value,
      next: at + 1,
      style: "words",
      scale: part.value,
      dual: part.dual,
    };
  }
  const small = readSmall(cells, at);
  if (small === null) return null;
  const scale = scaleAfter(small.next);
  if (scale === null) return { ...small, style: "words", scale: 1, dual: false };
  return { value: small.value * scale.value, next: scale.next, style: "words", scale: scale.value, dual: false };
}

/** 0 to 999 in words. */
function readSmall(cells: readonly Cell[], at: number): { readonly value: number; readonly next: number } | null {
  const part = numberParts.get(cells[at]?.fold ?? "");
  if (part === undefined) return null;
  if (part.kind === "hundred") {
    const rest = isWord(cells[at + 1], "و") ? readBelowHundred(cells, at + 2) : null;
    return rest === null ? { value: part.value, next: at + 1 } : { value: part.value + rest.value, next: rest.next };
  }
  const low = readBelowHundred(cells, at);
  if (low === null) return null;
  // «ثلاث مئة» in two words.
  const hundred = numberParts.get(cells[low.next]?.fold ?? "");
  if (low.value >= 3 && low.value <= 9 && hundred?.kind === "hundred" && hundred.value === 100) {
    const rest = isWord(cells[low.next + 1], "و") ? readBelowHundred(cells, low.next + 2) : null;
    return { value: low.value * 100 + (rest?.value ?? 0), next: rest?.next ?? low.next + 1 };
  }
  return low;
}

function readBelowHundred(
  cells: readonly Cell[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const cell = cells[at];
  const part = numberParts.get(cell?.fold ?? "");
  if (cell === undefined || cell.kind !== "word" || part === undefined) return null;
  if (part.kind === "tens") return { value: part.value, next: at + 1 };
  if (part.kind !== "unit" && part.kind !== "teenHead") return null;
  if (part.value <= 9 && part.value >= 1 && isWord(cells[at + 1], "عشر", "عشره"))
    return { value: part.value + 10, next: at + 2 };
  const tens = isWord(cells[at + 1], "و") ? numberParts.get(cells[at + 2]?.fold ?? "") : undefined;
  if (part.value >= 1 && part.value <= 9 && tens?.kind === "tens")
    return { value: part.value + tens.value, next: at + 3 };
  return part.kind === "unit" ? { value: part.value, next: at + 1 } : null;
}

/** «نصف المليون»: the scale word with its article, after a fraction only. */
function definiteScale(cells: readonly Cell[], at: number): { readonly value: number; readonly next: number } | null {
  const cell = cells[at];
  if (cell?.kind !== "word" || !cell.fold.startsWith("ال")) return null;
  const part = numberParts.get(cell.fold.slice(2));
  return part?.kind === "scale" && !part.dual ? { value: part.value, next: at + 1 } : null;
}

/** «مليون ونصف المليون», «مليار ونصف». */
function fractionAfterScale(
  cells: readonly Cell[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const part = numberParts.get(cells[at]?.fold ?? "");
  if (part?.kind !== "fraction" || cells[at]?.kind !== "word") return null;
  const scale = definiteScale(cells, at + 1);
  if (scale !== null) return { value: part.value, next: scale.next };
  const after = numberParts.get(cells[at + 1]?.fold ?? "");
  // «مليار ونصف مليون»: the half belongs to the smaller scale.
  return after?.kind === "scale" ? null : { value: part.value, next: at + 1 };
}

/** Products of decimal fractions and powers of ten without binary dust: 2.3 × 10⁶ is 2300000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
