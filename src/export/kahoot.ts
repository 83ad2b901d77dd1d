// Kahoot's spreadsheet of questions: https://support.kahoot.com/hc/en-us/articles/115002812547
import type { Item } from "../core/quiz/quiz.ts";
import { type ExportContext, type Exporter, type Obstacle, sorted } from "./format.ts";
import { type Choices, choicesOf, secondsFor } from "./plain-answers.ts";
import { type Cell, workbook } from "./spreadsheet.ts";

const QUESTION = 120;
const ANSWER = 75;
const ANSWERS = 4;
const SECONDS = [5, 10, 20, 30, 60, 90, 120, 240];

/** Kahoot reads the names of the columns in the eighth row, and questions from the next one on. */
const HEAD = 7;
const COLUMNS = [
  `Question - max ${QUESTION} characters`,
  ...Array.from({ length: ANSWERS }, (_, index) => `Answer ${index + 1} - max ${ANSWER} characters`),
  `Time limit (sec) \u2013 ${SECONDS.slice(0, -1).join(", ")}, or ${SECONDS.at(-1)} secs`,
  "Correct answer(s) - choose at least one",
];

function obstacle(item: Item, choices: Choices | null): Obstacle | null {
  if (choices === null) return { reason: "kind" };
  if (choices.texts.length > ANSWERS) return { reason: "options", least: 2, most: ANSWERS };
  const long = item.stem.length > QUESTION || choices.texts.some((text) => text.length > ANSWER);
  return long ? { reason: "length", question: QUESTION, answer: ANSWER } : null;
}

function row(item: Item, number: number, context: ExportContext): readonly Cell[] {
  const { texts, right } = choicesOf(item, context) ?? { texts: [], right: 0 };
  const answers = Array.from({ length: ANSWERS }, (_, index) => texts[index] ?? null);
  return [number, item.stem, ...answers, secondsFor([item.stem, ...texts], SECONDS), right + 1];
}

export const kahoot: Exporter = {
  system: "Kahoot",
  ending: ".kahoot.xlsx",
  async write(quiz, context) {
    const { carried, leftOut } = sorted(quiz.items, (item) => obstacle(item, choicesOf(item, context)));
    const above: Cell[][] = Array.from({ length: HEAD }, () => []);
    above[1] = [null, quiz.article.title || quiz.article.name];
    const rows = [...above, [null, ...COLUMNS], ...carried.map((item, index) => row(item, index + 1, context))];
    const content = await workbook({
      name: "Sheet1",
      widths: [5, 60, 30, 30, 30, 30, 22, 22],
      head: HEAD,
      rows,
      rightToLeft: quiz.article.dir === "rtl",
    });
    return { content, leftOut };
  },
};
