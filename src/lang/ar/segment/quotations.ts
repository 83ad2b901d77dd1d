// Where quotations stand in a paragraph: needed to know which full stop ends a sentence and which only ends a quoted one.
import type { Span } from "../../../core/text/span.ts";

const PAIRS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", "‹": "›", "‘": "’" };
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Quotations inside `paragraph`, marks included, in order of their start. A mark without its partner is left out:
 * the quotation runs on into the next paragraph, or somebody mistyped.
 */
export function quotationsIn(text: string, paragraph: Span): readonly Span[] {
  const found = [...paired(text, paragraph), ...straight(text, paragraph, '"')];
  return found.sort((a, b) => a.start - b.start);
}

function paired(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  // Looked for in the paragraph alone: a mark that it lacks would be looked for to the end of the text.
  const words = text.slice(start, end);
  for (const [opening, closing] of Object.entries(PAIRS)) {
    let from = words.indexOf(opening);
    while (from !== -1) {
      const to = words.indexOf(closing, from + 1);
      if (to === -1) break;
      found.push({ start: start + from, end: start + to + 1 });
      from = words.indexOf(opening, to + 1);
    }
  }
  return found;
}

/**
 * The straight mark opens and closes alike. With an even number of them they pair off in order, also where the writer
 * put blanks inside («" آمل أن … "»); with an odd number the blanks around a mark tell which one is alone.
 */
function straight(text: string, paragraph: Span, mark: string): readonly Span[] {
  const places: number[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (let at = words.indexOf(mark); at !== -1; at = words.indexOf(mark, at + 1)) places.push(paragraph.start + at);
  const found: Span[] = [];
  const even = places.length % 2 === 0;
  let open: number | null = null;
  for (const at of places) {
    if (open === null) {
      if (even || !closesOnly(text, at)) open = at;
    } else if (!even && opensOnly(text, at)) {
      open = at;
    } else {
      found.push({ start: open, end: at + 1 });
      open = null;
    }
  }
  return found;
}

function opensOnly(text: string, at: number): boolean {
  return SPACE.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}

function closesOnly(text: string, at: number): boolean {
  return /[\p{L}\p{N}.!؟?…]/u.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1));
}
