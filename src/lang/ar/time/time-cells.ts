// What all time patterns share: the row of cells, the day of publication, and the words they look for.
import * as calendar from "../lexicon/calendar.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { numberParts, ordinalValues } from "../lexicon/number-words.ts";
import { type Cell, isMark, isWord } from "../number/cells.ts";
import { readNumber } from "../number/number-phrase.ts";
import { foldSpelling } from "../script/fold.ts";

export type TimeGrain =
  | "weekday"
  | "date"
  | "month"
  | "year"
  | "clock"
  | "part-of-day"
  | "duration"
  | "relative"
  | "period";

export interface TimeContext {
  readonly cells: readonly Cell[];
  /** ISO date of publication. */
  readonly published: string | undefined;
  /** True when the sentence looks ahead («سيعقد … الثلاثاء»): bare day names are then not resolved. */
  readonly future: boolean;
}

/** What one pattern found: cells `from` to `next` (exclusive). */
export interface TimeMatch {
  readonly from: number;
  readonly next: number;
  readonly grain: TimeGrain;
  readonly value?: string;
}

export type TimePattern = (context: TimeContext, at: number) => TimeMatch | null;

export const past: ReadonlySet<string> = foldedSet(calendar.pastAdjectives);
export const future: ReadonlySet<string> = foldedSet(calendar.futureAdjectives);
export const present: ReadonlySet<string> = foldedSet(calendar.presentAdjectives);
export const same: ReadonlySet<string> = foldedSet(calendar.sameAdjectives);
export const dayParts: ReadonlySet<string> = foldedSet(calendar.dayParts);
export const dayPartAdverbs: ReadonlySet<string> = foldedSet(calendar.dayPartAdverbs);
export const edges: ReadonlySet<string> = foldedSet(calendar.periodEdges);
export const seasons: ReadonlySet<string> = foldedSet(calendar.seasons);

/** A match from parts, leaving `value` out where it is unknown. */
export function found(from: number, next: number, grain: TimeGrain, value?: string | null): TimeMatch {
  return value === undefined || value === null ? { from, next, grain } : { from, next, grain, value };
}

/** Direction of the adjective at `at`: «الماضي» past, «المقبل» future, «الجاري» present, «نفسه» same; `null` for none. */
export function directionAt(cells: readonly Cell[], at: number): "past" | "future" | "present" | "same" | null {
  const cell = cells[at];
  if (cell?.kind !== "word") return null;
  if (past.has(cell.fold)) return "past";
  if (future.has(cell.fold)) return "future";
  if (present.has(cell.fold)) return "present";
  return same.has(cell.fold) ? "same" : null;
}

/** A month name of one or two words at `at`. */
export function monthAt(
  cells: readonly Cell[],
  at: number,
): { readonly month: calendar.Month; readonly next: number } | null {
  const one = cells[at];
  if (one?.kind !== "word") return null;
  const two = cells[at + 1];
  const pair = two?.kind === "word" ? calendar.monthByForm.get(`${one.fold} ${two.fold}`) : undefined;
  if (pair !== undefined) return { month: pair, next: at + 2 };
  const month = calendar.monthByForm.get(one.fold);
  return month === undefined ? null : { month, next: at + 1 };
}

/** The same with a second name after a slash or in brackets: «يوليو/تموز», «تموز (يوليو)». */
export function doubleMonthAt(
  cells: readonly Cell[],
  at: number,
): { readonly month: calendar.Month; readonly next: number; readonly double: boolean } | null {
  const first = monthAt(cells, at);
  if (first === null) return null;
  const bracket = isMark(cells[first.next], "([");
  if (!bracket && !isMark(cells[first.next], "/-–\\")) return { ...first, double: false };
  const second = monthAt(cells, first.next + 1);
  if (second === null || second.month.number !== first.month.number) return { ...first, double: false };
  if (!bracket) return { month: first.month, next: second.next, double: true };
  return isMark(cells[second.next], ")]")
    ? { month: first.month, next: second.next + 1, double: true }
    : { ...first, double: false };
}

export function hijriMonthAt(
  cells: readonly Cell[],
  at: number,
): { readonly number: number; readonly next: number } | null {
  const one = cells[at];
  const two = cells[at + 1];
  if (one?.kind !== "word") return null;
  const pair = two?.kind === "word" ? calendar.hijriMonthByForm.get(`${one.fold} ${two.fold}`) : undefined;
  if (pair !== undefined) return { number: pair.number, next: at + 2 };
  const month = calendar.hijriMonthByForm.get(one.fold);
  return month === undefined ? null : { number: month.number, next: at + 1 };
}

/** A four-digit year 1000–2100 without separators, or a year in words after «عام» («ألفين وعشرين»). */
export function yearAt(cells: readonly Cell[], at: number): { readonly year: number; readonly next: number } | null {
  const cell = cells[at];
  if (cell?.kind === "digits" && /^\d{4}$/.test(cell.fold)) {
    const year = Number(cell.fold);
    return year >= 1000 && year <= 2100 ? { year, next: at + 1 } : null;
  }
  const words = cell?.kind === "word" ? readNumber(cells, at) : null;
  return words !== null && words.value >= 1000 && words.value <= 2100 ? { year: words.value, next: words.next } : null;
}

const knownWords: ReadonlySet<string> = new Set([
  ...numberParts.keys(),
  ...ordinalValues.keys(),
  ...calendar.monthByForm.keys(),
  ...calendar.weekdayByForm.keys(),
  ...calendar.timeUnitByForm.keys(),
  ...[...calendar.timeUnitByForm.keys()].map((form) => `ال${form}`),
  ...[...calendar.hijriMonthByForm.keys()],
  ...dayParts,
  ...dayPartAdverbs,
  ...edges,
  ...calendar.decadeStems.flatMap(({ stem }) =>
    [`${stem}ات`, `${stem}يات`, `ال${stem}ات`, `ال${stem}يات`].map(foldSpelling),
  ),
  ...list("قبل بعد منذ خلال في حتى عند امس البارحه اليوم غدا الغد الليله الساعه المايه الميه ميه مايه").map(
    foldSpelling,
  ),
]);

/** True for folded words that the readers of times and numbers look for: these are freed from clitics when unsplit. */
export function isTimeOrNumberWord(fold: string): boolean {
  return knownWords.has(fold);
}

/** True when a sentence speaks of what is to come: a future verb or «المقرر», «المتوقع». */
export function looksAhead(cells: readonly Cell[]): boolean {
  return cells.some(
    (cell, i) =>
      isWord(cell, "سوف", "المقرر", "المتوقع", "المرتقب", "مقرر", "المزمع", "يعتزم", "تعتزم", "سيكون", "ستكون") ||
      (isWord(cell, "س") && cells[i + 1]?.joined === true) ||
      (/^س[يت]..+/.test(cell.fold) && FUTURE.test(cell.fold) && !NOT_FUTURE.has(cell.fold)),
  );
}

const FUTURE = /^س[يت][\u0621-\u064A]{3,}$/;
/** Words that only look like a future verb: «سيارة», «سياسة», «ستين». */
const NOT_FUTURE: ReadonlySet<string> = foldedSet(
  list(
    "سياسة سياسي سياسية سياسيا سياسات سياسيين سياسيون سياسيو سيارة سيارات سيارته سياق سياج سيادة سياده سيادية سياحة سياحي سياحية سياح سيطرة سيطر سيطرت سيناريو سيناريوهات سينما سينمائي سينمائية سيناء سيدات سيدة سيدني سيرة سيرته ستار ستائر ستين ستون ستيفن ستارة ستوديو سترة ستراتيجية سيمون سيبيريا سيراليون سيشل سيئة سيول سيلفا سيلتا سيتي سيمنز سيرفر سيميائي ستوكهولم ستانفورد ستاندرد ستارباكس ستيوارت ستالين ستراسبورغ سيرغي سيدي سيارتين سيفيا سيجارة سيجار سيبقيان سيل سيف سيناتور سيدتي سيليا سيرينا",
  ),
);
