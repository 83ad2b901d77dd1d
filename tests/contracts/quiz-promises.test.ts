// What quiz.json promises to whoever reads it, kept for every sample article and several seeds.
import { describe, expect, it } from "vitest";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { covers, sliceOf } from "../../src/core/text/span.ts";
import { foldSpelling } from "../../src/lang/ar/script/fold.ts";
import { splitSentences } from "../../src/lang/ar/segment/sentences.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../support/samples.ts";

const SEEDS = ["1", "2", "3", "4", "5", "6", "7", "بذرة"];
const fahm = await realFahm();

/** Spelling without blanks and signs that an item may leave out. */
const solid = (text: string): string => foldSpelling(text).replace(/[\s#_]/g, "");

function checkEvidence(item: Item, { article }: Quiz, body: readonly { start: number; end: number }[]): void {
  expect(item.evidence.length, item.stem).toBeGreaterThan(0);
  for (const span of item.evidence) {
    expect(sliceOf(article.text, span).trim(), item.stem).toMatch(/\p{L}/u);
    expect(
      body.some((sentence) => covers(sentence, span)),
      `${item.stem}: ${sliceOf(article.text, span)}`,
    ).toBe(true);
  }
}

/** Most words that an item puts back, where the text leaves out who is spoken of. */
const PUT_BACK = 6;

/** The stem, and the stem without each run of few words that may have been put back. */
function asInText(stem: string): readonly string[] {
  const words = stem.split(" ");
  const shorter = words.flatMap((_, from) =>
    Array.from({ length: PUT_BACK }, (_, more) => words.toSpliced(from, more + 1).join(" ")),
  );
  return [stem, ...shorter.filter((text) => text.includes("____"))];
}

/** With its blank filled, the stem stands in the article; the answer's «ال» may have melted with a glued preposition. */
function checkRestored(stem: string, answer: string, text: string, putBack = false): void {
  const plain = stem.replace(/\s*\[[^\]]*\]/g, "");
  const key = solid(answer);
  const filled = (putBack ? asInText(plain) : [plain]).flatMap((one) => {
    const [before = "", after = ""] = one.split("____").map(solid);
    return [key, key.slice(1), key.slice(2)].map((way) => before + way + after);
  });
  const whole = solid(text);
  expect(
    filled.some((one) => whole.includes(one)),
    `${stem} (${answer})`,
  ).toBe(true);
}

function checkItem(item: Item, text: string): void {
  expect(item.stem.trim()).not.toBe("");
  switch (item.type) {
    case "mcq": {
      expect([3, 4]).toContain(item.options.length);
      expect(item.options.filter(({ correct }) => correct)).toHaveLength(1);
      expect(new Set(item.options.map((option) => solid(option.text))).size).toBe(item.options.length);
      return;
    }
    case "fill":
      expect(item.stem.match(/_{4,}/g)).toEqual(["____"]);
      expect(item.answers[0].trim()).not.toBe("");
      return checkRestored(item.stem, item.answers[0], text);
    case "truefalse": {
      expect(item.repair !== undefined).toBe(!item.correct);
      if (item.repair === undefined) return;
      const { wrong, right } = item.repair;
      expect(item.stem.split(wrong), item.stem).toHaveLength(2);
      return checkRestored(item.stem.replace(wrong, "____"), right, text, true);
    }
    case "match":
      expect(item.pairs.length).toBeGreaterThanOrEqual(3);
      expect(new Set(item.pairs.map(({ left }) => left)).size).toBe(item.pairs.length);
      expect(new Set([...item.pairs.map(({ right }) => right), ...item.extra]).size).toBe(
        item.pairs.length + item.extra.length,
      );
      return;
    case "order":
      expect(item.sequence.length).toBeGreaterThanOrEqual(3);
      expect(new Set(item.sequence).size).toBe(item.sequence.length);
  }
}

describe.each(sampleNames)("%s", (name) => {
  const article = sampleArticle(name);
  const body = splitSentences(article).filter(({ role }) => role === "body");
  const made = SEEDS.map((seed) => fahm.quiz(article, { ...usual, seed, forms: 3 }));

  it("keeps every promise about items, with every seed", () => {
    for (const quiz of made.flatMap(({ quizzes }) => quizzes)) {
      expect(quiz.article.text).toBe(article.text);
      expect(quiz.items.length).toBeGreaterThan(0);
      expect(quiz.items.length).toBeLessThanOrEqual(10);
      expect(new Set(quiz.items.map(({ id }) => id)).size).toBe(quiz.items.length);
      for (const item of quiz.items) {
        checkEvidence(item, quiz, body);
        checkItem(item, article.text);
      }
    }
  });

  it("is the same each time it is made, to the byte", () => {
    const again = fahm.quiz(article, { ...usual, seed: "1", forms: 3 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(made[0]));
  });

  it("differs between seeds", () => {
    const texts = made.map(({ quizzes }) => JSON.stringify(quizzes[0]?.items));
    expect(new Set(texts).size).toBeGreaterThan(1);
  });

  it("has the same items in all forms, in another order", () => {
    for (const { quizzes } of made) {
      expect(quizzes.map(({ form }) => form)).toEqual(["A", "B", "C"]);
      const [a, b, c] = quizzes.map(({ items }) => items.map(({ id }) => id));
      expect(b?.toSorted()).toEqual(a?.toSorted());
      expect(c?.toSorted()).toEqual(a?.toSorted());
      expect(b).not.toEqual(a);
    }
  });

  it("says so when it has fewer items than asked", () => {
    for (const { quizzes, problems } of made) {
      const { length = 0 } = quizzes[0]?.items ?? [];
      const told = problems.some(({ code }) => code === "fewer-items");
      expect(told).toBe(length < 10);
    }
  });
});
