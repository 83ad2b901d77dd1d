// The article cut into pieces, each with everything that is to be shown of it.
import type { Span } from "../../index.ts";

export interface Piece extends Span {
  readonly text: string;
  /** Classes of all marks over it. */
  readonly marks: readonly string[];
}

export interface Mark extends Span {
  readonly mark: string;
}

/** The lines of the text that hold anything. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** `span` of `text` in pieces, cut wherever a mark begins or ends, and at every place of `cuts`. */
export function piecesOf(text: string, span: Span, marks: readonly Mark[], cuts: readonly number[]): readonly Piece[] {
  const over = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const inside = (at: number): boolean => span.start < at && at < span.end;
  const edges = new Set([...over.flatMap(({ start, end }) => [start, end]), ...cuts].filter(inside));
  const places = [span.start, ...[...edges].sort((a, b) => a - b), span.end];
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? span.end;
    const here = over.filter((mark) => mark.start <= start && end <= mark.end).map(({ mark }) => mark);
    return { start, end, text: text.slice(start, end), marks: [...new Set(here)] };
  });
}
