// What quiz.json promises to whoever reads it, kept for every sample article and several seeds.
import { describe, expect, it } from "vitest";
import { paragraphAt } from "../../src/core/document/shown-lines.ts";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { covers, sliceOf } from "../../src/core/text/span.ts";
import { cueOf, withoutCue } from "../../src/lang/ar/phrasing/paragraph-cue.ts";
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

/** Words in a row that an item may leave out of a sentence: «اليوم السبت». */
const LEFT_OUT = 6;

/** True where `words` follow one another in `all`, with little left out between them. */
function inOrder(words: readonly string[], all: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  return all.some((word, start) => {
    // A conjunction glued to the first word may be left out.
    if (!word.endsWith(first)) return false;
    let at = start;
    return rest.every((next) => {
      const found = all.slice(at + 1, at + 2 + LEFT_OUT).indexOf(next);
      at += found + 1;
      return found >= 0;
    });
  });
}

/** With its blank filled, a gap's text stands in the article; the answer's «ال» may have melted with a glued preposition. */
function checkGap(stem: string, answer: string, text: string): void {
  // Square brackets hold what the item adds for the reader; before «[…]» stands what an earlier sentence says.
  const last =
    stem
      .split("[…]")
      .at(-1)
      ?.replace(/\s*\[[^\]]*\]/g, "") ?? "";
  const wordsOf = (shown: string): string[] =>
    shown
      .split(/[\s،؛.:!؟"«»“”()–-]+/)
      .map(solid)
      .filter((word) => word !== "");
  const all = wordsOf(text);
  const filled = [answer, answer.slice(1), answer.slice(2)].map((way) => wordsOf(last.replace("____", way)));
  expect(
    filled.some((words) => inOrder(words, all)),
    `${stem} (${answer})`,
  ).toBe(true);
}

/** Share of the words of a true statement that are the article's; it may name in full whom the text points back to. */
const OWN_WORDS = 0.7;

function checkStatement(statement: string, text: string): void {
  const words = statement.split(/[\s"،؛:]+/).filter((word) => word !== "");
  const own = words.filter((word) => solid(text).includes(solid(word)));
  expect(own.length / words.length, statement).toBeGreaterThanOrEqual(OWN_WORDS);
}

type ShownArticle = Pick<Quiz["article"], "title" | "text">;

/** Words of the article stand behind the paragraph that they are taken from; without it they are given back. */
function behindCue({ stem, evidence: [proof] }: Item, article: ShownArticle): string {
  const words = withoutCue(stem);
  const paragraph = paragraphAt(article, proof.start);
  expect(stem).toBe(paragraph === null ? words : cueOf(paragraph, words) + words);
  return words;
}

function checkItem(item: Item, article: ShownArticle): void {
  const { text } = article;
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
      // A short answer has its blank behind a question; all else is the article's own text.
      if (item.stem.endsWith("؟ ____")) expect(solid(text)).toContain(solid(item.answers[0]));
      else checkGap(behindCue(item, article), item.answers[0], text);
      return;
    case "truefalse": {
      expect(item.repair !== undefined).toBe(!item.correct);
      const { wrong, right } = item.repair ?? { wrong: "", right: "" };
      if (!item.correct) expect(item.stem.split(wrong), item.stem).toHaveLength(2);
      checkStatement(behindCue(item, article).replace(wrong, right), text);
      return;
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
        checkItem(item, article);
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
