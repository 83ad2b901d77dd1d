// A sentence into surface words: runs of letters, numbers, single punctuation marks. Clitics are found later, by the tagger.
import type { Span } from "../../../core/text/span.ts";
import { isInvisible, isMark, plainLetter, plainLetters } from "../script/letters.ts";

export type SurfaceKind = "letters" | "number" | "mark";

/** One surface word; `form` are its plain letters, `at[i]` the raw offset of letter `i` (`at[form.length]` = end). */
export interface Surface extends Span {
  readonly kind: SurfaceKind;
  readonly form: string;
  readonly at: readonly number[];
  /** True when white space (or nothing) stands before it. */
  readonly spaced: boolean;
}

type CharKind = "space" | "invisible" | "mark" | "letter" | "digit" | "sign";

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\p{Z}\p{Cc}]/u;

function charKind(char: string): CharKind {
  const code = char.charCodeAt(0);
  if (code >= 0x0621 && code <= 0x063a) return "letter";
  if (code >= 0x0641 && code <= 0x064a) return "letter";
  if (code >= 0x30 && code <= 0x39) return "digit";
  if (code === 0x20) return "space";
  if (isInvisible(char)) return "invisible";
  if (isMark(char)) return "mark";
  if (SPACE.test(char)) return "space";
  if (/\d/.test(plainLetter(char))) return "digit";
  return LETTER.test(char) ? "letter" : "sign";
}

/** Marks that join digits: «1,3», «2-1», «22:00», «2020/2016», «4ر314». */
const DIGIT_JOINT = /[.,:/\u060C\u066B\u066Cر-]/;
const SAME_SIGN_RUN = /[.\-_*!?؟=…]/;
const HIGH_SURROGATE = /[\uD800-\uDBFF]/;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;
const LATIN = /[A-Za-z\u00C0-\u024F]/;

/** The end of the number that starts at `from`: digits with single joints between them. */
function numberEnd(text: string, from: number, limit: number): number {
  let end = from;
  let i = from;
  while (i < limit) {
    const kind = charKind(text.charAt(i));
    if (kind === "digit") end = ++i;
    else if (kind === "invisible" || kind === "mark") i++;
    else if (DIGIT_JOINT.test(text.charAt(i)) && i === end && i + 1 < limit && charKind(text.charAt(i + 1)) === "digit")
      i++;
    else break;
  }
  return end;
}

/** The end of the run of letters of one script; marks and unseen signs inside belong to it. */
function lettersEnd(text: string, from: number, limit: number): number {
  const latin = LATIN.test(text.charAt(from));
  let end = from;
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i);
    const kind = charKind(char);
    if (kind === "mark" || (kind === "letter" && LATIN.test(char) === latin)) end = i + 1;
    else if (kind !== "invisible") break;
  }
  return end;
}

/** The end of a sign: one character, a surrogate pair, or a run of the same («...», «--»). */
function signEnd(text: string, from: number, limit: number): number {
  const char = text.charAt(from);
  if (HIGH_SURROGATE.test(char) && from + 1 < limit && LOW_SURROGATE.test(text.charAt(from + 1))) return from + 2;
  let end = from + 1;
  if (SAME_SIGN_RUN.test(char)) while (end < limit && text.charAt(end) === char) end++;
  return end;
}

/** The surface words of `text[span.start, span.end)`: they never overlap and cover every visible character. */
export function surfaceWords(text: string, span: Span): readonly Surface[] {
  const out: Surface[] = [];
  let spaced = true;
  let i = span.start;
  while (i < span.end) {
    const kind = charKind(text.charAt(i));
    if (kind === "space" || kind === "invisible") {
      if (kind === "space") spaced = true;
      i++;
      continue;
    }
    const start = i;
    if (kind === "digit") i = numberEnd(text, i, span.end);
    else if (kind === "letter" || kind === "mark") i = lettersEnd(text, i, span.end);
    else i = signEnd(text, i, span.end);
    const { form, at } = plainLetters(text, start, i);
    const surfaceKind: SurfaceKind = form === "" || kind === "sign" ? "mark" : kind === "digit" ? "number" : "letters";
    if (form === "")
      out.push({ start, end: i, kind: "mark", form: text.slice(start, i), at: rawOffsets(start, i), spaced });
    else out.push({ start, end: i, kind: surfaceKind, form, at, spaced });
    spaced = false;
  }
  return out;
}

function rawOffsets(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, k) => start + k);
}
