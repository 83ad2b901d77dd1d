// One word's plain letters and where each stands in the raw text: models read the letters, spans keep the raw offsets.

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u061C]|[\uFE00-\uFE0F]/;
const MARK = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF]|[\u0300-\u036F]/;
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF00-\uFFEF]/;

const SAME_LETTER: Readonly<Record<string, string>> = {
  "\u06CC": "ي",
  "\u06A9": "ك",
  "\u06AA": "ك",
  "\u06C1": "ه",
  "\u06D5": "ه",
  "\u06BE": "ه",
  "\u0671": "ا",
  "٪": "%",
};

/** True for bidi controls, zero-width characters and other signs that no reader sees. */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}

/** True for tatweel, vowel marks and other signs that ride on a letter. */
export function isMark(char: string): boolean {
  return MARK.test(char);
}

/** Plain letters of a slice; `at[i]` is the raw offset of letter `i`, and `at[form.length]` is the slice's end. */
export interface PlainLetters {
  readonly form: string;
  readonly at: readonly number[];
}

/** The plain spelling of one visible character: «ﻻ» → «لا», «۳» → «3», marks → nothing. */
export function plainLetter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  if (code >= 0x0621 && code <= 0x064a && code !== 0x0640) return char;
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0630);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06c0);
  if (isMark(char) || isInvisible(char)) return "";
  if (PRESENTATION.test(char)) return Array.from(char.normalize("NFKC"), plainLetter).join("");
  return SAME_LETTER[char] ?? char;
}

/** Plain letters of `text[start, end)`. */
export function plainLetters(text: string, start: number, end: number): PlainLetters {
  let form = "";
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const plain = plainLetter(text.charAt(i));
    for (let k = 0; k < plain.length; k++) at.push(i);
    form += plain;
  }
  at.push(end);
  return { form, at };
}

/** Hamza seats, final ى and ة made one, so that «الإسكندرية» and «الاسكندريه» meet; letters in, letters of the same count out. */
export function looseForm(form: string): string {
  return form.replace(/[أإآ]/g, "ا").replace(/[ىئ]/g, "ي").replace(/ؤ/g, "و").replace(/ة/g, "ه");
}
