// Choices and answers in words, for formats that are read by people.
import { matchColumn, orderStart } from "../core/grading/shuffle.ts";
import type { Item } from "../core/quiz/quiz.ts";
import type { ExportContext } from "./format.ts";

/** What the student chooses from or puts together, as it is shown; empty where something is typed or judged. */
export function choiceTexts(item: Item): readonly string[] {
  switch (item.type) {
    case "mcq":
      return item.options.map((option) => option.text);
    case "match":
      return matchColumn(item);
    case "order":
      return orderStart(item).map((position) => item.sequence[position] ?? "");
    case "fill":
    case "truefalse":
      return [];
  }
}

/** The answer, one part a line. */
export function answerText(item: Item, { setting }: ExportContext): readonly string[] {
  const { page } = setting.labels;
  switch (item.type) {
    case "mcq":
      return item.options.filter((option) => option.correct).map((option) => option.text);
    case "fill":
      return item.answers;
    case "truefalse":
      return [
        item.correct ? page.isTrue : page.isFalse,
        ...(item.repair === undefined ? [] : [setting.say(page.repair, item.repair)]),
      ];
    case "match":
      return item.pairs.map(({ left, right }) => `${left}: ${right}`);
    case "order":
      return item.sequence;
  }
}

/** Texts of which one is right. */
export interface Choices {
  readonly texts: readonly string[];
  /** Position of the right one. */
  readonly right: number;
}

/** What `item` lets choose from, a judgement as a choice of two; `null` where nothing is chosen. */
export function choicesOf(item: Item, { setting }: ExportContext): Choices | null {
  const { page } = setting.labels;
  if (item.type === "truefalse") return { texts: [page.isTrue, page.isFalse], right: item.correct ? 0 : 1 };
  if (item.type !== "mcq") return null;
  return {
    texts: item.options.map((option) => option.text),
    right: item.options.findIndex((option) => option.correct),
  };
}

/** The first of the times `allowed` that lets a slow reader read `texts` and decide. */
export function secondsFor(texts: readonly string[], allowed: readonly number[]): number {
  const READING = 8;
  const DECIDING = 10;
  const needed = DECIDING + texts.join(" ").length / READING;
  return allowed.find((seconds) => seconds >= Math.max(needed, 20)) ?? allowed.at(-1) ?? 0;
}
