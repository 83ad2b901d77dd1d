// Paragraphs: every line is one, but lines that a mail program or a PDF wrapped at a column are joined again.
import type { Span } from "../../../core/text/span.ts";
import { trimSpan } from "../../../core/text/span.ts";

/** White space, line ends and marks without width (bidi controls, joiners, byte order mark). */
export const BLANK: RegExp = /[\s\u0085\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const CLOSED = /[.!؟?…:]["'»”’)\]]*$/;

/** The paragraphs of `text` in order, without blanks around them; blank lines give none. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text)) {
    const [first] = block;
    const last = block.at(-1);
    if (first === undefined || last === undefined) continue;
    if (isWrapped(text, block)) paragraphs.push({ start: first.start, end: last.end });
    else paragraphs.push(...block);
  }
  return paragraphs;
}

/** Lines, grouped where no blank line stands between them. */
function blocksOf(text: string): readonly (readonly Span[])[] {
  const blocks: Span[][] = [[]];
  let start = 0;
  const add = (end: number): void => {
    const line = trimSpan(text, { start, end }, BLANK);
    if (line.start < line.end) blocks.at(-1)?.push(line);
    else blocks.push([]);
  };
  for (const found of text.matchAll(LINE_END)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return blocks;
}

/**
 * Wrapped text has lines of nearly one length that mostly end in mid-sentence. A list of headlines has neither
 * property for long, so three lines are asked for, and all but the last must be at least 70 % of the longest.
 */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 3) return false;
  const full = block.slice(0, -1).map((line) => line.end - line.start);
  const longest = Math.max(...full);
  if (longest < 40 || longest > 110 || full.some((length) => length < longest * 0.7)) return false;
  const open = block.slice(0, -1).filter((line) => !CLOSED.test(text.slice(line.start, line.end)));
  return open.length >= full.length * 0.6;
}
