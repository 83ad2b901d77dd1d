// Left-to-right runs inside right-to-left text (names in Latin letters, numbers, dates, ranges, percentages), so that
// pages can isolate each: without it neighbouring punctuation changes sides and "2018-2022" may be shown end first.

export interface Run {
  readonly text: string;
  readonly ltr: boolean;
}

/** A Latin letter or digit, then: the same; a joint before one (`AT&T`, `10:30`, `1,5`); a space after a letter (`New York 2`). */
const LTR =
  /[-−+]?[$€£¥]?(?=[\p{Script=Latin}\d])(?:\p{Script=Latin}\s(?=[\p{Script=Latin}\d])|[\p{Script=Latin}\p{M}\d]|[-–—.,:/&'’@_+](?=[\p{Script=Latin}\d]))+(?:[+#]+(?!\p{L})|°|\s?[%‰])?/gu;

/** True for a run without letters: a number, range, date or percentage, which no line end may break. */
export const isNumeric = (run: string): boolean => !/\p{L}/u.test(run);

/** `text` between the marks that isolate it, for a sentence of another direction around it (FSI … PDI). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const SIGN = /^[-−+]/;
const WORD = /[\p{L}\p{N}]$/u;
/** The dot behind these is theirs: `C.F.` */
const INITIALS = /\.\p{Lu}$/u;

/** `text` cut into runs; joined they are `text` again. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(LTR)) {
    const before = text.slice(end, found.index);
    // A dash right after a word is a joint, not a sign: "Covid-19" in any script.
    const start = found.index + (SIGN.test(found[0]) && WORD.test(before) ? 1 : 0);
    if (start > end) runs.push({ text: text.slice(end, start), ltr: false });
    end = found.index + found[0].length;
    if (text.charAt(end) === "." && INITIALS.test(found[0])) end++;
    runs.push({ text: text.slice(start, end), ltr: true });
  }
  if (end < text.length) runs.push({ text: text.slice(end), ltr: false });
  return runs;
}

const WHOLE = /^\d+$/;
const BEFORE = /^[\s\p{L}«("[]?$/u;
const BEHIND = /^[\s\p{L}»)"\]،؛؟.:!]?$/u;

/** `runsOf`, less those that stand as well without isolation: a whole number between words. Neighbours are joined. */
export function runsToIsolate(text: string): readonly Run[] {
  const joined: Run[] = [];
  let start = 0;
  for (const run of runsOf(text)) {
    const end = start + run.text.length;
    const plain = WHOLE.test(run.text) && BEFORE.test(text.charAt(start - 1)) && BEHIND.test(text.charAt(end));
    const ltr = run.ltr && !plain;
    const last = joined.at(-1);
    if (last !== undefined && !last.ltr && !ltr) joined.push({ text: `${joined.pop()?.text ?? ""}${run.text}`, ltr });
    else joined.push({ text: run.text, ltr });
    start = end;
  }
  return joined;
}
