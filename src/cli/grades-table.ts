// The results of a class for reading on a screen: a line a student, then a line an item.
import type { ClassResult } from "../index.ts";
import type { Words } from "./words.ts";

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Columns padded to one width each; words in other scripts keep their order by isolation. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const padded = (text: string, at: number): string =>
    `\u2068${text}\u2069${" ".repeat((widths[at] ?? 0) - text.length)}`;
  return rows.map((row) => row.map(padded).join("  ").trimEnd()).join("\n");
}

const oneLine = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

export function gradesTable({ sheets, statistics }: ClassResult, words: Words): string {
  const students = sheets.map(({ student, form, score, max }) => [
    `${round(score)}/${max}`,
    form,
    oneLine(student.class, 12),
    oneLine(student.name, 40),
  ]);
  const lines = statistics.map(({ number, difficulty, discrimination, item, neverChosen }) => [
    String(number),
    round(difficulty),
    discrimination === null ? "—" : round(discrimination),
    oneLine(item.stem, 50),
    oneLine(neverChosen.join(" | "), 60),
  ]);
  return [
    table([[words.score, words.form, words.class, words.student], ...students]),
    "",
    words.itemsOf,
    table(lines),
    "",
  ].join("\n");
}
