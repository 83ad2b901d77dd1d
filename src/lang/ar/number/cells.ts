// A sentence as the number and time readers see it: words, runs of digits and marks, however the tokeniser cut them.
import { foldSpelling, plainDigits } from "../script/fold.ts";

/** A token as the readers need it; offsets are UTF-16 code units into the article's text. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded spelling; plain digits for numbers. */
  readonly fold: string;
  readonly kind: "word" | "digits" | "mark";
  /** True when no white space stands before it. */
  readonly joined: boolean;
}

const DIGITS = /[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,\u066B\u066C\u060C][0-9\u0660-\u0669\u06F0-\u06F9]+)*/g;
const PIECE = /[\p{L}\p{M}\u0640\u200C\u200D]+|[^\s\p{L}\p{M}]/gu;
/** «كمية» is no «كـ» and «مية». */
const WHOLE: ReadonlySet<string> = new Set(["كميه"]);

const PROCLITIC = /^[وفبلك]$/;

/**
 * The cells of one sentence. `knows` says which folded words the caller has a use for: a word it does not know is
 * tried without a leading و ف ب ل ك («بالمئة» → «ب» + «المئة»), so that an unsplit token is read all the same.
 */
export function cellsOf(text: string, words: readonly WordSpan[], knows: (fold: string) => boolean): readonly Cell[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const cells: Cell[] = [];
  const push = (start: number, end: number, kind: Cell["kind"], fold?: string): void => {
    const slice = text.slice(start, end);
    const joined = start > first.start && !/\s/.test(text.charAt(start - 1));
    cells.push({ start, end, text: slice, fold: fold ?? foldSpelling(slice), kind, joined });
  };
  const borders = new Set(words.flatMap((w) => [w.start, w.end]));
  const pieces = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(PIECE)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (!/\p{L}/u.test(match[0])) {
        if (/\P{M}/u.test(match[0])) push(start, end, "mark");
        continue;
      }
      let at = start;
      for (let i = start + 1; i <= end; i++) {
        if (i < end && !borders.has(i)) continue;
        pushWord(at, i);
        at = i;
      }
    }
  };
  const pushWord = (start: number, end: number): void => {
    const fold = foldSpelling(text.slice(start, end));
    const before = cells.at(-1);
    // «للعام» cut as «ل» + «لعام»: the second part is the word with its article.
    if (before?.fold === "ل" && before.end === start && fold.startsWith("ل") && !knows(fold) && knows(`ا${fold}`)) {
      push(start, end, "word", `ا${fold}`);
      return;
    }
    const rest = fold.slice(1);
    if (fold.length > 2 && !WHOLE.has(fold) && PROCLITIC.test(fold.charAt(0)) && !knows(fold)) {
      const article = fold.startsWith("لل") ? `ا${rest}` : rest;
      // The split must fall between two letters of the text itself, so that spans stay true.
      const cut = start + lengthOfFirstLetter(text.slice(start, end));
      if (knows(article)) {
        push(start, cut, "word");
        push(cut, end, "word", article);
        return;
      }
      // «وبالمئة»: two clitics.
      if (/^[وف]/.test(fold) && rest.length > 2 && PROCLITIC.test(rest.charAt(0))) {
        const inner = rest.startsWith("لل") ? `ا${rest.slice(1)}` : rest.slice(1);
        const second = cut + lengthOfFirstLetter(text.slice(cut, end));
        if (knows(inner)) {
          push(start, cut, "word");
          push(cut, second, "word");
          push(second, end, "word", inner);
          return;
        }
      }
    }
    push(start, end, "word", fold);
  };
  let at = first.start;
  const scope = text.slice(first.start, last.end);
  for (const match of scope.matchAll(DIGITS)) {
    const start = first.start + match.index;
    const end = start + match[0].length;
    pieces(at, start);
    push(start, end, "digits", plainDigits(match[0]));
    at = end;
  }
  pieces(at, last.end);
  return cells;
}

/** A letter with the vowel marks and tatweel after it. */
function lengthOfFirstLetter(text: string): number {
  return /^.[\u0640\u064B-\u0652]*/u.exec(text)?.[0].length ?? 1;
}

/** The cell when it is the given folded word. */
export function isWord(cell: Cell | undefined, ...folds: readonly string[]): boolean {
  return cell !== undefined && cell.kind === "word" && folds.includes(cell.fold);
}

export function isMark(cell: Cell | undefined, marks: string): boolean {
  return cell !== undefined && cell.kind === "mark" && marks.includes(cell.text);
}

/** Index after the longest of `phrases` (folded words) that starts at `at`; `at` itself when none does. */
export function skipPhrase(cells: readonly Cell[], at: number, phrases: readonly (readonly string[])[]): number {
  let best = at;
  for (const phrase of phrases) {
    if (phrase.every((word, k) => isWord(cells[at + k], word))) best = Math.max(best, at + phrase.length);
  }
  return best;
}

/** Index of the first cell of the longest of `phrases` that ends right before `at`; `at` itself when none does. */
export function phraseBefore(cells: readonly Cell[], at: number, phrases: readonly (readonly string[])[]): number {
  let best = at;
  for (const phrase of phrases) {
    const from = at - phrase.length;
    if (from >= 0 && phrase.every((word, k) => isWord(cells[from + k], word))) best = Math.min(best, from);
  }
  return best;
}
