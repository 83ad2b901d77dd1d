// Left-to-right runs in Arabic text: which words stand in an isolate of their own.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNumeric, runsOf, runsToIsolate } from "../../../src/core/grading/runs.ts";

const ltr = (text: string): readonly string[] =>
  runsOf(text)
    .filter((run) => run.ltr)
    .map((run) => run.text);

describe("left-to-right runs", () => {
  it.each<[string, readonly string[]]>([
    ["لا شيء هنا", []],
    ["شركة Atlas Studio من طنجة", ["Atlas Studio"]],
    ["المدة 2021-2024 بكلفة", ["2021-2024"]],
    ["المدة 2021–2024.", ["2021–2024"]],
    ["نسبة 12%، ثم 3.5 مليون", ["12%", "3.5"]],
    ["نُشر في 2025-03-14 الساعة 10:30", ["2025-03-14", "10:30"]],
    ["(BBC)، و«CNN».", ["BBC", "CNN"]],
    ["نظام Windows 11 الجديد", ["Windows 11"]],
    ["عام 2022 BBC", ["2022", "BBC"]],
    ["كوفيد-19", ["19"]],
    ["الحرارة -5 درجات", ["-5"]],
    ["شركة AT&T وشركة O'Reilly", ["AT&T", "O'Reilly"]],
    ["لغة C++ ولغة C#", ["C++", "C#"]],
    ["نحو $20 مليار", ["$20"]],
    ["نادي Real Madrid C.F.، ثم BBC.", ["Real Madrid C.F.", "BBC"]],
    ["٣٫٥ مليون", []],
  ])("in «%s»", (text, runs) => {
    expect(ltr(text)).toEqual(runs);
  });

  it.each<[string, readonly string[]]>([
    ["أُجيب عن 3 من 10", []],
    ["في عام 2027.", []],
    ["45 ألف كتاب (2022)", []],
    ["كوفيد-19", ["19"]],
    ["الحرارة -5 درجات، 12%", ["-5", "12%"]],
    ["السعر 5€", ["5"]],
    ["من 10/20 درجة", ["10/20"]],
    ["10،20", ["20"]],
  ])("need no isolation where they are whole numbers between words: «%s»", (text, runs) => {
    const isolated = runsToIsolate(text);
    expect(isolated.filter((run) => run.ltr).map((run) => run.text)).toEqual(runs);
    expect(isolated.map((run) => run.text).join("")).toBe(text);
    expect(isolated.length).toBeLessThanOrEqual(2 * runs.length + 1);
  });

  it.each([runsOf, runsToIsolate])("rebuild the text: %o", (cut) => {
    const piece = fc.constantFrom(
      "ا",
      "ب ",
      " ",
      "A",
      "b",
      "1",
      "2",
      "-",
      "–",
      ".",
      "%",
      "(",
      ")",
      "<",
      "$",
      "é",
      "\u202E",
      "&",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(
          cut(text)
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it.each<[string, boolean]>([
    ["2021-2024", true],
    ["12%", true],
    ["Atlas Studio", false],
    ["5G", false],
  ])("%s is numeric: %s", (run, numeric) => {
    expect(isNumeric(run)).toBe(numeric);
  });
});
