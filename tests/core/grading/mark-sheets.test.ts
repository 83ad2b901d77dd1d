// A class: forms together by item id, sheets twice, sheets of others, statistics of items.
import { describe, expect, it } from "vitest";
import type { AnswerSheet } from "../../../src/core/grading/answer-sheet.ts";
import { readAnswerSheet, writeAnswerSheet } from "../../../src/core/grading/answer-sheet.ts";
import { itemStatistics } from "../../../src/core/grading/item-statistics.ts";
import { type HandedIn, markSheets } from "../../../src/core/grading/mark-sheets.ts";
import { formB, rightAnswer, sheetOf, wrongAnswer } from "../../support/answers.ts";
import { quiz } from "../../support/quiz-fixture.ts";

const fold = (text: string): string => text.trim();
const handed = (source: string, sheet: AnswerSheet): HandedIn => {
  const read = readAnswerSheet(writeAnswerSheet(sheet));
  if ("fault" in read) throw new Error(read.fault);
  return { source, sheet: read.sheet };
};
const mark = (...sheets: readonly HandedIn[]) => markSheets([quiz, formB], sheets, fold);

describe("marking a class", () => {
  it("marks forms together, by item", () => {
    const { sheets, remarks } = mark(
      handed("1", sheetOf("ليلى", rightAnswer)),
      handed("2", sheetOf("سامي", rightAnswer, formB)),
      handed("3", sheetOf("هدى", wrongAnswer, formB)),
    );
    expect(sheets.map(({ score, max, form }) => [score, max, form])).toEqual([
      [7, 7, "A"],
      [7, 7, "B"],
      [0, 7, "B"],
    ]);
    expect(remarks).toEqual([]);
    const [first] = itemStatistics(sheets);
    expect(first).toMatchObject({ number: 1, asked: 3, answered: 3, difficulty: 2 / 3, discrimination: 1 });
    // The wrong option is another one in each form; they are counted by their words.
    expect(first?.given).toEqual([
      { text: "رئيس البلدية سامي العلوي", correct: false, count: 0 },
      { text: "وزيرة الثقافة ليلى الحداد", correct: true, count: 2 },
      { text: "مديرة شركة Atlas Studio", correct: false, count: 0 },
      { text: "وزير التعليم يوسف بناني", correct: false, count: 1 },
    ]);
    expect(first?.neverChosen).toEqual(["رئيس البلدية سامي العلوي", "مديرة شركة Atlas Studio"]);
  });

  it("counts a sheet that was handed in twice once", () => {
    const { sheets, remarks } = mark(
      handed("a.json", sheetOf("ليلى", rightAnswer)),
      handed("a (1).json", sheetOf("ليلى", rightAnswer)),
    );
    expect(sheets).toHaveLength(1);
    expect(remarks).toEqual([{ kind: "duplicate", source: "a (1).json", counted: "a.json" }]);
  });

  it("counts the later of two different sheets, whatever their order", () => {
    const early = handed("early", sheetOf("ليلى", wrongAnswer, quiz, "2025-03-14T10:00:00Z"));
    const late = handed("late", sheetOf("ليلى ", rightAnswer, quiz, "2025-03-14T11:00:00Z"));
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const { sheets, remarks } = mark(...order);
      expect(sheets.map(({ score }) => score)).toEqual([7]);
      expect(remarks).toMatchObject([{ kind: "replaced", source: "early", counted: "late" }]);
    }
  });

  it("keeps sheets without a name apart", () => {
    const { sheets } = mark(handed("1", sheetOf("", rightAnswer)), handed("2", sheetOf("", wrongAnswer)));
    expect(sheets).toHaveLength(2);
  });

  it("tells sheets of other quizzes and of forms without a key", () => {
    const other = { ...sheetOf("ليلى", rightAnswer), quiz: "0123456789abcdef" };
    const { sheets, remarks } = mark(
      handed("form", { ...other, form: "C" }),
      handed("other", { ...other, title: "مقال آخر" }),
      handed("mine", sheetOf("سامي", rightAnswer)),
    );
    expect(sheets.map(({ source }) => source)).toEqual(["mine"]);
    expect(remarks.map(({ kind }) => kind)).toEqual(["other-form", "other-quiz"]);
  });

  it("tells a sheet that was changed, and answers that fit nothing", () => {
    const sheet = { ...sheetOf("ليلى", rightAnswer) };
    const odd = new Map([...sheet.answers, ["i-0000", 3] as const, ["i-00a1", 99] as const]);
    const { sheets, remarks } = mark({ source: "odd", sheet: { ...sheet, answers: odd, whole: false } });
    expect(sheets[0]?.score).toBe(6);
    expect(remarks).toEqual([
      { kind: "changed", source: "odd" },
      { kind: "odd", source: "odd", count: 2 },
    ]);
  });
});

describe("item statistics", () => {
  it("know no discrimination of few students, or where all did alike", () => {
    const two = mark(handed("1", sheetOf("أ", rightAnswer)), handed("2", sheetOf("ب", wrongAnswer))).sheets;
    expect(itemStatistics(two)[0]?.discrimination).toBeNull();
    const alike = mark(...["أ", "ب", "ج"].map((name) => handed(name, sheetOf(name, rightAnswer)))).sheets;
    expect(itemStatistics(alike)[0]).toMatchObject({ difficulty: 1, discrimination: null });
  });

  it("are negative for an item that the weak get right and the strong wrong", () => {
    const strong = (item: (typeof quiz.items)[number], index: number) =>
      (index === 0 ? wrongAnswer : rightAnswer)(item);
    const weak = (item: (typeof quiz.items)[number], index: number) => (index === 0 ? rightAnswer : wrongAnswer)(item);
    const { sheets } = mark(
      handed("1", sheetOf("أ", strong)),
      handed("2", sheetOf("ب", strong)),
      handed("3", sheetOf("ج", weak)),
    );
    expect(itemStatistics(sheets)[0]?.discrimination).toBeCloseTo(-1);
  });

  it("list what was typed, the commonest first", () => {
    const typed = (word: string) => (item: (typeof quiz.items)[number]) =>
      item.type === "fill" ? [word] : rightAnswer(item);
    const { sheets } = mark(
      handed("1", sheetOf("أ", typed("خمسة"))),
      handed("2", sheetOf("ب", typed("ستة"))),
      handed("3", sheetOf("ج", typed("خمسة"))),
    );
    const fill = itemStatistics(sheets).find(({ item }) => item.type === "fill");
    expect(fill?.given).toEqual([
      { text: "خمسة", correct: false, count: 2 },
      { text: "ستة", correct: false, count: 1 },
    ]);
  });
});
