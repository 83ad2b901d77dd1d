// Decades, centuries and eras: «خمسينيات القرن الماضي», «القرن التاسع عشر قبل الميلاد».
import { decadeStems } from "../lexicon/calendar.ts";
import { ordinalValues } from "../lexicon/number-words.ts";
import { type Cell, isMark, isWord } from "../number/cells.ts";
import { foldSpelling } from "../script/fold.ts";
import { directionAt, edges, found, type TimePattern } from "./time-cells.ts";

/** «الخمسينيات», «سبعينيات القرن الماضي», «القرن التاسع عشر», «القرن الـ19», «الألفية الثالثة». */
export const decadeOrCentury: TimePattern = ({ cells }, at) => {
  const i = edges.has(cells[at]?.fold ?? "") ? at + 1 : at;
  const cell = cells[i];
  if (cell?.kind !== "word") return null;
  if (decadeWords.has(cell.fold)) {
    // «في الخمسينيات من عمره» is an age.
    if (isWord(cells[i + 1], "من") && isWord(cells[i + 2], "عمره", "عمرها", "العمر", "عمرهم")) return null;
    const of = isWord(cells[i + 1], "من") ? i + 2 : i + 1;
    const century = centuryAt(cells, of);
    return found(at, century ?? i + 1, "period");
  }
  const century = centuryAt(cells, i);
  return century === null ? null : found(at, century, "period");
};

const decadeWords: ReadonlySet<string> = new Set(
  decadeStems.flatMap(({ stem }) =>
    ["ات", "يات"].flatMap((end) => [foldSpelling(stem + end), `ال${foldSpelling(stem + end)}`]),
  ),
);

function centuryAt(cells: readonly Cell[], at: number): number | null {
  if (!isWord(cells[at], "القرن", "القرنين")) return null;
  let next = at + 1;
  if (directionAt(cells, next) !== null) return next + 1;
  if (isWord(cells[next], "ال") && cells[next + 1]?.kind === "digits") next += 2;
  else if (ordinalValues.has(cells[next]?.fold ?? "")) next += isWord(cells[next + 1], "عشر") ? 2 : 1;
  else if (isWord(cells[next], "العشرين")) next += 1;
  else return null;
  if (isWord(cells[at + 1], "الحادي", "الثاني") && isWord(cells[next], "و") && isWord(cells[next + 1], "العشرين"))
    next += 2;
  return calendarAfter(cells, next) === "none" ? next : calendarEnd(cells, next);
}

/** The calendar named after a year: «808 هجرية», «1406م», «5000 ق.م». */
export function calendarAfter(cells: readonly Cell[], at: number): "ad" | "bc" | "hijri" | "none" {
  if (isWord(cells[at], "قبل") && isWord(cells[at + 1], "الميلاد")) return "bc";
  if (isWord(cells[at], "ق") && isMark(cells[at + 1], ".") && isWord(cells[at + 2], "م")) return "bc";
  if (isWord(cells[at], "ق") && isWord(cells[at + 1], "م")) return "bc";
  if (isWord(cells[at], "هجريه", "هجري", "ه", "للهجره")) return "hijri";
  if (isWord(cells[at], "م", "ميلاديه", "ميلادي", "للميلاد")) return "ad";
  return "none";
}

/** Index after the words that `calendarAfter` saw. */
export function calendarEnd(cells: readonly Cell[], at: number): number {
  if (isWord(cells[at], "قبل")) return at + 2;
  if (isWord(cells[at], "ق")) return isMark(cells[at + 1], ".") ? at + 3 : at + 2;
  return at + 1;
}
