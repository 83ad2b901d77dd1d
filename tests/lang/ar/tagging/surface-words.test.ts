// Text into surface words: what glues and what parts.
import { describe, expect, it } from "vitest";
import { surfaceWords } from "../../../../src/lang/ar/segment/words.ts";

const cut = (text: string): string =>
  surfaceWords(text, { start: 0, end: text.length })
    .map((s) => text.slice(s.start, s.end))
    .join(" ");
const forms = (text: string): string =>
  surfaceWords(text, { start: 0, end: text.length })
    .map((s) => s.form)
    .join(" ");

describe("surface words", () => {
  it.each([
    ["قال:نعم", "قال : نعم"],
    ['و"ذلك"', 'و " ذلك "'],
    ["#محمد_صلاح", "# محمد _ صلاح"],
    ["بلغت 1,3 مليار", "بلغت 1,3 مليار"],
    ["فاز 2-1", "فاز 2-1"],
    ["فاز 5-صفر", "فاز 5 - صفر"],
    ["الـ16", "الـ 16"],
    ["4ر314 نقطة", "4ر314 نقطة"],
    ["انتهى...", "انتهى ..."],
    ["«بي بي سي»،BBC", "« بي بي سي » ، BBC"],
  ])("%s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ["مُحَمَّد", "محمد"],
    ["الرئيــس", "الرئيس"],
    ["ﻻ ﷲ", "لا الله"],
    ["٣٫٥ ۲۰", "3٫5 20"],
    ["تهران و کابل ی", "تهران و كابل ي"],
    ["وزير\u200Fه", "وزيره"],
  ])("plain letters of %s", (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  it("keeps the raw offset of each plain letter", () => {
    const [word] = surfaceWords("مُحَمد", { start: 0, end: 6 });
    expect(word?.at).toEqual([0, 2, 4, 5, 6]);
  });
});
