// The lines of a text that are shown as paragraphs, and the number under which a place in it is found.
import type { Span } from "../text/span.ts";
import { behindTitle } from "./title.ts";

/** The lines behind `from` that hold anything; each is a slice of the text. */
export function linesFrom(text: string, from: number): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(({ 0: line, index }) => index >= from && line.trim() !== "")
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** Lines from which it helps to say in which one something stands. */
const LEAST = 3;

interface Titled {
  readonly title: string;
  readonly text: string;
}

const known = new WeakMap<Titled, readonly Span[]>();

/** The lines of `article` behind its title, found once. */
function linesOf(article: Titled): readonly Span[] {
  const found = known.get(article) ?? linesFrom(article.text, behindTitle(article));
  known.set(article, found);
  return found;
}

/** A paragraph's number, from 1, as pages count them; `null` where the text has hardly any, or `at` stands in none. */
export function paragraphAt(article: Titled, at: number): number | null {
  const lines = linesOf(article);
  const found = lines.findIndex(({ start, end }) => start <= at && at < end);
  return lines.length < LEAST || found < 0 ? null : found + 1;
}
