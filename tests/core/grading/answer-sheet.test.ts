// Answer files: written and read back, damaged, changed, foreign.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswerSheet, writeAnswerSheet } from "../../../src/core/grading/answer-sheet.ts";
import { rightAnswer, sheetOf } from "../../support/answers.ts";

const sheet = sheetOf("ليلى", rightAnswer);
const file = writeAnswerSheet(sheet);

describe("an answer file", () => {
  it("gives back what was written", () => {
    expect(readAnswerSheet(file)).toEqual({ sheet: { ...sheet, whole: true } });
    expect(readAnswerSheet(`\uFEFF${file}`)).toEqual({ sheet: { ...sheet, whole: true } });
  });

  it("tells when it was changed by hand", () => {
    const read = readAnswerSheet(file.replace('"i-00a1": 1', '"i-00a1": 0'));
    expect("sheet" in read && [read.sheet.whole, read.sheet.answers.get("i-00a1")]).toEqual([false, 0]);
  });

  it("is damaged, not foreign, when its end is missing", () => {
    for (const length of [60, 200, file.length - 5])
      expect(readAnswerSheet(file.slice(0, length))).toEqual({ fault: "damaged" });
  });

  it.each(["", "{}", "[]", "null", "3", '{"kind":"other"}', "مرحبا", "\u0000PNG"])("is not %j", (text) => {
    expect(readAnswerSheet(text)).toEqual({ fault: "foreign" });
  });

  it.each([
    ["without answers", '{"kind":"fahm-answers","schema":1,"quiz":"x"}'],
    ["of a later version", '{"kind":"fahm-answers","schema":2,"quiz":"x","answers":{}}'],
    ["whose quiz is no name", '{"kind":"fahm-answers","schema":1,"quiz":5,"answers":{}}'],
  ])("is damaged %s", (_, text) => {
    expect(readAnswerSheet(text)).toEqual({ fault: "damaged" });
  });

  it("never throws, whatever JSON is read", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        readAnswerSheet(json);
        readAnswerSheet(`{"kind":"fahm-answers","schema":1,"quiz":"a","answers":{},"student":${json}}`);
        readAnswerSheet(text);
      }),
    );
  });
});
