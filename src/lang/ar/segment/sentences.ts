// Sentences and other pieces of an article, with what each is for. Together the pieces cover all that is printed.
import type { Article } from "../../../core/document/article.ts";
import type { SentenceRole } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { trimSpan } from "../../../core/text/span.ts";
import { breaksIn, wordsIn } from "./breaks.ts";
import { datelineLength } from "./datelines.ts";
import { BLANK, paragraphsOf } from "./paragraphs.ts";
import { isClosed, type Piece, roleOf } from "./roles.ts";

/** Paragraphs of fewer words may be headlines: they say nothing about the writer's habit. */
const LONG = 16;

/** A sentence, headline, caption … before its words are known. */
export interface SentenceSpan extends Span {
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
  readonly role: SentenceRole;
}

/**
 * The pieces of `article.text` in order: disjoint, without blanks around them, covering every other character.
 * Offsets are UTF-16 code units into the text.
 */
export function splitSentences(article: Article): readonly SentenceSpan[] {
  const { text, title } = article;
  const paragraphs = paragraphsOf(text);
  const closed = paragraphs.map((span) => isClosed(text.slice(span.start, span.end)));
  const open = paragraphs.filter((span, at) => !closed[at] && wordsIn(text, span.start, span.end) >= LONG);
  const careless = open.length > closed.filter((is) => is).length;
  return paragraphs.flatMap((span, paragraph) => {
    const first = paragraph === 0;
    const before = paragraphs[paragraph - 1];
    const place = {
      first,
      outer: first || paragraph === paragraphs.length - 1,
      listed: before !== undefined && text.charAt(before.end - 1) === ":",
      careless,
      title,
    };
    return piecesOf(text, span, place).map((piece) => ({ ...piece, paragraph }));
  });
}

type Place = Pick<Piece, "first" | "outer" | "listed" | "careless" | "title">;

function piecesOf(text: string, paragraph: Span, place: Place): readonly Omit<SentenceSpan, "paragraph">[] {
  const head = { start: paragraph.start, end: paragraph.start + datelineLength(text, paragraph) };
  const dateline = trimSpan(text, head, BLANK);
  const dated = dateline.end > dateline.start;
  const rest = trimSpan(text, { start: head.end, end: paragraph.end }, BLANK);
  const spans = rest.start < rest.end ? cut(text, rest) : [];
  const pieces = spans.map((span, at) => {
    const words = text.slice(span.start, span.end);
    const piece: Piece = { words, alone: spans.length === 1, last: at === spans.length - 1, dated, ...place };
    return { ...span, role: roleOf(piece) };
  });
  return dated ? [{ ...dateline, role: "dateline" }, ...pieces] : pieces;
}

function cut(text: string, paragraph: Span): readonly Span[] {
  let start = paragraph.start;
  return breaksIn(text, paragraph)
    .map((end) => {
      const piece = trimSpan(text, { start, end }, BLANK);
      start = end;
      return piece;
    })
    .filter((piece) => piece.start < piece.end);
}
