// A quiz as notes for Anki, whichever file carries them.
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { paragraph, xml } from "./escape.ts";
import { type ExportContext, evidenceOf } from "./format.ts";
import { answerText, choiceTexts } from "./plain-answers.ts";

/** What a note says, as HTML. */
export interface AnkiNote {
  /** The same for the same item of the same text, so that a second import finds the note again. */
  readonly guid: string;
  readonly question: string;
  readonly choices: string;
  readonly answer: string;
  readonly evidence: string;
  readonly tags: readonly string[];
}

/** Brackets open Anki's own marks: `[sound:…]`, `[latex]`. */
const html = (written: string): string => written.replaceAll("[", "&#91;");

function list(texts: readonly string[], kind: "ol" | "ul", { lang, dir }: Quiz["article"]): string {
  const rows = texts.map((text) => `<li>${xml(text)}</li>`).join("");
  return texts.length === 0 ? "" : `<${kind} dir="${xml(dir)}" lang="${xml(lang)}">${rows}</${kind}>`;
}

/** Tags are parted by spaces. */
const tag = (text: string): string => text.replace(/\s+/g, "_");

function noteOf(item: Item, quiz: Quiz, context: ExportContext): AnkiNote {
  const { article } = quiz;
  const shown = (text: string): string => html(paragraph(text, article.lang, article.dir));
  const lefts = item.type === "match" ? item.pairs.map(({ left }) => left) : [];
  return {
    guid: `${article.sha256.slice(0, 8)}-${item.id}`,
    question: shown(item.stem),
    choices: html(list(lefts, "ul", article) + list(choiceTexts(item), "ol", article)),
    answer: html(list(answerText(item, context), "ul", article)),
    evidence: shown(evidenceOf(item, quiz)),
    tags: ["fahm", item.type, tag(article.name)],
  };
}

export function ankiNotes(quiz: Quiz, context: ExportContext): readonly AnkiNote[] {
  return quiz.items.map((item) => noteOf(item, quiz, context));
}
