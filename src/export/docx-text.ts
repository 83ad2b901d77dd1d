// Words in a Word document: each run in its own direction, each paragraph in that of its text.
import { AlignmentType, HeadingLevel, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx";
import { isNumeric, runsOf } from "../core/grading/runs.ts";
import { legal } from "./escape.ts";

export interface Script {
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
}

type Look = Pick<IRunOptions, "bold" | "color" | "size">;

const LEFT_TO_RIGHT_MARK = "\u200E";
/** Marks that pages isolate with; Word shows some of them as boxes. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A range or percentage keeps its order where the reader decides by Unicode alone: "2021-2024" after an Arabic word. */
function guarded(text: string): string {
  if (!isNumeric(text) || !/[-+%‰–—−$€£¥]/.test(text)) return text;
  return LEFT_TO_RIGHT_MARK + text.replace(/[–—−]/g, `${LEFT_TO_RIGHT_MARK}$&${LEFT_TO_RIGHT_MARK}`);
}

/** Word wants a place with the language: `ar` alone is not known to it. */
const localeOf = (lang: string): string => (/^ar$/i.test(lang) ? "ar-SA" : lang);

/** `text` as runs: Word lays out a run marked right-to-left from the right, Latin words and all, so these stand apart. */
export function words(text: string, { lang, dir }: Script, look: Look = {}): readonly TextRun[] {
  const plain = legal(text).replace(ISOLATES, "");
  if (dir === "ltr") return [new TextRun({ ...look, text: plain })];
  const language = { bidirectional: localeOf(lang) };
  return runsOf(plain).map((run) =>
    run.ltr
      ? new TextRun({ ...look, text: guarded(run.text) })
      : new TextRun({ ...look, text: run.text, rightToLeft: true, language }),
  );
}

/** A paragraph of `children` that starts where its direction starts. */
export function line(
  children: readonly TextRun[],
  { dir }: Script,
  layout: Omit<IParagraphOptions, "children" | "text"> = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.START,
    ...(dir === "rtl" ? { bidirectional: true } : {}),
    ...layout,
    children,
  });
}

export function title(text: string, script: Script): Paragraph {
  return line(words(text, script), script, { heading: HeadingLevel.TITLE, spacing: { after: 120 } });
}

export function heading(text: string, script: Script): Paragraph {
  return line(words(text, script), script, {
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 280, after: 120 },
  });
}
