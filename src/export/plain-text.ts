// Plain text: the questions as on paper, then the answers.
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { type ExportContext, type Exporter, evidenceOf } from "./format.ts";
import { answerText, choiceTexts } from "./plain-answers.ts";

/** One line: an empty one parts questions. */
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

function questionLines(item: Item, number: string, { setting }: ExportContext): readonly string[] {
  const { page } = setting.labels;
  const lettered = choiceTexts(item).map((text, index) => `   ${setting.letter(index)}) ${flat(text)}`);
  switch (item.type) {
    case "truefalse":
      return [`${number}. ${flat(item.stem)}`, `   (${page.isTrue} / ${page.isFalse})`];
    case "match":
      return [`${number}. ${flat(item.stem)}`, ...item.pairs.map(({ left }) => `   – ${flat(left)}`), ...lettered];
    default:
      return [`${number}. ${flat(item.stem)}`, ...lettered];
  }
}

function answerLines(item: Item, number: string, quiz: Quiz, context: ExportContext): readonly string[] {
  const [first = "", ...others] = answerText(item, context).map(flat);
  const { labels } = context.setting;
  return [
    `${number}. ${first}`,
    ...others.map((text) => `   ${text}`),
    `   ${labels.page.evidence}: ${evidenceOf(item, quiz)}`,
  ];
}

export const plainText: Exporter = {
  system: "Text",
  ending: ".txt",
  write(quiz, context) {
    const { setting } = context;
    const number = (index: number): string => setting.number(index + 1);
    const parts = [
      flat(quiz.article.title),
      ...quiz.items.map((item, index) => questionLines(item, number(index), context).join("\n")),
      setting.labels.page.key,
      ...quiz.items.map((item, index) => answerLines(item, number(index), quiz, context).join("\n")),
    ];
    return { content: `${parts.filter((part) => part !== "").join("\n\n")}\n`, leftOut: [] };
  },
};
