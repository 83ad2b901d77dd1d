// Scores per item type: full, partial, none, no answer, an answer of another type.
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/grading/answer.ts";
import { readAnswer } from "../../../src/core/grading/answer.ts";
import { grade } from "../../../src/core/grading/grade.ts";
import type { ItemType } from "../../../src/core/quiz/quiz.ts";
import { itemOf } from "../../support/quiz-fixture.ts";

const fold = (text: string): string => text.trim().toLowerCase();
const score = (type: ItemType, answer: Answer | null) => grade(itemOf(type), answer, fold);

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
    ["the key order", "order", { type: "order", value: [0, 1, 2, 3, 4] }, 1, [true, true, true, true, true]],
    [
      "two entries exchanged",
      "order",
      { type: "order", value: [1, 0, 2, 3, 4] },
      3 / 5,
      [false, false, true, true, true],
    ],
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

describe("reading an answer from storage", () => {
  it.each<[ItemType, unknown]>([
    ["mcq", 2],
    ["fill", ["شيء"]],
    ["truefalse", false],
    ["match", ["وزيرة الثقافة", null, null]],
    ["order", [4, 3, 2, 1, 0]],
  ])("takes what fits: %s %j", (type, value) => {
    expect(readAnswer(itemOf(type), value)).toEqual({ type, value });
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
    ["order", [0, 1, 2, 3]],
    ["order", [0, 0, 1, 2, 3]],
    ["order", null],
  ])("refuses what does not: %s %j", (type, value) => {
    expect(readAnswer(itemOf(type), value)).toBeNull();
  });
});
