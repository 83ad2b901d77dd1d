// The words that people choose in the article, as a span of its text.
import type { Span } from "../../index.ts";

/** Offset in the article of a place in the page; `null` outside of its words. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-start]");
  if (piece !== null && piece !== undefined) {
    const start = Number(piece.dataset["start"]);
    const inside = node instanceof Element && offset > 0 ? (piece.textContent ?? "").length : 0;
    return node instanceof Element ? start + inside : start + offset;
  }
  // Between two pieces: the browser names the paragraph and the child before which the place is.
  const next = element?.childNodes[offset];
  const child = next instanceof Element ? next : null;
  const start = child?.closest<HTMLElement>("[data-start]")?.dataset["start"];
  return start === undefined ? null : Number(start);
}

const letter = /[\p{L}\p{M}\p{N}\u0640]/u;
/** «و»، «ف»، «ب»، «ل»، «ك» before a word: whoever leaves them out means to. */
const CLITICS = /^[وفبلك]{1,2}$/;

/** `span` with whole words at both ends: a finger seldom stops at the edge of one. */
export function wholeWords({ start, end }: Span, text: string): Span {
  const inWord = (at: number): boolean => at > 0 && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  let from = start;
  while (inWord(from)) from -= 1;
  let to = end;
  while (inWord(to)) to += 1;
  return { start: CLITICS.test(text.slice(from, start)) ? start : from, end: to };
}

/** What is chosen inside `pane`, in whole words and without blanks around it; `null` for nothing. */
export function chosenIn(pane: HTMLElement, text: string): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  let start = offsetOf(range.startContainer, range.startOffset);
  let end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? wholeWords({ start, end }, text) : null;
}
