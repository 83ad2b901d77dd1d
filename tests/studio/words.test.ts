// The words of the studio: everything is said in both languages, with the same values, and every rule has its advice.
import { describe, expect, it } from "vitest";
import { itemRules, pairRules, quizRules } from "../../src/core/rules/registry.ts";
import { exportFormats } from "../../src/index.ts";
import { advice } from "../../src/studio/words/advice.ts";
import { ar } from "../../src/studio/words/ar.ts";
import { en } from "../../src/studio/words/en.ts";

const arabic = /[\u0621-\u064A]/;
const texts = (words: object): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, text]) => (typeof text === "string" ? [[name, text] as const] : []));
const values = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).toSorted();

describe("the words of the interface", () => {
  it("are Arabic in Arabic and not in English", () => {
    for (const [name, text] of texts(ar)) if (name !== "language") expect(arabic.test(text), name).toBe(true);
    for (const [name, text] of texts(en)) if (name !== "language") expect(arabic.test(text), name).toBe(false);
  });

  it("take the same values", () => {
    const english = new Map(texts(en));
    for (const [name, text] of texts(ar)) expect(values(english.get(name) ?? ""), name).toEqual(values(text));
  });

  it("name every format", () => {
    for (const format of ["html", "worksheet", "key", "json", ...exportFormats]) {
      expect(ar.formats[format], format).toBeDefined();
      expect(en.formats[format], format).toBeDefined();
    }
  });

  it("count in Arabic as Arabic counts", () => {
    expect([1, 2, 3, 10, 11, 100, 103].map(ar.counted)).toEqual([
      "سؤال واحد",
      "سؤالان",
      "3 أسئلة",
      "10 أسئلة",
      "11 سؤالًا",
      "100 سؤال",
      "103 أسئلة",
    ]);
  });
});

describe("advice", () => {
  it("is there for every rule, in both languages", () => {
    for (const { id } of [...itemRules, ...pairRules, ...quizRules]) {
      expect(arabic.test(advice[id]?.ar ?? ""), id).toBe(true);
      expect(advice[id]?.en ?? "", id).toMatch(/^[A-Z].*\.$/);
    }
  });
});
