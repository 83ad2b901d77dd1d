// quiz.json read back: whole quizzes pass, and what was damaged by hand is told with its place.
import { describe, expect, it } from "vitest";
import { readQuiz } from "../../../src/core/quiz/read-quiz.ts";
import { quiz } from "../../support/quiz-fixture.ts";

type Change = (
  value: Record<string, unknown> & { items: Record<string, unknown>[]; article: Record<string, unknown> },
) => void;

function damaged(change: Change): string {
  const copy = structuredClone(quiz) as unknown as Parameters<Change>[0];
  change(copy);
  return JSON.stringify(copy);
}

describe("readQuiz", () => {
  it("gives back what was written", () => {
    expect(readQuiz(`\uFEFF${JSON.stringify(quiz, null, 2)}\n`)).toEqual({ quiz });
  });

  it("tells what is no JSON", () => {
    const read = readQuiz("{ not json");
    expect("problem" in read && read.problem.code).toBe("quiz-not-json");
  });

  it("tells that a list is no quiz", () => {
    const read = readQuiz("[]");
    expect("problem" in read ? [read.problem.code, read.problem.values["where"]] : read).toEqual([
      "quiz-broken",
      "quiz",
    ]);
  });

  const at = (index: number, changes: Record<string, unknown>): Change => {
    return (value) => {
      value.items[index] = { ...value.items[index], ...changes };
    };
  };
  const top =
    (changes: Record<string, unknown>): Change =>
    (value) =>
      void Object.assign(value, changes);
  const article =
    (changes: Record<string, unknown>): Change =>
    (value) =>
      void Object.assign(value.article, changes);

  it.each<[string, Change]>([
    ["schema", top({ schema: 2 })],
    ["article", top({ article: null })],
    ["article.text", article({ text: 7 })],
    ["article.dir", article({ dir: "up" })],
    ["items", top({ items: [] })],
    ["items", top({ items: [quiz.items[0], quiz.items[0]] })],
    ["items[0].type", at(0, { type: "essay" })],
    ["items[0].stem", at(0, { stem: "" })],
    ["items[0].options", at(0, { options: [] })],
    ["items[0].evidence[0]", at(0, { evidence: [{ start: 3, end: 1e6 }] })],
    ["items[1].stem", at(1, { stem: "no blank" })],
    ["items[2].correct", at(2, { correct: "yes" })],
    ["items[3].pairs[0].left", at(3, { pairs: [{ left: 1 }, {}] })],
  ])("tells what is wrong at %s", (where, change) => {
    const read = readQuiz(damaged(change));
    expect("problem" in read ? [read.problem.code, read.problem.values["where"]] : read).toEqual([
      "quiz-broken",
      where,
    ]);
  });

  it("wants one key and no more", () => {
    const two = damaged((value) => {
      const options = value.items[0]?.["options"] as { correct: boolean }[];
      for (const option of options) option.correct = true;
    });
    const read = readQuiz(two);
    expect("problem" in read && read.problem.values["where"]).toBe("items[0].options");
  });
});
