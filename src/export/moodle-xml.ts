// Moodle XML: https://docs.moodle.org/405/en/Moodle_XML_format

import type { Item, MatchItem, McqItem, OrderItem, Quiz, TrueFalseItem } from "../core/quiz/quiz.ts";
import { paragraph, xml } from "./escape.ts";
import { accepted, type ExportContext, type Exporter, evidenceOf, sorted, withBlanks } from "./format.ts";
import { moodleCategory, questionName, rightEntry, tooLongEntry } from "./moodle-names.ts";

/** The most characters that Moodle keeps of an id. */
const LONGEST_ID = 100;

/** Five underscores and more are where Moodle puts the field. */
const FIELD = "__________";

type Html = (text: string) => string;

/** A text in Moodle's way: HTML, escaped once more as XML. */
function rich(tag: string, html: string): string {
  return `<${tag} format="html"><text>${xml(html)}</text></${tag}>`;
}

function answer(fraction: number, html: string, format: "html" | "moodle_auto_format", feedback = ""): string {
  return `<answer fraction="${fraction}" format="${format}"><text>${xml(html)}</text>${rich("feedback", feedback)}</answer>`;
}

function choices(item: McqItem, html: Html): readonly string[] {
  return [
    "<single>true</single>",
    "<shuffleanswers>false</shuffleanswers>",
    "<answernumbering>none</answernumbering>",
    ...item.options.map((option) =>
      answer(option.correct ? 100 : 0, html(option.text), "html", option.why === "" ? "" : html(option.why)),
    ),
  ];
}

/** `*` stands for anything in a short answer. */
function typed(answers: readonly string[]): readonly string[] {
  return [
    "<usecase>0</usecase>",
    ...answers.map((one) => answer(100, one.replaceAll("*", "\\*"), "moodle_auto_format")),
  ];
}

function judgement(item: TrueFalseItem, html: Html, { setting }: ExportContext): readonly string[] {
  const { page } = setting.labels;
  const repair = item.repair === undefined ? "" : html(setting.say(page.repair, item.repair));
  return [
    answer(item.correct ? 100 : 0, "true", "moodle_auto_format", item.correct ? "" : repair),
    answer(item.correct ? 0 : 100, "false", "moodle_auto_format", repair),
  ];
}

function pairs(item: MatchItem, html: Html): readonly string[] {
  const row = (left: string, right: string): string =>
    `<subquestion format="html"><text>${xml(left)}</text><answer><text>${xml(rightEntry(right))}</text></answer></subquestion>`;
  return [
    "<shuffleanswers>true</shuffleanswers>",
    ...item.pairs.map(({ left, right }) => row(html(left), right)),
    ...item.extra.map((right) => row("", right)),
  ];
}

function sequence(item: OrderItem, html: Html): readonly string[] {
  return [
    "<layouttype>VERTICAL</layouttype>",
    "<selecttype>ALL</selecttype>",
    "<selectcount>0</selectcount>",
    "<gradingtype>ABSOLUTE_POSITION</gradingtype>",
    "<showgrading>SHOW</showgrading>",
    "<numberingstyle>none</numberingstyle>",
    ...["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"].map((tag) => rich(tag, "")),
    "<shownumcorrect>1</shownumcorrect>",
    ...item.sequence.map((text) => answer(1, html(text), "html")),
  ];
}

const TYPES = {
  mcq: "multichoice",
  fill: "shortanswer",
  truefalse: "truefalse",
  match: "matching",
  order: "ordering",
} as const;

function bodyOf(item: Item, html: Html, context: ExportContext): readonly string[] {
  switch (item.type) {
    case "mcq":
      return choices(item, html);
    case "fill":
      return typed(accepted(item.answers, context));
    case "truefalse":
      return judgement(item, html, context);
    case "match":
      return pairs(item, html);
    case "order":
      return sequence(item, html);
  }
}

function question(item: Item, number: number, quiz: Quiz, context: ExportContext): string {
  const { lang, dir } = quiz.article;
  const html: Html = (text) => paragraph(text, lang, dir);
  const name = questionName(item, number);
  const lines = [
    `<name><text>${xml(name)}</text></name>`,
    rich("questiontext", html(withBlanks(item.stem, FIELD))),
    rich("generalfeedback", html(evidenceOf(item, quiz))),
    "<defaultgrade>1</defaultgrade>",
    item.type === "truefalse" ? "<penalty>1</penalty>" : "<penalty>0.3333333</penalty>",
    "<hidden>0</hidden>",
    ...(item.id.length > LONGEST_ID ? [] : [`<idnumber>${xml(item.id)}</idnumber>`]),
    ...bodyOf(item, html, context),
  ];
  return `  <question type="${TYPES[item.type]}">\n${lines.map((line) => `    ${line}`).join("\n")}\n  </question>`;
}

export const moodleXml: Exporter = {
  system: "Moodle XML",
  ending: ".moodle.xml",
  write(quiz, context) {
    const category = moodleCategory(quiz);
    const { carried, leftOut } = sorted(quiz.items, tooLongEntry);
    const questions = carried.map((item, index) => question(item, index + 1, quiz, context));
    const head = `  <question type="category">\n    <category><text>${xml(category)}</text></category>\n  </question>`;
    return {
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[head, ...questions].join("\n")}\n</quiz>\n`,
      leftOut,
    };
  },
};
