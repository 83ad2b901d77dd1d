// Answers in words: what was given, what is right, and the verdict between them.
import type { Answer } from "../core/grading/answer.ts";
import type { PlayLabels } from "../core/grading/play.ts";
import type { PlayItem, PlayItemOf } from "../core/grading/play-item.ts";
import type { Score } from "../core/grading/score.ts";
import { orderStart } from "../core/grading/shuffle.ts";
import type { Words } from "./words.ts";

export interface Voice {
  readonly words: Words;
  readonly labels: PlayLabels;
}

/** One line for screen readers and for the head of the explanation. */
export function verdictOf(score: Score, answer: Answer | null, { words, labels }: Voice): string {
  if (answer === null) return labels.missing;
  if (score.score === 1) return labels.right;
  if (score.score === 0) return labels.wrong;
  const right = words.number(score.parts.filter(Boolean).length);
  return words.say(labels.partly, { right, all: words.number(score.parts.length) });
}

const option = (item: PlayItemOf<"mcq">, index: number, words: Words): string =>
  `${words.letter(index)}. ${item.options[index]?.text ?? ""}`;

/** The right answer, one line per part. */
export function rightAnswerOf(item: PlayItem, { words, labels }: Voice): readonly string[] {
  switch (item.type) {
    case "mcq":
      return [
        option(
          item,
          item.options.findIndex(({ correct }) => correct === true),
          words,
        ),
      ];
    case "fill":
      return [item.answers[0]];
    case "truefalse":
      return [item.correct ? labels.isTrue : labels.isFalse];
    case "match":
      return item.pairs.map(({ left, right }) => `${left}: ${right}`);
    case "order":
      return item.sequence.map((text, index) => `${words.number(index + 1)}. ${text}`);
  }
}

/** The answer given, one line per part; empty where there is none. */
export function givenAnswerOf(item: PlayItem, answer: Answer | null, { words, labels }: Voice): readonly string[] {
  if (answer === null) return [];
  if (item.type === "mcq" && answer.type === "mcq") return [option(item, answer.value, words)];
  if (answer.type === "fill") return [words.list(answer.value)];
  if (answer.type === "truefalse") return [answer.value ? labels.isTrue : labels.isFalse];
  if (item.type === "match" && answer.type === "match")
    return item.pairs.map(({ left }, index) => `${left}: ${answer.value[index] ?? "—"}`);
  if (item.type === "order" && answer.type === "order") {
    const shown = orderStart(item).map((position) => item.sequence[position] ?? "");
    return answer.value.map((place, index) => `${words.number(index + 1)}. ${shown[place] ?? ""}`);
  }
  return [];
}
