// Sentences by end marks and line ends alone, for facts that a hand wrote without evidence. `anchorFacts` makes them exact.
import type { Span } from "../text/span.ts";

/** Full stop, !, ?, ellipsis, Arabic question mark and full stop, then closing quotes, then white space; or a line end. */
const boundary = /[.!?\u2026\u061F\u06D4]+["\u201D\u00BB'\u2019)\]]*(?=\s)|[\r\n]+/g;

/** Spans that cover `text` without white space around; never empty spans. */
export function roughSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const mark of text.matchAll(boundary)) add(mark.index + mark[0].length);
  add(text.length);
  return spans;
}

/** Index of the sentence in which `offset` lies, or of the last before it; 0 when there is none. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let found = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.start <= offset) found = index;
  });
  return found;
}
