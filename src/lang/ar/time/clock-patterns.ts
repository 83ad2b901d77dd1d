// Clock times and parts of the day: «الساعة العاشرة صباحا», «07:00 بتوقيت غرينتش», «منتصف الليل».
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { ordinalValues } from "../lexicon/number-words.ts";
import { type Cell, isMark, isWord } from "../number/cells.ts";
import { readNumber } from "../number/number-phrase.ts";
import { dayPartAdverbs, found, type TimePattern } from "./time-cells.ts";

const zones = foldedSet(list("غرينتش جرينتش غرينيتش جرينيتش غرينويتش"));

/** «الساعة العاشرة صباحا», «الساعة 11:00 ليلا», «السابعة مساء», «07:00 (ت غ)». */
export const clock: TimePattern = ({ cells }, at) => {
  const named = isWord(cells[at], "الساعه", "ساعه");
  const time = hourAt(cells, named ? at + 1 : at);
  if (time === null) return null;
  const half = halfOfDay(cells, time.next);
  const end = zoneEnd(cells, half?.next ?? time.next);
  const zoned = end > (half?.next ?? time.next);
  if (!named && !time.colon && half === null) return null;
  if (named && isWord(cells[at], "ساعه") && !time.colon && half === null) return null;
  // «2:10» may be a score; «07:00» and «19:30» are not.
  if (!named && time.colon && half === null && !zoned && !time.padded) return null;
  const hour = half === null || time.hour > 12 ? time.hour : hourOn24(time.hour, half.part);
  const sure = hour !== null && (half !== null || time.hour > 12 || zoned || time.padded);
  const pad = (n: number): string => String(n).padStart(2, "0");
  return found(at, end, "clock", sure && hour !== null ? `T${pad(hour)}:${pad(time.minute)}` : null);
};

/** «صباحا», «مساء» as adverbs, «منتصف الليل», «بعد الظهر». */
export const partOfDay: TimePattern = ({ cells }, at) => {
  if (isWord(cells[at], "منتصف") && isWord(cells[at + 1], "الليل", "النهار", "ليل"))
    return found(at, at + 2, "part-of-day");
  if (isWord(cells[at], "بعد", "قبل") && isWord(cells[at + 1], "الظهر", "الفجر", "الغروب", "المغرب"))
    return found(at, at + 2, "part-of-day");
  const cell = cells[at];
  // «فجرا» and «عصرا» written with their alef; bare «مساء» only after a preposition-free clause end is too vague.
  if (cell?.kind === "word" && dayPartAdverbs.has(cell.fold) && /[اًأ]$/.test(cell.text))
    return found(at, at + 1, "part-of-day");
  return isWord(cell, "الصباح", "المساء", "الفجر", "الليل") && isWord(cells[at - 1], "في")
    ? found(at, at + 1, "part-of-day")
    : null;
};

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Written with a colon. */
  readonly colon: boolean;
  /** Written as two digits: `07:00`. */
  readonly padded: boolean;
}

function hourAt(cells: readonly Cell[], at: number): Hour | null {
  const [a, b, c] = cells.slice(at, at + 3);
  if (a?.kind === "digits") {
    const colon = isMark(b, ":") && c?.kind === "digits" && b?.joined === true && c.joined && /^\d{2}$/.test(c.fold);
    const dotted = /^(\d{1,2})[.,](\d{2})$/.exec(a.fold);
    if (dotted !== null && isWord(cells[at - 1], "الساعه"))
      return checked(Number(dotted[1]), Number(dotted[2]), at + 1, true, true);
    if (!/^\d{1,2}$/.test(a.fold)) return null;
    if (!colon) return checked(Number(a.fold), 0, at + 1, false, false);
    if (isMark(cells[at + 3], ":")) return null;
    return checked(Number(a.fold), Number(c?.fold), at + 3, true, a.fold.length === 2);
  }
  if (a?.kind !== "word") return null;
  const value = ordinalValues.get(a.fold) ?? (isWord(a, "الواحده") ? 1 : undefined);
  if (value === undefined || !/ه$|ي$/.test(a.fold) || isWord(a, "الثاني", "الحادي")) return null;
  const teen = isWord(b, "عشره", "عشر") && value <= 2;
  const next = teen ? at + 2 : at + 1;
  const minutes = minutesAfter(cells, next);
  return checked(teen ? value + 10 : value, minutes.value, minutes.next, false, false);
}

function checked(hour: number, minute: number, next: number, colon: boolean, padded: boolean): Hour | null {
  return hour <= 24 && minute <= 59 ? { hour, minute, next, colon, padded } : null;
}

/** «والنصف», «والربع», «و20 دقيقة», «إلا ربعا» (left unread: the hour before). */
function minutesAfter(cells: readonly Cell[], at: number): { readonly value: number; readonly next: number } {
  if (!isWord(cells[at], "و")) return { value: 0, next: at };
  if (isWord(cells[at + 1], "النصف", "نصف")) return { value: 30, next: at + 2 };
  if (isWord(cells[at + 1], "الربع", "ربع")) return { value: 15, next: at + 2 };
  if (isWord(cells[at + 1], "الثلث", "ثلث")) return { value: 20, next: at + 2 };
  const number = readNumber(cells, at + 1);
  if (number === null || !isWord(cells[number.next], "دقيقه", "دقايق")) return { value: 0, next: at };
  return { value: number.value, next: number.next + 1 };
}

function halfOfDay(
  cells: readonly Cell[],
  at: number,
): { readonly next: number; readonly part: "am" | "pm" | "night" } | null {
  const i = isWord(cells[at], "من") ? at + 1 : at;
  const cell = cells[i];
  if (isWord(cell, "صباحا", "فجرا", "صباح", "فجر")) return { next: i + 1, part: "am" };
  if (isWord(cell, "مساء", "ظهرا", "عصرا", "ظهر", "عصر")) return { next: i + 1, part: "pm" };
  if (isWord(cell, "ليلا")) return { next: i + 1, part: "night" };
  if (isWord(cell, "بعد") && isWord(cells[i + 1], "ظهر", "الظهر")) return { next: i + 2, part: "pm" };
  if (isWord(cell, "بعد") && isWord(cells[i + 1], "منتصف") && isWord(cells[i + 2], "الليل", "ليل"))
    return { next: i + 3, part: "am" };
  return null;
}

function hourOn24(hour: number, part: "am" | "pm" | "night"): number {
  const noon = hour === 12;
  if (part === "am") return noon ? 0 : hour;
  if (part === "pm") return noon ? 12 : hour + 12;
  if (noon) return 0;
  return hour <= 4 ? hour : hour + 12;
}

/** «بتوقيت غرينتش», «بالتوقيت المحلي», «(ت غ)», «بتوقيت القاهرة». */
function zoneEnd(cells: readonly Cell[], at: number): number {
  let i = at;
  if (isMark(cells[i], "(") && isWord(cells[i + 1], "ت") && isWord(cells[i + 2], "غ"))
    return isMark(cells[i + 3], ")") ? i + 4 : i + 3;
  if (isWord(cells[i], "ت") && isWord(cells[i + 1], "غ")) return i + 2;
  if (isWord(cells[i], "ب", "حسب", "وفق")) i++;
  if (isWord(cells[i], "بالتوقيت", "التوقيت")) return isWord(cells[i + 1], "المحلي") ? i + 2 : at;
  if (isWord(cells[i], "غرينتش") && i === at) return i + 1;
  if (!isWord(cells[i], "توقيت", "بتوقيت")) return at;
  const place = cells[i + 1];
  if (place?.kind !== "word") return at;
  const next =
    zones.has(place.fold) ||
    isWord(
      place,
      "القاهره",
      "مكه",
      "بيروت",
      "دمشق",
      "تونس",
      "باريس",
      "لندن",
      "موسكو",
      "الرياض",
      "ابوظبي",
      "الدوحه",
      "بغداد",
      "عمان",
    )
      ? i + 2
      : at;
  return isWord(place, "مكه") && isWord(cells[i + 2], "المكرمه") ? i + 3 : next;
}
