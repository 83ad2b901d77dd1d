// A quiz as plain text for people: what is asked, the key, and the words that prove it.
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { sliceOf } from "../../src/core/text/span.ts";

function answersOf(item: Item): readonly string[] {
  switch (item.type) {
    case "mcq":
      return item.options.map(({ text, correct }) => `${correct ? "+" : "-"} ${text}`);
    case "fill":
      return [`= ${item.answers.join(" | ")}`];
    case "truefalse":
      return [
        item.repair === undefined
          ? `= ${item.correct}`
          : `= ${item.correct}: ${item.repair.wrong} > ${item.repair.right}`,
      ];
    case "match":
      return [
        ...item.pairs.map(({ left, right }) => `= ${left} > ${right}`),
        ...item.extra.map((right) => `- ${right}`),
      ];
    case "order":
      return item.sequence.map((text, index) => `= ${index + 1}. ${text}`);
  }
}

function blockOf(item: Item, index: number, text: string): string {
  const evidence = item.evidence.map((span) => `  « ${sliceOf(text, span).replace(/\s+/g, " ")} »`);
  const lines = [item.stem, ...answersOf(item)].map((line) => `  ${line}`);
  return [`${index + 1}. ${item.type} ${item.asks}, ${item.level}`, ...lines, ...evidence].join("\n");
}

/** `+` marks the right option, `-` a wrong one, `=` what is right, `« »` the evidence. Ends with a line feed. */
export function quizText({ article, seed, items }: Quiz): string {
  const head = `${article.title}\nseed ${seed}, ${items.length} items`;
  return `${[head, ...items.map((item, index) => blockOf(item, index, article.text))].join("\n\n")}\n`;
}
