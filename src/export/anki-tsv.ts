// Notes for Anki, one a line: https://docs.ankiweb.net/importing/text-files.html
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { paragraph, xml } from "./escape.ts";
import { type ExportContext, type Exporter, evidenceOf } from "./format.ts";
import { answerText, choiceTexts } from "./plain-answers.ts";

const HEAD = ["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"];

/** Anki parts fields by tabs and notes by line ends; tags by blanks. */
const field = (html: string): string => html.replace(/[\t\r\n]+/g, " ");
const tag = (text: string): string => text.replace(/\s+/g, "_");

function list(texts: readonly string[], kind: "ol" | "ul", { lang, dir }: Quiz["article"]): string {
  const rows = texts.map((text) => `<li>${xml(text)}</li>`).join("");
  return texts.length === 0 ? "" : `<${kind} dir="${xml(dir)}" lang="${xml(lang)}">${rows}</${kind}>`;
}

function note(item: Item, quiz: Quiz, context: ExportContext): string {
  const { article } = quiz;
  const shown = (text: string): string => paragraph(text, article.lang, article.dir);
  const lefts =
    item.type === "match"
      ? list(
          item.pairs.map(({ left }) => left),
          "ul",
          article,
        )
      : "";
  const front = shown(item.stem) + lefts + list(choiceTexts(item), "ol", article);
  const back = list(answerText(item, context), "ul", article) + shown(evidenceOf(item, quiz));
  const tags = ["fahm", item.type, tag(article.name)].join(" ");
  return [item.id, front, back, tags].map(field).join("\t");
}

export const ankiTsv: Exporter = {
  ending: ".anki.txt",
  write(quiz, context) {
    return {
      content: `${[...HEAD, ...quiz.items.map((item) => note(item, quiz, context))].join("\n")}\n`,
      leftOut: [],
    };
  },
};
