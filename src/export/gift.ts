// GIFT, Moodle's text format: https://docs.moodle.org/405/en/GIFT_format

import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { legal, paragraph, xml } from "./escape.ts";
import { accepted, type ExportContext, type Exporter, evidenceOf, sorted, withBlanks } from "./format.ts";
import { moodleCategory, questionName, rightEntry, tooLongEntry } from "./moodle-names.ts";

const FIELD = "__________";

/** One line: an empty one would end the question. */
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Signs that GIFT reads as its own. */
function plain(text: string): string {
  return flat(text).replace(/[\\:#={}~]/g, "\\$&");
}

/** Moodle leaves escapes in the entries of an ordering question as they are, but shows HTML. */
function entry(text: string, { lang, dir }: Quiz["article"]): string {
  const html = flat(legal(text)).replace(/[&<>"'\\:#={}~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<span dir="${xml(dir)}" lang="${xml(lang)}">${html}</span>`;
}

/** Moodle takes a number between percent signs for a weight. */
function typed(answer: string): string {
  const escaped = plain(answer).replaceAll("*", "\\*");
  return answer.startsWith("%") ? `%100%${escaped}` : escaped;
}

function answersOf(item: Item, { article }: Quiz, context: ExportContext): readonly string[] {
  const html = (text: string): string => plain(paragraph(text, article.lang, article.dir));
  switch (item.type) {
    case "mcq":
      return item.options.map((option) => {
        const why = option.why === "" ? "" : `#${html(option.why)}`;
        return `${option.correct ? "=" : "~"}${html(option.text)}${why}`;
      });
    case "fill":
      return accepted(item.answers, context).map((answer) => `=${typed(answer)}`);
    case "truefalse": {
      const { repair } = item;
      const told = repair === undefined ? "" : html(context.setting.say(context.setting.labels.page.repair, repair));
      return [item.correct ? "TRUE" : `FALSE${told === "" ? "" : `#${told}#${told}`}`];
    }
    case "match":
      return [
        ...item.pairs.map(({ left, right }) => `=${html(left)} -> ${plain(rightEntry(right))}`),
        ...item.extra.map((right) => `= -> ${plain(rightEntry(right))}`),
      ];
    case "order":
      return item.sequence.map((text) => entry(text, article));
  }
}

/** Nothing escapes the arrow between the halves of a pair; with one among its answers a gap would become pairs. */
function reserved(item: Item): boolean {
  const texts =
    item.type === "match"
      ? [...item.pairs.flatMap(({ left, right }) => [left, right]), ...item.extra]
      : item.type === "fill"
        ? item.answers
        : [];
  return texts.some((text) => text.includes("->"));
}

function question(item: Item, number: number, quiz: Quiz, context: ExportContext): string {
  const { lang, dir } = quiz.article;
  const html = (text: string): string => plain(paragraph(text, lang, dir));
  const stem = html(withBlanks(item.stem, FIELD));
  const opening = item.type === "order" ? `>${item.sequence.length} ALL VERTICAL ABSOLUTE_POSITION SHOW none` : "";
  const answers = answersOf(item, quiz, context);
  const closing = item.type === "order" ? [] : [`####${html(evidenceOf(item, quiz))}`];
  const lines = [`${stem}{${opening}`, ...answers, ...closing, "}"];
  const name = plain(questionName(item, number));
  return `// ${flat(item.id)}\n::${name}::[html]${lines.join("\n")}`;
}

export const gift: Exporter = {
  system: "GIFT",
  ending: ".gift.txt",
  write(quiz, context) {
    const { carried, leftOut } = sorted(quiz.items, (item) =>
      reserved(item) ? { reason: "signs" } : tooLongEntry(item),
    );
    const questions = carried.map((item, index) => question(item, index + 1, quiz, context));
    // Moodle reads no escapes here.
    const category = moodleCategory(quiz).replaceAll("\\", " ");
    return { content: `${[`$CATEGORY: ${category}`, ...questions].join("\n\n")}\n`, leftOut };
  },
};
