// Where the sentences of one paragraph end: end marks, what closes behind them, and the quotations they stand in.
import type { Span } from "../../../core/text/span.ts";
import { isFullStop } from "./full-stops.ts";
import { quotationsIn } from "./quotations.ts";

const MARKS = /[.!؟?…]+/g;
const CLOSERS = "\"'»”’)]›";
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640_]*/gu;

/** A quotation of at most this many words is never cut: «قال: "لا. لن أذهب".» */
const SHORT_QUOTATION = 12;
/** Inside a longer one, either part must be at least this long. */
const SHORT_PART = 4;
const SHORT_QUESTION = 8;

/** Words that go on with the sentence behind a quoted end mark or an omission: «"… والفحم." بحسب البيان». */
const CONTINUES =
  /^(?:بحسب|حسب|وفق|وفقا|وفقاً|طبقا|طبقاً|على|في|من|عن|إلى|مما|ما|حيث|إذ|بل|لكن|ولكن|التي|الذي|الذين|أو|أي|إلا|حتى)(?![\p{L}\p{M}])/u;

/** A line of the page's own that ran into the text: «… قريبا جدا".. اقرأ.. ترامب: سنخرج من سوريا». */
const INVITES = /^(?:[اإأ]قرأ|شاهد)(?:\s?(?:أيضا|ايضا|أيضاً|المزيد)|\s?\.\.|\s?:)/;

/**
 * Ends of the sentences inside `paragraph`: offsets behind the end mark and what it closes, ascending, the last one
 * being `paragraph.end`.
 */
export function breaksIn(text: string, paragraph: Span): readonly number[] {
  const enclosed = [...quotationsIn(text, paragraph), ...bracketsIn(text, paragraph)];
  const breaks: number[] = [];
  let from = paragraph.start;
  for (const mark of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at = paragraph.start + mark.index;
    if (at < from) continue;
    const end = behind(text, at + mark[0].length, paragraph.end, enclosed);
    if (end >= paragraph.end) break;
    if (!hasWord(text, from, at) || !hasWord(text, end, paragraph.end)) continue;
    if (!endsSentence(text, { at, mark: mark[0], from, end }, paragraph, enclosed)) continue;
    breaks.push(end);
    from = end;
  }
  breaks.push(paragraph.end);
  return breaks;
}

interface Candidate {
  /** Where the run of marks starts. */
  readonly at: number;
  readonly mark: string;
  /** Where the sentence starts. */
  readonly from: number;
  /** Behind the marks and what they close. */
  readonly end: number;
}

function endsSentence(text: string, c: Candidate, paragraph: Span, enclosed: readonly Span[]): boolean {
  const after = text.slice(c.end, paragraph.end);
  const rest = after.trimStart();
  if (/^[،,؛;:/\-–—)\]]/.test(rest) && !/^[-–—]\s*[«"“\p{L}]/u.test(rest)) return false;
  const closed = enclosed.find((e) => e.end > c.at && e.end <= c.end && e.start < c.at);
  if (closed === undefined && c.mark === "." && !isFullStop(text, c.at, c.from, paragraph.end)) return false;
  if (INVITES.test(rest)) return true;
  if (c.mark === "..") return false;
  if (isOmission(c.mark)) {
    return (
      isLong(text, c, paragraph) && !CONTINUES.test(rest) && !enclosed.some((e) => e.start < c.at && c.end < e.end)
    );
  }
  if (/^[a-z]/.test(rest) || (/[!?؟]/.test(c.mark) && /^[\p{L}]/u.test(after) && !/^\p{Script=Arabic}/u.test(after))) {
    return false;
  }
  if (closed !== undefined) return endsBehind(text, c, closed, rest);
  return !enclosed.some((e) => holds(text, e, c));
}

/** The mark stood inside a quotation or bracket that ends with it: «قال "لن نذهب." وأضاف». */
function endsBehind(text: string, c: Candidate, closed: Span, rest: string): boolean {
  if (CONTINUES.test(rest)) return false;
  const last = text.slice(closed.end, c.end);
  if (/[.!؟?…]/.test(last)) return true;
  if (text.charAt(closed.start) === "(")
    return c.from >= closed.start || wordsIn(text, closed.start, closed.end) > SHORT_QUOTATION;
  if (/[!?؟]/.test(c.mark) && wordsIn(text, closed.start, closed.end) <= SHORT_QUESTION)
    return /^و\p{L}{2}/u.test(rest);
  return true;
}

/** True when the mark lies inside `e` and must not cut it. */
function holds(text: string, e: Span, c: Candidate): boolean {
  if (c.at < e.start || c.end >= e.end) return false;
  if (text.charAt(e.start) === "(") return wordsIn(text, e.start, e.end) <= 25;
  return (
    wordsIn(text, e.start, e.end) <= SHORT_QUOTATION ||
    wordsIn(text, e.start, c.at) < SHORT_PART ||
    wordsIn(text, c.end, e.end) < SHORT_PART
  );
}

/** Three dots or more leave something out; they end a sentence only between two long parts. */
function isOmission(mark: string): boolean {
  return /^(?:\.{3,}|…+\.*)$/.test(mark);
}

function isLong(text: string, c: Candidate, paragraph: Span): boolean {
  return wordsIn(text, c.from, c.at) >= 6 && wordsIn(text, c.end, paragraph.end) >= 6;
}

/** Behind `at`, over closing marks and further end marks: «… العالم". », «… العالم. »». */
function behind(text: string, at: number, limit: number, enclosed: readonly Span[]): number {
  let end = at;
  for (;;) {
    const blank = /^\s*/.exec(text.slice(end, limit))?.[0].length ?? 0;
    const next = text.charAt(end + blank);
    const place = end + blank;
    if (place >= limit || next === "") return end;
    const closes = enclosed.some((e) => e.end === place + 1 && e.start < at);
    const stray = blank === 0 && CLOSERS.includes(next) && !enclosed.some((e) => e.start === place);
    const mark = /[.!؟?…]/.test(next) && (blank === 0 || /^[.!؟?…]+(?:\s|$)/.test(text.slice(place, limit)));
    if (!closes && !stray && !mark) return end;
    end = place + 1;
  }
}

function bracketsIn(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  for (const m of text.slice(paragraph.start, paragraph.end).matchAll(/\([^()]*\)/g)) {
    found.push({ start: paragraph.start + m.index, end: paragraph.start + m.index + m[0].length });
  }
  return found;
}

function hasWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Number of words that start in `[start, end)`. */
export function wordsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(WORD)?.length ?? 0;
}
