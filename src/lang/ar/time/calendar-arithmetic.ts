// Proleptic Gregorian calendar arithmetic on ISO dates, in integers only: the same result on every machine, no clock, no time zone.

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** `2025-01-21` (a time of day may follow) as numbers; `null` for anything that is no date. */
export function civilOf(iso: string): CivilDate | null {
  const match = ISO_DATE.exec(iso);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? date : null;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isDate({ year, month, day }: CivilDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 0000-03-01: a number line of days. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

/** The inverse of `dayNumber`. */
export function civilOfDayNumber(n: number): CivilDate {
  const era = Math.floor(n / 146097);
  const doe = n - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** `2018-07-10`. */
export function isoOf({ year, month, day }: CivilDate): string {
  return `${isoOfMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

/** `2018-07`. */
export function isoOfMonth(year: number, month: number): string {
  return `${isoOfYear(year)}-${String(month).padStart(2, "0")}`;
}

/** `0972`. */
export function isoOfYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** ISO weekday of a date: 1 for Monday to 7 for Sunday; `null` for no date. */
export function weekdayOf(iso: string): number | null {
  const date = civilOf(iso);
  return date === null ? null : ((dayNumber(date) + 2) % 7) + 1;
}

/** The date `n` days later (earlier for negative `n`); `null` for no date. */
export function addDays(iso: string, n: number): string | null {
  const date = civilOf(iso);
  return date === null ? null : isoOf(civilOfDayNumber(dayNumber(date) + n));
}

/** The month `n` months after that of `iso`, as `2018-07`; `null` for no date. */
export function addMonths(iso: string, n: number): string | null {
  const date = civilOf(iso);
  if (date === null) return null;
  const months = date.year * 12 + (date.month - 1) + n;
  return isoOfMonth(Math.floor(months / 12), (months % 12) + 1);
}

/**
 * The date that a weekday names in a text published on `published`.
 * `latest`: on or before that day (plain past use); `last`: before it («الماضي»); `next`: after it («المقبل»).
 */
export function isoOfWeekday(
  weekday: number,
  published: string,
  direction: "latest" | "last" | "next" = "latest",
): string | null {
  const today = weekdayOf(published);
  if (today === null) return null;
  const back = (today - weekday + 7) % 7;
  if (direction === "next") return addDays(published, 7 - back);
  return addDays(published, direction === "last" && back === 0 ? -7 : -back);
}
