// Words chosen with a finger or mouse: whole ones, but for the letters that Arabic writes onto the next word.
import { describe, expect, it } from "vitest";
import { wholeWords } from "../../src/studio/ui/selection.ts";

const text = "ووفّر المصنع 210 وظائف، وبالصين كتاب.";

function chosen(words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = wholeWords({ start, end: start + words.length }, text);
  return text.slice(from, end);
}

describe("chosen words", () => {
  it.each([
    ["210 وظائ", "210 وظائف"],
    ["صنع 21", "المصنع 210"],
    ["210 وظائف", "210 وظائف"],
    ["الصين", "الصين"],
    ["بالصي", "بالصين"],
    ["وفّر", "وفّر"],
    ["كتا", "كتاب"],
    ["كتاب.", "كتاب."],
  ])("«%s» become «%s»", (given, whole) => {
    expect(chosen(given)).toBe(whole);
  });

  it("may be the whole text, or nothing", () => {
    expect(chosen(text)).toBe(text);
    expect(wholeWords({ start: 0, end: 0 }, "")).toEqual({ start: 0, end: 0 });
  });
});
