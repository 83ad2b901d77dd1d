// Dates in digits and words: «31-3-2018», «25 يونيو 1895», «الأول من مايو», «14 تموز/يوليو», «15 رمضان 1440».
import { ordinalValues } from "../lexicon/number-words.ts";
import { type Cell, isMark, isWord } from "../number/cells.ts";
import { addDays, civilOf, isDate, isoOf, weekdayOf } from "./calendar-arithmetic.ts";
import { directionAt, doubleMonthAt, hijriMonthAt, type TimeContext, yearAt } from "./time-cells.ts";

/** «31-3-2018», «2018/3/31», «25 يونيو 1895», «الأول من مايو», «14 تموز/يوليو». */
export function dateAt(
  context: TimeContext,
  at: number,
  weekday: number | null = null,
): { readonly next: number; readonly value: string | null } | null {
  return numericDate(context.cells, at) ?? namedDate(context, at, weekday);
}

function numericDate(
  cells: readonly Cell[],
  at: number,
): { readonly next: number; readonly value: string | null } | null {
  const [a, s, b, t, c] = cells.slice(at, at + 5);
  if (a?.kind !== "digits" || b?.kind !== "digits" || c?.kind !== "digits") return dottedDate(a, at);
  if (s === undefined || t === undefined || !isMark(s, "-/–\u2010\u2011") || s.text !== t.text) return null;
  if (cells[at + 5]?.text === s.text) return null;
  const value = civil(a.fold, b.fold, c.fold);
  return value === undefined ? null : { next: at + 5, value };
}

/** «31.3.2018» is one run of digits. */
function dottedDate(
  cell: Cell | undefined,
  at: number,
): { readonly next: number; readonly value: string | null } | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell?.fold ?? "");
  if (match === null) return null;
  const value = civil(match[1] ?? "", match[2] ?? "", match[3] ?? "");
  return value === undefined ? null : { next: at + 1, value };
}

/** ISO date, `null` for a date of unknown order, `undefined` for no date. */
function civil(a: string, b: string, c: string): string | null | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{1,2}$/.test(c)) {
    const iso = { year: first, month: second, day: third };
    return isDate(iso) ? isoOf(iso) : undefined;
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{4}$/.test(c)) return undefined;
  const dayFirst = { year: third, month: second, day: first };
  const monthFirst = { year: third, month: first, day: second };
  if (isDate(dayFirst)) return isDate(monthFirst) && first !== second ? null : isoOf(dayFirst);
  return isDate(monthFirst) ? isoOf(monthFirst) : undefined;
}

function namedDate(
  { cells, published, future }: TimeContext,
  at: number,
  weekday: number | null,
): { readonly next: number; readonly value: string | null } | null {
  const day = dayOfMonth(cells, at);
  if (day === null) return null;
  let i = day.next;
  if (isWord(cells[i], "من")) i++;
  if (isWord(cells[i], "شهر")) i++;
  const hijri = hijriMonthAt(cells, i);
  const month = doubleMonthAt(cells, i);
  if (month === null) {
    if (hijri === null || day.word) return null;
    const tail = cells[hijri.next]?.kind === "digits" ? hijri.next + 1 : hijri.next;
    return { next: isWord(cells[tail], "هجريه", "هجري", "ه") ? tail + 1 : tail, value: null };
  }
  const direction = directionAt(cells, month.next);
  if (direction !== null && direction !== "same") {
    const year = published === undefined ? null : yearOfMonth(published, month.month.number, direction);
    return {
      next: month.next + 1,
      value: year === null ? null : isoOf({ year, month: month.month.number, day: day.value }),
    };
  }
  const year = yearAfter(cells, month.next);
  if (year !== null) {
    const iso = { year: year.year, month: month.month.number, day: day.value };
    return isDate(iso) ? { next: year.next, value: isoOf(iso) } : null;
  }
  if (day.value > 31) return null;
  return { next: month.next, value: nearDate(published, future, month.month.number, day.value, weekday) };
}

/** A year after a month: «2018», «من عام 2018», «سنة 1891», «، 2018». */
export function yearAfter(cells: readonly Cell[], at: number): { readonly year: number; readonly next: number } | null {
  let i = at;
  if (isMark(cells[i], "،,") && cells[i + 1]?.kind === "digits") i++;
  if (isWord(cells[i], "من") && isWord(cells[i + 1], "عام", "سنه", "العام")) i++;
  if (isWord(cells[i], "عام", "سنه", "العام", "لعام", "لسنه")) i++;
  else if (isWord(cells[i], "ل") && isWord(cells[i + 1], "عام", "سنه")) i += 2;
  const year = cells[i]?.kind === "digits" || i > at ? yearAt(cells, i) : null;
  return year === null
    ? null
    : { year: year.year, next: isWord(cells[year.next], "م", "ميلاديه", "ميلادي") ? year.next + 1 : year.next };
}

/** A day of the month in digits or as an ordinal («الأول من», «الحادي عشر من»), not a count. */
function dayOfMonth(
  cells: readonly Cell[],
  at: number,
): { readonly value: number; readonly next: number; readonly word: boolean } | null {
  const cell = cells[at];
  if (cell?.kind === "digits" && /^\d{1,2}$/.test(cell.fold)) {
    const value = Number(cell.fold);
    return value >= 1 && value <= 31 ? { value, next: at + 1, word: false } : null;
  }
  if (isWord(cell, "ال") && cells[at + 1]?.kind === "digits") return dayOfMonth(cells, at + 1);
  if (cell?.kind !== "word") return null;
  const value = ordinalValues.get(cell.fold);
  if (value === undefined) return null;
  const [one, two, three] = cells.slice(at + 1, at + 4);
  if (isWord(one, "عشر", "عشره") && isWord(two, "من")) return { value: value + 10, next: at + 2, word: true };
  const tens: Readonly<Record<string, number>> = { العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30 };
  const ten = isWord(one, "و") ? tens[two?.fold ?? ""] : undefined;
  if (ten !== undefined && isWord(three, "من")) return { value: value + ten, next: at + 3, word: true };
  return isWord(one, "من") ? { value, next: at + 1, word: true } : null;
}

/** The year of a month named with «الماضي», «المقبل», «الجاري». */
export function yearOfMonth(published: string, month: number, direction: "past" | "future" | "present"): number | null {
  const now = civilOf(published);
  if (now === null) return null;
  if (direction === "present") return now.month === month ? now.year : null;
  if (direction === "past") return month < now.month ? now.year : now.year - 1;
  return month > now.month ? now.year : now.year + 1;
}

/**
 * Day and month without a year: the year that makes the weekday beside it true; else that of publication where the day
 * lies in the last hundred days and nothing looks ahead; else `--07-14`.
 */
function nearDate(
  published: string | undefined,
  future: boolean,
  month: number,
  day: number,
  weekday: number | null,
): string {
  const open = `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const now = published === undefined ? null : civilOf(published);
  if (published === undefined || now === null) return open;
  if (weekday !== null) {
    const years = [now.year, now.year - 1, now.year + 1].filter(
      (year) => weekdayOf(isoOf({ year, month, day })) === weekday,
    );
    return years.length === 1 ? isoOf({ year: years[0] ?? now.year, month, day }) : open;
  }
  if (future) return open;
  const from = addDays(published, -100);
  for (const year of [now.year, now.year - 1]) {
    const iso = { year, month, day };
    if (isDate(iso) && from !== null && isoOf(iso) <= published.slice(0, 10) && isoOf(iso) >= from) return isoOf(iso);
  }
  return open;
}
