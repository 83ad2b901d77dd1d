// Finds words of a facts file in the article: as they stand, else without vowel marks, stretching and differing white space.
import type { Span } from "../text/span.ts";

export interface Occurrence extends Span {
  /** 0: whole words; 1: something is joined in front (a conjunction, a preposition); 2: inside a word. */
  readonly joined: 0 | 1 | 2;
}

export interface WordFinder {
  /** Where `words` stand in the text, in reading order; empty when nowhere. */
  find(words: string): readonly Occurrence[];
}

const inWord = /[\p{L}\p{M}\p{N}\u0640]/u;
/** Vowel marks and the stretching stroke (tatweel, U+0640): spelling that people leave out. */
const dropped = /[\p{Mn}\u0640]/u;
const space = /\s/;

interface Folded {
  readonly text: string;
  /** Offset in the original of each code unit of `text`, and of the end. */
  readonly offsets: readonly number[];
}

function folded(original: string): Folded {
  const offsets: number[] = [];
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (dropped.test(char)) continue;
    if (space.test(char)) {
      if (text.endsWith(" ")) continue;
      text += " ";
    } else {
      text += char;
    }
    offsets.push(i);
  }
  offsets.push(original.length);
  return { text, offsets };
}

function indexesOf(haystack: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** A finder over one article's text. */
export function wordFinder(text: string): WordFinder {
  let view: Folded | null = null;

  function occurrence(start: number, to: number): Occurrence {
    let end = to;
    while (end < text.length && dropped.test(text.charAt(end))) end++;
    const before = start > 0 && inWord.test(text.charAt(start - 1));
    const after = end < text.length && inWord.test(text.charAt(end));
    return { start, end, joined: after ? 2 : before ? 1 : 0 };
  }

  function find(words: string): readonly Occurrence[] {
    const exact = indexesOf(text, words).map((at) => occurrence(at, at + words.length));
    if (exact.length > 0) return exact;
    const needle = folded(words.trim()).text.trim();
    if (needle === "") return [];
    view ??= folded(text);
    const { offsets } = view;
    return indexesOf(view.text, needle).map((at) => {
      const start = offsets[at] ?? 0;
      return occurrence(start, (offsets[at + needle.length - 1] ?? 0) + 1);
    });
  }

  return { find: (words) => (words.trim() === "" ? [] : find(words)) };
}
