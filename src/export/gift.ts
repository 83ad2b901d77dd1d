// GIFT, Moodle's text format: https://docs.moodle.org/405/en/GIFT_format

import { BLANK } from "../core/questions/blank.ts";
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { paragraph, xml } from "./escape.ts";
import { accepted, type ExportContext, type Exporter, evidenceOf, type LeftOut } from "./format.ts";

const FIELD = "__________";

/** Signs that GIFT reads as its own, and line ends, which part questions. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\:#={}~]/g, "\\$&");
}

function answersOf(item: Item, context: ExportContext, html: (text: string) => string): readonly string[] {
  switch (item.type) {
    case "mcq":
      return item.options.map((option) => {
        const why = option.why === "" ? "" : `#${plain(option.why)}`;
        return `${option.correct ? "=" : "~"}${html(option.text)}${why}`;
      });
    case "fill":
      return accepted(item.answers, context).map((answer) => `=${plain(answer).replaceAll("*", "\\*")}`);
    case "truefalse": {
      const { repair } = item;
      const told = repair === undefined ? "" : plain(context.setting.say(context.setting.labels.page.repair, repair));
      return [item.correct ? "TRUE" : `FALSE${told === "" ? "" : `#${told}#${told}`}`];
    }
    case "match":
      return [
        ...item.pairs.map(({ left, right }) => `=${html(left)} -> ${plain(right)}`),
        ...item.extra.map((right) => `= -> ${plain(right)}`),
      ];
    case "order":
      return item.sequence.map((text) => plain(xml(text)));
  }
}

/** Nothing escapes the arrow between the halves of a pair. */
function reserved(item: Item): boolean {
  return (
    item.type === "match" &&
    [...item.pairs.flatMap(({ left, right }) => [left, right]), ...item.extra].some((text) => text.includes("->"))
  );
}

function question(item: Item, number: number, quiz: Quiz, context: ExportContext): string {
  const { lang, dir } = quiz.article;
  const html = (text: string): string => plain(paragraph(text, lang, dir));
  const stem = html(item.stem.replaceAll(BLANK, FIELD));
  const opening = item.type === "order" ? `>${item.sequence.length} ALL VERTICAL ABSOLUTE_POSITION SHOW none` : "";
  const answers = answersOf(item, context, html);
  const closing = item.type === "order" ? [] : [`####${html(evidenceOf(item, quiz))}`];
  const lines = [`${stem}{${opening}`, ...answers, ...closing, "}"];
  return `// ${item.id}\n::${String(number).padStart(2, "0")}::[html]${lines.join("\n")}`;
}

export const gift: Exporter = {
  ending: ".gift.txt",
  write(quiz, context) {
    const carried = quiz.items.filter((item) => !reserved(item));
    const leftOut = quiz.items.filter(reserved).map((item): LeftOut => ({ item: item.id, type: item.type }));
    const title = plain(quiz.article.title || quiz.article.name).replaceAll("/", "//");
    const questions = carried.map((item, index) => question(item, index + 1, quiz, context));
    return { content: `${[`$CATEGORY: $course$/top/${title}`, ...questions].join("\n\n")}\n`, leftOut };
  },
};
