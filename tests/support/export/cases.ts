// What every format is tried with, and how its file is opened.
import { strFromU8, unzipSync } from "fflate";
import type { Item, Quiz } from "../../../src/core/quiz/quiz.ts";
import { type ExportedFile, type ExportFormat, exportQuiz, type PageAssets } from "../../../src/index.ts";
import { readPlayer, readScorm, readTemplates } from "../page-assets.ts";
import { quiz as handmade } from "../quiz-fixture.ts";

/** Signs that one format or another takes for its own, in every place where words stand. */
export const HOSTILE = `=1+1 ~#:{} <b>&"'\\ -> * | ; , $x$ 100% // \\n [sound:a.mp3] {{c1::x}} ]]>`;

function hostileItem(item: Item): Item {
  const stem = `${item.stem} ${HOSTILE}`;
  switch (item.type) {
    case "mcq":
      return {
        ...item,
        stem,
        options: item.options.map((one) => ({ ...one, text: `${HOSTILE} ${one.text}`, why: HOSTILE })),
      };
    case "fill":
      return { ...item, stem, answers: [`${HOSTILE} ${item.answers[0]}`] };
    case "truefalse":
      return { ...item, stem };
    case "match":
      return {
        ...item,
        stem,
        pairs: item.pairs.map(({ left, right }) => ({ left: `${left} ->`, right: `${right} ${HOSTILE}` })),
      };
    case "order":
      return { ...item, stem, sequence: item.sequence.map((one) => `// ${one} ${HOSTILE}`) };
  }
}

export function hostile(quiz: Quiz): Quiz {
  const items = quiz.items.map(hostileItem);
  return { ...quiz, article: { ...quiz.article, title: `${HOSTILE} ${quiz.article.title}` }, items };
}

export const quizzes: readonly (readonly [string, Quiz])[] = [
  ["of all types", handmade],
  ["full of reserved signs", hostile(handmade)],
];

export const assets: PageAssets = { templates: readTemplates(), player: readPlayer(), scorm: readScorm() };

export function exported(quiz: Quiz, format: ExportFormat, ui: "ar" | "en" = "ar"): Promise<ExportedFile> {
  return exportQuiz(quiz, format, ui, assets);
}

export const textOfFile = ({ content }: ExportedFile): string => {
  if (typeof content !== "string") throw new Error("a package, not a text");
  return content;
};

export const bytesOf = ({ content }: ExportedFile): Uint8Array => {
  if (typeof content === "string") throw new Error("a text, not a package");
  return content;
};

/** Files of a package as texts, by path. */
export function unpacked(file: ExportedFile): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytesOf(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What must come back as the key, whatever the format does with it. */
export function keyOf(item: Item): string {
  switch (item.type) {
    case "mcq":
      return item.options.find((one) => one.correct)?.text ?? "";
    case "fill":
      return item.answers[0];
    case "truefalse":
      return String(item.correct);
    case "match":
      return item.pairs.map(({ left, right }) => `${left} = ${right}`).join(" | ");
    case "order":
      return item.sequence.join(" | ");
  }
}

/** Letters alone: without what formats put between the parts of an answer, and without marks of direction. */
export const bare = (text: string): string =>
  text.replace(/_{3,}/g, "____").replace(/[\s:=←|\u200E\u2066-\u2069]/g, "");
