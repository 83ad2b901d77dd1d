import { describe, expect, test } from "vitest";
import { errorOf, formatProblem, problemTexts, warningOf } from "../../src/core/problem.ts";

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(Object.entries(problemTexts))("%s", (_, { ar, en }) => {
  test("says the same values in both languages", () => {
    expect(blanks(ar)).toEqual(blanks(en));
  });
  test("is Arabic in Arabic and English in English", () => {
    expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect(en).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe("formatProblem", () => {
  const problem = errorOf(
    "usage-one-of",
    { option: "--level", value: "سهل", allowed: "easy, hard" },
    { file: "a.md", line: 3 },
  );

  test("names place and message in English", () => {
    expect(formatProblem(problem, "en")).toBe("error: a.md, line 3: --level does not know “سهل”. Allowed: easy, hard.");
  });
  test("keeps paths and values apart from the Arabic around them", () => {
    expect(formatProblem(problem, "ar")).toBe(
      "خطأ: \u2068a.md\u2069، السطر 3: لا يقبل الخيار \u2068--level\u2069 القيمة «\u2068سهل\u2069». المسموح به: \u2068easy, hard\u2069.",
    );
  });
  test("marks warnings, and leaves numbers bare", () => {
    expect(formatProblem(warningOf("fewer-items", { made: 3, wanted: 10 }), "ar")).toMatch(
      /^تنبيه: عدد الأسئلة 3 بدل 10/,
    );
  });
  test("names a kind of items in the reader's language", () => {
    const problem = warningOf("left-out-kind", {
      format: "kahoot",
      system: "Kahoot",
      type: "match",
      n: 2,
      numbers: "3, 5",
    });
    expect(formatProblem(problem, "en")).toBe(
      "warning: kahoot: left out: 2 match item(s) (number 3, 5), Kahoot has none.",
    );
    expect(formatProblem(problem, "ar").replace(/[\u2066-\u2069]/g, "")).toBe(
      "تنبيه: kahoot: استُبعد 2 من أسئلة المطابقة (رقم 3, 5)، فهذا النوع غير موجود في Kahoot.",
    );
  });
  test("does not read a value as a pattern", () => {
    expect(formatProblem(errorOf("facts-words-not-found", { words: "$& {made}" }), "en")).toContain("“$& {made}”");
  });
});
