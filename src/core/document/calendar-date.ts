// Dates as people write them in an article's header, turned into ISO. Numbers only: month names belong to a language.
import { asciiDigits } from "../text/digits.ts";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0);
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** With ASCII digits and without direction marks. */
const plainDigits = (text: string): string => asciiDigits(text.replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, ""));

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * `2025-01-21`, `2025/1/21`, `2025-01-21T10:00Z` and the Arab world's `21/1/2025` as `2025-01-21`; `null` for all else.
 * `1/21/2025` can only be month first and is read so.
 */
export function isoDateOf(words: string): string | null {
  const text = plainDigits(words).trim();
  const first = yearFirst.exec(text);
  if (first) return iso(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = yearLast.exec(text);
  if (!last) return null;
  const year = Number(last[4]);
  return iso(year, Number(last[3]), Number(last[1])) ?? iso(year, Number(last[1]), Number(last[3]));
}
