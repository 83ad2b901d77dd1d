// Notes for Anki, one a line: https://docs.ankiweb.net/importing/text-files.html
import { ankiNotes } from "./anki-notes.ts";
import type { Exporter } from "./format.ts";

const HEAD = ["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"];

/** Anki parts fields by tabs and notes by line ends. */
const field = (html: string): string => html.replace(/[\t\r\n]+/g, " ");

export const ankiTsv: Exporter = {
  system: "Anki",
  ending: ".anki.txt",
  write(quiz, context) {
    const notes = ankiNotes(quiz, context).map(({ guid, question, choices, answer, evidence, tags }) =>
      [guid, question + choices, answer + evidence, tags.join(" ")].map(field).join("\t"),
    );
    return { content: `${[...HEAD, ...notes].join("\n")}\n`, leftOut: [] };
  },
};
