// Wayground's (Quizizz's) spreadsheet of questions.
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { accepted, type ExportContext, type Exporter, evidenceOf, type Obstacle, sorted } from "./format.ts";
import { choicesOf, secondsFor } from "./plain-answers.ts";
import { type Cell, workbook } from "./spreadsheet.ts";

const OPTIONS = 5;
const SECONDS = [20, 30, 45, 60, 90, 120, 180, 300];
const COLUMNS = [
  "Question Text",
  "Question Type",
  ...Array.from({ length: OPTIONS }, (_, index) => `Option ${index + 1}`),
  "Correct Answer",
  "Time in seconds",
  "Image Link",
  "Answer explanation",
];

/** What a cell of a workbook holds. */
const LONGEST = 32_767;

function obstacle(item: Item, quiz: Quiz, context: ExportContext): Obstacle | null {
  const tooLong = row(item, quiz, context).some((cell) => typeof cell === "string" && cell.length > LONGEST);
  if (tooLong) return { reason: "length", question: LONGEST, answer: LONGEST };
  if (item.type === "fill")
    return item.answers.length > OPTIONS ? { reason: "options", least: 1, most: OPTIONS } : null;
  const choices = choicesOf(item, context);
  if (choices === null) return { reason: "kind" };
  return choices.texts.length > OPTIONS ? { reason: "options", least: 2, most: OPTIONS } : null;
}

/** What is typed is compared letter by letter, so other spellings take the columns that are left. */
function typed(answers: readonly string[], context: ExportContext): readonly string[] {
  return [...new Set([...answers, ...accepted(answers, context)])].slice(0, OPTIONS);
}

function row(item: Item, quiz: Quiz, context: ExportContext): readonly Cell[] {
  const choices = choicesOf(item, context);
  const options = item.type === "fill" ? typed(item.answers, context) : (choices?.texts ?? []);
  return [
    item.stem,
    choices === null ? "Fill-in-the-Blank" : "Multiple Choice",
    ...Array.from({ length: OPTIONS }, (_, index) => options[index] ?? null),
    choices === null ? null : choices.right + 1,
    secondsFor([item.stem, ...(choices?.texts ?? [])], SECONDS),
    null,
    evidenceOf(item, quiz),
  ];
}

export const wayground: Exporter = {
  system: "Wayground (Quizizz)",
  ending: ".wayground.xlsx",
  async write(quiz, context) {
    const { carried, leftOut } = sorted(quiz.items, (item) => obstacle(item, quiz, context));
    const content = await workbook({
      name: "Sheet1",
      widths: [60, 18, 30, 30, 30, 30, 30, 15, 15, 15, 60],
      head: 0,
      rows: [COLUMNS, ...carried.map((item) => row(item, quiz, context))],
      rightToLeft: quiz.article.dir === "rtl",
    });
    return { content, leftOut };
  },
};
