// What students hand in, in whatever file: an answer file, or a text with answer codes in it.
import type { Quiz } from "../quiz/quiz.ts";
import { type CodeKey, codesIn, readAnswerCode } from "./answer-code.ts";
import { readAnswerSheet, type SheetFault } from "./answer-sheet.ts";
import type { HandedIn } from "./mark-sheets.ts";
import { quizIdOf } from "./quiz-id.ts";
import { shapeOf } from "./shape.ts";

export interface HandedInRead {
  readonly sheets: readonly HandedIn[];
  readonly faults: readonly { readonly source: string; readonly fault: SheetFault }[];
}

const codeKey = (quiz: Quiz): CodeKey => ({
  quiz: quizIdOf(quiz),
  form: quiz.form,
  title: quiz.article.title,
  shapes: quiz.items.map(shapeOf),
});

/** All sheets in `text`; `source` names where it came from. Never throws. */
export function readHandedIn(text: string, source: string, keys: readonly Quiz[]): HandedInRead {
  const read = readAnswerSheet(text);
  if ("sheet" in read) return { sheets: [{ source, sheet: read.sheet }], faults: [] };
  const codes = codesIn(text);
  if (codes.length === 0) return { sheets: [], faults: [{ source, fault: read.fault }] };
  const known = keys.map(codeKey);
  const sheets: HandedIn[] = [];
  const faults: { source: string; fault: SheetFault }[] = [];
  for (const [index, code] of codes.entries()) {
    const place = codes.length === 1 ? source : `${source} (${index + 1})`;
    const found = readAnswerCode(code, known);
    if ("sheet" in found) sheets.push({ source: place, sheet: found.sheet });
    else faults.push({ source: place, fault: found.fault });
  }
  return { sheets, faults };
}
