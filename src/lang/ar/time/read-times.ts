// Finds every time expression of a sentence and, where it is certain, what it stands for.
import { cellsOf, type WordSpan } from "../number/cells.ts";
import { clock, partOfDay } from "./clock-patterns.ts";
import { date, relativeDayPattern, weekday } from "./day-patterns.ts";
import { decadeOrCentury } from "./eras.ts";
import { duration, relativeSpan } from "./span-patterns.ts";
import {
  isTimeOrNumberWord,
  looksAhead,
  type TimeContext,
  type TimeGrain,
  type TimeMatch,
  type TimePattern,
} from "./time-cells.ts";
import { bareYear, month, namedYear } from "./year-patterns.ts";

/** A time expression; the span leaves a leading preposition out but takes in «يوم», «عام», «مساء», «قبل». */
export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly grain: TimeGrain;
  /**
   * `2018-07-10`, `2018-07`, `2018`; `--07-14` and `--07` where the year is open; `W2` for a Tuesday that nothing dates;
   * `T19:30` for a clock time.
   */
  readonly value?: string;
}

/** In order of trust: of two patterns that cover the same words the earlier wins, otherwise the longer. */
const patterns: readonly TimePattern[] = [
  weekday, // «مساء الاثنين»
  date, // «25 يونيو 1895»
  clock, // «الساعة العاشرة صباحا»
  relativeSpan, // «العام الماضي»
  month, // «يوليو/تموز 2018»
  namedYear, // «عام 2022»
  bareYear, // «في 2013»
  decadeOrCentury, // «خمسينيات القرن الماضي»
  relativeDayPattern, // «فجر اليوم»
  duration, // «ثلاثة أيام»
  partOfDay, // «بعد الظهر»
];

/**
 * The time expressions of one sentence, in order and without overlap.
 * `words` are its tokens in order; `published` is the ISO date that «أمس» is counted from.
 */
export function readTimes(
  text: string,
  words: readonly WordSpan[],
  published: string | undefined,
): readonly TimeReading[] {
  const cells = cellsOf(text, words, isTimeOrNumberWord);
  const context: TimeContext = { cells, published, future: looksAhead(cells) };
  const readings: TimeReading[] = [];
  for (let at = 0; at < cells.length; ) {
    const match = longestAt(context, at);
    if (match === null) {
      at++;
      continue;
    }
    const start = cells[match.from]?.start;
    const end = cells[match.next - 1]?.end;
    if (start !== undefined && end !== undefined) {
      const base = { start, end, text: text.slice(start, end), grain: match.grain };
      readings.push(match.value === undefined ? base : { ...base, value: match.value });
    }
    at = Math.max(match.next, at + 1);
  }
  return readings;
}

function longestAt(context: TimeContext, at: number): TimeMatch | null {
  let best: TimeMatch | null = null;
  for (const pattern of patterns) {
    const match = pattern(context, at);
    if (match !== null && (best === null || match.next > best.next)) best = match;
  }
  return best;
}
