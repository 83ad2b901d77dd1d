// Words of the article as an item shows them: what a page needs for its links and layout is left out.

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u061C]/g;

/** «#حزب_الرابطة» → «حزب الرابطة»; no bidi controls, no tatweel inside words, single blanks, a blank after each comma and none before. */
export function display(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/#(?=[\p{L}])/gu, "")
    .replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, " ")
    .replace(/(?<=[\u0621-\u064A])\u0640+(?=[\u0621-\u064A])/g, "")
    .replace(/\s+(?=[،؛])/g, "")
    .replace(/[،؛](?=[\p{L}«"“(])/gu, "$& ")
    .replace(/\s+/g, " ")
    .trim();
}
