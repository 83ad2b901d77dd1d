// Whatever the text, words are slices of it, in order, apart, and leave no visible character out.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseSentences } from "../../../../src/lang/ar/engine.ts";
import { isInvisible } from "../../../../src/lang/ar/script/letters.ts";
import { shippedModel } from "./shipped-model.ts";

const pieces = fc.constantFrom(
  "و",
  "ال",
  "لل",
  "كتاب",
  "قالَ",
  "هـــم",
  "ﻻ",
  "ﷲ",
  "ﺍﻟﺮﺋﻴﺲ",
  "ی",
  "ک",
  "\u200F",
  "\u200B",
  "\u061C",
  "\u0651",
  "\u0640",
  " ",
  "\n",
  "\u00A0",
  "،",
  ".",
  "...",
  "«",
  "»",
  '"',
  "(",
  "#",
  "_",
  "-",
  "1,3",
  "٣٫٥",
  "۲۰",
  "5-صفر",
  "%",
  "٪",
  "BBC",
  "é",
  "e\u0301",
  "😀",
  "👨‍👩‍👧",
  "\uD83D",
  "\uDE00",
  "\u0000",
  "ه",
  "ها",
);

function check(text: string): void {
  const [analysis] = analyseSentences(shippedModel(), text, [{ start: 0, end: text.length }]);
  const words = analysis?.words ?? [];
  let covered = 0;
  words.forEach((w, i) => {
    expect(text.slice(w.start, w.end)).toBe(w.text);
    expect(w.start).toBeGreaterThanOrEqual(covered);
    expect(w.end).toBeGreaterThan(w.start);
    for (let at = covered; at < w.start; at++) expect(isHidden(text.charAt(at))).toBe(true);
    covered = w.end;
    expect(w.head).not.toBe(i);
    expect(w.head).toBeLessThan(words.length);
    expect(w.score).toBeGreaterThanOrEqual(0);
    expect(w.score).toBeLessThanOrEqual(1);
    expect(w.tagScore).toBeGreaterThanOrEqual(0);
    expect(w.tagScore).toBeLessThanOrEqual(1);
  });
  for (let at = covered; at < text.length; at++) expect(isHidden(text.charAt(at))).toBe(true);
  expect(words.filter((w) => w.head < 0).length).toBe(words.length === 0 ? 0 : 1);
  for (const [i] of words.entries()) expect(depth(words, i)).toBeLessThanOrEqual(words.length);
  for (const name of analysis?.names ?? []) {
    expect(words.some((w) => w.start === name.start)).toBe(true);
    expect(words.some((w) => w.end === name.end)).toBe(true);
  }
}

function isHidden(char: string): boolean {
  return isInvisible(char) || /[\s\p{Z}\p{Cc}]/u.test(char);
}

function depth(words: readonly { readonly head: number }[], from: number): number {
  let at = from;
  let steps = 0;
  while (at >= 0 && steps <= words.length) {
    at = words[at]?.head ?? -1;
    steps++;
  }
  return steps;
}

describe("offsets", () => {
  it("hold for pieces of Arabic glued in every way", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (list) => check(list.join(""))),
      { numRuns: 300, seed: 7 },
    );
  });

  it("hold for any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), check), { numRuns: 200, seed: 8 });
  });

  it("hold for several sentences of one text", () => {
    const text = "وصل الوزير. ثم غادر.";
    const spans = [
      { start: 0, end: 11 },
      { start: 12, end: text.length },
    ];
    const out = analyseSentences(shippedModel(), text, spans);
    expect(out.map((s) => s.words.map((w) => text.slice(w.start, w.end)).join(" "))).toEqual([
      "وصل الوزير .",
      "ثم غادر .",
    ]);
  });

  it("hold for a sentence without end", () => {
    check("قال الوزير إن البلاد بخير و".repeat(120));
  });
});
