// Scores per item type: full, partial, none, no answer, an answer of another type.
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/grading/answer.ts";
import { readAnswer } from "../../../src/core/grading/answer.ts";
import { folder } from "../../../src/core/grading/fold.ts";
import { grade } from "../../../src/core/grading/grade.ts";
import { shapeOf } from "../../../src/core/grading/shape.ts";
import { orderStart } from "../../../src/core/grading/shuffle.ts";
import type { ItemType } from "../../../src/core/quiz/quiz.ts";
import { arabicMarking } from "../../../src/lang/ar/marking.ts";
import { itemOf } from "../../support/quiz-fixture.ts";

const fold = (text: string): string => text.trim().toLowerCase();
const score = (type: ItemType, answer: Answer | null) => grade(itemOf(type), answer, fold);

/** The entries of the ordering item in that order of its key, as places in the list that was shown. */
const arranged = (sequence: readonly number[]): Answer => ({
  type: "order",
  value: sequence.map((position) => orderStart(itemOf("order")).indexOf(position)),
});

describe("grading", () => {
  it.each<[string, ItemType, Answer | null, number, readonly boolean[]]>([
    ["the key", "mcq", { type: "mcq", value: 1 }, 1, [true]],
    ["another option", "mcq", { type: "mcq", value: 0 }, 0, [false]],
    ["an option that is not there", "mcq", { type: "mcq", value: 9 }, 0, [false]],
    ["the text's own words", "fill", { type: "fill", value: ["3.5 مليون يورو"] }, 1, [true]],
    ["other words", "fill", { type: "fill", value: ["3.6 مليون يورو"] }, 0, [false]],
    ["an empty blank", "fill", { type: "fill", value: [""] }, 0, [false]],
    ["the right judgement", "truefalse", { type: "truefalse", value: false }, 1, [true]],
    ["the wrong judgement", "truefalse", { type: "truefalse", value: true }, 0, [false]],
    [
      "all pairs",
      "match",
      { type: "match", value: ["وزيرة الثقافة", "رئيس البلدية", "شركة التصميم"] },
      1,
      [true, true, true],
    ],
    [
      "one pair of three",
      "match",
      { type: "match", value: ["وزيرة الثقافة", null, "مدير المكتبة"] },
      1 / 3,
      [true, false, false],
    ],
    ["the key order", "order", arranged([0, 1, 2, 3, 4]), 1, [true, true, true, true, true]],
    ["two entries exchanged", "order", arranged([1, 0, 2, 3, 4]), 3 / 5, [false, false, true, true, true]],
    ["no answer", "order", null, 0, [false, false, false, false, false]],
    ["no judgement", "truefalse", null, 0, [false]],
    ["an answer of another type", "mcq", { type: "truefalse", value: true }, 0, [false]],
  ])("gives %s of %s its due", (_, type, answer, points, parts) => {
    const result = score(type, answer);
    expect(result.score).toBeCloseTo(points);
    expect(result.parts).toEqual(parts);
  });

  it("shows the text's own spelling where another was accepted, and only there", () => {
    expect(score("fill", { type: "fill", value: ["ثلاثة ملايين ونصف مليون يورو"] }).spelling).toBe("3.5 مليون يورو");
    expect(score("fill", { type: "fill", value: ["3.5 مليون يورو"] })).not.toHaveProperty("spelling");
    expect(score("fill", { type: "fill", value: ["شيء آخر"] })).not.toHaveProperty("spelling");
  });
});

describe("typed answers", () => {
  const item = (stem: string, ...answers: readonly [string, ...string[]]) => ({ ...itemOf("fill"), stem, answers });
  const right = (of: ReturnType<typeof item>, typed: string) =>
    grade(of, { type: "fill", value: [typed] }, folder(arabicMarking)).score === 1;
  const manager = item("قالت المديرة العامة للشركة، ____، في حفل الافتتاح إن المصنع كبير.", "نادية بن عمار", "بن عمار");
  const reef = item("تمتد الشعاب على مسافة ____ كيلومترات، وعمق 18 مترًا.", "أربعة", "4");
  const coach = item("من أوضح أن سر الفوز في الصبر؟ ____", "سعيد المعشني", "المعشني", "المدرب");

  it.each([
    ["a title that stands before the blank", manager, "المديرة العامة للشركة نادية بن عمار"],
    ["part of that title", manager, "المديرة نادية بن عمار"],
    ["the surname alone", manager, "بن عمار"],
    ["the noun that stands behind the blank", reef, "أربعة كيلومترات"],
    ["digits for words, with the noun", reef, "٤ كيلومترات"],
    ["two names of one person together", coach, "المدرب سعيد المعشني"],
  ])("may hold %s", (_, of, typed) => {
    expect(right(of, typed)).toBe(true);
  });

  it.each([
    ["the title alone", manager, "المديرة العامة"],
    ["another person", manager, "المديرة نادية"],
    ["another number of the sentence before it", reef, "18 4"],
    ["the noun alone", reef, "كيلومترات"],
    ["words of the sentence that stand elsewhere", reef, "أربعة أمتار"],
    ["another number and the noun", reef, "خمسة كيلومترات"],
    ["more than a name", coach, "المدرب سعيد المعشني والحكم"],
  ])("may not be %s", (_, of, typed) => {
    expect(right(of, typed)).toBe(false);
  });
});

describe("reading an answer from storage", () => {
  it.each<[ItemType, unknown]>([
    ["mcq", 2],
    ["fill", ["شيء"]],
    ["truefalse", false],
    ["match", ["وزيرة الثقافة", null, null]],
    ["order", [4, 3, 2, 1, 0]],
  ])("takes what fits: %s %j", (type, value) => {
    expect(readAnswer(shapeOf(itemOf(type)), value)).toEqual({ type, value });
  });

  it.each<[ItemType, unknown]>([
    ["mcq", 4],
    ["mcq", -1],
    ["mcq", "1"],
    ["fill", "شيء"],
    ["fill", [1]],
    ["truefalse", "true"],
    ["match", ["وزيرة الثقافة"]],
    ["match", [1, 2, 3]],
    ["match", ["وزيرة الثقافة", null, "ما ليس في العمود"]],
    ["fill", ["شيء", "زائد"]],
    ["order", [0, 1, 2, 3]],
    ["order", [0, 0, 1, 2, 3]],
    ["order", null],
  ])("refuses what does not: %s %j", (type, value) => {
    expect(readAnswer(shapeOf(itemOf(type)), value)).toBeNull();
  });
});
