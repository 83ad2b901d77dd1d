// Answer codes: short, read back from any text, and a mistyped letter is noticed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesIn, readAnswerCode, writeAnswerCode } from "../../../src/core/grading/answer-code.ts";
import { quizIdOf } from "../../../src/core/grading/quiz-id.ts";
import { shapeOf } from "../../../src/core/grading/shape.ts";
import { formB, rightAnswer, sheetOf, wrongAnswer } from "../../support/answers.ts";
import { quiz } from "../../support/quiz-fixture.ts";

const keys = [quiz, formB].map((form) => ({
  quiz: quizIdOf(form),
  form: form.form,
  title: form.article.title,
  shapes: form.items.map(shapeOf),
}));
const shapes = quiz.items.map(shapeOf);
const codeOf = (...of: Parameters<typeof sheetOf>): string =>
  writeAnswerCode(sheetOf(...of), (of[2] ?? quiz).items.map(shapeOf));

describe("an answer code", () => {
  it.each([
    ["all right", rightAnswer],
    ["all wrong", wrongAnswer],
    ["none", () => null],
  ])("gives back the answers: %s", (_, answer) => {
    const sheet = sheetOf("ليلى الحداد", answer);
    const read = readAnswerCode(writeAnswerCode(sheet, shapes), keys);
    expect(read).toEqual({ sheet: { ...sheet, saved: "", whole: true } });
  });

  it("finds the form that it belongs to", () => {
    const read = readAnswerCode(codeOf("سامي", rightAnswer, formB), keys);
    expect("sheet" in read && read.sheet.form).toBe("B");
  });

  it("is short: ten choices and a name fit a line", () => {
    const ten = Array.from({ length: 10 }, (_, n) => ({ id: `i-${n}`, type: "mcq", options: 4 }) as const);
    const sheet = { ...sheetOf("هدى", () => null), answers: new Map(ten.map(({ id }) => [id, 2])) };
    expect(writeAnswerCode(sheet, ten).length).toBeLessThan(70);
  });

  it("holds capital letters and digits only, as QR pictures take them", () => {
    expect(codeOf("ليلى", rightAnswer)).toMatch(/^FAHM(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
  });

  it("is found in messages, several in one, in small letters, over line ends", () => {
    const [one, two] = [codeOf("ليلى", rightAnswer), codeOf("سامي", wrongAnswer)];
    const text = `السلام عليكم، رمزي: ${one}.\nشكرا\n${two.toLowerCase().replace(/-/g, (dash, at) => (at % 3 ? dash : "\n"))} والسلام`;
    const read = codesIn(text).map((code) => readAnswerCode(code, keys));
    expect(read.map((found) => "sheet" in found && found.sheet.student.name)).toEqual(["ليلى", "سامي"]);
  });

  it("forgives O for 0 and I or L for 1", () => {
    const code = codeOf("ليلى", rightAnswer);
    const mistaken = `FAHM${code.slice(4).replace(/0/g, "O").replace(/1/g, "I")}`;
    expect(readAnswerCode(mistaken, keys)).toEqual(readAnswerCode(code, keys));
  });

  it("tells a mistyped letter", () => {
    const code = codeOf("ليلى", rightAnswer);
    for (let at = 20; at < code.length - 1; at++) {
      if (code[at] === "-") continue;
      const other = code[at] === "7" ? "8" : "7";
      expect(readAnswerCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`, keys)).toEqual({ fault: "damaged" });
    }
  });

  it("tells a code of another quiz", () => {
    expect(readAnswerCode(codeOf("ليلى", rightAnswer), keys.slice(1))).toEqual({ fault: "foreign" });
  });

  it("never throws, and reads any name back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (name, junk) => {
        const sheet = sheetOf(name, () => null);
        const read = readAnswerCode(writeAnswerCode(sheet, shapes), keys);
        expect("sheet" in read && read.sheet.student.name).toBe(name.replace(/\p{Surrogate}/gu, "\uFFFD"));
        readAnswerCode(`FAHM-${junk}`, keys);
      }),
    );
  });
});
