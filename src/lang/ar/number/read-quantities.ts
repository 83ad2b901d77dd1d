// Finds every number of a sentence with what it counts or measures.
import { approximatorsAfter, approximatorsBefore } from "../lexicon/number-words.ts";
import { foldSpelling } from "../script/fold.ts";
import { type Cell, cellsOf, isMark, isWord, phraseBefore, skipPhrase, type WordSpan } from "./cells.ts";
import { type NumberPhrase, readNumber } from "./number-phrase.ts";
import { ordinalAt } from "./ordinals.ts";
import { scoreAt } from "./scores.ts";
import { isNumberWord, type UnitKind, unitAfter } from "./units-after.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A number with what it counts; offsets are UTF-16 code units into the article's text. */
export interface QuantityReading extends Range {
  readonly text: string;
  readonly value: number;
  readonly kind: "count" | "money" | "percent" | "measure" | "ordinal" | "score" | "bare";
  /** The number with its scale word: «20 مليار». */
  readonly number: Range;
  /** The unit or counted noun: «دولار أمريكي», «أشخاص», «في المئة». */
  readonly unit?: Range;
  readonly approximate: boolean;
}

const before = approximatorsBefore.map((phrase) => foldSpelling(phrase).split(" "));
const after = approximatorsAfter.map((phrase) => foldSpelling(phrase).split(" "));

/**
 * The quantities of one sentence, in order and without overlap; what `times` covers is left to them.
 * `words` are the tokens of the sentence in order.
 */
export function readQuantities(
  text: string,
  words: readonly WordSpan[],
  times: readonly Range[],
): readonly QuantityReading[] {
  const cells = cellsOf(text, words, isNumberWord);
  const taken = (from: number, next: number): boolean => {
    const [start, end] = [cells[from]?.start ?? 0, cells[next - 1]?.end ?? 0];
    return times.some((t) => t.start < end && start < t.end);
  };
  const readings: QuantityReading[] = [];
  for (let at = 0; at < cells.length; ) {
    const found = quantityAt(text, cells, at);
    if (found === null || taken(found.from, found.numberNext)) {
      at++;
      continue;
    }
    readings.push(found.reading);
    at = Math.max(found.next, at + 1);
  }
  return readings;
}

interface Found {
  readonly from: number;
  readonly numberNext: number;
  readonly next: number;
  readonly reading: QuantityReading;
}

function quantityAt(text: string, cells: readonly Cell[], at: number): Found | null {
  const score = scoreAt(cells, at);
  if (score !== null) return make(text, cells, at, score.next, at, score.next, null, score.value, "score");
  const ordinal = ordinalAt(cells, at);
  if (ordinal !== null) {
    const unit = { from: ordinal.noun, next: ordinal.from };
    return make(text, cells, ordinal.from, ordinal.next, ordinal.from, ordinal.next, unit, ordinal.value, ordinal.kind);
  }
  return signed(text, cells, at) ?? plain(text, cells, at);
}

/** «%5», «$30», «€2 مليار»: the sign before the digits. */
function signed(text: string, cells: readonly Cell[], at: number): Found | null {
  const percent = isMark(cells[at], "%٪");
  if (!percent && !isMark(cells[at], "$€£¥₺₽₪₹")) return null;
  if (cells[at + 1]?.kind !== "digits" || cells[at + 1]?.joined !== true) return null;
  const number = readNumber(cells, at + 1);
  if (number === null) return null;
  return make(
    text,
    cells,
    at,
    number.next,
    at + 1,
    number.next,
    { from: at, next: at + 1 },
    number.value,
    percent ? "percent" : "money",
  );
}

function plain(text: string, cells: readonly Cell[], at: number): Found | null {
  const cell = cells[at];
  if (cell === undefined || isPartOfName(cells, at)) return null;
  const number = readNumber(cells, at);
  if (number === null || inChain(cells, at, number)) return null;
  const unit = unitAfter(cells, number);
  if (unit === null) {
    if (!standsAlone(cells, at, number)) return null;
    return make(text, cells, at, number.next, at, number.next, null, number.value, "bare");
  }
  if (number.style === "words" && isAmbiguousWord(cell) && !unit.certain) return null;
  const kind: QuantityReading["kind"] = unit.kind;
  return make(
    text,
    cells,
    at,
    unit.next,
    at,
    number.next,
    { from: unit.from, next: unit.next },
    number.value,
    kind satisfies UnitKind | "count",
  );
}

function make(
  text: string,
  cells: readonly Cell[],
  from: number,
  next: number,
  numberFrom: number,
  numberNext: number,
  unit: { readonly from: number; readonly next: number } | null,
  value: number,
  kind: QuantityReading["kind"],
): Found | null {
  const number = rangeOf(cells, numberFrom, numberNext);
  const unitRange = unit === null ? null : rangeOf(cells, unit.from, unit.next);
  if (number === null) return null;
  const start = Math.min(number.start, unitRange?.start ?? number.start);
  const end = Math.max(number.end, unitRange?.end ?? number.end);
  const approximate =
    phraseBefore(cells, from, before) < from || skipPhrase(cells, next, after) > next || inRange(cells, from, next);
  const base = { start, end, text: text.slice(start, end), value, kind, number, approximate };
  return { from, numberNext, next, reading: unitRange === null ? base : { ...base, unit: unitRange } };
}

function rangeOf(cells: readonly Cell[], from: number, next: number): Range | null {
  const start = cells[from]?.start;
  const end = cells[next - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** «من 5 إلى 7», «بين ثلاثة وأربعة»: an end of a range is approximate. */
function inRange(cells: readonly Cell[], from: number, next: number): boolean {
  const high = isWord(cells[from - 1], "و") && isWord(cells[from - 3], "بين") && readNumber(cells, from - 2) !== null;
  return high || isWord(cells[from - 1], "او") || (isWord(cells[next], "او") && readNumber(cells, next + 1) !== null);
}

/** «كوفيد-19», «A320», «4x100», «1/3»: digits glued to letters or strung together. */
function isPartOfName(cells: readonly Cell[], at: number): boolean {
  const [cell, left] = [cells[at], cells[at - 1]];
  if (cell === undefined) return true;
  if (cell.kind !== "digits") return cell.kind === "mark";
  if (!cell.joined || left === undefined) return false;
  if (left.kind === "word") return !isWord(left, "و", "ف", "ب", "ل", "ك", "ال", "بال", "لل", "وال");
  return (
    isMark(left, "-–/+:.#_@&×*^\\") && cells[at - 2]?.kind !== "mark" && left.joined && cells[at - 2] !== undefined
  );
}

/** «4-4-2», «19:30», «1/3», «5-7»: the digits after these signs belong to the same thing. */
function inChain(cells: readonly Cell[], at: number, number: NumberPhrase): boolean {
  const next = cells[number.next];
  if (number.scale > 1 || cells[at]?.kind !== "digits" || next === undefined || !next.joined) return false;
  if (next.kind === "word" && /^[A-Za-z]/.test(next.text)) return true;
  return (
    isMark(next, "-–/+:×*#_") && (cells[number.next + 1]?.joined === true || cells[number.next + 1]?.kind === "digits")
  );
}

/** Words that are often no number: «أحد», «ألف» (composed), «سبع» (lion), «ست» (lady). */
function isAmbiguousWord(cell: Cell): boolean {
  return isWord(cell, "الف", "ست", "سبع", "خمس", "عشر", "ربع", "واحد", "واحده", "اثنين", "احد");
}

/** A bare number is kept where its neighbours make it an amount: «بلغ عددهم 35.», «إلى 120،». */
function standsAlone(cells: readonly Cell[], at: number, number: NumberPhrase): boolean {
  const [left, right] = [cells[at - 1], cells[number.next]];
  // «157 ألفا في 2017», «يزيد عددهم عن 6000 مدع»: a scale word or «نحو» makes it an amount whatever follows.
  if (number.style === "digits" && (number.scale > 1 || phraseBefore(cells, at, before) < at)) return true;
  const open =
    right === undefined ||
    (right.kind === "mark" && !isMark(right, "\"«“'/-–:")) ||
    isWord(right, "و", "في", "من", "الي", "علي", "منذ", "حتي", "بعد", "قبل", "خلال", "اخرين", "اخرون", "منهم", "منها");
  if (!open) return false;
  if (number.style === "words") return number.scale > 1 && isWord(left, "الي", "نحو", "بلغ", "حوالي");
  // «42 من السائقين»
  if (
    isWord(right, "من") &&
    left?.kind !== "digits" &&
    !isWord(left, "رقم", "العدد", "الجزء", "النسخه", "الحلقه", "الماده", "البند")
  ) {
    return (
      left === undefined ||
      left.kind === "mark" ||
      /^(?:و|ان|كان|كانت|في|علي|عن|الي|ل|ب|نحو|مع|بينهم|بينها|منهم|اصيب|قتل|توفي|اعتقل|اوقف)$/.test(left.fold)
    );
  }
  if (/^(?:1[5-9]|20)\d\d$/.test(cells[at]?.fold ?? "") && number.next === at + 1) return false;
  return isWord(
    left,
    "الي",
    "نحو",
    "بلغ",
    "بلغت",
    "حوالي",
    "عددهم",
    "عددها",
    "اصابه",
    "مقتل",
    "جرح",
    "اصل",
    "بين",
    "يبلغ",
    "تبلغ",
    "ب",
    "من",
    "تجاوز",
    "و",
  );
}
