// Days: weekdays, full dates, days relative to publication («أمس»), and the part of the day before or after them.
import { indefiniteWeekdayByForm, notAfterWeekday, notBeforeWeekday, weekdayByForm } from "../lexicon/calendar.ts";
import { foldedSet } from "../lexicon/fold-index.ts";
import { ordinalValues } from "../lexicon/number-words.ts";
import { type Cell, isMark, isWord } from "../number/cells.ts";
import { addDays, isoOfWeekday } from "./calendar-arithmetic.ts";
import { dateAt } from "./dates.ts";
import { dayPartAdverbs, dayParts, directionAt, found, type TimeContext, type TimePattern } from "./time-cells.ts";

const noDayAfter = foldedSet(notBeforeWeekday);
const noDayBefore = foldedSet(notAfterWeekday);

/** «يوم الثلاثاء», «مساء الاثنين», «الجمعة الماضية», «اليوم الأحد», «الثلاثاء 10 يوليو/تموز 2018». */
export const weekday: TimePattern = (context, at) => {
  const { cells, published } = context;
  let i = skipDayPart(cells, at);
  let relative: string | null = null;
  const named = relativeDay(cells, i, published);
  if (named !== null && weekdayAt(cells, named.next) !== null) {
    relative = named.value;
    i = named.next;
  }
  const day = weekdayAt(cells, i);
  if (day === null) return null;
  if (i === at && cells[at - 1]?.kind === "word" && noDayAfter.has(cells[at - 1]?.fold ?? "")) return null;
  let next = day.next;
  if (cells[next]?.kind === "word" && noDayBefore.has(cells[next]?.fold ?? "")) return null;
  const direction = directionAt(cells, next);
  if (direction !== null && direction !== "same") next++;
  if (named !== null && relative === null && i > named.next) relative = named.value;
  // «الخميس أول أمس»: the weekday named again.
  const again = relativeDay(cells, next, published);
  if (relative === null && again !== null && again.value !== null) {
    relative = again.value;
    next = again.next;
  }
  const comma = isMark(cells[next], "،,") || isWord(cells[next], "الموافق") || isWord(cells[next], "في") ? 1 : 0;
  const date = dateAt(context, next + comma, day.number);
  if (date !== null) return found(at, skipDayPartAfter(cells, date.next), "date", date.value);
  next = skipDayPartAfter(cells, next);
  const bracketed = isMark(cells[next], "([") ? dateAt(context, next + 1) : null;
  if (bracketed !== null && isMark(cells[bracketed.next], ")]"))
    return found(at, bracketed.next + 1, "date", bracketed.value);
  return found(at, next, "weekday", relative ?? weekdayValue(context, day.number, direction));
};

/** «25 يونيو 1895», «الأول من مايو», «31-3-2018», «15 رمضان 1440». */
export const date: TimePattern = (context, at) => {
  const start = isWord(context.cells[at], "يوم") ? at + 1 : at;
  const match = dateAt(context, start);
  return match === null ? null : found(at, skipDayPartAfter(context.cells, match.next), "date", match.value);
};

/** «أمس», «اليوم», «غدا», «مساء أمس», «فجر اليوم», «أول أمس». */
export const relativeDayPattern: TimePattern = ({ cells, published }, at) => {
  const i = skipDayPart(cells, at);
  const day = relativeDay(cells, i, published);
  if (day === null) return null;
  return found(at, skipDayPartAfter(cells, day.next), "relative", day.value);
};

function weekdayAt(cells: readonly Cell[], at: number): { readonly number: number; readonly next: number } | null {
  const onDay = isWord(cells[at], "يوم", "ايام", "نهار");
  const i = onDay ? at + 1 : at;
  const cell = cells[i];
  if (cell?.kind !== "word") return null;
  const day = weekdayByForm.get(cell.fold) ?? (onDay ? indefiniteWeekdayByForm.get(cell.fold) : undefined);
  return day === undefined ? null : { number: day.number, next: i + 1 };
}

function weekdayValue(
  { published, future }: TimeContext,
  number: number,
  direction: ReturnType<typeof directionAt>,
): string | null {
  const bare = `W${number}`;
  if (published === undefined) return bare;
  if (direction === "future") return isoOfWeekday(number, published, "next");
  if (direction === "past") return isoOfWeekday(number, published, "last");
  return future ? bare : isoOfWeekday(number, published);
}

/** Days counted from publication. «اليوم» only where it cannot be «the day»: not after a preposition, «هذا» or «ذلك». */
function relativeDay(
  cells: readonly Cell[],
  at: number,
  published: string | undefined,
): { readonly next: number; readonly value: string | null } | null {
  const shift = (n: number): string | null => (published === undefined ? null : addDays(published, n));
  const cell = cells[at];
  if (cell === undefined || cell.kind !== "word") return null;
  if (isWord(cell, "اول") && isWord(cells[at + 1], "امس")) return { next: at + 2, value: shift(-2) };
  if (isWord(cell, "امس", "الامس")) {
    return isWord(cells[at + 1], "الاول") ? { next: at + 2, value: shift(-2) } : { next: at + 1, value: shift(-1) };
  }
  if (isWord(cell, "البارحه")) return { next: at + 1, value: shift(-1) };
  if (isWord(cell, "بعد") && isWord(cells[at + 1], "غد", "الغد")) return { next: at + 2, value: shift(2) };
  if (isWord(cell, "غدا", "الغد")) return { next: at + 1, value: shift(1) };
  if (isWord(cell, "الليله")) return directionAt(cells, at + 1) === null ? { next: at + 1, value: shift(0) } : null;
  if (!isWord(cell, "اليوم")) return null;
  const before = cells[at - 1];
  const after = cells[at + 1];
  if (
    isWord(
      before,
      "في",
      "هذا",
      "ذلك",
      "خلال",
      "طوال",
      "من",
      "ذات",
      "حتي",
      "نفس",
      "ل",
      "ب",
      "لهذا",
      "لذلك",
      "وفي",
      "مدار",
    )
  )
    return null;
  // «صحيفة المصري اليوم», but «القضاء المصري اليوم الاثنين».
  if (isWord(before, "المصري") && weekdayAt(cells, at + 1) === null) return null;
  if (directionAt(cells, at + 1) !== null) return null;
  if (
    after?.kind === "word" &&
    (ordinalValues.has(after.fold) || isWord(after, "العالمي", "الدولي", "الوطني", "الواحد", "الاخير", "الذي"))
  )
    return null;
  return { next: at + 1, value: shift(0) };
}

function skipDayPart(cells: readonly Cell[], at: number): number {
  if (isWord(cells[at], "بعد") && isWord(cells[at + 1], "ظهر", "منتصف"))
    return isWord(cells[at + 2], "ليل") ? at + 3 : at + 2;
  return cells[at]?.kind === "word" && dayParts.has(cells[at]?.fold ?? "") ? at + 1 : at;
}

/** «الثلاثاء مساء», «أمس ليلا». */
function skipDayPartAfter(cells: readonly Cell[], at: number): number {
  const cell = cells[at];
  return cell?.kind === "word" &&
    dayPartAdverbs.has(cell.fold) &&
    weekdayAt(cells, at + 1) === null &&
    relativeDay(cells, at + 1, undefined) === null
    ? at + 1
    : at;
}
