// Answers to the quiz made by hand: all right, all wrong, and the sheets that carry them.
import type { Answer } from "../../src/core/grading/answer.ts";
import type { AnswerSheet } from "../../src/core/grading/answer-sheet.ts";
import { quizIdOf } from "../../src/core/grading/quiz-id.ts";
import { matchColumn, orderStart } from "../../src/core/grading/shuffle.ts";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { quiz } from "./quiz-fixture.ts";

type Value = Answer["value"];

export function rightAnswer(item: Item): Value {
  switch (item.type) {
    case "mcq":
      return item.options.findIndex((option) => option.correct);
    case "fill":
      return [item.answers[0]];
    case "truefalse":
      return item.correct;
    case "match":
      return item.pairs.map(({ right }) => right);
    case "order":
      return item.sequence.map((_, position) => orderStart(item).indexOf(position));
  }
}

export function wrongAnswer(item: Item): Value {
  switch (item.type) {
    case "mcq":
      return item.options.findIndex((option) => !option.correct);
    case "fill":
      return ["لا أدري"];
    case "truefalse":
      return !item.correct;
    case "match":
      return item.pairs.map(({ right }) => matchColumn(item).find((entry) => entry !== right) ?? null);
    case "order":
      return item.sequence.map((_, position) => orderStart(item).indexOf((position + 1) % item.sequence.length));
  }
}

/** A sheet of `name` with the answers that `answer` gives to each item of `form`. */
export function sheetOf(
  name: string,
  answer: (item: Item, index: number) => Value | null,
  form: Quiz = quiz,
  saved = "2025-03-14T10:00:00.000Z",
): AnswerSheet {
  return {
    quiz: quizIdOf(form),
    form: form.form,
    title: form.article.title,
    student: { name, class: "6 ب" },
    saved,
    answers: new Map(form.items.map((item, index) => [item.id, answer(item, index)])),
  };
}

/** Another form: the same items backwards, the options too. */
export const formB: Quiz = {
  ...quiz,
  form: "B",
  items: [...quiz.items]
    .reverse()
    .map((item) => (item.type === "mcq" ? { ...item, options: [...item.options].reverse() } : item)),
};
