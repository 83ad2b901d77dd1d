// Spelling views of Arabic: what two writers would spell differently and mean the same.
import { remembered } from "./remembered.ts";

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u061C]/g;
const TASHKEEL = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF]/g;

/** Without bidi controls, zero-width characters, tatweel and vowel marks; presentation forms and Persian letters made plain. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\u0640/g, "")
    .replace(TASHKEEL, "")
    .replace(/[\u06CC\u0649](?=[\u0621-\u064A])/g, "ي")
    .replace(/\u06CC/g, "ي")
    .replace(/\u06A9/g, "ك")
    .replace(/[\u06C1\u06D5]/g, "ه");
}

/** European digits for Arabic-Indic and Persian ones. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (c) => String(c.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (c) => String(c.charCodeAt(0) - 0x06f0));
}

/** Norm2 of the item rules: bare, hamza seats and alef forms folded, final ى=ي, ة=ه, one digit set, single spaces. */
export const foldSpelling: (text: string) => string = remembered((text) =>
  plainDigits(bare(text))
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[«»“”„"'‘’`()[\]{}]/g, "")
    .replace(/\s+/g, " ")
    .trim(),
);
